import type { Words } from '../words.ts';

export const verdict: Words['verdict'] = {
  relations: {
    identical: 'Identisch',
    'near-duplicate': 'Fast identisch',
    rewrite: 'Umformuliert',
    partial: 'Teils übernommen',
    'same-story': 'Gleiches Thema',
    unrelated: 'Ohne Bezug',
  },
  relationMeanings: {
    identical: 'Von Anfang bis Ende dieselben Wörter.',
    'near-duplicate': 'Derselbe Wortlaut, leicht bearbeitet.',
    rewrite: 'Derselbe Inhalt in anderen Worten.',
    partial: 'Einzelne Passagen oder Fakten sind übernommen, der Rest ist eigenständig.',
    'same-story': 'Unabhängige Berichte über dasselbe Ereignis.',
    unrelated: 'Nichts Nennenswertes gemeinsam.',
  },
  grades: { wholly: 'vollständig abgeleitet', partially: 'teilweise abgeleitet', none: 'nicht abgeleitet' },
  tooShort: 'zu kurz für eine Bewertung',
  standings: {
    own: 'eigene Aktualisierung des Mediums',
    credited: 'Quelle genannt',
    licensed: 'lizenziert',
    uncredited: 'keine Nennung gefunden',
  },
  who: {
    'a-from-b': 'übernommen aus',
    'b-from-a': 'übernommen aus',
    'common-source': 'gemeinsame Vorlage mit',
    undetermined: 'Reihenfolge offen',
  },
  passages: { verbatim: 'wortgleich', edited: 'bearbeitet', paraphrased: 'paraphrasiert' },
  tiers: { near: 'für sich allein fast ein Beweis', weak: 'zählt nur zusammen mit anderen' },
  tricks: {
    'hidden-character': 'verstecktes Zeichen',
    'lookalike-letter': 'gleich aussehender Buchstabe einer anderen Schrift',
    'bidi-control': 'Zeichen, das den Text umstellt',
  },
  alterations: {
    negation: 'Verneinung geändert',
    number: 'Zahl geändert',
    speaker: 'Jemand anderem zugeschrieben',
    name: 'Name geändert',
    cut: 'Vor einer Einschränkung oder hinter einer Verneinung abgeschnitten',
    replaced: 'Wörter ersetzt',
    missing: 'Wörter ausgelassen',
    unquoted: 'Ohne Anführungszeichen wiedergegeben',
  },
  spokenBy: 'gesprochen von {speaker}',
  noSpeaker: 'dabei niemand als Sprecher genannt',
  sure: ['nahezu sicher', 'sehr wahrscheinlich', 'wahrscheinlich', 'möglicherweise'],
  sentences: {
    unrelated: '{taker} und {source} *stehen in keinem Zusammenhang*.',
    sameStory: '{taker} und {source} *berichten über dasselbe Ereignis, jeweils mit eigener Recherche*.',
    sameStoryShort:
      '{taker} und {source} berichten über dasselbe Ereignis, *sind aber zu kurz, um zu bewerten, ob umformuliert wurde*.',
    common: '{taker} und {source} *gehen {sure} auf einen gemeinsamen Text zurück*.',
    identical: {
      told: '{taker} *enthält denselben Text wie* {source} und hat ihn {sure} von dort übernommen.',
      common:
        '{taker} *enthält denselben Text wie* {source}, vermutlich beide aus einer gemeinsamen Vorlage.',
      undetermined: '{taker} *enthält denselben Text wie* {source}; welcher zuerst da war, bleibt offen.',
    },
    'near-duplicate': {
      told: '{taker} *ist {sure} eine leicht bearbeitete Kopie von* {source}.',
      undetermined:
        'Von {taker} und {source} *ist der eine Text {sure} eine leicht bearbeitete Kopie des anderen, oder beide gehen auf einen dritten Text zurück*; welcher zuerst da war, bleibt offen.',
    },
    rewrite: {
      told: '{taker} *ist {sure} eine umformulierte Fassung von* {source}.',
      undetermined:
        'Von {taker} und {source} *ist der eine Text {sure} eine umformulierte Fassung des anderen, oder beide gehen auf einen dritten Text zurück*; welcher zuerst da war, bleibt offen.',
    },
    across: {
      told: '{taker} *ist {sure} eine Übersetzung oder Nacherzählung von* {source}.',
      undetermined:
        'Von {taker} und {source} *ist der eine Text {sure} eine Übersetzung oder Nacherzählung des anderen, oder beide gehen auf einen dritten Text zurück*; welcher zuerst da war, bleibt offen.',
    },
    partial: {
      told: '{taker} *beruht {sure} zum Teil auf* {source}.',
      undetermined:
        'Von {taker} und {source} *beruht der eine Text {sure} zum Teil auf dem anderen, oder beide auf einem dritten*; welcher zuerst da war, bleibt offen.',
    },
  },
  direction: {
    told: '{taker} hat von {source} übernommen ({sure}).',
    common: 'Beide aus einer gemeinsamen Vorlage ({sure}).',
    undetermined: 'Nicht zu bestimmen (die wahrscheinlichere Richtung: {sure}).',
    open: 'Nicht zu bestimmen.',
  },
  blend: {
    two: 'Dies ist {sure} ein Mischtext aus zwei Artikeln, die ihn zusammen zu {coverage} erklären.',
    three: 'Dies ist {sure} ein Mischtext aus drei Artikeln, die ihn zusammen zu {coverage} erklären.',
  },
};
