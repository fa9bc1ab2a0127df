import type { Words } from '../words.ts';

export const claims: Words['claims'] = {
  // Findings
  '{longest} words in a row are the same; {words} words stand in runs of {run} or more.':
    'Одинаковых слов подряд: {longest}; в цепочках от {run} слов\u00a0— {words}.',
  '{shared} of {a} and {b} names and capitalised words are shared: {list}.':
    'Имена, названия и слова с прописной буквы: общих {shared} (из {a} и {b})\u00a0— {list}.',
  '{shared} of {a} and {b} numbers are shared: {list}.':
    'Числа: общих {shared} (из {a} и {b})\u00a0— {list}.',
  'Rare words in both: {list}.': 'Редкие слова в обоих текстах: {list}.',
  'A quotation of {n} words stands in both.': 'В обоих текстах есть одна и та же цитата (слов: {n}).',
  'A quotation differs by a negation.': 'Цитата отличается отрицанием.',
  'A quotation of {who} differs by a negation.': 'Цитата ({who}) отличается отрицанием.',
  'A quotation differs in a number.': 'Цитата отличается числом.',
  'A quotation of {who} differs in a number.': 'Цитата ({who}) отличается числом.',
  'A quotation differs in a name.': 'Цитата отличается именем или названием.',
  'A quotation of {who} differs in a name.': 'Цитата ({who}) отличается именем или названием.',
  'A quotation is given to two speakers: {one} and {other}.':
    'Автор цитаты указан по-разному: {one} и {other}.',
  'A quotation is cut where the other text goes on with a limit or a denial.':
    'Цитата обрывается там, где в другом тексте следует оговорка или отрицание.',
  'A quotation of {who} is cut where the other text goes on with a limit or a denial.':
    'Цитата ({who}) обрывается там, где в другом тексте следует оговорка или отрицание.',
  'A quotation stands in both with other words.': 'Цитата приведена в обоих текстах, но разными словами.',
  'A quotation of {who} stands in both with other words.':
    'Цитата ({who}) приведена в обоих текстах, но разными словами.',
  'A quotation has words in one text that the other leaves out without a sign.':
    'В одном из текстов в цитате есть слова, которые в другом опущены без обозначения пропуска.',
  'A quotation of {who} has words in one text that the other leaves out without a sign.':
    'В одном из текстов в цитате ({who}) есть слова, которые в другом опущены без обозначения пропуска.',
  'A quotation stands in the other text without quotation marks.': 'В другом тексте цитата дана без кавычек.',
  'A quotation of {who} stands in the other text without quotation marks.':
    'В другом тексте цитата ({who}) дана без кавычек.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words by meaning.':
    'Языки текстов\u00a0— {claim1} и {claim2}: имена и названия сопоставлены по звучанию, слова\u00a0— по смыслу.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words only where they are the same.':
    'Языки текстов\u00a0— {claim1} и {claim2}: имена и названия сопоставлены по звучанию, слова\u00a0— только там, где они одинаковы.',
  English: 'английский',
  German: 'немецкий',
  French: 'французский',
  Spanish: 'испанский',
  Italian: 'итальянский',
  Dutch: 'нидерландский',
  Polish: 'польский',
  Portuguese: 'португальский',
  Russian: 'русский',
  Ukrainian: 'украинский',
  'Together with {others} text {taker} explains {together} of text {source}; {own} come from it alone.':
    'Вместе с {others} текст {taker} объясняет {together} текста {source}; {own}\u00a0— только из него.',

  // Direction
  'Both credit {agencies}.': 'Оба ссылаются на один источник: {agencies}.',
  'Text {one} is dated earlier: {date}, text {other} {later}.':
    'Текст {one} датирован раньше: {date}, текст {other}\u00a0— {later}.',
  'Text {one} credits the outlet of text {other}.': 'Текст {one} ссылается на издание текста {other}.',
  'Text {one} has more names that Text {other} lacks.':
    'В тексте {one} больше имён и названий, которых нет в тексте {other}.',
  'Text {one} has more names that Text {other} lacks, as retellings tend to.':
    'В тексте {one} больше имён и названий, которых нет в тексте {other}, как обычно и бывает в пересказах.',
  'Text {one} has more numbers that Text {other} lacks.':
    'В тексте {one} больше чисел, которых нет в тексте {other}.',
  'Text {one} has more numbers that Text {other} lacks, as retellings tend to.':
    'В тексте {one} больше чисел, которых нет в тексте {other}, как обычно и бывает в пересказах.',
  'Text {one} packs names and numbers more densely than Text {other}.':
    'В тексте {one} имён, названий и чисел на тот же объём больше, чем в тексте {other}.',
  'Text {one} packs names and numbers more densely than Text {other}, as retellings tend to.':
    'В тексте {one} имён, названий и чисел на тот же объём больше, чем в тексте {other}, как обычно и бывает в пересказах.',
  'Text {one} has more direct quotations than Text {other}.':
    'В тексте {one} больше прямых цитат, чем в тексте {other}.',
  'Text {one} has more direct quotations than Text {other}, as retellings tend to.':
    'В тексте {one} больше прямых цитат, чем в тексте {other}, как обычно и бывает в пересказах.',
  'Text {one} runs longer than Text {other}.': 'Текст {one} длиннее текста {other}.',
  'Text {one} runs longer than Text {other}, as retellings tend to.':
    'Текст {one} длиннее текста {other}, как обычно и бывает с пересказами.',
  'Text {one} has more without a counterpart in Text {other}.':
    'В тексте {one} больше того, чему нет соответствия в тексте {other}.',
  'Text {one} has more without a counterpart in Text {other}, as retellings tend to.':
    'В тексте {one} больше того, чему нет соответствия в тексте {other}, как обычно и бывает в пересказах.',
  'Text {one} carries a mark of a machine.': 'В тексте {one} есть машинный след.',
  'Text {one} ends in a tail of questions and answers.': 'Текст {one} заканчивается вопросами и ответами.',
  'Text {one} is explained by several texts together, each of them in part.':
    'Текст {one} объясняют несколько текстов вместе, каждый\u00a0— лишь отчасти.',

  // Machine marks
  'The text says of itself that a machine wrote or rewrote it.':
    'В самом тексте сказано, что его написала или переписала машина.',
  'Debris of a chatbot’s citations.': 'Остатки ссылок из ответа чат-бота.',
  'Talk between a chatbot and its user.': 'Реплики из разговора чат-бота с пользователем.',
  'A placeholder that nobody filled in.': 'Заготовка, которую никто не заполнил.',
  'A link that carries a chatbot’s campaign tag.': 'Гиперссылка с рекламной меткой чат-бота.',
  'A control token of a language model.': 'Служебный токен языковой модели.',
  'An instruction to a machine was left in the text.': 'В тексте осталось указание для машины.',
  'A tail of questions and answers such as content farms append.':
    'Вопросы и ответы в конце, какие добавляют контент-фермы.',
  'Markup of a chatbot’s answer left in the text.': 'В тексте осталась разметка ответа чат-бота.',
  'A machine’s hedge about what it was given.': 'Оговорка машины о том, что ей дали.',

  // What cleaning left out
  'within {element}': 'в элементе {element}',
  'outside article': 'вне материала',
  byline: 'подпись автора',
  'before story': 'перед текстом',
  'after story': 'после текста',
  menu: 'меню',
  'menu row': 'строка меню',
  'section name': 'название рубрики',
  'other story': 'другой материал',
  'other stories': 'другие материалы',
  breadcrumb: 'путь навигации',
  'page control': 'элемент управления',
  cookies: 'cookie',
  'share row': 'кнопки соцсетей',
  'date row': 'строка даты',
  newsletter: 'рассылка',
  copyright: 'авторские права',
  tags: 'теги',
  'only links': 'одни ссылки',
  support: 'призыв поддержать',
  footer: 'низ страницы',
  comments: 'комментарии',
  disclaimer: 'оговорка редакции',
  advertisement: 'реклама',
  'photo credit': 'автор фото',
  path: 'путь',
  recurring: 'повторяющееся',
};

export const lists: Words['lists'] = { more: '{list} и ещё {rest}' };
