import { Flag, type Text } from '../text/text.ts';
import { bothWays, type Evidence, list, shareOf } from './measure.ts';

/** The numbers of a text by value: weight (digits that matter) and first place. */
export type Numbers = Map<number, { weight: number; token: number }>;

const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words by value. English counts to ninety-nine; other languages give the small ones as they stand in news. */
const wordValues = new Map<string, number>([
  ...units.map((word, i): [string, number] => [word, i]),
  ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

/** Words after a number that scale it, in the project's languages; matched by their beginning. */
const scales: [RegExp, number][] = [
  [/^(hundred)/, 1e2],
  [/^(thousand|тисяч|тыс|tausend|mille$|mil$|thsd)/, 1e3],
  [/^(million|mn$|мільйон|млн|миллион|mio|millón|millones)/, 1e6],
  [/^(billion|bn$|мільярд|млрд|миллиард|milliard|mrd)/, 1e9],
  [/^(trillion|tn$|трильйон|триллион|billón)/, 1e12],
];
const suffixes: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** Numbers of a text, normalised: 32 and thirty-two, 1.2 million and 1,200,000, 76% and 76 per cent are one each. */
export function numbersOf(text: Text): Numbers {
  const numbers: Numbers = new Map();
  for (let i = 0; i < text.size; i++) {
    const read = valueAt(text, i);
    if (!read) continue;
    const { value, used } = read;
    if (!numbers.has(value)) numbers.set(value, { weight: weightOf(value), token: i });
    i += used - 1;
  }
  return numbers;
}

function valueAt(text: Text, at: number): { value: number; used: number } | undefined {
  const base = text.flags[at] & Flag.number ? parse(text.forms[at]) : spelled(text, at);
  if (base === undefined || !Number.isFinite(base.value)) return undefined;
  const next = text.forms[at + base.used];
  const scale = next && scales.find(([pattern]) => pattern.test(next))?.[1];
  return scale ? { value: round(base.value * scale), used: base.used + 1 } : base;
}

function parse(form: string): { value: number; used: number } | undefined {
  const match = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|st|nd|rd|th|s)?$/.exec(form);
  if (!match) return undefined;
  return { value: round(Number(match[1]) * (suffixes[match[2]] ?? 1)), used: 1 };
}

function spelled(text: Text, at: number): { value: number; used: number } | undefined {
  const value = wordValues.get(text.forms[at]);
  if (value === undefined || value === 1) return undefined;
  const unit = value >= 20 ? wordValues.get(text.forms[at + 1] ?? '') : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, used: 2 } : { value, used: 1 };
}

/** 1.13 times a billion is 1,130,000,000 and not a hair more. */
function round(value: number): number {
  return Number(value.toPrecision(12));
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
  const span = (text: Text, token: number) => ({ from: text.from[token], to: text.to[token] });
  const shown = telling.map((value) => {
    const { from, to } = span(a, inA.get(value)!.token);
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
        a: first.map((value) => span(a, inA.get(value)!.token)),
        b: first.map((value) => span(b, inB.get(value)!.token)),
      },
    ],
  };
}
