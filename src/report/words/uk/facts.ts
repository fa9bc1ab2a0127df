import type { Words } from '../words.ts';

export const facts: Words['facts'] = {
  heading: 'Факти',
  changed: 'Змінені факти',
  kinds: {
    name: 'Імена й назви',
    number: 'Числа',
    date: 'Дати',
    quotation: 'Цитати',
    credit: 'Посилання на джерела',
  },
  kept: 'збережено {kept} з {all}',
  both: { one: '{n} в обох', few: '{n} в обох', many: '{n} в обох', other: '{n} в обох' },
  counts: {
    changed: { one: 'змінено {n}', few: 'змінено {n}', many: 'змінено {n}', other: 'змінено {n}' },
    dropped: { one: 'пропущено {n}', few: 'пропущено {n}', many: 'пропущено {n}', other: 'пропущено {n}' },
    added: { one: 'додано {n}', few: 'додано {n}', many: 'додано {n}', other: 'додано {n}' },
    onlyA: { one: '{n} лише в A', few: '{n} лише в A', many: '{n} лише в A', other: '{n} лише в A' },
    onlyB: { one: '{n} лише в B', few: '{n} лише в B', many: '{n} лише в B', other: '{n} лише в B' },
  },
  fates: {
    kept: 'Збережено',
    both: 'В обох',
    changed: 'Змінено',
    dropped: 'Пропущено',
    added: 'Додано',
    onlyA: 'Лише в тексті A',
    onlyB: 'Лише в тексті B',
  },
  became: 'замінено на',
  differs: 'а в іншому тексті',
  counted:
    'Імена й назви тут пораховано цілими, а в підставах\u00a0— за окремими словами. Ланцюжок однакових слів коротший там, де з нього вилучено цитати.',
  lost: {
    told: 'Посилання втрачено: джерело вказує {names}, запозичений текст\u00a0— ні.',
    undetermined: 'Посилання лише в одному тексті: {letter} вказує {names}, інший\u00a0— ні.',
    more: '{names} і ще {n}',
  },
};
