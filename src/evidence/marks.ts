import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { type MarkRule, markRules } from './marks.data.ts';

/** A sign, in the text itself, that a machine wrote or spun it. */
export interface Mark extends Span {
  rule: string;
  tier: 1 | 2;
  claim: string;
  /** The words of the text: the whole sentence for a disclosure, else what the rule met. */
  quote: string;
}

/** Mentions of AI from which an article is about AI: there, sentences on machine writing are its matter. */
const aboutAi = 4;

/** How near to the end of the document a `nearEnd` rule must fire (UTF-16 units); furniture may follow. */
const ending = 1500;

/** At most this many marks of one rule are listed. */
const most = 5;

/**
 * Marks in the whole document, furniture included, so that cleaning can never lose one. What stands
 * inside a quotation is somebody's words; in an article about AI only debris and placeholders count.
 */
export function marksOf(document: Document): Mark[] {
  const { text } = document;
  const quoted = quotedSpans(text);
  const onAi =
    (text.match(
      /(?<!\p{L})(?:AI|chatbots?|ChatGPT|artificial intelligence|language models?|ШІ|ИИ|KI|IA|штучн\p{L}+ інтелект\p{L}*|искусственн\p{L}+ интеллект\p{L}*|künstliche\p{L}* Intelligenz|intelligence artificielle|inteligencia artificial)(?!\p{L})/gu,
    )?.length ?? 0) >= aboutAi;
  const found: Mark[] = [];
  for (const rule of markRules) {
    let count = 0;
    if (onAi && !rule.evenQuoted) continue;
    for (const match of text.matchAll(rule.pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (span.to === span.from || (rule.nearEnd && text.length - span.to > ending)) continue;
      if (!rule.evenQuoted && isInside(quoted, span.from)) continue;
      if (isMistaken(rule, text, span)) continue;
      const shown = rule.whole ? sentenceAround(text, span) : span;
      if (found.some((mark) => mark.from < shown.to && shown.from < mark.to)) continue;
      if (++count > most) break;
      found.push({
        ...shown,
        rule: rule.name,
        tier: rule.tier,
        claim: rule.claim,
        quote: text.slice(shown.from, shown.to),
      });
    }
  }
  return found.sort((x, y) => x.from - y.from || x.to - y.to);
}

function isMistaken({ unless }: MarkRule, text: string, { from, to }: Span): boolean {
  if (!unless) return false;
  return (
    unless.within?.test(text.slice(from, to)) === true || unless.after?.test(text.slice(to, to + 60)) === true
  );
}

/** Whether a place lies in one of the sorted, disjoint spans. What begins inside a quotation is its speaker's. */
function isInside(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].from <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < spans[low - 1].to;
}

function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(
    /“[^“”\n]{1,1500}”|„[^„“”\n]{1,1500}[“”]|«[^«»\n]{1,1500}»|"[^"\n]{1,1500}"/gu,
  )) {
    found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** A sentence longer than this, either way from what was met, is quoted in part. */
const farthest = 400;

function sentenceAround(text: string, span: Span): Span {
  let { from, to } = span;
  const [first, last] = [Math.max(0, from - farthest), Math.min(text.length, to + farthest)];
  while (from > first && !/[\n.!?]/.test(text[from - 1])) from--;
  if (text[to - 1] !== '.') {
    while (to < last && !/[\n.!?]/.test(text[to])) to++;
    if (to < last && text[to] !== '\n') to++;
  }
  while (/\s/.test(text[from])) from++;
  return { from, to };
}
