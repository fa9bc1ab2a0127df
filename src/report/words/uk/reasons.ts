import type { Words } from '../words.ts';

/* Names and titles of the articles come in here as they are: no phrase asks one to be declined. */
export const reasons: Words['reasons'] = {
  // Reasons: groups
  'Probability {p} that one derives from the other, or both from a common text':
    'Імовірність {p}, що один текст походить від іншого або обидва\u00a0— від спільного',
  'Probability {p} that the article is blended from this text and others':
    'Імовірність {p}, що матеріал скомпільовано з цього тексту та інших',
  'Before looking: a pair of like texts': 'До розгляду: пара схожих текстів',
  'Before looking: an undecided pair': 'До розгляду: пара без певного висновку',
  'Before looking: an article beside two others': 'До розгляду: матеріал поруч із двома іншими',
  'Wording: {share} of one text’s three-word runs stand in the other':
    'Формулювання: {share} ланцюжків із трьох слів одного тексту є в іншому',
  'Sentences: on average {share} of what a sentence says is met by one of the other side':
    'Речення: у середньому {share} сказаного в реченні має відповідник у якомусь реченні іншого тексту',
  'Meaning: on average {share} of what a sentence says is met in the same or kindred words':
    'Зміст: у середньому {share} сказаного в реченні передано тими самими або близькими словами',
  'Vocabulary: {share} of one text’s telling words stand in the other':
    'Лексика: {share} характерних слів одного тексту є в іншому',
  'Names: {share} of one text’s names stand in the other':
    'Імена й назви: {share} імен і назв одного тексту є в іншому',
  'Numbers: {share} of one text’s numbers stand in the other':
    'Числа: {share} чисел одного тексту є в іншому',
  'Order: {share} of neighbouring sentences keep their order':
    'Порядок: {share} сусідніх речень зберігають порядок',
  'Quotations: {share} of them are found again': 'Цитати: {share} цитат знайдено в іншому тексті',
  'Length: the shorter text has {share} of the longer one’s words':
    'Обсяг: у коротшому тексті {share} від кількості слів довшого',
  'Own material: one of the texts has no more than {n} telling words per hundred that the other lacks':
    'Власні відомості: в одному з текстів на сто слів припадає не більше ніж {n} характерних слів, яких немає в іншому',
  'Own material: one of the texts has no more than {n} names, by rarity, per hundred words that the other lacks':
    'Власні відомості: в одному з текстів на сто слів припадає не більше ніж {n} імен і назв (з поправкою на рідкісність), яких немає в іншому',
  'News of its own: the text with less brings {n} telling words per hundred that the other lacks':
    'Власні відомості: у тексті, де їх менше, на сто слів припадає {n} характерних слів, яких немає в іншому',
  'News of its own: the text with less brings {n} names, by rarity, per hundred words that the other lacks':
    'Власні відомості: у тексті, де їх менше, на сто слів припадає {n} імен і назв (з поправкою на рідкісність), яких немає в іншому',
  'Other measures: what no other line weighs': 'Інші показники: те, чого не враховано в інших рядках',
  'Wording: nothing to compare': 'Формулювання: нема що порівнювати',
  'Sentences: nothing to compare': 'Речення: нема що порівнювати',
  'Meaning: nothing to compare': 'Зміст: нема що порівнювати',
  'Vocabulary: nothing to compare': 'Лексика: нема що порівнювати',
  'Names: nothing to compare': 'Імена й назви: нема що порівнювати',
  'Numbers: nothing to compare': 'Числа: нема що порівнювати',
  'Order: nothing to compare': 'Порядок: нема що порівнювати',
  'Quotations: nothing to compare': 'Цитати: нема що порівнювати',
  'Length: nothing to compare': 'Обсяг: нема що порівнювати',
  'Own material: nothing to compare': 'Власні відомості: нема що порівнювати',
  'A run of {n} words outside quotations is the same: nobody writes that twice':
    'Поза цитатами збігається ланцюжок слів ({n}): двічі так не пишуть',
  'Nothing that is weighed is taken for surer than {p}':
    'Певності понад {p} не припускаємо, хоч би що показало зважування',
  'The stories are identical': 'Тексти тотожні',
  'The same words from beginning to end': 'Ті самі слова від початку до кінця',
  'There is nothing to compare': 'Порівнювати нічого',
  'A text without words takes nothing and gives nothing':
    'Текст без слів нічого не запозичує і нічого не дає запозичити',
  'The texts cannot be compared': 'Порівняти тексти неможливо',
  'Two languages, no word vectors for both or too many words, and hardly a run of words shared':
    'Дві мови, немає векторів слів для обох або слів забагато, і майже жодного спільного ланцюжка слів',
  'Second look: a sentence model compared what each sentence says':
    'Повторна перевірка: модель речень порівняла, про що йдеться в кожному реченні',
  'A second look makes no pair surer than {p}': 'Повторна перевірка не дає більшої певності, ніж {p}',
  '{claim}: {value}, where undecided pairs have {mean}':
    '{claim}: {value}, у пар без певного висновку\u00a0— {mean}',
  'What the texts share is a statement that both quote': 'Спільне в текстах\u00a0— заява, яку цитують обидва',
  'What the texts share is what stands under every release of one sender':
    'Спільне в текстах\u00a0— те, що стоїть під кожним пресрелізом одного відправника',
  'What the texts share is a form that each fills in with facts of its own':
    'Спільне в текстах\u00a0— шаблон, який кожен заповнює власними фактами',
  'What the texts share is the form of a table': 'Спільне в текстах\u00a0— форма таблиці',
  '{words} words in quotation marks, or set off as a statement or as what releases append, are the same on both sides; without them the probability is {p}':
    'В обох текстах однакові слова в лапках, у виділеній заяві або у звичній приписці до пресрелізів ({words}); без них імовірність\u00a0— {p}',
  '{share} of the words are the same in the same order, but in {gaps} gaps {replaced} names and numbers differ, and {kept} are the same':
    '{share} слів однакові й стоять у тому самому порядку, але в змінних місцях ({gaps}) імен, назв і чисел різних\u00a0— {replaced}, однакових\u00a0— {kept}',
  '{n} of {lines} lines have other figures in the other text':
    'Рядків, у яких в іншому тексті інші цифри: {n} з {lines}',
  'Joined, the sources explain the article as one source would at probability {p}':
    'Разом джерела пояснюють матеріал так, як одне джерело за ймовірності {p}',
  'Each source has telling words of it that the other lacks: {share} of them at least':
    'У кожному джерелі є характерні слова матеріалу, яких немає в іншому: щонайменше {share}',
  'Each source meets sentences of it better than the other: {n} of similarity at least':
    'Частині речень матеріалу кожне джерело відповідає краще за інше: щонайменше на {n} подібності',
  'News of its own: {share} of its names and numbers stand in neither source':
    'Власні відомості: {share} імен, назв і чисел матеріалу немає в жодному джерелі',
  'What speaks for it being a source itself: {n} of log-odds':
    'На користь того, що матеріал сам є джерелом: {n} у логарифмах шансів',

  // Reasons: single measures
  '{claim} (the larger of both ways): {value}': '{claim} (більше з двох напрямків): {value}',
  '{claim} (the smaller of both ways): {value}': '{claim} (менше з двох напрямків): {value}',
  '{claim}: {value}': '{claim}: {value}',
  'none to compare': 'немає що порівнювати',
  'two-word runs carried': 'перенесені ланцюжки з двох слів',
  'three-word runs carried': 'перенесені ланцюжки з трьох слів',
  'five-word runs carried': 'перенесені ланцюжки з п’яти слів',
  'longest run of the same words': 'найдовший ланцюжок однакових слів',
  'words in runs of eight or more': 'слова в ланцюжках від восьми',
  'share of words in such runs': 'частка слів у таких ланцюжках',
  'telling words carried, by rarity': 'перенесені характерні слова, за рідкісністю',
  'rare words carried': 'перенесені рідкісні слова',
  'number of rare words carried': 'кількість перенесених рідкісних слів',
  'mean best match of sentences': 'середня найкраща відповідність речень',
  'mean best match of sentences by the model': 'середня найкраща відповідність речень за моделлю',
  'sentences matched at {bar}': 'речення з відповідністю від {bar}',
  'lead of the best match over the second best': 'перевага найкращої відповідності над другою',
  'lead of the best match, best stretch of five':
    'перевага найкращої відповідності, найкращий відрізок із п’яти речень',
  'nearness of such sentences': 'близькість таких речень',
  'what keeping the order adds': 'внесок збереженого порядку',
  'nearness of the whole texts': 'близькість цілих текстів',
  'best stretch of five sentences': 'найкращий відрізок із п’яти речень',
  'lead of the best match over the second best, best stretch of five':
    'перевага найкращої відповідності над другою, найкращий відрізок із п’яти речень',
  'best stretch of five sentences, by meaning': 'найкращий відрізок із п’яти речень, за змістом',
  'lead of the best match by meaning, best stretch of five':
    'перевага найкращої відповідності за змістом, найкращий відрізок із п’яти речень',
  'sentences that are each other’s best match': 'речення, взаємно найближчі одне до одного',
  'mean best match by meaning': 'середня найкраща відповідність за змістом',
  'sentences matched by meaning at {bar}': 'речення з відповідністю за змістом від {bar}',
  'words with kin in the other text': 'слова, що мають близькі в іншому тексті',
  'lead of the best match by meaning over the second best':
    'перевага найкращої відповідності за змістом над другою',
  'sentences that are each other’s best match by meaning':
    'речення, за змістом взаємно найближчі одне до одного',
  'neighbouring sentences in order, by meaning': 'сусідні речення в тому самому порядку, за змістом',
  'longest chain in order, by meaning': 'найдовший ряд у тому самому порядку, за змістом',
  'neighbouring sentences in order': 'сусідні речення в тому самому порядку',
  'longest chain in order': 'найдовший ряд у тому самому порядку',
  'names carried, by rarity': 'перенесені імена й назви, за рідкісністю',
  'number of names carried': 'кількість перенесених імен і назв',
  'names in the text with fewer': 'імена й назви в тексті, де їх менше',
  'numbers carried': 'перенесені числа',
  'weight of numbers carried': 'вага перенесених чисел',
  'numbers in the text with fewer': 'числа в тексті, де їх менше',
  'quotations kept': 'збережені цитати',
  'quotations kept or bent': 'збережені або видозмінені цитати',
  'number of quotations found again': 'кількість цитат, знайдених в іншому тексті',
  'words of the shorter text': 'слова коротшого тексту',
  'ratio of lengths': 'відношення обсягів',
  'names carried, at the cautious end': 'перенесені імена й назви, за обережною оцінкою',
  'numbers carried, at the cautious end': 'перенесені числа, за обережною оцінкою',
  'telling words carried, at the cautious end': 'перенесені характерні слова, за обережною оцінкою',
  'lead of the best match, at the cautious end': 'перевага найкращої відповідності, за обережною оцінкою',
  'mean best match, at the cautious end': 'середня найкраща відповідність, за обережною оцінкою',
  'lead of the best match by meaning, at the cautious end':
    'перевага найкращої відповідності за змістом, за обережною оцінкою',
  'mean best match by meaning, at the cautious end':
    'середня найкраща відповідність за змістом, за обережною оцінкою',
  'longest run of the same words outside quotations': 'найдовший ланцюжок однакових слів поза цитатами',
  'words in runs of six or more outside quotations': 'слова в ланцюжках від шести поза цитатами',
  'names of its own, by rarity, per hundred words': 'власні імена й назви, за рідкісністю, на сто слів',
  'numbers of its own, by weight, per hundred words': 'власні числа, за вагою, на сто слів',
  'telling words of its own, per hundred words': 'власні характерні слова, на сто слів',

  // What is thought away; follows “Без”, in the genitive
  'the {n} words that both texts quote or print as a statement':
    'слів, які обидва тексти цитують або подають як заяву ({n})',
  'the shared quotation': 'спільної цитати',
  'the {n} shared quotations': 'спільних цитат ({n})',
  'the {n} words in a row that are the same': 'однакових слів поспіль ({n})',
  'the {n} words that are the same in runs of eight or more': 'однакових слів у ланцюжках від восьми ({n})',
  'all names ({n} of them shared)': 'усіх імен і назв (спільних {n})',
  'all numbers ({n} of them shared)': 'усіх чисел (спільних {n})',
  'all names and numbers ({names} and {numbers} of them shared)':
    'усіх імен, назв і чисел (спільних {names} і {numbers})',
  'the sentence in each text that is closest to the other text':
    'одного речення кожного тексту, найближчого до іншого тексту',
  'the {n} sentences in each text that are closest to the other text':
    'речень кожного тексту, найближчих до іншого тексту ({n})',
  'the second look by the sentence model': 'повторної перевірки моделлю речень',
  'the other source': 'іншого джерела',
  'the {n} other sources': 'інших джерел ({n})',
  'what {claim1} adds to the sum': 'того, що додає до суми {claim1}',
  'what {claim1} and {claim2} add to the sum': 'того, що додають до суми {claim1} і {claim2}',
  'what {claim1}, {claim2} and {claim3} add to the sum':
    'того, що додають до суми {claim1}, {claim2} і {claim3}',
  'what any single reason adds to the sum, even {claim1}':
    'того, що додає до суми будь-який один довід, навіть {claim1}',
  'what any two reasons add to the sum, even {claim1} and {claim2}':
    'того, що додають до суми будь-які два доводи, навіть {claim1} і {claim2}',
  'what any three reasons add to the sum, even {claim1}, {claim2} and {claim3}':
    'того, що додають до суми будь-які три доводи, навіть {claim1}, {claim2} і {claim3}',
  'the run of {n} words': 'ланцюжок слів ({n})',
  '“Wording”': '«Формулювання»',
  '“Sentences”': '«Речення»',
  '“Meaning”': '«Зміст»',
  '“Vocabulary”': '«Лексика»',
  '“Names”': '«Імена й назви»',
  '“Numbers”': '«Числа»',
  '“Order”': '«Порядок»',
  '“Quotations”': '«Цитати»',
  '“Length”': '«Обсяг»',
  '“Own material”': '«Власні відомості»',
  '“News of its own”': '«Власні відомості»',
  '“Other measures”': '«Інші показники»',
};
