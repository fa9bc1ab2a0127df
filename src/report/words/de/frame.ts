import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  skip: 'Direkt zu den Befunden',
  comparison: 'Vergleich zweier Artikel',
  pages: {
    title: '{place}: {title} · Twicetold',
    skipToPair: 'Direkt zum Paar',
    skipToFamily: 'Direkt zur Familie',
  },
  notInReport: 'Der Text dieses Dokuments ist nicht im Bericht enthalten.',
  unseen: '{name}, hier sichtbar gemacht, ohne Wirkung',
  problems: {
    heading: { one: '{n} Problem', other: '{n} Probleme' },
    lead: 'Folgendes wurde nicht verglichen.',
  },
  marks: {
    heading: { one: '{n} Artikel mit Maschinenspuren', other: '{n} Artikel mit Maschinenspuren' },
    lead: 'Wörter, die eine schreibende oder umformulierende Maschine hinterlassen hat. Sie sagen, wie ein Text entstanden ist, nicht, dass er kopiert wurde.',
    here: 'Maschinenspuren',
    flag: 'Maschinenspur',
    seeIn: 'Zu sehen in',
    pair: 'Paar {n}',
    inPlace: 'Im Text lesen',
    ofArchive: 'aus dem Archiv',
  },
  making: {
    heading: 'Wie dieser Bericht entstand',
    how: '{tool} {version}, Befehl {command}, Gewichte {weights}, Berichtsschema {schema}.',
    documents: { one: '{n} Dokument gelesen', other: '{n} Dokumente gelesen' },
    candidates: {
      one: '{n} Kandidatenpaar genau betrachtet.',
      other: '{n} Kandidatenpaare genau betrachtet.',
    },
    local:
      'Alles lief auf einem einzigen Rechner; nichts wurde weitergegeben. Ein Befund ist ein Anlass hinzusehen, kein Urteil über irgendjemanden.',
    options: 'Optionen',
    notSet: 'nicht gesetzt',
    redacted: 'Namen von Medien und Autoren sind in diesem Exemplar unkenntlich gemacht.',
  },
  accepted: {
    flag: 'zugelassen',
    note: 'Zugelassen von {by} am {on}: {reason}',
    hidden: 'Zugelassen am {on}; Namen und Gründe sind in dieser Kopie verborgen.',
    until: 'Gilt bis {until}.',
    endless: 'Gilt ohne Frist.',
  },
  altered: {
    heading: { one: '{n} verändertes Zitat', other: '{n} veränderte Zitate' },
    lead: 'Auch zwischen Artikeln, die nicht voneinander übernommen sind.',
    here: 'Veränderte Zitate',
    note: 'Dieselbe Äußerung in zwei Wortlauten. Sie zählen nicht für das Ergebnis: Jede lässt sich an einer Aufzeichnung prüfen.',
    missing: 'Der andere Text hat hier mehr Wörter',
  },
  blends: {
    heading: { one: '{n} Mischtext', other: '{n} Mischtexte' },
    lead: 'Artikel, die aus mehreren anderen nacherzählt sind und jedem davon nur zum Teil entsprechen.',
    which: 'Welche Passagen woher stammen',
    why: 'Warum',
    from: '{share} aus {title}',
    label: 'Mischtext',
  },
};
