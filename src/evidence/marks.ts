import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { markRules } from './marks.data.ts';

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
    for (const match of text.matchAll(rule.pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (span.to === span.from || (rule.nearEnd && text.length - span.to > ending)) continue;
      if (!rule.evenQuoted && (onAi || quoted.some(({ from, to }) => from <= span.from && span.to <= to)))
        continue;
      if (found.some((mark) => mark.from < span.to && span.from < mark.to)) continue;
      if (++count > most) break;
      const shown = rule.whole ? sentenceAround(text, span) : span;
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

function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(
    /“[^“”\n]{1,1500}”|„[^„“”\n]{1,1500}[“”]|«[^«»\n]{1,1500}»|"[^"\n]{1,1500}"/gu,
  )) {
    found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

function sentenceAround(text: string, span: Span): Span {
  let { from, to } = span;
  while (from > 0 && !/[\n.!?]/.test(text[from - 1])) from--;
  while (to < text.length && !/[\n.!?]/.test(text[to])) to++;
  if (to < text.length && text[to] !== '\n') to++;
  while (/\s/.test(text[from])) from++;
  return { from, to };
}
