import type { Span } from '../../span.ts';
import { fold } from '../../text/fold.ts';
import { skeleton } from '../../text/skeleton.ts';
import { stemmerOf } from '../../text/stems.ts';
import { stopWords } from '../../text/stopwords.ts';
import { words } from '../../text/tokens.ts';

/** One side of a paraphrase: its text, where the passage stands in it, its language. */
export interface Told {
  text: string;
  span: Span;
  language: string;
}

/**
 * The words of a paraphrase that stand on both sides, whatever their ending: what carried over.
 * Function words never count. Between two languages names count that sound alike; everything else
 * is then a chance of spelling, and figures are the same anyway.
 */
export function carried(a: Told, b: Told): Record<'a' | 'b', Span[]> {
  const across = a.language !== b.language;
  const [ofA, ofB] = [keys(a, across), keys(b, across)];
  const shared = (mine: readonly Key[], other: readonly Key[]) => {
    const known = new Set(other.flatMap(({ forms }) => forms));
    return mine.filter(({ forms }) => forms.some((form) => known.has(form))).map(({ span }) => span);
  };
  return {
    a: joined(shared(ofA, ofB), a.text),
    b: joined(shared(ofB, ofA), b.text),
  };
}

interface Key {
  span: Span;
  forms: string[];
}

function keys({ text, span, language }: Told, across: boolean): Key[] {
  const found: number[] = [];
  words(text, Math.max(0, span.from), Math.min(text.length, span.to), found);
  const [stem, stops] = [stemmerOf(language), stopWords(language)];
  const result: Key[] = [];
  for (let i = 0; i < found.length; i += 2) {
    const [from, to] = [found[i], found[i + 1]];
    const word = text.slice(from, to);
    const form = fold(word);
    if (stops.has(form)) continue;
    result.push({ span: { from, to }, forms: across ? abroad(word, form) : [plainly(stem(form))] });
  }
  return result;
}

/** What stays of a word in another language: a figure, or a name by its letters and its sound. */
function abroad(word: string, form: string): string[] {
  if (/\d/.test(form)) return [plainly(form)];
  if (!/^\p{Lu}/u.test(word)) return [];
  const sound = skeleton(word);
  return sound === '' ? [form] : [form, `~${sound}`];
}

/** 4.1 and 4,1 are one figure. */
function plainly(form: string): string {
  return form.replaceAll(',', '.');
}

/** Neighbours with only a space or a hyphen between them as one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const { from, to } of spans) {
    const last = result.at(-1);
    if (last && from >= last.from && /^[\s-]*$/.test(text.slice(last.to, from)))
      last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
