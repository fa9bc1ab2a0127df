import type { Words } from '../words.ts';

export const families: Words['families'] = {
  heading: { one: '{n} familia', many: '{n} de familias', other: '{n} familias' },
  lead: 'Artículos que se remontan a un mismo texto, en el orden probable en que se tomó.',
  one: 'Familia {n}',
  place: 'Familia {n} de {all}',
  around: 'Alrededor de la familia {n}',
  members: { one: '{n} artículo', many: '{n} de artículos', other: '{n} artículos' },
  unclear: 'No puede determinarse cuál fue el primero.',
  origin: 'origen probable',
  from: 'del n.º {n}: {what}',
  pair: 'par {n}: {what}',
  pairWith: 'par {n}, con el n.º {other}: {what}',
  byDate: 'Del {first} al {last}, de izquierda a derecha',
  blend: 'También una refundición de varios artículos: {title}',
  map: {
    lead: 'En un mapa, cada cuadrado es un par de artículos, indicados por su número: la cifra es su probabilidad en tanto por ciento; la línea que lo rodea indica la relación.',
    label: 'Mapa de la familia {n}',
    cell: '{one} y {other}: {relation}, {probability}',
    pass: 'Saltar el mapa',
    tooMany: 'Con más de {n} artículos no se dibuja mapa; la tabla recoge todos los pares.',
    none: 'sin semejanza registrada',
  },
  table: {
    summary: {
      one: '{n} par en forma de tabla',
      many: '{n} de pares en forma de tabla',
      other: '{n} pares en forma de tabla',
    },
    pair: 'Par',
    two: '{one} y {other}',
  },
};
