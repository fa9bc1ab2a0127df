import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  skip: 'Aller aux résultats',
  comparison: 'Comparaison de deux articles',
  pages: {
    title: '{place} : {title} · Twicetold',
    skipToPair: 'Aller à la paire',
    skipToFamily: 'Aller à la famille',
  },
  notInReport: 'Le texte de ce document n’est pas dans le rapport.',
  unseen: '{name}, affiché ici, sans effet',
  problems: {
    heading: { one: '{n} problème', many: '{n} de problèmes', other: '{n} problèmes' },
    lead: 'Ces documents n’ont pas été comparés.',
  },
  marks: {
    heading: {
      one: '{n} article avec des traces de machine',
      many: '{n} d’articles avec des traces de machine',
      other: '{n} articles avec des traces de machine',
    },
    lead: 'Mots laissés par une machine à rédiger ou à reformuler. Ils disent comment un texte a été fait, non qu’il a été copié.',
    here: 'Traces de machine',
    flag: 'trace de machine',
    seeIn: 'Voir',
    pair: 'paire {n}',
    inPlace: 'Lire dans le texte',
    ofArchive: 'dans les archives',
  },
  making: {
    heading: 'Comment ce rapport a été établi',
    how: '{tool} {version}, commande {command}, poids {weights}, schéma de rapport {schema}.',
    documents: { one: '{n} document lu', many: '{n} de documents lus', other: '{n} documents lus' },
    candidates: {
      one: '{n} paire candidate examinée de près.',
      many: '{n} de paires candidates examinées de près.',
      other: '{n} paires candidates examinées de près.',
    },
    local:
      'Tout s’est fait sur un seul ordinateur ; rien n’a été envoyé nulle part. Un résultat est une raison d’y regarder de plus près, pas un jugement sur qui que ce soit.',
    options: 'Options',
    notSet: 'non défini',
    redacted: 'Les noms des médias et des auteurs sont masqués dans cet exemplaire.',
  },
  accepted: {
    flag: 'accepté',
    note: 'Accepté par {by} le {on}\u00a0: {reason}',
    hidden: 'Accepté le {on}\u00a0; les noms et les motifs sont masqués dans cette copie.',
    until: 'Valable jusqu’au {until}.',
    endless: 'Valable sans limite.',
  },
  altered: {
    heading: {
      one: '{n} citation modifiée',
      many: '{n} de citations modifiées',
      other: '{n} citations modifiées',
    },
    lead: 'Y compris entre articles qui ne sont pas repris l’un de l’autre.',
    here: 'Citations modifiées',
    note: 'Les mêmes propos sous deux formes. Elles n’entrent pas dans le verdict : chacune peut être vérifiée sur un enregistrement.',
    missing: 'L’autre texte a ici des mots en plus',
  },
  blends: {
    heading: {
      one: '{n} article composite',
      many: '{n} d’articles composites',
      other: '{n} articles composites',
    },
    lead: 'Articles refaits à partir de plusieurs autres, avec chacun desquels ils ne coïncident qu’en partie.',
    which: 'Quels passages viennent d’où',
    why: 'Pourquoi',
    from: '{share} d’après {title}',
    label: 'Article composite',
  },
};
