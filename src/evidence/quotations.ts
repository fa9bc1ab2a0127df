import { spanOf } from '../align/align.ts';
import { type TokenRange, wordSimilarity } from '../align/edits.ts';
import { Flag, type Text } from '../text/text.ts';
import { type Evidence, type Finding, shareOf } from './measure.ts';

/** One quotation: its tokens, and the name words of the sentence around it, where a speaker would stand. */
export interface Quotation extends TokenRange {
  speakers: string[];
}

/** A quotation shorter than this is a word in quotation marks. */
const shortest = 4;

/** Share of words unchanged from which a quotation is kept, and from which it is the same one bent. */
const keptBar = 0.9;
const bentBar = 0.45;

/**
 * Quotation marks of the project's languages. A mark never reaches over another opening one or more
 * than 1,200 units, so that one left open swallows nothing; straight ones hold on to the words inside,
 * and » opens only before a letter, or what stands between two quotations would be taken for a third.
 */
const marks =
  /“([^“”]{1,1200})”|„([^„“”]{1,1200})[“”]|«([^«»]{1,1200})»|»(?=[\p{L}\p{N}])([^«»]{1,1200})«|「([^「」]{1,1200})」|(?<![\p{L}\p{N}])"(?=\S)([^"\n]{1,1200})(?<=\S)"|(?<![\p{L}\p{N}])‘([^‘\n]{20,1200}?)’(?![\p{L}])/gu;

/** The same, and straight ones over the line ends of a hard-wrapped paragraph. */
const overLines = new RegExp(marks.source.replace('[^"\\n]', '[^"]'), 'gu');

/** A paragraph that opens a quotation and leaves it open, because the next one goes on with it. */
const continued = /(?<![\p{L}\p{N}])([“„«"])(?=\S)([^“”„«»"]{1,1200})$/u;

/** Of a text with more, only the first are compared: they are compared each with each. */
const most = 150;

/**
 * Quotations of a text, inside its story, in order. The measures were fitted on those that end on
 * their line where their marks are straight; `wrapped` also takes those that do not.
 */
export function quotationsOf(text: Text, wrapped = false): Quotation[] {
  const source = text.clean.document.text;
  const { blocks } = text.clean;
  const found: Quotation[] = [];
  const note = (start: number, end: number) => {
    const from = firstTokenAt(text, start);
    const to = firstTokenAt(text, end);
    if (to - from >= shortest && found.length < most)
      found.push({ from, to, speakers: speakersOf(text, from, to) });
  };
  for (const [i, block] of blocks.entries()) {
    const shown = source.slice(block.from, block.to);
    for (const match of shown.matchAll(wrapped ? overLines : marks))
      note(block.from + match.index, block.from + match.index + match[0].length);
    const open = continued.exec(shown.slice(-1300));
    const next = blocks[i + 1];
    if (open && next && source.startsWith(open[1], next.from)) note(block.to - open[0].length, block.to);
  }
  return found;
}

function firstTokenAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (text.from[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Capitalised words within a dozen tokens of a quotation, outside it. */
function speakersOf(text: Text, from: number, to: number): string[] {
  const near: string[] = [];
  for (let i = Math.max(0, from - 12); i < Math.min(text.size, to + 12); i++) {
    if (i >= from && i < to) continue;
    if (text.flags[i] & Flag.capital && !(text.flags[i] & Flag.stop) && text.rarity[i] > 2)
      near.push(text.stems[i]);
  }
  return near;
}

/**
 * Quotations kept and quotations changed, loosely, as measures: the same speaker's words, in other
 * words. A quotation of `a` counts once, however often `b` repeats it. What was changed in them is
 * for `altered.ts` to say.
 */
export function quotations(a: Text, b: Text, inA: readonly Quotation[], inB: readonly Quotation[]): Evidence {
  const kept = new Set<Quotation>();
  const met = new Set<Quotation>();
  const findings: Finding[] = [];
  for (const quote of inB) {
    const best = closest(a, b, inA, quote);
    if (!best || best.similarity < bentBar) continue;
    const same = best.similarity >= keptBar;
    if (!same && !sharesSpeaker(best.quote, quote)) continue;
    if (same) kept.add(best.quote);
    met.add(best.quote);
    if (same) findings.push(finding(a, b, best.quote, quote));
  }
  const fewer = Math.min(inA.length, inB.length);
  const measures = {
    'quotes.kept': shareOf(kept.size, fewer),
    'quotes.found': shareOf(met.size, fewer),
    'quotes.count': Math.log1p(met.size),
  };
  return { measures, findings };
}

function closest(a: Text, b: Text, inA: readonly Quotation[], quote: Quotation) {
  let best: { quote: Quotation; similarity: number } | undefined;
  for (const other of inA) {
    const ratio = (other.to - other.from) / (quote.to - quote.from);
    if (ratio > 2.2 || ratio < 0.45) continue;
    const similarity = wordSimilarity(a, b, other, quote);
    if (similarity > (best?.similarity ?? 0)) best = { quote: other, similarity };
  }
  return best;
}

function sharesSpeaker(one: Quotation, other: Quotation): boolean {
  return one.speakers.some((name) => other.speakers.includes(name));
}

function finding(a: Text, b: Text, inA: Quotation, inB: Quotation): Finding {
  return {
    kind: 'quotation-kept',
    claim: `A quotation of ${inB.to - inB.from} words stands in both.`,
    for: true,
    a: [spanOf(a, inA)],
    b: [spanOf(b, inB)],
  };
}
