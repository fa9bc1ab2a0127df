import type { Words } from '../words.ts';

/* The number of all articles stands behind “von”, in the dative. */
export const outcome: Words['outcome'] = {
  join: '; ',
  none: {
    all: {
      one: '{n} Artikel, anscheinend aus keinem anderen übernommen',
      other: 'Keiner von {n} Artikeln scheint aus einem anderen übernommen zu sein',
    },
    incoming: {
      one: '{n} eingehender Artikel, anscheinend aus keinem anderen übernommen',
      other: 'Keiner von {n} eingehenden Artikeln scheint aus einem anderen übernommen zu sein',
    },
  },
  some: {
    one: '{n} von {articles} scheint aus einem anderen übernommen zu sein',
    other: '{n} von {articles} scheinen aus anderen übernommen zu sein',
  },
  articles: { one: '{n} Artikel', other: '{n} Artikeln' },
  incoming: { one: '{n} eingehenden Artikel', other: '{n} eingehenden Artikeln' },
  unclear: {
    one: '{n} teilt sich einen Text mit einem anderen, wobei offen bleibt, wer übernommen hat',
    other: '{n} teilen sich Texte miteinander, wobei offen bleibt, wer übernommen hat',
  },
  unclearMore: {
    one: '{n} weiterer teilt sich einen Text mit einem anderen, wobei offen bleibt, wer übernommen hat',
    other: '{n} weitere teilen sich Texte miteinander, wobei offen bleibt, wer übernommen hat',
  },
  marked: { one: '{n} trägt Maschinenspuren', other: '{n} tragen Maschinenspuren' },
  accepted: { one: '{n} Paar zugelassen', other: '{n} Paare zugelassen' },
  short: {
    one: '{n} Paar sieht ähnlich aus, ist aber zu kurz für eine Bewertung.',
    other: '{n} Paare sehen ähnlich aus, sind aber zu kurz für eine Bewertung.',
  },
  noCredit: 'Bei keinem wurde eine Quellennennung oder eine Lizenz gefunden.',
  inOrder: {
    one: 'Bei {n} dieser Paare liegt eine Lizenz, eine Quellennennung oder eine eigene Aktualisierung des Mediums vor; bei {rest} wurde keine Nennung gefunden.',
    other:
      'Bei {n} dieser Paare liegt eine Lizenz, eine Quellennennung oder eine eigene Aktualisierung des Mediums vor; bei {rest} wurde keine Nennung gefunden.',
  },
};
