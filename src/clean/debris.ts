/**
 * Furniture known by its build instead of its words: file names, breadcrumbs, dates, bylines.
 * Each test expects a short block (see `label.ts`) and answers for the whole of it.
 */

/** Hex strings, hashes with digits and letters mixed, pixel sizes, camera names, file endings. */
const FILE_TOKEN =
  /(?:^|[\s_-])(?:(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{12,}|(?=\p{L}*\d)[\da-z]{18,}|\d{2,5}x\d{2,5}|\d{9,}|(?:img|dsc|dscn|dscf|pxl|screenshot|scan|photo|image|picture)[\s_-]?\d{2,})(?=$|[\s_.-])|\.(?:jpe?g|png|webp|gif|svg|avif)$/iu;
/** A camera's or a screen's own name for a picture: one word and then only numbers. */
const LOGO = /(?:^|[\s_-])logo(?:$|[\s_\d-])/iu;
/** Words and then at least two bare groups of digits: a slug with a date in it. */
const SLUG_TAIL = /^[\p{L}][\p{L}\s]*(?:\s\d{1,4}){2,}$/u;
const CRUMB = /\s+[>›→»]\s+/u;
const ITEM_GAP = /\s{2,}|\t|\s+[|/·•–—-]\s+/u;
const ADDRESS_LINE = /^(?:https?\s?:\s?\/|www\s?\.)[\w\s.\-/:?=&%#~+]*$/u;
const MAIL_OR_PHONE =
  /[\w.+-]+@[\w-]+\.[\w.-]+|(?:\+|\b(?:tel|phone|fax|telefon|téléphone|teléfono|тел|телефон)[.:]*\s*)\(?\d[\d\s()-]{5,}\d/iu;
const RIGHTS_SIGN = /^\s*(?:©|\(c\)\s*(?:\d{4}|\p{Lu})|copyright\s*(?:©|\(c\)|\d))/iu;

const DATE_WORDS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  am pm a p m at on the of st nd rd th utc gmt est edt cet cest bst pst pdt et updated published posted last modified ago hours hour minutes minute mins min days day read reading time
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер п'ятниця субота неділя року р о оновлено опубліковано хв читання
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг пятница суббота воскресенье года г в обновлено опубликовано мин чтения
  januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr um den vom am stand aktualisiert veröffentlicht lesezeit minuten
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche le à h publié mis jour lecture modifié
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo de del a las h publicado actualizado lectura
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre pubblicato aggiornato
  januari februari maart april mei juni juli augustus september oktober november december uur
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia godz
  janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro às`
    .split(/\s+/)
    .filter(Boolean),
);
const MONTHLIKE = /\p{L}{3,}/u;
const CLOCK_OR_DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}/;

const BYLINE_START =
  /^(?:(?:[Ww]ritten|[Rr]eported) by|[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]utor(?:ka|in)?|[Aa]uteur|[Aa]utore|[Aa]uthor|[Аа]втор(?:ка)?|[Тт]екст)\s*:?\s+(?=\p{Lu})/u;
const NAMELIKE =
  /^(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|та|і|и|de|du|des|del|von|vom|of|the|van|von|der|la|le|al|bin|el|in|at|for|,|\||·|•|-|–|—)$/u;
const DR_IS =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dr\. Prof)\.?\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3},?\s+(?:is|was|has been|ist|est|es|è|—|–|-)\s+(?:an?|the|our|ein|eine|un|une|una|uno)?\s*/u;
const TRADE =
  /(?<!\p{L})(?:advis[eo]r|fellow|professor|lecturer|journalist|writer|editor|analyst|researcher|columnist|reporter|correspondent|contributor|author|expert|blogger|producer|wissenschaftler\p{L}*|redakteur\p{L}*|journaliste?|rédact\p{L}+|periodista|redactor\p{L}*|corresponsal|analista|журналіст\p{L}*|оглядач\p{L}*|редактор\p{L}*|журналист\p{L}*|обозреватель\p{L}*|аналітик\p{L}*|аналитик\p{L}*|кореспондент\p{L}*|корреспондент\p{L}*)(?!\p{L})/iu;

export function isImageFile(text: string): boolean {
  return FILE_TOKEN.test(text) || LOGO.test(text);
}

/** Debris only beside other furniture: a table of results ends in bare numbers too. */
export function isSlug(text: string): boolean {
  return SLUG_TAIL.test(text);
}

/** `Home > World > …`; one separator is enough when the way begins at a short step. */
export function isBreadcrumb(text: string): boolean {
  if (!CRUMB.test(text) || /[«=()]/.test(text)) return false;
  const steps = items(text, CRUMB);
  return steps !== undefined && steps.length >= 2 && steps.filter((step) => wordCount(step) <= 3).length >= 1;
}

/** `News | Sport | Weather`, `MENU  Tides  Boats`: three short items or more in a row, none a number. */
export function isMenuRow(text: string): boolean {
  if (/[«=()]/.test(text) || /[.!?]\s/.test(text)) return false;
  const steps = items(text, ITEM_GAP);
  return steps !== undefined && steps.length >= 3 && steps.every((step) => wordCount(step) <= 4);
}

function items(text: string, separator: RegExp): string[] | undefined {
  const steps = text.trim().split(separator);
  return steps.some((step) => !/\p{L}/u.test(step) || /^[\d\s.,:%+-]/.test(step)) ? undefined : steps;
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

export function isAddress(text: string): boolean {
  return ADDRESS_LINE.test(text);
}

/** An e-mail address or a telephone number with hardly a word beside it. */
export function isContact(text: string, words: readonly string[]): boolean {
  return (
    words.length <= 14 && MAIL_OR_PHONE.test(text) && words.filter((word) => /^\p{L}/u.test(word)).length <= 8
  );
}

export function isRightsNotice(text: string): boolean {
  return RIGHTS_SIGN.test(text);
}

/** Nothing but a date, a time, a reading time. A bare year or score is none. */
export function isDateRow(text: string, words: readonly string[]): boolean {
  let number = false;
  let named = false;
  for (const word of words) {
    if (/^\d/.test(word)) number = true;
    else if (!DATE_WORDS.has(word)) return false;
    else if (MONTHLIKE.test(word)) named = true;
  }
  return number && (named || CLOCK_OR_DATE.test(text));
}

/** `By Name Surname` with or without a trade or a date after it; or a date and names, parted by signs. */
export function isByline(text: string): boolean {
  const start = BYLINE_START.exec(text);
  if (!start) return isNameAndDate(text);
  const rest = text
    .slice(start[0].length)
    .split(/[\s,]+/)
    .filter(Boolean);
  let names = 0;
  let index = 0;
  while (index < rest.length && NAMELIKE.test(rest[index]) && !DATE_WORDS.has(rest[index].toLowerCase())) {
    if (/^\p{Lu}/u.test(rest[index])) names++;
    index++;
  }
  const after = rest.slice(index).join(' ');
  if (after === '') return names > 1 || rest.length === 1;
  return (
    names > 0 && (isDateRow(after, plainWords(after)) || (rest.length - index <= 3 && TRADE.test(after)))
  );
}

/** `14 June 2025, 16:40 | Jane Doe`, `The Courier, 3 May 2024`. */
function isNameAndDate(text: string): boolean {
  const parts = text.split(/\s+[|·•–—-]\s+|,\s+/u);
  let dates = 0;
  for (const part of parts) {
    const words = plainWords(part);
    if (/\d/.test(part) && isDateRow(part, words)) dates++;
    else if (/\d/.test(part) && words.every((word) => /^\d+$/.test(word) || DATE_WORDS.has(word))) continue;
    else if (words.length > 5 || !part.split(/\s+/).every((word) => NAMELIKE.test(word))) return false;
  }
  return dates > 0 && parts.length > 1;
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** `Name Surname is a senior editor at …`: who wrote it, said after the story. */
export function isBiography(text: string): boolean {
  const start = DR_IS.exec(text);
  return start !== null && TRADE.test(text.slice(start[0].length, start[0].length + 120));
}
