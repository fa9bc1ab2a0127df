import type { Words } from '../words.ts';

/* Counts are told with nouns, since names, figures and quotations differ in gender. */
export const facts: Words['facts'] = {
  heading: 'Faits',
  changed: 'Faits modifiés',
  kinds: {
    name: 'Noms',
    number: 'Chiffres',
    date: 'Dates',
    quotation: 'Citations',
    credit: 'Mentions de source',
  },
  kept: '{kept} sur {all} sans changement',
  both: { one: '{n} dans les deux', many: '{n} dans les deux', other: '{n} dans les deux' },
  counts: {
    changed: { one: '{n} changement', many: '{n} de changements', other: '{n} changements' },
    dropped: { one: '{n} suppression', many: '{n} de suppressions', other: '{n} suppressions' },
    added: { one: '{n} ajout', many: '{n} d’ajouts', other: '{n} ajouts' },
    onlyA: { one: '{n} dans A seul', many: '{n} dans A seul', other: '{n} dans A seul' },
    onlyB: { one: '{n} dans B seul', many: '{n} dans B seul', other: '{n} dans B seul' },
  },
  fates: {
    kept: 'Sans changement',
    both: 'Dans les deux',
    changed: 'Changements',
    dropped: 'Suppressions',
    added: 'Ajouts',
    onlyA: 'Dans le texte A seul',
    onlyB: 'Dans le texte B seul',
  },
  became: 'devient',
  differs: 'contre',
  counted:
    'Les noms sont comptés ici en entier, et mot par mot dans les indices. Une suite de mots identiques est plus courte là où les citations en sont exclues.',
  lost: {
    told: 'Mention de source perdue : la source mentionne {names}, la reprise non.',
    undetermined: 'Mention de source dans un seul des deux textes ({letter}) : {names}.',
    more: '{names} et {n} de plus',
  },
};
