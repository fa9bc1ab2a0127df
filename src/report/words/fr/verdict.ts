import type { Words } from '../words.ts';

export const verdict: Words['verdict'] = {
  relations: {
    identical: 'Identique',
    'near-duplicate': 'Quasi-doublon',
    rewrite: 'Réécriture',
    partial: 'Reprise partielle',
    'same-story': 'Même sujet',
    unrelated: 'Sans rapport',
  },
  relationMeanings: {
    identical: 'Les mêmes mots du début à la fin.',
    'near-duplicate': 'La même formulation, légèrement retouchée.',
    rewrite: 'Le même contenu en d’autres mots.',
    partial: 'Certains passages ou faits sont repris, le reste lui est propre.',
    'same-story': 'Couvertures indépendantes d’un même événement.',
    unrelated: 'Rien de notable en commun.',
  },
  grades: { wholly: 'entièrement dérivé', partially: 'partiellement dérivé', none: 'non dérivé' },
  tooShort: 'trop court pour en juger',
  standings: {
    own: 'mise à jour par le même média',
    credited: 'source mentionnée',
    licensed: 'sous licence',
    uncredited: 'aucune mention trouvée',
  },
  who: {
    'a-from-b': 'repris de',
    'b-from-a': 'repris de',
    'common-source': 'même source que',
    undetermined: 'ordre inconnu',
  },
  passages: { verbatim: 'mêmes mots', edited: 'retouché', paraphrased: 'paraphrasé' },
  tiers: { near: 'quasi-preuve à elle seule', weak: 'ne compte qu’avec d’autres' },
  tricks: {
    'hidden-character': 'caractère caché',
    'lookalike-letter': 'lettre semblable d’une autre écriture',
    'bidi-control': 'caractère qui change l’ordre du texte',
  },
  alterations: {
    negation: 'Négation modifiée',
    number: 'Chiffre modifié',
    speaker: 'Attribuée à quelqu’un d’autre',
    name: 'Nom modifié',
    cut: 'Coupée avant une réserve ou après une dénégation',
    replaced: 'Mots remplacés',
    missing: 'Mots omis',
    unquoted: 'Rapportée sans guillemets',
  },
  spokenBy: 'propos attribués à {speaker}',
  noSpeaker: 'aucun locuteur nommé à côté',
  sure: ['presque certainement', 'très probablement', 'probablement', 'peut-être'],
  sentences: {
    unrelated: '{taker} et {source} *sont sans rapport*.',
    sameStory: '{taker} et {source} *traitent le même sujet, chacun avec ses propres informations*.',
    sameStoryShort:
      '{taker} et {source} traitent le même sujet, *mais sont trop courts pour qu’on puisse juger d’une réécriture*.',
    common: '{taker} et {source} *reposent {sure} sur un texte commun*.',
    identical: {
      told: '{taker} *contient le même texte que* {source} et en est {sure} la reprise.',
      common:
        '{taker} *contient le même texte que* {source}, tous deux vraisemblablement tirés d’une source commune.',
      undetermined:
        '{taker} *contient le même texte que* {source} ; impossible de dire lequel est venu en premier.',
    },
    'near-duplicate': {
      told: '{taker} *est {sure} une copie légèrement retouchée de* {source}.',
      undetermined:
        'De {taker} et {source}, *l’un est {sure} une copie légèrement retouchée de l’autre, ou tous deux proviennent d’un troisième texte* ; impossible de dire lequel est venu en premier.',
    },
    rewrite: {
      told: '{taker} *est {sure} une réécriture de* {source}.',
      undetermined:
        'De {taker} et {source}, *l’un est {sure} une réécriture de l’autre, ou tous deux proviennent d’un troisième texte* ; impossible de dire lequel est venu en premier.',
    },
    across: {
      told: '{taker} *est {sure} une traduction ou une reformulation de* {source}.',
      undetermined:
        'De {taker} et {source}, *l’un est {sure} une traduction ou une reformulation de l’autre, ou tous deux proviennent d’un troisième texte* ; impossible de dire lequel est venu en premier.',
    },
    partial: {
      told: '{taker} *est {sure} construit en partie sur* {source}.',
      undetermined:
        'De {taker} et {source}, *l’un est {sure} construit en partie sur l’autre, ou tous deux sur un troisième texte* ; impossible de dire lequel est venu en premier.',
    },
  },
  direction: {
    told: '{taker} a repris {source} ({sure}).',
    common: 'Tous deux tirés d’une source commune ({sure}).',
    undetermined: 'Impossible à dire (sens le plus probable : {sure}).',
    open: 'Impossible à dire.',
  },
  blend: {
    two: 'Composé, {sure}, à partir de deux articles, qui en expliquent ensemble {coverage}.',
    three: 'Composé, {sure}, à partir de trois articles, qui en expliquent ensemble {coverage}.',
  },
};
