import type { Words } from '../words.ts';

/* Counts are told with nouns, since names, figures and quotations differ in gender. */
export const facts: Words['facts'] = {
  heading: 'Datos',
  changed: 'Datos modificados',
  kinds: {
    name: 'Nombres',
    number: 'Cifras',
    date: 'Fechas',
    quotation: 'Citas',
    credit: 'Menciones de fuente',
  },
  kept: '{kept} de {all} sin cambios',
  both: { one: '{n} en ambos', many: '{n} en ambos', other: '{n} en ambos' },
  counts: {
    changed: { one: '{n} cambio', many: '{n} de cambios', other: '{n} cambios' },
    dropped: { one: '{n} supresión', many: '{n} de supresiones', other: '{n} supresiones' },
    added: { one: '{n} añadido', many: '{n} de añadidos', other: '{n} añadidos' },
    onlyA: { one: '{n} solo en A', many: '{n} solo en A', other: '{n} solo en A' },
    onlyB: { one: '{n} solo en B', many: '{n} solo en B', other: '{n} solo en B' },
  },
  fates: {
    kept: 'Sin cambios',
    both: 'En ambos',
    changed: 'Cambios',
    dropped: 'Supresiones',
    added: 'Añadidos',
    onlyA: 'Solo en el texto A',
    onlyB: 'Solo en el texto B',
  },
  became: 'pasa a ser',
  differs: 'frente a',
  counted:
    'Aquí los nombres se cuentan enteros; en los indicios, palabra por palabra. Una secuencia de palabras iguales es más corta donde se excluyen las citas.',
  lost: {
    told: 'Mención de fuente perdida: la fuente menciona a {names}; el texto derivado, no.',
    undetermined: 'Mención de fuente en uno solo de los textos ({letter}): {names}.',
    more: '{names} y {n} más',
  },
};
