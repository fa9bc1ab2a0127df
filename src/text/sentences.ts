/*
 * Sentence ends by one linear pass. Intl.Segmenter breaks at "U.S. Police" and "Mr. Smith", needs a
 * second pass to mend that, and is quadratic in the length of the string on Node 20.
 */

const ends =
  /[.!?\u2026\u0589\u061f\u06d4\u0964\u0965\u104b\u1362\u17d4\u3002\uff01\uff0e\uff1f]+(?:[\p{Pe}\p{Pf}"'\u00ab\u2039\u00bb\u201c\u2019]|[ \u00a0\u202f]\u00bb(?=\s|$))*/gu;
/** Stops of scripts that leave no gap after them. */
const fullWidth = /[\u104b\u17d4\u3002\uff01\uff1f]/;
/** What may open a sentence after the gap: not a lower-case letter, not a comma. */
const opening =
  /^[\p{Ps}\p{Pi}\p{Pd}\p{Sc}\p{So}"'\u00a1\u00bf\u00ab\u00bb\u201e\u201c\u201d\u2022*\s]*(?:[@#]\p{L}|[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u;
/** The opening is looked for in so many units after the gap. */
const openingLength = 12;

/** Words that carry a point without ending a sentence, by no language in particular. */
const abbreviations = new Set(
  `mr mrs ms dr prof st jr sr gen col capt lt sgt maj cpl sen rep gov pres hon rev fr messrs mt ft vs etc inc ltd co corp dept
  eds al approx
  z b d h u a usw bzw ca evtl ggf inkl str hr abs sog vgl geb mio mrd zzgl
  m mm mme mlle bd av env cf ex
  sra srta ud uds dña lic ing
  м о с г гг р ст ул им тыс млн млрд руб коп см др пр т е д проф акад доц гр вул просп тис грн дол долл ред рр ім напр
  п пл див обл кв буд`.split(/\s+/),
);

/** Words that are abbreviations only before a number ("No. 5", "Jan. 3"); else they are whole: "He said no." */
const numbered = new Set(
  `no nos vol p pp ed fig est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  nr tel art chap núm pág`.split(/\s+/),
);

/** Languages that write "am 3. März" for the third. */
const ordinalPoint = new Set('de da no nb nn cs sk hu fi hr sl sr lv et is'.split(' '));

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
  while (start < end && isSpace(block, start)) start++;
  while (end > start && isSpace(block, end - 1)) end--;
  if (end > start) out.push(offset + start, offset + end);
}

function isSpace(block: string, at: number): boolean {
  const unit = block.charCodeAt(at);
  return unit <= 0x20 || (unit > 0x7f && /\s/.test(block[at]));
}

function isEnd(block: string, point: number, end: number, language: string): boolean {
  const match = block.slice(point, end);
  if (end >= block.length || fullWidth.test(match)) return true;
  let next = end;
  while (next < block.length && isSpace(block, next)) next++;
  if (next === end) return false;
  const after = block.slice(next, next + openingLength);
  if (after !== '' && !opening.test(after)) return false;
  if (match !== '.') return true;
  if (
    ordinalPoint.has(language) &&
    /(?:^|[\s(\u2013-])\d{1,2}$/.test(block.slice(Math.max(0, point - 3), point))
  )
    return false;
  return !isAbbreviation(block, point, after);
}

/** Whether the word before the point at `point` is an abbreviation or an initial ("J.", "U.S."). */
function isAbbreviation(block: string, point: number, after: string): boolean {
  const before = /(?<![\p{L}\p{N}.])([\p{L}.]+)$/u.exec(block.slice(Math.max(0, point - 12), point))?.[1];
  if (!before) return false;
  if (/^\p{Lu}$/u.test(before)) return true;
  if (before.includes('.')) return /^\p{L}{1,2}(\.\p{L})*$/u.test(before) && !/^[ap]\.m$/i.test(before);
  const word = before.toLowerCase();
  return abbreviations.has(word) || (numbered.has(word) && /^\p{N}/u.test(after));
}
