import type { Words } from '../words.ts';

export const facts: Words['facts'] = {
  heading: 'Fakten',
  changed: 'Geänderte Fakten',
  kinds: {
    name: 'Namen',
    number: 'Zahlen',
    date: 'Daten',
    quotation: 'Zitate',
    credit: 'Quellen',
  },
  kept: '{kept} von {all} erhalten',
  both: { one: '{n} in beiden', other: '{n} in beiden' },
  counts: {
    changed: { one: '{n} geändert', other: '{n} geändert' },
    dropped: { one: '{n} entfallen', other: '{n} entfallen' },
    added: { one: '{n} ergänzt', other: '{n} ergänzt' },
    onlyA: { one: '{n} nur in A', other: '{n} nur in A' },
    onlyB: { one: '{n} nur in B', other: '{n} nur in B' },
  },
  fates: {
    kept: 'Erhalten',
    both: 'In beiden',
    changed: 'Geändert',
    dropped: 'Entfallen',
    added: 'Ergänzt',
    onlyA: 'Nur in Text A',
    onlyB: 'Nur in Text B',
  },
  became: 'wurde zu',
  differs: 'gegenüber',
  counted:
    'Namen sind hier als ganze Namen gezählt, in den Befunden Wort für Wort. Eine Folge gleicher Wörter ist dort kürzer, wo Zitate ausgelassen sind.',
  lost: {
    told: 'Quellennennung entfallen: Die Vorlage nennt {names}, die Übernahme nicht.',
    undetermined: 'Quellennennung nur in einem Text: {letter} nennt {names}, der andere nicht.',
    more: '{names} und {n} weitere',
  },
};
