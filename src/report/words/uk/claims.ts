import type { Words } from '../words.ts';

export const claims: Words['claims'] = {
  // Findings
  '{longest} words in a row are the same; {words} words stand in runs of {run} or more.':
    'Однакових слів поспіль: {longest}; у ланцюжках від {run} слів\u00a0— {words}.',
  '{shared} of {a} and {b} names and capitalised words are shared: {list}.':
    'Імена, назви та слова з великої літери: спільних {shared} (з {a} і {b})\u00a0— {list}.',
  '{shared} of {a} and {b} numbers are shared: {list}.':
    'Числа: спільних {shared} (з {a} і {b})\u00a0— {list}.',
  'Rare words in both: {list}.': 'Рідкісні слова в обох текстах: {list}.',
  'A quotation of {n} words stands in both.': 'В обох текстах є та сама цитата (слів: {n}).',
  'A quotation differs by a negation.': 'Цитата різниться запереченням.',
  'A quotation of {who} differs by a negation.': 'Цитата ({who}) різниться запереченням.',
  'A quotation differs in a number.': 'Цитата різниться числом.',
  'A quotation of {who} differs in a number.': 'Цитата ({who}) різниться числом.',
  'A quotation differs in a name.': 'Цитата різниться ім’ям або назвою.',
  'A quotation of {who} differs in a name.': 'Цитата ({who}) різниться ім’ям або назвою.',
  'A quotation is given to two speakers: {one} and {other}.':
    'Автора цитати вказано по-різному: {one} і {other}.',
  'A quotation is cut where the other text goes on with a limit or a denial.':
    'Цитату обірвано там, де в іншому тексті далі йде застереження або заперечення.',
  'A quotation of {who} is cut where the other text goes on with a limit or a denial.':
    'Цитату ({who}) обірвано там, де в іншому тексті далі йде застереження або заперечення.',
  'A quotation stands in both with other words.': 'Цитату наведено в обох текстах, але різними словами.',
  'A quotation of {who} stands in both with other words.':
    'Цитату ({who}) наведено в обох текстах, але різними словами.',
  'A quotation has words in one text that the other leaves out without a sign.':
    'В одному з текстів цитата має слова, які в іншому пропущено без позначки.',
  'A quotation of {who} has words in one text that the other leaves out without a sign.':
    'В одному з текстів цитата ({who}) має слова, які в іншому пропущено без позначки.',
  'A quotation stands in the other text without quotation marks.': 'В іншому тексті цитату подано без лапок.',
  'A quotation of {who} stands in the other text without quotation marks.':
    'В іншому тексті цитату ({who}) подано без лапок.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words by meaning.':
    'Мови текстів\u00a0— {claim1} і {claim2}: імена й назви порівняно за звучанням, слова\u00a0— за змістом.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words only where they are the same.':
    'Мови текстів\u00a0— {claim1} і {claim2}: імена й назви порівняно за звучанням, слова\u00a0— лише там, де вони однакові.',
  English: 'англійська',
  German: 'німецька',
  French: 'французька',
  Spanish: 'іспанська',
  Italian: 'італійська',
  Dutch: 'нідерландська',
  Polish: 'польська',
  Portuguese: 'португальська',
  Russian: 'російська',
  Ukrainian: 'українська',
  'Together with {others} text {taker} explains {together} of text {source}; {own} come from it alone.':
    'Разом із {others} текст {taker} пояснює {together} тексту {source}; {own} походить лише з нього.',

  // Direction
  'Both credit {agencies}.': 'Обидва посилаються на одне джерело: {agencies}.',
  'Text {one} is dated earlier: {date}, text {other} {later}.':
    'Текст {one} датовано раніше: {date}, текст {other}\u00a0— {later}.',
  'Text {one} credits the outlet of text {other}.': 'Текст {one} посилається на видання тексту {other}.',
  'Text {one} has more names that Text {other} lacks.':
    'У тексті {one} більше імен і назв, яких немає в тексті {other}.',
  'Text {one} has more names that Text {other} lacks, as retellings tend to.':
    'У тексті {one} більше імен і назв, яких немає в тексті {other}, як зазвичай і буває в переказах.',
  'Text {one} has more numbers that Text {other} lacks.':
    'У тексті {one} більше чисел, яких немає в тексті {other}.',
  'Text {one} has more numbers that Text {other} lacks, as retellings tend to.':
    'У тексті {one} більше чисел, яких немає в тексті {other}, як зазвичай і буває в переказах.',
  'Text {one} packs names and numbers more densely than Text {other}.':
    'У тексті {one} імен, назв і чисел на той самий обсяг більше, ніж у тексті {other}.',
  'Text {one} packs names and numbers more densely than Text {other}, as retellings tend to.':
    'У тексті {one} імен, назв і чисел на той самий обсяг більше, ніж у тексті {other}, як зазвичай і буває в переказах.',
  'Text {one} has more direct quotations than Text {other}.':
    'У тексті {one} більше прямих цитат, ніж у тексті {other}.',
  'Text {one} has more direct quotations than Text {other}, as retellings tend to.':
    'У тексті {one} більше прямих цитат, ніж у тексті {other}, як зазвичай і буває в переказах.',
  'Text {one} runs longer than Text {other}.': 'Текст {one} довший за текст {other}.',
  'Text {one} runs longer than Text {other}, as retellings tend to.':
    'Текст {one} довший за текст {other}, як зазвичай і буває в переказах.',
  'Text {one} has more without a counterpart in Text {other}.':
    'У тексті {one} більше такого, що не має відповідника в тексті {other}.',
  'Text {one} has more without a counterpart in Text {other}, as retellings tend to.':
    'У тексті {one} більше такого, що не має відповідника в тексті {other}, як зазвичай і буває в переказах.',
  'Text {one} carries a mark of a machine.': 'Текст {one} має машинний слід.',
  'Text {one} ends in a tail of questions and answers.':
    'Текст {one} закінчується запитаннями й відповідями.',
  'Text {one} is explained by several texts together, each of them in part.':
    'Текст {one} пояснюють кілька текстів разом, кожен\u00a0— лише частково.',

  // Machine marks
  'The text says of itself that a machine wrote or rewrote it.':
    'У самому тексті сказано, що його написала або переписала машина.',
  'Debris of a chatbot’s citations.': 'Залишки посилань із відповіді чат-бота.',
  'Talk between a chatbot and its user.': 'Репліки з розмови чат-бота з користувачем.',
  'A placeholder that nobody filled in.': 'Заготовка, якої ніхто не заповнив.',
  'A link that carries a chatbot’s campaign tag.': 'Гіперпосилання з рекламною міткою чат-бота.',
  'A control token of a language model.': 'Службовий токен мовної моделі.',
  'An instruction to a machine was left in the text.': 'У тексті залишилася вказівка для машини.',
  'A tail of questions and answers such as content farms append.':
    'Запитання й відповіді наприкінці, які додають контент-ферми.',
  'Markup of a chatbot’s answer left in the text.': 'У тексті залишилася розмітка відповіді чат-бота.',
  'A machine’s hedge about what it was given.': 'Застереження машини щодо того, що їй надали.',

  // What cleaning left out
  'within {element}': 'в елементі {element}',
  'outside article': 'поза матеріалом',
  byline: 'підпис автора',
  'before story': 'перед текстом',
  'after story': 'після тексту',
  menu: 'меню',
  'menu row': 'рядок меню',
  'section name': 'назва рубрики',
  'other story': 'інший матеріал',
  'other stories': 'інші матеріали',
  breadcrumb: 'шлях навігації',
  'page control': 'елемент керування',
  cookies: 'cookie',
  'share row': 'кнопки соцмереж',
  'date row': 'рядок дати',
  newsletter: 'розсилка',
  copyright: 'авторські права',
  tags: 'теги',
  'only links': 'самі посилання',
  support: 'заклик підтримати',
  footer: 'низ сторінки',
  comments: 'коментарі',
  disclaimer: 'застереження редакції',
  advertisement: 'реклама',
  'photo credit': 'автор фото',
  path: 'шлях',
  recurring: 'повторюване',
};

export const lists: Words['lists'] = { more: '{list} і ще {rest}' };
