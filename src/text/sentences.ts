/*
 * Sentence ends by one linear pass. Intl.Segmenter breaks at "U.S. Police" and "Mr. Smith", needs a
 * second pass to mend that, and is quadratic in the length of the string on Node 20.
 */

const ends = /[.!?\u2026\u0964\u061f\u06d4\u3002\uff01\uff1f\uff0e]+[\p{Pe}\p{Pf}"'\u00bb\u201c\u2019]*/gu;
const fullWidth = /[\u3002\uff01\uff1f]/;
/** What may open a sentence after the gap: not a lower-case letter, not a comma. */
const opening = /^[\p{Ps}\p{Pi}\p{Pd}"'\u00ab\u201e\u201c\u201d\u2022*\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Words that carry a point without ending a sentence, by no language in particular. */
const abbreviations = new Set(
  `mr mrs ms dr prof st jr sr gen col capt lt sgt maj cpl sen rep gov pres hon rev fr messrs mt ft vs etc inc ltd co corp dept est
  no nos vol pp ed eds fig al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx
  z b d h u a usw bzw ca evtl ggf inkl nr str hr fr dr abs sog vgl geb mio mrd tel zzgl
  m mm mme mlle bd av env cf p ex art chap
  sr sra srta ud uds dña lic ing núm pág
  м о с г гг ст ул им тыс млн млрд руб коп см др пр т е д проф акад доц гр вул просп тис грн ред рр ім напр`.split(
    /\s+/,
  ),
);

/** Languages that write "am 3. März" for the third. */
const ordinalPoint = new Set(['de', 'da', 'no', 'nb', 'nn', 'cs', 'sk', 'hu', 'fi', 'hr', 'sl', 'sr', 'lv', 'et', 'is']);

/**
 * Sentence spans of one block, pushed onto `out` as from, to, from, to …; white space at the ends is
 * left out. A block without a sentence end is one sentence.
 */
export function sentences(text: string, from: number, to: number, language: string, out: number[]): void {
  const block = text.slice(from, to);
  let start = 0;
  for (const match of block.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (end <= start || !isEnd(block, match.index, end, language)) continue;
    push(block, start, end, from, out);
    start = end;
  }
  push(block, start, block.length, from, out);
}

function push(block: string, from: number, to: number, offset: number, out: number[]): void {
  let start = from;
  let end = to;
  while (start < end && block.charCodeAt(start) <= 0x20) start++;
  while (end > start && block.charCodeAt(end - 1) <= 0x20) end--;
  if (end > start) out.push(offset + start, offset + end);
}

function isEnd(block: string, point: number, end: number, language: string): boolean {
  const match = block.slice(point, end);
  if (end >= block.length || fullWidth.test(match)) return true;
  if (!/\s/.test(block[end])) return false;
  if (!opening.test(block.slice(end, end + 12))) return false;
  if (match !== '.') return true;
  if (ordinalPoint.has(language) && /(?:^|\s)\d{1,2}$/.test(block.slice(Math.max(0, point - 3), point))) return false;
  return !isAbbreviation(block, point);
}

/** Whether the word before the point at `point` is an abbreviation or an initial ("J.", "U.S."). */
function isAbbreviation(block: string, point: number): boolean {
  const before = /(?<![\p{L}\p{N}.])([\p{L}.]+)$/u.exec(block.slice(Math.max(0, point - 12), point))?.[1];
  if (!before) return false;
  if (/^\p{Lu}$/u.test(before)) return true;
  if (before.includes('.')) return /^\p{L}(\.\p{L})*$/u.test(before) && !/^[ap]\.m$/i.test(before);
  return abbreviations.has(before.toLowerCase());
}
