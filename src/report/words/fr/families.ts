import type { Words } from '../words.ts';

export const families: Words['families'] = {
  heading: { one: '{n} famille', many: '{n} de familles', other: '{n} familles' },
  lead: 'Articles qui remontent à un même texte, dans l’ordre probable des reprises.',
  one: 'Famille {n}',
  place: 'Famille {n} sur {all}',
  around: 'Autour de la famille {n}',
  members: { one: '{n} article', many: '{n} d’articles', other: '{n} articles' },
  unclear: 'Impossible de dire lequel est venu en premier.',
  origin: 'origine probable',
  from: 'd’après le n° {n} : {what}',
  pair: 'paire {n} : {what}',
  pairWith: 'paire {n}, avec le n° {other} : {what}',
  byDate: 'Du {first} au {last}, de gauche à droite',
  blend: 'Comprend aussi un article composite : {title}',
  map: {
    lead: 'Dans une carte, chaque carré est une paire d’articles, désignés par leur numéro : le chiffre est sa probabilité en pour cent, le trait qui l’entoure indique la relation.',
    label: 'Carte de la famille {n}',
    cell: '{one} et {other} : {relation}, {probability}',
    pass: 'Passer la carte',
    tooMany: 'Pas de carte au-delà de {n} articles ; le tableau donne toutes les paires.',
    none: 'aucune ressemblance relevée',
  },
  table: {
    summary: {
      one: '{n} paire sous forme de tableau',
      many: '{n} de paires sous forme de tableau',
      other: '{n} paires sous forme de tableau',
    },
    pair: 'Paire',
    two: '{one} et {other}',
  },
};
