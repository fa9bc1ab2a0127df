import { Flag, type Text } from '../../text/text.ts';
import { numberAt } from '../numerals.ts';
import { measures, ofUnit, perCent, signs, unitWords } from './figures.data.ts';
import { gapBefore, type Item } from './item.ts';

/** Numbers in one text; more is a table, not an article. */
const most = 600;

/** Counts up to here come up anywhere: they are a fact only with what they count. */
const small = 12;

/**
 * Numbers of a text with their units and all their places, those inside dates left out. `taken` has a 1 for
 * every word that belongs to another fact.
 */
export function figuresIn(text: Text, taken: Uint8Array): Item[] {
  const items = new Map<string, Item>();
  let count = 0;
  for (let at = 0; at < text.size && count < most; at++) {
    const read = taken[at] ? undefined : numberAt(text, at);
    if (!read) continue;
    const end = at + read.used;
    read.value *= scaleAhead(text, at, end);
    const { unit, from, to, used } = unitAround(text, at, end);
    const noun = unit ? undefined : nounAt(text, end);
    const key = `${read.value}${unit}${isSmall(read.value, unit) && noun ? ` ${text.stems[end]}` : ''}`;
    const place = { from: at, to: end + used, span: { from, to: noun ? text.to[end] : to } };
    const known = items.get(key);
    if (known) known.places.push(place);
    else
      items.set(key, {
        kind: 'number',
        key,
        places: [place],
        faint: isSmall(read.value, unit) && !noun,
        words: [],
        also: [],
        figure: { value: read.value, unit, noun: noun ? text.stems[end] : '' },
      });
    count++;
    at = end + used - 1;
  }
  return [...items.values()];
}

/** "Between 19 and 22 million", "19 to 22 million": the scale behind the second number is the first one's too. */
function scaleAhead(text: Text, at: number, end: number): number {
  const gap = gapBefore(text, end);
  const hyphen = /^\s?[–-]\s?[$€£]?$/.test(gap);
  const joint = text.forms[end] ?? '';
  const joined = hyphen || to.test(joint) || (and.test(joint) && between.test(text.forms[at - 1] ?? ''));
  if (!joined || end - at > 1) return 1;
  const next = hyphen ? end : end + 1;
  const read = next < text.size ? numberAt(text, next) : undefined;
  const base = Number(text.forms[next]);
  if (read?.used !== 2 || !(base > 0) || read.value < 1000 * base) return 1;
  return read.value / base;
}

const to = /^(?:to|bis|à|a|до)$/u;
const and = /^(?:and|und|et|y|и|і|й|та)$/u;
const between = /^(?:between|zwischen|entre|між|между)$/u;

export function isSmall(value: number, unit: string): boolean {
  return unit === '' && value <= small && Number.isInteger(value);
}

/** The unit of the number at these tokens, where it begins and ends with it, and how many tokens more that takes. */
function unitAround(text: Text, at: number, end: number) {
  const source = text.clean.document.text;
  const before = /([%٪€$£₴₽¥₹₺])[ \u00a0]?$/u.exec(gapBefore(text, at).slice(-2));
  const from = text.from[at] - (before?.[0].length ?? 0);
  const after = /^[ \u00a0\u202f]?([%٪€$£₴₽¥₹₺])(?!\d)/u.exec(
    source.slice(text.to[end - 1], text.to[end - 1] + 3),
  );
  if (after) return { unit: signs[after[1]], from, to: text.to[end - 1] + after[0].length, used: 0 };
  if (before) return { unit: signs[before[1]], from, to: text.to[end - 1], used: 0 };
  const word = worded(text, end) ?? (ofUnit.has(text.forms[end]) ? worded(text, end + 1, 1) : undefined);
  if (word) return { unit: word.unit, from, to: text.to[end + word.used - 1], used: word.used };
  return { unit: '', from, to: text.to[end - 1], used: 0 };
}

function worded(text: Text, at: number, skipped = 0): { unit: string; used: number } | undefined {
  if (at >= text.size || !/^[\s-]{1,2}$/u.test(gapBefore(text, at))) return undefined;
  const form = text.forms[at].replace(/^d'/, '');
  const unit = unitWords.find(([pattern]) => pattern.test(form))?.[1];
  if (unit) return { unit, used: 1 + skipped };
  const next = text.forms[at + 1];
  return next && perCent.some(([first, second]) => first === form && second.test(next))
    ? { unit: '%', used: 2 + skipped }
    : undefined;
}

/** Endings by which the word behind a number shows that it is what is counted, by language. */
const counted: Record<string, RegExp> = {
  en: /(?:[^s]s|men|women|people|children|police)$/u,
  fr: /[sx]$/u,
  es: /s$/u,
  de: /^/u,
  uk: measures,
  ru: measures,
};

/** Whether the word behind a number is a noun that it counts; German shows its nouns by a capital. */
function nounAt(text: Text, at: number): boolean {
  const ending = counted[text.language];
  if (!ending || at >= text.size || text.flags[at] & (Flag.stop | Flag.number | Flag.first)) return false;
  if (gapBefore(text, at) !== ' ' || text.forms[at].length < 3) return false;
  const capital = (text.flags[at] & Flag.capital) !== 0;
  return capital === (text.language === 'de') && ending.test(text.forms[at]);
}
