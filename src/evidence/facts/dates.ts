import { monthOf } from '../../read/date.ts';
import type { Span } from '../../span.ts';
import type { Text } from '../../text/text.ts';
import { ahead, aheadAfter, behind, behindAfter, inMonth, relative, weekdays } from './calendar.data.ts';
import { type Calendar, calendarKey, dayOf, daysNamed } from './calendar.ts';
import { type Item, tokenAt } from './item.ts';

/*
 * Dates in running text, by rules of our own. chrono-node takes a millisecond a text, misses a bare year,
 * takes "now" for a date, and fills in what is not written from a clock.
 */

/** A form of date, and what it says; undefined where it only looks like one. */
interface Form {
  pattern: RegExp;
  read: (match: RegExpExecArray, text: Text) => Calendar | undefined;
  faint?: boolean;
}

/** A date at its place. */
interface Found {
  span: Span;
  when: Calendar;
  faint: boolean;
}

const month = `(${[...monthOf.keys()].sort((x, y) => y.length - x.length).join('|')})\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|-?го|-?е)?';
const year = '(?:,?\\s{1,2}(?:de\\s|del\\s)?(\\d{4})(?!\\d))';
const gap = '\\s{1,2}';

/** The longer and surer first: a character belongs to one date. Repetitions are bounded, so that each is linear. */
const forms: readonly Form[] = [
  { pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu, read: ([, y, m, d]) => dayIn(m, d, y) },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, read: ([, d, m, y]) => dayIn(m, d, y) },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/])(?:(\\d{1,2})\\.?\\s?[–-]\\s?)?${day}\\.?${gap}(?:of\\s|de\\s)?${month}(?![\\p{L}\\p{N}])${year}?`,
      'giu',
    ),
    read: ([, first, d, name, y], text) =>
      isMonth(text, name) ? dayIn(monthOf.get(name.toLowerCase()), d, y, first) : undefined,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${month}${gap}(?:the\\s)?${day}(?![\\d%]|[.,:]\\d|\\p{L})(?:\\s?[–-]\\s?(\\d{1,2})(?!\\d))?${year}?`,
      'giu',
    ),
    read: ([, name, d, last, y], { language }) =>
      (language === 'en' || language === 'und') && isCapital(name)
        ? dayIn(monthOf.get(name.toLowerCase()), last ?? d, y, last && d)
        : undefined,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${month}${year}`, 'giu'),
    read: ([, name, y], text) => (isMonth(text, name) ? monthIn(name, y) : undefined),
  },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})${inMonth})${month}(?![\\p{L}\\p{N}])`, 'giu'),
    read: ([, name], text) =>
      isMonth(text, name) && (name.length > 3 || name === 'May') ? monthIn(name) : undefined,
  },
  {
    pattern:
      /(?<![\d:.,-])(\d{1,2})[:.h](\d{2})(?![\d:.,]\d|\d|%)(\s?[ap]\.?m(?!\p{L})\.?|\s?Uhr(?!\p{L}))?/giu,
    read: ([shown, hour, minute, half]) =>
      half || /[:h]/.test(shown) ? clock(hour, minute, half) : undefined,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:в|о|об|um|gegen|at)\s)(\d{1,2})\.(\d{2})(?!\d|\.\d|\s?(?:%|per|percent|million|billion|м|т|к|г|проц|від|Pro|Mi|Eu|€))/gu,
    read: ([, hour, minute]) => clock(hour, minute),
  },
  {
    pattern: /(?<![\d:.,$£€-])(\d{1,2})\s?([ap]\.?m(?!\p{L})\.?|Uhr(?!\p{L}))/giu,
    read: ([, hour, half]) => clock(hour, '0', half),
  },
  {
    pattern: /(?<![\p{L}\p{N}.,:/$£€#-])((?:19|20)\d\d)(s?)(?![\p{L}\p{N}%€]|[.,:]\d|\s?%|-\d|\/\d)/gu,
    read: ([, y, decade]) => ({ is: 'year', year: Number(y), decade: decade === 's' }),
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:in|since|from|of|im|seit|anno|en|depuis|desde|у|в|з|с)\s)(1[1-8]\d\d)(?![\p{L}\p{N}%€]|[.,]\d|\s?[%€]|-\d|\s\p{Ll}{4})/giu,
    read: ([, y]) => ({ is: 'year', year: Number(y), decade: false }),
  },
];

/** Dates in one text; more is a calendar, not an article. */
const most = 400;

/** Dates of a text with all their places, in order of the first. */
export function datesIn(text: Text): Item[] {
  const found: Found[] = [];
  const readers = [...forms, ...weekdayForms(text), ...relativeForms(text)];
  for (const { from, to } of text.clean.blocks) {
    const block = text.clean.document.text.slice(from, to);
    const taken = new Uint8Array(block.length);
    for (const { pattern, read, faint } of readers)
      for (const match of block.matchAll(pattern)) {
        const end = match.index + trimmed(match[0]).length;
        const when = taken[match.index] || taken[end - 1] ? undefined : read(match, text);
        if (!when) continue;
        taken.fill(1, match.index, end);
        found.push({ span: { from: from + match.index, to: from + end }, when, faint: faint ?? false });
      }
  }
  found.sort((x, y) => x.span.from - y.span.from);
  return gathered(text, withoutWeekdays(text, found.slice(0, most)));
}

/** "Saturday, 14 June" is one date: the weekday before a day is a part of it. */
function withoutWeekdays(text: Text, found: readonly Found[]): Found[] {
  return found.flatMap((one, i) => {
    const next = found[i + 1];
    const before = found[i - 1];
    if (one.when.is === 'weekday' && next?.when.is === 'day' && areOne(text, one, next)) return [];
    const joined = one.when.is === 'day' && before?.when.is === 'weekday' && areOne(text, before, one);
    return joined ? { ...one, span: { from: before.span.from, to: one.span.to } } : one;
  });
}

function areOne(text: Text, weekday: Found, day: Found): boolean {
  const between = text.clean.document.text.slice(weekday.span.to, day.span.from);
  return /^,?\s{0,2}(?:den\s|dem\s|le\s|el\s)?$/u.test(between);
}

/** Without the stop that ends the sentence. */
function trimmed(shown: string): string {
  return /[ap]\.m\.$/i.test(shown) ? shown : shown.replace(/\.?\s*$/, '');
}

/** Places of one date become one item; "7 December" belongs to "7 December 2024". */
function gathered(text: Text, found: readonly Found[]): Item[] {
  const items = new Map<string, Item>();
  const full = new Map<string, string>();
  for (const { when } of found) {
    if (when.is !== 'day' || !when.year) continue;
    const { year: _, ...bare } = when;
    full.set(calendarKey(bare), calendarKey(when));
  }
  for (const { span, when, faint } of found) {
    const place = { from: tokenAt(text, span.from), to: tokenAt(text, span.to), span };
    if (place.to <= place.from) continue;
    const bare = calendarKey(when);
    const key = full.get(bare) ?? bare;
    const known = items.get(key);
    if (!known) items.set(key, { kind: 'date', key, places: [place], faint, words: [], also: [], when });
    else {
      known.places.push(place);
      if (when.is === 'day' && when.year) known.when = when;
      known.faint &&= faint;
    }
  }
  return [...items.values()];
}

/** Days of the week in the text's language, as days near the date of the article. */
function weekdayForms(text: Text): Form[] {
  const { date } = text.clean.document.metadata;
  return (weekdays[text.language] ?? []).map((word, weekday) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])`, 'giu'),
    read: ({ 0: shown, index, input }) => {
      if (text.language === 'en' && (!isCapital(shown) || shown.length < 6)) return undefined;
      const before = input.slice(Math.max(0, index - 24), index);
      const after = input.slice(index + shown.length, index + shown.length + 12);
      if (/^сред/iu.test(shown) && text.language === 'ru' && !/(?:^|\P{L})во?\s$/iu.test(before))
        return undefined;
      const tense = behind.test(before) || behindAfter.test(after) ? -1 : 0;
      const future = ahead.test(before) || aheadAfter.test(after) ? 1 : tense;
      return { is: 'weekday', weekday, days: daysNamed(weekday, date, future) };
    },
  }));
}

