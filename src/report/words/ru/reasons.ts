import type { Words } from '../words.ts';

/* Names and titles of the articles come in here as they are: no phrase asks one to be declined. */
export const reasons: Words['reasons'] = {
  // Reasons: groups
  'Probability {p} that one derives from the other, or both from a common text':
    'Вероятность {p}, что один текст восходит к другому или оба\u00a0— к общему',
  'Probability {p} that the article is blended from this text and others':
    'Вероятность {p}, что материал скомпилирован из этого текста и других',
  'Before looking: a pair of like texts': 'До рассмотрения: пара похожих текстов',
  'Before looking: an undecided pair': 'До рассмотрения: пара без определённого вывода',
  'Before looking: an article beside two others': 'До рассмотрения: материал рядом с двумя другими',
  'Wording: {share} of one text’s three-word runs stand in the other':
    'Формулировки: {share} цепочек из трёх слов одного текста есть в другом',
  'Sentences: on average {share} of what a sentence says is met by one of the other side':
    'Предложения: в среднем {share} сказанного в предложении находит соответствие в каком-либо предложении другого текста',
  'Meaning: on average {share} of what a sentence says is met in the same or kindred words':
    'Смысл: в среднем {share} сказанного в предложении передано теми же или близкими словами',
  'Vocabulary: {share} of one text’s telling words stand in the other':
    'Лексика: {share} характерных слов одного текста есть в другом',
  'Names: {share} of one text’s names stand in the other':
    'Имена и названия: {share} имён и названий одного текста есть в другом',
  'Numbers: {share} of one text’s numbers stand in the other':
    'Числа: {share} чисел одного текста есть в другом',
  'Order: {share} of neighbouring sentences keep their order':
    'Порядок: {share} соседних предложений сохраняют порядок',
  'Quotations: {share} of them are found again': 'Цитаты: {share} цитат найдено в другом тексте',
  'Length: the shorter text has {share} of the longer one’s words':
    'Объём: в более коротком тексте {share} от числа слов более длинного',
  'Own material: one of the texts has no more than {n} telling words per hundred that the other lacks':
    'Собственные сведения: в одном из текстов на сто слов приходится не больше {n} характерных слов, которых нет в другом',
  'Own material: one of the texts has no more than {n} names, by rarity, per hundred words that the other lacks':
    'Собственные сведения: в одном из текстов на сто слов приходится не больше {n} имён и названий (с поправкой на редкость), которых нет в другом',
  'News of its own: the text with less brings {n} telling words per hundred that the other lacks':
    'Собственные сведения: в тексте, где их меньше, на сто слов приходится {n} характерных слов, которых нет в другом',
  'News of its own: the text with less brings {n} names, by rarity, per hundred words that the other lacks':
    'Собственные сведения: в тексте, где их меньше, на сто слов приходится {n} имён и названий (с поправкой на редкость), которых нет в другом',
  'Other measures: what no other line weighs': 'Прочие показатели: то, что не учтено в других строках',
  'Wording: nothing to compare': 'Формулировки: сравнивать нечего',
  'Sentences: nothing to compare': 'Предложения: сравнивать нечего',
  'Meaning: nothing to compare': 'Смысл: сравнивать нечего',
  'Vocabulary: nothing to compare': 'Лексика: сравнивать нечего',
  'Names: nothing to compare': 'Имена и названия: сравнивать нечего',
  'Numbers: nothing to compare': 'Числа: сравнивать нечего',
  'Order: nothing to compare': 'Порядок: сравнивать нечего',
  'Quotations: nothing to compare': 'Цитаты: сравнивать нечего',
  'Length: nothing to compare': 'Объём: сравнивать нечего',
  'Own material: nothing to compare': 'Собственные сведения: сравнивать нечего',
  'A run of {n} words outside quotations is the same: nobody writes that twice':
    'Вне цитат совпадает цепочка слов ({n}): дважды так не пишут',
  'Nothing that is weighed is taken for surer than {p}':
    'Что бы ни показало взвешивание, уверенность выше {p} не допускается',
  'The stories are identical': 'Тексты тождественны',
  'The same words from beginning to end': 'Те же слова от начала до конца',
  'There is nothing to compare': 'Сравнивать нечего',
  'A text without words takes nothing and gives nothing':
    'Текст без слов ничего не заимствует и ничего не даёт заимствовать',
  'The texts cannot be compared': 'Сравнить тексты нельзя',
  'Two languages, no word vectors for both or too many words, and hardly a run of words shared':
    'Два языка, нет векторов слов для обоих или слов слишком много, и почти ни одной общей цепочки слов',
  'Second look: a sentence model compared what each sentence says':
    'Повторная проверка: модель предложений сопоставила, что говорится в каждом предложении',
  'A second look makes no pair surer than {p}': 'Повторная проверка не даёт уверенности выше {p}',
  '{claim}: {value}, where undecided pairs have {mean}':
    '{claim}: {value}, у пар без определённого вывода\u00a0— {mean}',
  'What the texts share is a statement that both quote':
    'Общее в текстах\u00a0— заявление, которое цитируют оба',
  'What the texts share is what stands under every release of one sender':
    'Общее в текстах\u00a0— то, что стоит под каждым пресс-релизом одного отправителя',
  'What the texts share is a form that each fills in with facts of its own':
    'Общее в текстах\u00a0— шаблон, который каждый заполняет собственными фактами',
  'What the texts share is the form of a table': 'Общее в текстах\u00a0— форма таблицы',
  '{words} words in quotation marks, or set off as a statement or as what releases append, are the same on both sides; without them the probability is {p}':
    'В обоих текстах одинаковы слова в кавычках, в выделенном заявлении или в обычной приписке к пресс-релизам ({words}); без них вероятность\u00a0— {p}',
  '{share} of the words are the same in the same order, but in {gaps} gaps {replaced} names and numbers differ, and {kept} are the same':
    '{share} слов одинаковы и стоят в том же порядке, но в переменных местах ({gaps}) имён, названий и чисел разных\u00a0— {replaced}, одинаковых\u00a0— {kept}',
  '{n} of {lines} lines have other figures in the other text':
    'Строк, в которых в другом тексте другие цифры: {n} из {lines}',
  'Joined, the sources explain the article as one source would at probability {p}':
    'Вместе источники объясняют материал так же, как один источник при вероятности {p}',
  'Each source has telling words of it that the other lacks: {share} of them at least':
    'В каждом источнике есть характерные слова материала, которых нет в другом: не менее {share}',
  'Each source meets sentences of it better than the other: {n} of similarity at least':
    'Части предложений материала каждый источник соответствует лучше другого: не менее чем на {n} сходства',
  'News of its own: {share} of its names and numbers stand in neither source':
    'Собственные сведения: {share} имён, названий и чисел материала нет ни в одном источнике',
  'What speaks for it being a source itself: {n} of log-odds':
    'За то, что материал сам является источником: {n} в логарифмах шансов',

  // Reasons: single measures
  '{claim} (the larger of both ways): {value}': '{claim} (большее из двух направлений): {value}',
  '{claim} (the smaller of both ways): {value}': '{claim} (меньшее из двух направлений): {value}',
  '{claim}: {value}': '{claim}: {value}',
  'none to compare': 'сравнивать нечего',
  'two-word runs carried': 'перенесённые цепочки из двух слов',
  'three-word runs carried': 'перенесённые цепочки из трёх слов',
  'five-word runs carried': 'перенесённые цепочки из пяти слов',
  'longest run of the same words': 'самая длинная цепочка одинаковых слов',
  'words in runs of eight or more': 'слова в цепочках от восьми',
  'share of words in such runs': 'доля слов в таких цепочках',
  'telling words carried, by rarity': 'перенесённые характерные слова, по редкости',
  'rare words carried': 'перенесённые редкие слова',
  'number of rare words carried': 'число перенесённых редких слов',
  'mean best match of sentences': 'среднее лучшее соответствие предложений',
  'mean best match of sentences by the model': 'среднее лучшее соответствие предложений по модели',
  'sentences matched at {bar}': 'предложения с соответствием от {bar}',
  'lead of the best match over the second best': 'отрыв лучшего соответствия от второго',
  'lead of the best match, best stretch of five':
    'отрыв лучшего соответствия, лучший отрезок из пяти предложений',
  'nearness of such sentences': 'близость таких предложений',
  'what keeping the order adds': 'вклад сохранённого порядка',
  'nearness of the whole texts': 'близость текстов в целом',
  'best stretch of five sentences': 'лучший отрезок из пяти предложений',
  'lead of the best match over the second best, best stretch of five':
    'отрыв лучшего соответствия от второго, лучший отрезок из пяти предложений',
  'best stretch of five sentences, by meaning': 'лучший отрезок из пяти предложений, по смыслу',
  'lead of the best match by meaning, best stretch of five':
    'отрыв лучшего соответствия по смыслу, лучший отрезок из пяти предложений',
  'sentences that are each other’s best match': 'предложения, взаимно ближайшие друг к другу',
  'mean best match by meaning': 'среднее лучшее соответствие по смыслу',
  'sentences matched by meaning at {bar}': 'предложения с соответствием по смыслу от {bar}',
  'words with kin in the other text': 'слова, к которым есть близкие в другом тексте',
  'lead of the best match by meaning over the second best': 'отрыв лучшего соответствия по смыслу от второго',
  'sentences that are each other’s best match by meaning':
    'предложения, по смыслу взаимно ближайшие друг к другу',
  'neighbouring sentences in order, by meaning': 'соседние предложения в том же порядке, по смыслу',
  'longest chain in order, by meaning': 'самый длинный ряд в том же порядке, по смыслу',
  'neighbouring sentences in order': 'соседние предложения в том же порядке',
  'longest chain in order': 'самый длинный ряд в том же порядке',
  'names carried, by rarity': 'перенесённые имена и названия, по редкости',
  'number of names carried': 'число перенесённых имён и названий',
  'names in the text with fewer': 'имена и названия в тексте, где их меньше',
  'numbers carried': 'перенесённые числа',
  'weight of numbers carried': 'вес перенесённых чисел',
  'numbers in the text with fewer': 'числа в тексте, где их меньше',
  'quotations kept': 'сохранённые цитаты',
  'quotations kept or bent': 'сохранённые или видоизменённые цитаты',
  'number of quotations found again': 'число цитат, найденных в другом тексте',
  'words of the shorter text': 'слова более короткого текста',
  'ratio of lengths': 'соотношение объёмов',
  'names carried, at the cautious end': 'перенесённые имена и названия, по осторожной оценке',
  'numbers carried, at the cautious end': 'перенесённые числа, по осторожной оценке',
  'telling words carried, at the cautious end': 'перенесённые характерные слова, по осторожной оценке',
  'lead of the best match, at the cautious end': 'отрыв лучшего соответствия, по осторожной оценке',
  'mean best match, at the cautious end': 'среднее лучшее соответствие, по осторожной оценке',
  'lead of the best match by meaning, at the cautious end':
    'отрыв лучшего соответствия по смыслу, по осторожной оценке',
  'mean best match by meaning, at the cautious end':
    'среднее лучшее соответствие по смыслу, по осторожной оценке',
  'longest run of the same words outside quotations': 'самая длинная цепочка одинаковых слов вне цитат',
  'words in runs of six or more outside quotations': 'слова в цепочках от шести вне цитат',
  'names of its own, by rarity, per hundred words': 'собственные имена и названия, по редкости, на сто слов',
  'numbers of its own, by weight, per hundred words': 'собственные числа, по весу, на сто слов',
  'telling words of its own, per hundred words': 'собственные характерные слова, на сто слов',

  // What is thought away; follows “Без”, in the genitive
  'the {n} words that both texts quote or print as a statement':
    'слов, которые оба текста цитируют или приводят как заявление ({n})',
  'the shared quotation': 'общей цитаты',
  'the {n} shared quotations': 'общих цитат ({n})',
  'the {n} words in a row that are the same': 'одинаковых слов подряд ({n})',
  'the {n} words that are the same in runs of eight or more': 'одинаковых слов в цепочках от восьми ({n})',
  'all names ({n} of them shared)': 'всех имён и названий (общих {n})',
  'all numbers ({n} of them shared)': 'всех чисел (общих {n})',
  'all names and numbers ({names} and {numbers} of them shared)':
    'всех имён, названий и чисел (общих {names} и {numbers})',
  'the sentence in each text that is closest to the other text':
    'одного предложения каждого текста, самого близкого к другому тексту',
  'the {n} sentences in each text that are closest to the other text':
    'предложений каждого текста, самых близких к другому тексту ({n})',
  'the second look by the sentence model': 'повторной проверки моделью предложений',
  'the other source': 'другого источника',
  'the {n} other sources': 'других источников ({n})',
  'what {claim1} adds to the sum': 'того, что добавляет к сумме {claim1}',
  'what {claim1} and {claim2} add to the sum': 'того, что добавляют к сумме {claim1} и {claim2}',
  'what {claim1}, {claim2} and {claim3} add to the sum':
    'того, что добавляют к сумме {claim1}, {claim2} и {claim3}',
  'what any single reason adds to the sum, even {claim1}':
    'того, что добавляет к сумме любой один довод, даже {claim1}',
  'what any two reasons add to the sum, even {claim1} and {claim2}':
    'того, что добавляют к сумме любые два довода, даже {claim1} и {claim2}',
  'what any three reasons add to the sum, even {claim1}, {claim2} and {claim3}':
    'того, что добавляют к сумме любые три довода, даже {claim1}, {claim2} и {claim3}',
  'the run of {n} words': 'цепочка слов ({n})',
  '“Wording”': '«Формулировки»',
  '“Sentences”': '«Предложения»',
  '“Meaning”': '«Смысл»',
  '“Vocabulary”': '«Лексика»',
  '“Names”': '«Имена и названия»',
  '“Numbers”': '«Числа»',
  '“Order”': '«Порядок»',
  '“Quotations”': '«Цитаты»',
  '“Length”': '«Объём»',
  '“Own material”': '«Собственные сведения»',
  '“News of its own”': '«Собственные сведения»',
  '“Other measures”': '«Прочие показатели»',
};
