import type { Words } from '../words.ts';

export const claims: Words['claims'] = {
  // Findings
  '{longest} words in a row are the same; {words} words stand in runs of {run} or more.':
    '{longest} palabras seguidas son iguales; {words} palabras están en secuencias de {run} o más.',
  '{shared} of {a} and {b} names and capitalised words are shared: {list}.':
    '{shared} nombres y palabras con mayúscula en común, de {a} y {b}: {list}.',
  '{shared} of {a} and {b} numbers are shared: {list}.': '{shared} cifras en común, de {a} y {b}: {list}.',
  'Rare words in both: {list}.': 'Palabras poco frecuentes en ambos: {list}.',
  'A quotation of {n} words stands in both.': 'Una cita de {n} palabras figura en ambos textos.',
  'A quotation differs by a negation.': 'Una cita difiere en una negación.',
  'A quotation of {who} differs by a negation.': 'Una cita de {who} difiere en una negación.',
  'A quotation differs in a number.': 'Una cita difiere en una cifra.',
  'A quotation of {who} differs in a number.': 'Una cita de {who} difiere en una cifra.',
  'A quotation differs in a name.': 'Una cita difiere en un nombre.',
  'A quotation of {who} differs in a name.': 'Una cita de {who} difiere en un nombre.',
  'A quotation is given to two speakers: {one} and {other}.':
    'Una cita se atribuye a dos personas: a {one} y a {other}.',
  'A quotation is cut where the other text goes on with a limit or a denial.':
    'Una cita se corta donde el otro texto sigue con una salvedad o una negativa.',
  'A quotation of {who} is cut where the other text goes on with a limit or a denial.':
    'Una cita de {who} se corta donde el otro texto sigue con una salvedad o una negativa.',
  'A quotation stands in both with other words.': 'Una cita figura en ambos textos con palabras distintas.',
  'A quotation of {who} stands in both with other words.':
    'Una cita de {who} figura en ambos textos con palabras distintas.',
  'A quotation has words in one text that the other leaves out without a sign.':
    'Una cita tiene en un texto palabras que el otro omite sin indicarlo.',
  'A quotation of {who} has words in one text that the other leaves out without a sign.':
    'Una cita de {who} tiene en un texto palabras que el otro omite sin indicarlo.',
  'A quotation stands in the other text without quotation marks.':
    'Una cita figura en el otro texto sin comillas.',
  'A quotation of {who} stands in the other text without quotation marks.':
    'Una cita de {who} figura en el otro texto sin comillas.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words by meaning.':
    'Los textos están en {claim1} y en {claim2}: los nombres se comparan por su sonido; las palabras, por su significado.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words only where they are the same.':
    'Los textos están en {claim1} y en {claim2}: los nombres se comparan por su sonido; las palabras, solo donde son iguales.',
  English: 'inglés',
  German: 'alemán',
  French: 'francés',
  Spanish: 'español',
  Italian: 'italiano',
  Dutch: 'neerlandés',
  Polish: 'polaco',
  Portuguese: 'portugués',
  Russian: 'ruso',
  Ukrainian: 'ucraniano',
  'Together with {others} text {taker} explains {together} of text {source}; {own} come from it alone.':
    'Junto con {others}, el texto {taker} explica {together} del texto {source}; {own} proceden solo de él.',

  // Direction
  'Both credit {agencies}.': 'Ambos mencionan como fuente a {agencies}.',
  'Text {one} is dated earlier: {date}, text {other} {later}.':
    'El texto {one} lleva una fecha anterior: {date}; el texto {other}, {later}.',
  'Text {one} credits the outlet of text {other}.':
    'El texto {one} menciona como fuente al medio del texto {other}.',
  'Text {one} has more names that Text {other} lacks.':
    'El texto {one} tiene más nombres que faltan en el texto {other}.',
  'Text {one} has more names that Text {other} lacks, as retellings tend to.':
    'El texto {one} tiene más nombres que faltan en el texto {other}, como suelen las reelaboraciones.',
  'Text {one} has more numbers that Text {other} lacks.':
    'El texto {one} tiene más cifras que faltan en el texto {other}.',
  'Text {one} has more numbers that Text {other} lacks, as retellings tend to.':
    'El texto {one} tiene más cifras que faltan en el texto {other}, como suelen las reelaboraciones.',
  'Text {one} packs names and numbers more densely than Text {other}.':
    'El texto {one} es más denso en nombres y cifras que el texto {other}.',
  'Text {one} packs names and numbers more densely than Text {other}, as retellings tend to.':
    'El texto {one} es más denso en nombres y cifras que el texto {other}, como suelen las reelaboraciones.',
  'Text {one} has more direct quotations than Text {other}.':
    'El texto {one} tiene más citas directas que el texto {other}.',
  'Text {one} has more direct quotations than Text {other}, as retellings tend to.':
    'El texto {one} tiene más citas directas que el texto {other}, como suelen las reelaboraciones.',
  'Text {one} runs longer than Text {other}.': 'El texto {one} es más largo que el texto {other}.',
  'Text {one} runs longer than Text {other}, as retellings tend to.':
    'El texto {one} es más largo que el texto {other}, como suelen las reelaboraciones.',
  'Text {one} has more without a counterpart in Text {other}.':
    'El texto {one} tiene más partes sin equivalente en el texto {other}.',
  'Text {one} has more without a counterpart in Text {other}, as retellings tend to.':
    'El texto {one} tiene más partes sin equivalente en el texto {other}, como suelen las reelaboraciones.',
  'Text {one} carries a mark of a machine.': 'El texto {one} presenta un rastro de máquina.',
  'Text {one} ends in a tail of questions and answers.':
    'El texto {one} acaba con una serie de preguntas y respuestas.',
  'Text {one} is explained by several texts together, each of them in part.':
    'El texto {one} se explica por varios textos juntos, cada uno en parte.',

  // Machine marks
  'The text says of itself that a machine wrote or rewrote it.':
    'El texto dice de sí mismo que lo escribió o reescribió una máquina.',
  'Debris of a chatbot’s citations.': 'Restos de las referencias de un chatbot.',
  'Talk between a chatbot and its user.': 'Diálogo entre un chatbot y su usuario.',
  'A placeholder that nobody filled in.': 'Un espacio por rellenar que nadie completó.',
  'A link that carries a chatbot’s campaign tag.': 'Un enlace con la etiqueta de campaña de un chatbot.',
  'A control token of a language model.': 'Un token de control de un modelo de lenguaje.',
  'An instruction to a machine was left in the text.':
    'Quedó en el texto una instrucción dirigida a una máquina.',
  'A tail of questions and answers such as content farms append.':
    'Una serie final de preguntas y respuestas como las que añaden las granjas de contenido.',
  'Markup of a chatbot’s answer left in the text.':
    'Marcado de la respuesta de un chatbot que quedó en el texto.',
  'A machine’s hedge about what it was given.': 'Una salvedad de una máquina sobre lo que se le dio.',

  // What cleaning left out
  'within {element}': 'dentro de {element}',
  'outside article': 'fuera del artículo',
  byline: 'firma',
  'before story': 'antes del texto',
  'after story': 'después del texto',
  menu: 'menú',
  'menu row': 'línea de menú',
  'section name': 'nombre de sección',
  'other story': 'otra noticia',
  'other stories': 'otras noticias',
  breadcrumb: 'ruta de navegación',
  'page control': 'control de página',
  cookies: 'cookies',
  'share row': 'botones de compartir',
  'date row': 'línea de fecha',
  newsletter: 'boletín',
  copyright: 'aviso de derechos',
  tags: 'etiquetas',
  'only links': 'solo enlaces',
  support: 'petición de apoyo',
  footer: 'pie de página',
  comments: 'comentarios',
  disclaimer: 'descargo de responsabilidad',
  advertisement: 'publicidad',
  'photo credit': 'crédito de foto',
  path: 'ruta',
  recurring: 'elemento recurrente',
};

export const lists: Words['lists'] = { more: '{list} y {rest} más' };
