import type { Text } from '../text/text.ts';
import { bothWays, type Evidence, list, shareOf } from './measure.ts';
import { numberAt } from './numerals.ts';

/** The numbers of a text by value: weight (digits that matter), first place, and the tokens it takes there. */
export type Numbers = Map<number, { weight: number; token: number; tokens: number }>;

/**
 * Numbers of a text, normalised: 32 and thirty-two, 1.2 million and 1,200,000, 12 400 and 12,400,
 * 76% and 76 per cent are one each.
 */
export function numbersOf(text: Text): Numbers {
  const numbers: Numbers = new Map();
  for (let i = 0; i < text.size; i++) {
    const read = numberAt(text, i);
    if (!read) continue;
    const { value, used } = read;
    if (!numbers.has(value)) numbers.set(value, { weight: weightOf(value), token: i, tokens: used });
    i += used - 1;
  }
  return numbers;
}

/** Small counts are everywhere, years nearly so, 11,347 is in one story. */
function weightOf(value: number): number {
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return 1;
  const significant = String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  return Math.min(4, significant < 2 ? 0.5 : significant);
}

/** Numbers carried from one text into the other, both ways. */
export function numbers(a: Text, b: Text, inA: Numbers, inB: Numbers): Evidence {
  const shared = [...inA.keys()].filter((value) => inB.has(value));
  const weight = (side: Numbers, values: Iterable<number>) => {
    let sum = 0;
    for (const value of values) sum += side.get(value)!.weight;
    return sum;
  };
  const carried = weight(inA, shared);
  const measures = {
    ...bothWays(
      'numbers',
      shareOf(carried, weight(inA, inA.keys())),
      shareOf(carried, weight(inB, inB.keys())),
    ),
    'numbers.shared': Math.log1p(carried),
    'numbers.fewer': Math.log1p(Math.min(inA.size, inB.size)),
  };
  const telling = shared
    .filter((value) => inA.get(value)!.weight >= 1)
    .sort((x, y) => inA.get(x)!.token - inA.get(y)!.token);
  if (telling.length < 2) return { measures, findings: [] };
  const span = (text: Text, side: Numbers, value: number) => {
    const { token, tokens } = side.get(value)!;
    return { from: text.from[token], to: text.to[token + tokens - 1] };
  };
  const shown = telling.map((value) => {
    const { from, to } = span(a, inA, value);
    return a.clean.document.text.slice(from, to);
  });
  const claim = `${shared.length} of ${inA.size} and ${inB.size} numbers are shared: ${list(shown)}.`;
  const first = telling.slice(0, 12);
  return {
    measures,
    findings: [
      {
        kind: 'number-shared',
        claim,
        for: shared.length * 2 >= Math.min(inA.size, inB.size),
        a: first.map((value) => span(a, inA, value)),
        b: first.map((value) => span(b, inB, value)),
      },
    ],
  };
}
