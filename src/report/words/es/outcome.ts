import type { Words } from '../words.ts';

export const outcome: Words['outcome'] = {
  join: '; ',
  none: {
    all: {
      one: 'De {n} artículo, ninguno parece tomado de otro',
      many: 'De {n} de artículos, ninguno parece tomado de otro',
      other: 'Ninguno de los {n} artículos parece tomado de otro',
    },
    incoming: {
      one: 'De {n} artículo entrante, ninguno parece tomado de otro',
      many: 'De {n} de artículos entrantes, ninguno parece tomado de otro',
      other: 'Ninguno de los {n} artículos entrantes parece tomado de otro',
    },
  },
  some: {
    one: 'De {articles}, {n} parece tomado de otro',
    many: 'De {articles}, {n} parecen tomados de otro',
    other: 'De {articles}, {n} parecen tomados de otro',
  },
  articles: { one: '{n} artículo', many: '{n} de artículos', other: '{n} artículos' },
  incoming: {
    one: '{n} artículo entrante',
    many: '{n} de artículos entrantes',
    other: '{n} artículos entrantes',
  },
  unclear: {
    one: '{n} tiene un texto en común con otro, sin que pueda saberse quién lo tomó',
    many: '{n} tienen un texto en común, sin que pueda saberse quién lo tomó',
    other: '{n} tienen un texto en común, sin que pueda saberse quién lo tomó',
  },
  unclearMore: {
    one: '{n} más tiene un texto en común, sin que pueda saberse quién lo tomó',
    many: 'otros {n} tienen un texto en común, sin que pueda saberse quién lo tomó',
    other: 'otros {n} tienen un texto en común, sin que pueda saberse quién lo tomó',
  },
  marked: {
    one: '{n} presenta rastros de máquina',
    many: '{n} presentan rastros de máquina',
    other: '{n} presentan rastros de máquina',
  },
  accepted: {
    one: '{n} par aceptado',
    many: '{n} pares aceptados',
    other: '{n} pares aceptados',
  },
  short: {
    one: '{n} par de aspecto parecido es demasiado corto para juzgarlo.',
    many: '{n} de pares de aspecto parecido son demasiado cortos para juzgarlos.',
    other: '{n} pares de aspecto parecido son demasiado cortos para juzgarlos.',
  },
  noCredit: 'En ninguno de estos pares consta mención de la fuente ni licencia.',
  inOrder: {
    one: 'En {n} de estos pares hay licencia, mención de la fuente o actualización del propio medio; en {rest} no consta mención.',
    many: 'En {n} de estos pares hay licencia, mención de la fuente o actualización del propio medio; en {rest} no consta mención.',
    other:
      'En {n} de estos pares hay licencia, mención de la fuente o actualización del propio medio; en {rest} no consta mención.',
  },
};
