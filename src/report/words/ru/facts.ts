import type { Words } from '../words.ts';

export const facts: Words['facts'] = {
  heading: 'Факты',
  changed: 'Изменённые факты',
  kinds: {
    name: 'Имена и названия',
    number: 'Числа',
    date: 'Даты',
    quotation: 'Цитаты',
    credit: 'Ссылки на источники',
  },
  kept: 'сохранено {kept} из {all}',
  both: { one: '{n} в обоих', few: '{n} в обоих', many: '{n} в обоих', other: '{n} в обоих' },
  counts: {
    changed: { one: 'изменено {n}', few: 'изменено {n}', many: 'изменено {n}', other: 'изменено {n}' },
    dropped: { one: 'опущено {n}', few: 'опущено {n}', many: 'опущено {n}', other: 'опущено {n}' },
    added: { one: 'добавлено {n}', few: 'добавлено {n}', many: 'добавлено {n}', other: 'добавлено {n}' },
    onlyA: { one: '{n} только в A', few: '{n} только в A', many: '{n} только в A', other: '{n} только в A' },
    onlyB: { one: '{n} только в B', few: '{n} только в B', many: '{n} только в B', other: '{n} только в B' },
  },
  fates: {
    kept: 'Сохранено',
    both: 'В обоих',
    changed: 'Изменено',
    dropped: 'Опущено',
    added: 'Добавлено',
    onlyA: 'Только в тексте A',
    onlyB: 'Только в тексте B',
  },
  became: 'заменено на',
  differs: 'а в другом тексте',
  counted:
    'Имена и названия здесь посчитаны целиком, а в основаниях\u00a0— по отдельным словам. Цепочка одинаковых слов короче там, где из неё исключены цитаты.',
  lost: {
    told: 'Ссылка утрачена: источник указывает {names}, заимствованный текст\u00a0— нет.',
    undetermined: 'Ссылка только в одном тексте: {letter} указывает {names}, другой\u00a0— нет.',
    more: '{names} и ещё {n}',
  },
};
