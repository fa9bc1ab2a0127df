import type { Words } from '../words.ts';

export const outcome: Words['outcome'] = {
  join: ' ; ',
  none: {
    all: {
      one: 'Sur {n} article, aucun ne paraît repris d’un autre',
      many: 'Sur {n} d’articles, aucun ne paraît repris d’un autre',
      other: 'Aucun des {n} articles ne paraît repris d’un autre',
    },
    incoming: {
      one: 'Sur {n} article entrant, aucun ne paraît repris d’un autre',
      many: 'Sur {n} d’articles entrants, aucun ne paraît repris d’un autre',
      other: 'Aucun des {n} articles entrants ne paraît repris d’un autre',
    },
  },
  some: {
    one: 'Sur {articles}, {n} paraît repris d’un autre',
    many: 'Sur {articles}, {n} paraissent repris d’un autre',
    other: 'Sur {articles}, {n} paraissent repris d’un autre',
  },
  articles: { one: '{n} article', many: '{n} d’articles', other: '{n} articles' },
  incoming: { one: '{n} article entrant', many: '{n} d’articles entrants', other: '{n} articles entrants' },
  unclear: {
    one: '{n} a un texte en commun avec un autre, sans qu’on puisse dire qui l’a repris',
    many: '{n} ont un texte en commun, sans qu’on puisse dire qui l’a repris',
    other: '{n} ont un texte en commun, sans qu’on puisse dire qui l’a repris',
  },
  unclearMore: {
    one: '{n} autre a un texte en commun, sans qu’on puisse dire qui l’a repris',
    many: '{n} d’autres ont un texte en commun, sans qu’on puisse dire qui l’a repris',
    other: '{n} autres ont un texte en commun, sans qu’on puisse dire qui l’a repris',
  },
  marked: {
    one: '{n} porte des traces de machine',
    many: '{n} portent des traces de machine',
    other: '{n} portent des traces de machine',
  },
  accepted: {
    one: '{n} paire acceptée',
    many: '{n} paires acceptées',
    other: '{n} paires acceptées',
  },
  short: {
    one: '{n} paire d’apparence semblable est trop courte pour qu’on en juge.',
    many: '{n} de paires d’apparence semblable sont trop courtes pour qu’on en juge.',
    other: '{n} paires d’apparence semblable sont trop courtes pour qu’on en juge.',
  },
  noCredit: 'Aucune mention de source ni licence n’a été trouvée pour ces paires.',
  inOrder: {
    one: 'Pour {n} de ces paires, il y a licence, mention de la source ou mise à jour par le même média ; pour {rest}, aucune mention n’a été trouvée.',
    many: 'Pour {n} de ces paires, il y a licence, mention de la source ou mise à jour par le même média ; pour {rest}, aucune mention n’a été trouvée.',
    other:
      'Pour {n} de ces paires, il y a licence, mention de la source ou mise à jour par le même média ; pour {rest}, aucune mention n’a été trouvée.',
  },
};
