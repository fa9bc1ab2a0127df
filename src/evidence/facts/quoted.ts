import { spanOf } from '../../align/align.ts';
import { type TokenRange, wordSimilarity } from '../../align/edits.ts';
import type { Span } from '../../span.ts';
import { overlap } from '../../span.ts';
import { Flag } from '../../text/text.ts';
import { isAcross } from '../across.ts';
import type { Exhibit, Subject } from '../evidence.ts';
import type { Fact } from '../facts.ts';
import { quotationsOf } from '../quotations.ts';
import { mayBeOne, type Speaker, speakerOf } from '../speakers.ts';
import { speechWords } from '../speech.data.ts';
import { type Fate, Links, type Quote } from './links.ts';

/** Share of words unchanged from which two quotations are one, and from which they are one in other words. */
const keptBar = 0.9;
const bentBar = 0.45;

/** Share of a quotation that must lie in a passage for the other side of the passage to tell it. */
const toldBar = 0.6;

/** What became of each quotation: kept, changed (in words or into indirect speech), or in one text only. */
export function quotedFacts({
  a,
  b,
  alignment,
  findings,
}: Pick<Exhibit, 'a' | 'b' | 'alignment' | 'findings'>): Fact[] {
  const [inA, inB] = [quotesOf(a), quotesOf(b)];
  const links = new Links(inA, inB);
  for (const { kind, a: ofA, b: ofB } of findings) {
    const fate = kind === 'quotation-altered' ? 'changed' : kind === 'quotation-kept' ? 'kept' : undefined;
    if (fate) links.join(met(inA, ofA), met(inB, ofB), fate, ofA, ofB);
  }
  const across = isAcross(a.text, b.text);
  if (!across) byWords(links, a, b);
  alongPassages(links, alignment, across ? 'kept' : 'changed');
  bySpeaker(links, a, b, alignment, across ? 'kept' : 'changed');
  if (!across) retold(links, a, b, alignment);
  return links.facts();
}

function quotesOf({ text }: Subject): Quote[] {
  return quotationsOf(text, true).map((range) => ({ range, span: spanOf(text, range) }));
}

function met(quotes: readonly Quote[], spans: readonly Span[]): Quote[] {
  return quotes.filter(({ span }) => spans.some((one) => overlap(one, span) > 0));
}

/** What the findings leave is paired by its words, the likest first. */
function byWords(links: Links, a: Subject, b: Subject): void {
  const pairs = [];
  for (const one of links.a.filter((quote) => !links.has(quote)))
    for (const other of links.b.filter((quote) => !links.has(quote))) {
      const ratio = (one.range.to - one.range.from) / (other.range.to - other.range.from);
      if (ratio > 2.2 || ratio < 0.45) continue;
      const likeness = wordSimilarity(a.text, b.text, one.range, other.range);
      if (likeness >= bentBar) pairs.push({ one, other, likeness });
    }
  pairs.sort((x, y) => y.likeness - x.likeness);
  for (const { one, other, likeness } of pairs)
    if (!links.has(one) && !links.has(other))
      links.join([one], [other], likeness >= keptBar ? 'kept' : 'changed');
}

/** Quotations that stand on both sides of one passage. */
function alongPassages(links: Links, { passages }: Exhibit['alignment'], fate: Fate): void {
  for (const { a, b } of passages) {
    const ofA = links.a.filter((quote) => !links.has(quote) && shared(quote.range, a) >= toldBar);
    const ofB = links.b.filter((quote) => !links.has(quote) && shared(quote.range, b) >= toldBar);
    if (ofA.length > 0 && ofB.length > 0) links.join(ofA, ofB, fate);
  }
}

/** Likeness of two sentences, by words or by meaning, from which one speaker's words in both are one statement. */
const alike = 0.2;

/** Quotations of one speaker in sentences that are each other's best match. */
function bySpeaker(
  links: Links,
  a: Subject,
  b: Subject,
  { match, byMeaning }: Exhibit['alignment'],
  fate: Fate,
): void {
  const speakers = new Map<Quote, Speaker | undefined>();
  const speaking = ({ text, names }: Subject, quote: Quote) => {
    if (!speakers.has(quote)) speakers.set(quote, speakerOf(text, names, quote.range));
    return speakers.get(quote);
  };
  const isMet = (one: number, other: number) =>
    [match, byMeaning].some(
      (side) => side && side.a.at[one] === other && side.b.at[other] === one && side.a.best[one] >= alike,
    );
  for (const one of links.a)
    for (const other of links.b) {
      if (links.has(one) || links.has(other)) continue;
      if (!isMet(sentenceOf(a, one), sentenceOf(b, other))) continue;
      const [x, y] = [speaking(a, one), speaking(b, other)];
      if (fate === 'kept' || (x && y && mayBeOne(x, y))) links.join([one], [other], fate);
    }
}

function sentenceOf({ text }: Subject, { range }: Quote): number {
  let low = 0;
  let high = text.sentences - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (text.sentenceStart[middle] <= range.from) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Quotations on one side of a passage whose other side tells them with a verb of saying and no quotation. */
function retold(links: Links, a: Subject, b: Subject, { passages }: Exhibit['alignment']): void {
  for (const passage of passages) {
    const [inA, inB] = [spanOf(a.text, passage.a), spanOf(b.text, passage.b)];
    const ofA = links.a.filter((quote) => isTold(links, a, b, quote, passage.a, passage.b));
    const ofB = links.b.filter((quote) => isTold(links, b, a, quote, passage.b, passage.a));
    if (ofA.length > 0 && tells(b, passage.b, links.b)) links.join(ofA, [], 'changed', [], [inB]);
    if (ofB.length > 0 && tells(a, passage.a, links.a)) links.join([], ofB, 'changed', [inA], []);
  }
}

/** Telling words that a retelling must keep of what was said; the passage may owe its likeness to the words around. */
const fewestKept = 2;

function isTold(
  links: Links,
  from: Subject,
  to: Subject,
  quote: Quote,
  mine: TokenRange,
  other: TokenRange,
): boolean {
  if (links.has(quote) || shared(quote.range, mine) < toldBar) return false;
  const there = new Set(to.text.stems.slice(other.from, other.to));
  let kept = 0;
  for (let i = quote.range.from; i < quote.range.to; i++)
    if (!(from.text.flags[i] & Flag.stop) && there.has(from.text.stems[i])) kept++;
  return kept >= fewestKept;
}

function tells({ text }: Subject, range: TokenRange, quotes: readonly Quote[]): boolean {
  if (quotes.some((quote) => shared(quote.range, range) > 0)) return false;
  const { verbs } = speechWords(text.language);
  return text.forms.slice(range.from, range.to).some((form) => verbs.test(form));
}

function shared(quote: TokenRange, range: TokenRange): number {
  return overlap(quote, range) / (quote.to - quote.from);
}
