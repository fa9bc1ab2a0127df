import type { Words } from '../words.ts';

export const verdict: Words['verdict'] = {
  relations: {
    identical: 'Idéntico',
    'near-duplicate': 'Casi duplicado',
    rewrite: 'Reescritura',
    partial: 'Tomado en parte',
    'same-story': 'Misma noticia',
    unrelated: 'Sin relación',
  },
  relationMeanings: {
    identical: 'Las mismas palabras de principio a fin.',
    'near-duplicate': 'La misma redacción con ligeros retoques.',
    rewrite: 'El mismo contenido con otras palabras.',
    partial: 'Algunos pasajes o datos están tomados; el resto es propio.',
    'same-story': 'Coberturas independientes de un mismo hecho.',
    unrelated: 'Nada destacable en común.',
  },
  grades: { wholly: 'derivado por completo', partially: 'derivado en parte', none: 'no derivado' },
  tooShort: 'demasiado corto para juzgarlo',
  standings: {
    own: 'actualización del propio medio',
    credited: 'fuente mencionada',
    licensed: 'con licencia',
    uncredited: 'no consta mención',
  },
  who: {
    'a-from-b': 'tomado de',
    'b-from-a': 'tomado de',
    'common-source': 'misma fuente que',
    undetermined: 'orden desconocido',
  },
  passages: { verbatim: 'mismas palabras', edited: 'retocado', paraphrased: 'parafraseado' },
  tiers: { near: 'casi una prueba por sí solo', weak: 'solo cuenta junto con otros' },
  tricks: {
    'hidden-character': 'carácter oculto',
    'lookalike-letter': 'letra similar de otro alfabeto',
    'bidi-control': 'carácter que reordena el texto',
  },
  alterations: {
    negation: 'Negación modificada',
    number: 'Cifra modificada',
    speaker: 'Atribuida a otra persona',
    name: 'Nombre modificado',
    cut: 'Cortada antes de una salvedad o después de una negativa',
    replaced: 'Palabras sustituidas',
    missing: 'Palabras omitidas',
    unquoted: 'Referida sin comillas',
  },
  spokenBy: 'en boca de {speaker}',
  noSpeaker: 'sin nombrar al lado a quien habla',
  sure: ['casi con toda seguridad', 'muy probablemente', 'probablemente', 'posiblemente'],
  sentences: {
    unrelated: '{taker} y {source} *no guardan relación*.',
    sameStory: '{taker} y {source} *cuentan la misma noticia, cada uno con información propia*.',
    sameStoryShort:
      '{taker} y {source} cuentan la misma noticia, *pero son demasiado cortos para juzgar si hay reescritura*.',
    common: '{taker} y {source} *proceden {sure} de un mismo texto*.',
    identical: {
      told: '{taker} *contiene el mismo texto que* {source} y {sure} lo tomó de ahí.',
      common:
        '{taker} *contiene el mismo texto que* {source}; es probable que ambos procedan de una fuente común.',
      undetermined:
        '{taker} *contiene el mismo texto que* {source}; no puede determinarse cuál fue el primero.',
    },
    'near-duplicate': {
      told: '{taker} *es {sure} una copia ligeramente retocada de* {source}.',
      undetermined:
        'De {taker} y {source}, *uno es {sure} una copia ligeramente retocada del otro, o ambos proceden de un tercer texto*; no puede determinarse cuál fue el primero.',
    },
    rewrite: {
      told: '{taker} *es {sure} una reescritura de* {source}.',
      undetermined:
        'De {taker} y {source}, *uno es {sure} una reescritura del otro, o ambos proceden de un tercer texto*; no puede determinarse cuál fue el primero.',
    },
    across: {
      told: '{taker} *es {sure} una traducción o reelaboración de* {source}.',
      undetermined:
        'De {taker} y {source}, *uno es {sure} una traducción o reelaboración del otro, o ambos proceden de un tercer texto*; no puede determinarse cuál fue el primero.',
    },
    partial: {
      told: '{taker} *se basa {sure} en parte en* {source}.',
      undetermined:
        'De {taker} y {source}, *uno se basa {sure} en parte en el otro, o ambos en un tercer texto*; no puede determinarse cuál fue el primero.',
    },
  },
  direction: {
    told: '{taker} tomó contenido de {source} ({sure}).',
    common: 'Ambos proceden de una fuente común ({sure}).',
    undetermined: 'No puede determinarse (sentido más probable: {sure}).',
    open: 'No puede determinarse.',
  },
  blend: {
    two: 'Refundido, {sure}, a partir de dos artículos, que juntos explican {coverage} del texto.',
    three: 'Refundido, {sure}, a partir de tres artículos, que juntos explican {coverage} del texto.',
  },
};
