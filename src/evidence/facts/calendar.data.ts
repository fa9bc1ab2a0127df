/*
 * Words of the calendar in the project's languages, as regular expressions over lower-case text, with the
 * cases and abbreviations that news writes.
 */

/** From Sunday on, as JavaScript counts the days. */
export const weekdays: Record<string, readonly string[]> = {
  en: [
    'sun(?:day)?',
    'mon(?:day)?',
    'tue(?:s(?:day)?)?',
    'wed(?:nesday)?',
    'thu(?:rs(?:day)?)?',
    'fri(?:day)?',
    'sat(?:urday)?',
  ],
  de: [
    'sonntags?',
    'montags?',
    'dienstags?',
    'mittwochs?',
    'donnerstags?',
    'freitags?',
    '(?:samstag|sonnabend)s?',
  ],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  uk: [
    'неділ(?:я|ю|і)',
    'понеділ(?:ок|ка|ку)',
    'вівтор(?:ок|ка|ку)',
    'серед(?:а|у|и)',
    'четвер(?:г|га)?',
    'п.ятниц(?:я|ю|і)',
    'субот(?:а|у|и)',
  ],
  ru: [
    'воскресень(?:е|я|ю)',
    'понедельник(?:а|у)?',
    'вторник(?:а|у)?',
    'сред(?:а|у)',
    'четверг(?:а|у)?',
    'пятниц(?:а|у|ы)',
    'суббот(?:а|у|ы)',
  ],
};

/** Said right before a day of the week: it lies behind, or ahead. */
export const behind = /(?:last|past|vergangenen|letzten|минул\p{L}{1,3}|прошл\p{L}{1,3})\s+$/iu;
export const ahead =
  /(?:next|coming|this coming|kommenden|nächsten|próximo|наступн\p{L}{1,3}|следующ\p{L}{1,3})\s+$/iu;
/** The same, right after it. */
export const behindAfter = /^\s+(?:dernier|pasado)(?!\p{L})/iu;
export const aheadAfter = /^\s+(?:prochain|próximo)(?!\p{L})/iu;

/** Days counted from the day of the article; words that mean something else as well are left out. */
export const relative: Record<string, readonly (readonly [string, number])[]> = {
  en: [
    ['yesterday', -1],
    ['today', 0],
    ['tomorrow', 1],
  ],
  de: [
    ['gestern', -1],
    ['vorgestern', -2],
    ['heute', 0],
    ['übermorgen', 2],
  ],
  fr: [
    ['hier', -1],
    ["aujourd['’]hui", 0],
    ['demain', 1],
  ],
  es: [
    ['ayer', -1],
    ['anteayer', -2],
    ['hoy', 0],
  ],
  uk: [
    ['вчора', -1],
    ['учора', -1],
    ['позавчора', -2],
    ['сьогодні', 0],
    ['завтра', 1],
  ],
  ru: [
    ['вчера', -1],
    ['позавчера', -2],
    ['сегодня', 0],
    ['завтра', 1],
  ],
};

/** What stands before a month that is named without a day. */
export const inMonth =
  '(?:in|since|by|until|till|from|last|next|late|early|mid|im|seit|ende|anfang|mitte|bis|en|depuis|fin|début|desde|hasta|у|в|з|с|до|во)[ \\u00a0-]';
