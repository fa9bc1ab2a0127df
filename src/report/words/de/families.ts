import type { Words } from '../words.ts';

export const families: Words['families'] = {
  heading: { one: '{n} Familie', other: '{n} Familien' },
  lead: 'Artikel, die auf einen gemeinsamen Text zurückgehen, in der vermuteten Reihenfolge der Übernahme.',
  one: 'Familie {n}',
  place: 'Familie {n} von {all}',
  around: 'Rund um Familie {n}',
  members: { one: '{n} Artikel', other: '{n} Artikel' },
  unclear: 'Welcher zuerst da war, bleibt offen.',
  origin: 'vermuteter Ursprung',
  from: 'aus {n}: {what}',
  pair: 'Paar {n}: {what}',
  pairWith: 'Paar {n}, mit {other}: {what}',
  byDate: '{first} bis {last}, von links nach rechts',
  blend: 'Außerdem ein Mischtext aus mehreren Artikeln: {title}',
  map: {
    lead: 'In der Karte steht jedes Feld für ein Paar aus zwei Artikeln, nach ihren Nummern: Die Zahl ist die Wahrscheinlichkeit in Prozent, die Linie ringsum zeigt das Verhältnis.',
    label: 'Karte von Familie {n}',
    cell: '{one} und {other}: {relation}, {probability}',
    pass: 'Karte überspringen',
    tooMany: 'Bei mehr als {n} Artikeln wird keine Karte gezeichnet; die Tabelle enthält jedes Paar.',
    none: 'keine Ähnlichkeit verzeichnet',
  },
  table: {
    summary: { one: '{n} Paar als Tabelle', other: '{n} Paare als Tabelle' },
    pair: 'Paar',
    two: '{one} und {other}',
  },
};
