import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { type MarkRule, markRules } from './marks.data.ts';

/** A sign, in the text itself, that a machine wrote or spun it. */
export interface Mark extends Span {
  rule: string;
  tier: 1 | 2;
  claim: string;
  /** The words of the text: the whole sentence for a disclosure, the address of a link, else what the rule met. */
  quote: string;
}

/** Mentions of AI from which an article is about AI: there, sentences on machine writing are its matter. */
const aboutAi = 4;

const ai =
  /(?<!\p{L})(?:AI|chatbots?|ChatGPT|artificial intelligence|language models?|ШІ|ИИ|KI|IA|штучн\p{L}+ інтелект\p{L}*|искусственн\p{L}+ интеллект\p{L}*|künstliche\p{L}* Intelligenz|intelligence artificielle|inteligencia artificial)(?!\p{L})/gu;

/** How near to the end of the document a `nearEnd` rule must fire (UTF-16 units); furniture may follow. */
const ending = 1500;

/** At most this many marks of one rule are listed. */
const most = 5;

/** A quotation with fewer characters besides the mark quotes the mark itself. */
const besides = 25;

/**
 * Marks in the whole document, furniture included, so that cleaning can never lose one. What stands
 * inside a quotation is somebody's words, and an article about AI speaks of marks without bearing
 * them; only what nobody says or types is believed there.
 */
export function marksOf(document: Document): Mark[] {
  const { text } = document;
  const quoted = quotedSpans(text);
  const onAi =
    (text.match(ai)?.length ?? 0) >= aboutAi || (document.metadata.title?.match(ai)?.length ?? 0) > 0;
  const found: Mark[] = [];
  for (const rule of markRules) {
    let count = 0;
    if (onAi && !rule.evenAboutAi) continue;
    for (const match of text.matchAll(rule.pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (span.to === span.from || (rule.nearEnd && text.length - span.to > ending)) continue;
      if (isSpokenOf(rule, quoted, span)) continue;
      if (isMistaken(rule, text, span)) continue;
      const shown = rule.whole ? sentenceAround(text, span) : span;
      if (found.some((mark) => mark.from < shown.to && shown.from < mark.to)) continue;
      if (++count > most) break;
      found.push(markOf(rule, shown, text.slice(shown.from, shown.to)));
    }
  }
  for (const mark of onAi ? [] : inTargets(document))
    if (!found.some((other) => other.from < mark.to && mark.from < other.to)) found.push(mark);
  return found.sort((x, y) => x.from - y.from || x.to - y.to);
}

/** Marks that count: a sign of the second tier alone says nothing. */
export function telling(marks: readonly Mark[]): Mark[] {
  const rules = new Set(marks.map(({ rule }) => rule));
  return marks.some(({ tier }) => tier === 1) || rules.size > 1 ? [...marks] : [];
}

function markOf({ name, tier, claim }: MarkRule, span: Span, quote: string): Mark {
  return { from: span.from, to: span.to, rule: name, tier, claim, quote };
}

/** Links of the story by their addresses; a page's links to its own site carry what its visitor came by. */
function inTargets({ links = [], blocks, metadata }: Document): Mark[] {
  const own = hostOf(metadata.url);
  const found: Mark[] = [];
  for (const rule of markRules) {
    const { target } = rule;
    if (!target) continue;
    const met = links.filter((link) => {
      if (!target.test(link.target) || (own && hostOf(link.target) === own)) return false;
      const block = blocks.find(({ from, to }) => from <= link.from && link.from < to);
      return block?.within === undefined || block.within === 'figure';
    });
    found.push(...met.slice(0, most).map((link) => markOf(rule, link, link.target)));
  }
  return found;
}

function hostOf(url: string | undefined): string | undefined {
  return /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1].toLowerCase();
}

/** Whether what was met is somebody's words, or a mark quoted for itself. */
function isSpokenOf({ evenQuoted }: MarkRule, quoted: readonly Span[], span: Span): boolean {
  const around = spanAround(quoted, span.from);
  if (!around) return false;
  return !evenQuoted || around.to - around.from - (span.to - span.from) < besides;
}

function isMistaken({ unless }: MarkRule, text: string, { from, to }: Span): boolean {
  if (!unless) return false;
  return (
    unless.within?.test(text.slice(from, to)) === true || unless.after?.test(text.slice(to, to + 60)) === true
  );
}

/** The one of the sorted, disjoint spans that a place lies in. What begins inside a quotation is its speaker's. */
function spanAround(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].from <= at) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last && at < last.to ? last : undefined;
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
