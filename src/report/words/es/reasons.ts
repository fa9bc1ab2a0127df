import type { Words } from '../words.ts';

export const reasons: Words['reasons'] = {
  // Reasons: groups
  'Probability {p} that one derives from the other, or both from a common text':
    'Probabilidad de {p} de que uno derive del otro, o ambos de un texto común',
  'Probability {p} that the article is blended from this text and others':
    'Probabilidad de {p} de que el artículo sea una refundición de este texto y otros',
  'Before looking: a pair of like texts': 'Antes del examen: un par de textos parecidos',
  'Before looking: an undecided pair': 'Antes del examen: un par indeciso',
  'Before looking: an article beside two others': 'Antes del examen: un artículo junto a otros dos',
  'Wording: {share} of one text’s three-word runs stand in the other':
    'Redacción: {share} de las secuencias de tres palabras de un texto figuran en el otro',
  'Sentences: on average {share} of what a sentence says is met by one of the other side':
    'Frases: de media, {share} de lo que dice una frase se halla en una del otro texto',
  'Meaning: on average {share} of what a sentence says is met in the same or kindred words':
    'Significado: de media, {share} de lo que dice una frase se halla en las mismas palabras o en otras afines',
  'Vocabulary: {share} of one text’s telling words stand in the other':
    'Vocabulario: {share} de las palabras significativas de un texto figuran en el otro',
  'Names: {share} of one text’s names stand in the other':
    'Nombres: {share} de los nombres de un texto figuran en el otro',
  'Numbers: {share} of one text’s numbers stand in the other':
    'Cifras: {share} de las cifras de un texto figuran en el otro',
  'Order: {share} of neighbouring sentences keep their order':
    'Orden: {share} de las frases vecinas conservan su orden',
  'Quotations: {share} of them are found again': 'Citas: {share} se encuentran en el otro texto',
  'Length: the shorter text has {share} of the longer one’s words':
    'Extensión: el texto más corto tiene {share} de las palabras del más largo',
  'Own material: one of the texts has no more than {n} telling words per hundred that the other lacks':
    'Material propio: uno de los textos no tiene más de {n} palabras significativas ausentes del otro por cada cien',
  'Own material: one of the texts has no more than {n} names, by rarity, per hundred words that the other lacks':
    'Material propio: uno de los textos no tiene más de {n} nombres ausentes del otro, según su rareza, por cada cien palabras',
  'News of its own: the text with less brings {n} telling words per hundred that the other lacks':
    'Novedades propias: el texto con menos aporta {n} palabras significativas ausentes del otro por cada cien',
  'News of its own: the text with less brings {n} names, by rarity, per hundred words that the other lacks':
    'Novedades propias: el texto con menos aporta {n} nombres ausentes del otro, según su rareza, por cada cien palabras',
  'Other measures: what no other line weighs': 'Otras medidas: lo que ninguna otra línea pondera',
  'Wording: nothing to compare': 'Redacción: nada que comparar',
  'Sentences: nothing to compare': 'Frases: nada que comparar',
  'Meaning: nothing to compare': 'Significado: nada que comparar',
  'Vocabulary: nothing to compare': 'Vocabulario: nada que comparar',
  'Names: nothing to compare': 'Nombres: nada que comparar',
  'Numbers: nothing to compare': 'Cifras: nada que comparar',
  'Order: nothing to compare': 'Orden: nada que comparar',
  'Quotations: nothing to compare': 'Citas: nada que comparar',
  'Length: nothing to compare': 'Extensión: nada que comparar',
  'Own material: nothing to compare': 'Material propio: nada que comparar',
  'A run of {n} words outside quotations is the same: nobody writes that twice':
    'Una secuencia de {n} palabras fuera de citas es idéntica: nadie escribe eso dos veces',
  'Nothing that is weighed is taken for surer than {p}': 'Nada de lo ponderado se da por más seguro que {p}',
  'The stories are identical': 'Los artículos son idénticos',
  'The same words from beginning to end': 'Las mismas palabras de principio a fin',
  'There is nothing to compare': 'No hay nada que comparar',
  'A text without words takes nothing and gives nothing': 'Un texto sin palabras no toma nada ni da nada',
  'The texts cannot be compared': 'Los textos no pueden compararse',
  'Two languages, no word vectors for both or too many words, and hardly a run of words shared':
    'Dos idiomas, sin vectores de palabras para ambos o con demasiadas palabras, y apenas una secuencia de palabras en común',
  'Second look: a sentence model compared what each sentence says':
    'Segundo examen: un modelo de frases comparó lo que dice cada una',
  'A second look makes no pair surer than {p}': 'Un segundo examen no hace ningún par más seguro que {p}',
  '{claim}: {value}, where undecided pairs have {mean}':
    '{claim}: {value}, frente a {mean} en los pares indecisos',
  'What the texts share is a statement that both quote':
    'Lo que los textos tienen en común es una declaración que ambos citan',
  'What the texts share is what stands under every release of one sender':
    'Lo que los textos tienen en común figura al pie de todos los comunicados de un mismo emisor',
  'What the texts share is a form that each fills in with facts of its own':
    'Lo que los textos tienen en común es una plantilla que cada uno rellena con datos propios',
  'What the texts share is the form of a table': 'Lo que los textos tienen en común es la forma de una tabla',
  '{words} words in quotation marks, or set off as a statement or as what releases append, are the same on both sides; without them the probability is {p}':
    '{words} palabras entre comillas, o destacadas como declaración o como añadido de los comunicados, son iguales en ambos lados; sin ellas, la probabilidad es de {p}',
  '{share} of the words are the same in the same order, but in {gaps} gaps {replaced} names and numbers differ, and {kept} are the same':
    '{share} de las palabras son iguales y están en el mismo orden, pero en {gaps} huecos {replaced} nombres y cifras difieren, y {kept} son iguales',
  '{n} of {lines} lines have other figures in the other text':
    'De {lines} líneas, {n} tienen otras cifras en el otro texto',
  'Joined, the sources explain the article as one source would at probability {p}':
    'Unidas, las fuentes explican el artículo como lo haría una sola fuente con una probabilidad de {p}',
  'Each source has telling words of it that the other lacks: {share} of them at least':
    'Cada fuente tiene palabras significativas suyas que faltan en la otra: al menos {share} de ellas',
  'Each source meets sentences of it better than the other: {n} of similarity at least':
    'Cada fuente se ajusta mejor que la otra a algunas de sus frases: al menos {n} de similitud',
  'News of its own: {share} of its names and numbers stand in neither source':
    'Novedades propias: {share} de sus nombres y cifras no figuran en ninguna de las fuentes',
  'What speaks for it being a source itself: {n} of log-odds':
    'Lo que habla a favor de que sea él mismo una fuente: {n} en logits',

  // Reasons: single measures
  '{claim} (the larger of both ways): {value}': '{claim} (el mayor de ambos sentidos): {value}',
  '{claim} (the smaller of both ways): {value}': '{claim} (el menor de ambos sentidos): {value}',
  '{claim}: {value}': '{claim}: {value}',
  'none to compare': 'nada que comparar',
  'two-word runs carried': 'secuencias de dos palabras coincidentes',
  'three-word runs carried': 'secuencias de tres palabras coincidentes',
  'five-word runs carried': 'secuencias de cinco palabras coincidentes',
  'longest run of the same words': 'secuencia más larga de palabras iguales',
  'words in runs of eight or more': 'palabras en secuencias de ocho o más',
  'share of words in such runs': 'proporción de palabras en tales secuencias',
  'telling words carried, by rarity': 'palabras significativas coincidentes, según su rareza',
  'rare words carried': 'palabras poco frecuentes coincidentes',
  'number of rare words carried': 'número de palabras poco frecuentes coincidentes',
  'mean best match of sentences': 'mejor coincidencia media de las frases',
  'mean best match of sentences by the model': 'mejor coincidencia media de las frases según el modelo',
  'sentences matched at {bar}': 'frases emparejadas a partir de {bar}',
  'lead of the best match over the second best': 'ventaja de la mejor coincidencia sobre la segunda',
  'lead of the best match, best stretch of five': 'ventaja de la mejor coincidencia, mejor tramo de cinco',
  'nearness of such sentences': 'cercanía de esas frases',
  'what keeping the order adds': 'lo que aporta conservar el orden',
  'nearness of the whole texts': 'cercanía de los textos completos',
  'best stretch of five sentences': 'mejor tramo de cinco frases',
  'lead of the best match over the second best, best stretch of five':
    'ventaja de la mejor coincidencia sobre la segunda, mejor tramo de cinco',
  'best stretch of five sentences, by meaning': 'mejor tramo de cinco frases, por significado',
  'lead of the best match by meaning, best stretch of five':
    'ventaja de la mejor coincidencia por significado, mejor tramo de cinco',
  'sentences that are each other’s best match': 'frases que son mutuamente su mejor coincidencia',
  'mean best match by meaning': 'mejor coincidencia media por significado',
  'sentences matched by meaning at {bar}': 'frases emparejadas por significado a partir de {bar}',
  'words with kin in the other text': 'palabras con alguna afín en el otro texto',
  'lead of the best match by meaning over the second best':
    'ventaja de la mejor coincidencia por significado sobre la segunda',
  'sentences that are each other’s best match by meaning':
    'frases que son mutuamente su mejor coincidencia por significado',
  'neighbouring sentences in order, by meaning': 'frases vecinas en orden, por significado',
  'longest chain in order, by meaning': 'cadena más larga en orden, por significado',
  'neighbouring sentences in order': 'frases vecinas en orden',
  'longest chain in order': 'cadena más larga en orden',
  'names carried, by rarity': 'nombres coincidentes, según su rareza',
  'number of names carried': 'número de nombres coincidentes',
  'names in the text with fewer': 'nombres en el texto que tiene menos',
  'numbers carried': 'cifras coincidentes',
  'weight of numbers carried': 'peso de las cifras coincidentes',
  'numbers in the text with fewer': 'cifras en el texto que tiene menos',
  'quotations kept': 'citas conservadas',
  'quotations kept or bent': 'citas conservadas o retocadas',
  'number of quotations found again': 'número de citas encontradas en ambos',
  'words of the shorter text': 'palabras del texto más corto',
  'ratio of lengths': 'relación de extensiones',
  'names carried, at the cautious end': 'nombres coincidentes, estimación prudente',
  'numbers carried, at the cautious end': 'cifras coincidentes, estimación prudente',
  'telling words carried, at the cautious end': 'palabras significativas coincidentes, estimación prudente',
  'lead of the best match, at the cautious end': 'ventaja de la mejor coincidencia, estimación prudente',
  'mean best match, at the cautious end': 'mejor coincidencia media, estimación prudente',
  'lead of the best match by meaning, at the cautious end':
    'ventaja de la mejor coincidencia por significado, estimación prudente',
  'mean best match by meaning, at the cautious end':
    'mejor coincidencia media por significado, estimación prudente',
  'longest run of the same words outside quotations':
    'secuencia más larga de palabras iguales fuera de citas',
  'words in runs of six or more outside quotations': 'palabras en secuencias de seis o más fuera de citas',
  'names of its own, by rarity, per hundred words':
    'nombres exclusivos de un texto, según su rareza, por cada cien palabras',
  'numbers of its own, by weight, per hundred words':
    'cifras exclusivas de un texto, según su peso, por cada cien palabras',
  'telling words of its own, per hundred words':
    'palabras significativas exclusivas de un texto, por cada cien palabras',

  // What is thought away; follows “without”
  'the {n} words that both texts quote or print as a statement':
    'las {n} palabras que ambos textos citan o publican como declaración',
  'the shared quotation': 'la cita común',
  'the {n} shared quotations': 'las {n} citas comunes',
  'the {n} words in a row that are the same': 'las {n} palabras seguidas que son iguales',
  'the {n} words that are the same in runs of eight or more':
    'las {n} palabras iguales en secuencias de ocho o más',
  'all names ({n} of them shared)': 'los nombres ({n} de ellos en común)',
  'all numbers ({n} of them shared)': 'las cifras ({n} de ellas en común)',
  'all names and numbers ({names} and {numbers} of them shared)':
    'los nombres y las cifras ({names} y {numbers} en común)',
  'the sentence in each text that is closest to the other text':
    'la frase de cada texto más próxima al otro texto',
  'the {n} sentences in each text that are closest to the other text':
    'las {n} frases de cada texto más próximas al otro texto',

  // What would change the verdict
  'the second look by the sentence model': 'el segundo examen con el modelo de frases',
  'the other source': 'la otra fuente',
  'the {n} other sources': 'las otras {n} fuentes',
  'what {claim1} adds to the sum': 'lo que {claim1} aporta a la suma',
  'what {claim1} and {claim2} add to the sum': 'lo que {claim1} y {claim2} aportan a la suma',
  'what {claim1}, {claim2} and {claim3} add to the sum':
    'lo que {claim1}, {claim2} y {claim3} aportan a la suma',
  'what any single reason adds to the sum, even {claim1}':
    'lo que una sola razón cualquiera aporta a la suma, incluso {claim1}',
  'what any two reasons add to the sum, even {claim1} and {claim2}':
    'lo que dos razones cualesquiera aportan a la suma, incluso {claim1} y {claim2}',
  'what any three reasons add to the sum, even {claim1}, {claim2} and {claim3}':
    'lo que tres razones cualesquiera aportan a la suma, incluso {claim1}, {claim2} y {claim3}',
  'the run of {n} words': 'la secuencia de {n} palabras',
  '“Wording”': '«Redacción»',
  '“Sentences”': '«Frases»',
  '“Meaning”': '«Significado»',
  '“Vocabulary”': '«Vocabulario»',
  '“Names”': '«Nombres»',
  '“Numbers”': '«Cifras»',
  '“Order”': '«Orden»',
  '“Quotations”': '«Citas»',
  '“Length”': '«Extensión»',
  '“Own material”': '«Material propio»',
  '“News of its own”': '«Novedades propias»',
  '“Other measures”': '«Otras medidas»',
};