/** Days counted from the article's own date, where it has one. They are worth no line of their own. */
function relativeForms(text: Text): Form[] {
  const { date } = text.clean.document.metadata;
  return (relative[text.language] ?? []).flatMap(([word, later]) => {
    const named = dayOf(date, later);
    if (!named) return [];
    return {
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'),
      read: () => ({ is: 'day', ...named }),
      faint: true,
    };
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** English and German write months with a capital: "it may 5 times" is none. */
function isMonth({ language }: Text, name: string): boolean {
  return isCapital(name) || (language !== 'en' && language !== 'de');
}

function dayIn(
  named: number | string | undefined,
  shown: string,
  yearShown?: string,
  first?: string,
): Calendar | undefined {
  const month = Number(named);
  const day = Number(shown);
  const year = yearShown ? Number(yearShown) : undefined;
  if (!(month >= 1 && month <= 12) || day < 1 || day > 31 || (year && (year < 1000 || year > 2199)))
    return undefined;
  const last = first && Number(first) < day ? { day: Number(first), last: day } : { day };
  return { is: 'day', ...(year && { year }), month, ...last };
}

function monthIn(name: string, year?: string): Calendar | undefined {
  const month = monthOf.get(name.toLowerCase());
  return month ? { is: 'month', ...(year && { year: Number(year) }), month } : undefined;
}

function clock(hourShown: string, minuteShown: string, half = ''): Calendar | undefined {
  let hour = Number(hourShown);
  const minutes = Number(minuteShown);
  const which = half.trim()[0]?.toLowerCase();
  if ((which === 'a' || which === 'p') && hour > 12) return undefined;
  if (which === 'a' || which === 'p') hour = (hour % 12) + (which === 'p' ? 12 : 0);
  return hour > 24 || minutes > 59 ? undefined : { is: 'clock', minutes: 60 * hour + minutes };
}
