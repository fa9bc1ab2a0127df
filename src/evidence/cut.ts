import { Flag, type Text } from '../text/text.ts';
import type { Side } from './alteration.ts';
import { speechWords } from './speech.data.ts';
import type { Unit } from './spoken.ts';
import type { Change, Core } from './spoken-alike.ts';

/** Words looked at on either side of a cut. */
const reach = 8;

/**
 * A cut of the same words that may change their sense: one text closes the quotation where the other
 * goes on within the sentence with "but", "unless", "only if", or opens it behind a negation. What is
 * said beside the quotation counts as said: a reporter may put the limit in his own words.
 */
export function senseCut(a: Side, b: Side, core: Core): Change | undefined {
  return (
    behind(a, b, core.a[1], core.b[1]) ??
    turned(behind(b, a, core.b[1], core.a[1])) ??
    before(a, b, core.a[0], core.b[0]) ??
    turned(before(b, a, core.b[0], core.a[0]))
  );
}

function turned(change: Change | undefined): Change | undefined {
  return change && { a: change.b, b: change.a };
}

/** The longer side goes on with a limit after `at`, the shorter one's quotation ends at `end`. */
function behind(long: Side, short: Side, at: number, end: number): Change | undefined {
  const { units } = long.turn;
  const { limits } = speechWords(long.text.language);
  if (end < short.turn.units.length || at >= units.length || units[at].opens || units[at].seam)
    return undefined;
  if (!limits.test(units[at].key) || addition.test(units[at + 1]?.key ?? '')) return undefined;
  let stop = at;
  while (stop < units.length && !units[stop].opens) stop++;
  if (stop - at < 3) return undefined;
  const last = short.turn.units[end - 1].to;
  if (isSaid(short.text, units.slice(at, stop), last, last + 3 * reach)) return undefined;
  return { a: [at, stop], b: [end, end] };
}

/** The longer side denies just before `at`, the shorter one's quotation begins at `start`. */
function before(long: Side, short: Side, at: number, start: number): Change | undefined {
  const { units } = long.turn;
  const { negators } = speechWords(long.text.language);
  if (start > 0 || at === 0 || at >= units.length || units[at].opens || units[at].seam) return undefined;
  let from = at;
  while (from > 0 && at - from < reach && !units[from].opens) from--;
  from = units.findLastIndex(({ key }, i) => i >= from && i < at && negators.test(key));
  if (from < 0 || notOnly.test(units[from + 1]?.key ?? '') || isParted(long.text, units, from, at))
    return undefined;
  const first = short.turn.units[0].from;
  for (let token = Math.max(0, first - 2 * reach); token < first; token++)
    if (negators.test(short.text.forms[token]) || /n't$/.test(short.text.forms[token])) return undefined;
  return { a: [from, at], b: [start, start] };
}

/** "but also", which adds and limits nothing. */
const addition = /^(?:also|auch|aussi|encore|también|й|і|и|також|также)$/u;

const notOnly = /^(?:only|just|nur|bloß|seulement|sólo|solo|solamente|лише|тільки|только|лишь)$/u;

/** Whether a comma or a conjunction stands between a denial and what it might deny. */
function isParted(text: Text, units: readonly Unit[], from: number, at: number): boolean {
  const between = text.clean.document.text.slice(text.from[units[from].from], text.from[units[at].from]);
  return /[,;:]|(?<!\p{L})(?:and|or|but|und|oder|et|ou|y|o|і|та|або|и|или|а)(?!\p{L})/u.test(between);
}

/** Whether half of the telling words stand between two tokens of a text. */
function isSaid(text: Text, units: readonly Unit[], from: number, to: number): boolean {
  const telling = units.filter(({ light }) => !light);
  const near = new Set(text.forms.slice(from, Math.min(text.size, to)));
  const limited = units[0] && near.has(units[0].key) && !(text.flags[from] & Flag.first);
  return limited || telling.filter(({ key }) => near.has(key)).length * 2 >= telling.length;
}
