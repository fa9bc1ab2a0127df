import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  skip: 'Ir a los resultados',
  comparison: 'Comparación de dos artículos',
  pages: {
    title: '{place}: {title} · Twicetold',
    skipToPair: 'Ir al par',
    skipToFamily: 'Ir a la familia',
  },
  notInReport: 'El texto de este documento no está en el informe.',
  unseen: '{name}, visible aquí, sin efecto',
  problems: {
    heading: { one: '{n} problema', many: '{n} de problemas', other: '{n} problemas' },
    lead: 'Estos documentos no se compararon.',
  },
  marks: {
    heading: {
      one: '{n} artículo con rastros de máquina',
      many: '{n} de artículos con rastros de máquina',
      other: '{n} artículos con rastros de máquina',
    },
    lead: 'Palabras que dejó una máquina de redactar o de reformular. Dicen cómo se hizo un texto, no que se haya copiado.',
    here: 'Rastros de máquina',
    flag: 'rastro de máquina',
    seeIn: 'Ver',
    pair: 'par {n}',
    inPlace: 'Leer en el texto',
    ofArchive: 'de la hemeroteca',
  },
  making: {
    heading: 'Cómo se hizo este informe',
    how: '{tool} {version}, comando {command}, pesos {weights}, esquema de informe {schema}.',
    documents: {
      one: '{n} documento leído',
      many: '{n} de documentos leídos',
      other: '{n} documentos leídos',
    },
    candidates: {
      one: '{n} par candidato examinado a fondo.',
      many: '{n} de pares candidatos examinados a fondo.',
      other: '{n} pares candidatos examinados a fondo.',
    },
    local:
      'Todo se ejecutó en un solo equipo; nada se envió a ninguna parte. Un resultado es un motivo para mirar con más atención, no un juicio sobre nadie.',
    options: 'Opciones',
    notSet: 'sin definir',
    redacted: 'En esta copia se ocultan los nombres de medios y autores.',
  },
  accepted: {
    flag: 'aceptado',
    note: 'Aceptado por {by} el {on}: {reason}',
    hidden: 'Aceptado el {on}; los nombres y los motivos están ocultos en esta copia.',
    until: 'Vale hasta el {until}.',
    endless: 'Vale sin plazo.',
  },
  altered: {
    heading: { one: '{n} cita modificada', many: '{n} de citas modificadas', other: '{n} citas modificadas' },
    lead: 'También entre artículos que no están tomados uno de otro.',
    here: 'Citas modificadas',
    note: 'Las mismas declaraciones en dos versiones. No cuentan en el dictamen: cada una puede cotejarse con una grabación.',
    missing: 'El otro texto tiene aquí más palabras',
  },
  blends: {
    heading: { one: '{n} refundición', many: '{n} de refundiciones', other: '{n} refundiciones' },
    lead: 'Artículos rehechos a partir de varios otros, con cada uno de los cuales solo coinciden en parte.',
    which: 'Qué pasajes proceden de cuál',
    why: 'Por qué',
    from: '{share} de {title}',
    label: 'Refundición',
  },
};
