import { turn } from '../align/align.ts';
import type { Span } from '../span.ts';
import { isAcross } from './across.ts';
import type { Exhibit } from './evidence.ts';
import { couplesOf } from './facts/couples.ts';
import type { Couple, Item } from './facts/item.ts';
import { itemsOf } from './facts/items.ts';
import { quotedFacts } from './facts/quoted.ts';
import { changesOf } from './facts/slots.ts';
import { stretchesOf } from './facts/stretches.ts';
import { usageOf } from './facts/usage.ts';

/** Kinds of facts that a reader can look up. */
export const factKinds = ['name', 'number', 'date', 'quotation', 'credit'] as const;

/** What became of a fact between two texts. */
export const fates = ['kept', 'changed', 'only-a', 'only-b'] as const;

export type FactKind = (typeof factKinds)[number];
export type Fate = (typeof fates)[number];

/** One fact: where it stands on either side; a side that lacks it has no spans. */
export interface Fact {
  kind: FactKind;
  fate: Fate;
  a: Span[];
  b: Span[];
}

/** Places shown of one fact on one side; a name that stands a hundred times is not found by the hundredth. */
const mostPlaces = 20;

/**
 * What became of the facts of two texts, in the order of the first, then of what only the second has.
 * Swapping the sides swaps the result. Texts in two languages share names by sound, numbers and dates;
 * whether one stands there for another cannot be told.
 */
export function factsOf(exhibit: Pick<Exhibit, 'a' | 'b' | 'alignment' | 'findings'>): Fact[] {
  const { alignment, findings } = exhibit;
  if (!alignment.turned) return inOrder(found(exhibit));
  const straight = {
    a: exhibit.b,
    b: exhibit.a,
    alignment: turn(alignment),
    findings: findings.map((finding) => ({ ...finding, a: finding.b, b: finding.a })),
  };
  return inOrder(found(straight).map(turned));
}

function found(exhibit: Pick<Exhibit, 'a' | 'b' | 'alignment' | 'findings'>): Fact[] {
  const [a, b] = [exhibit.a.text, exhibit.b.text];
  const bySound = isAcross(a, b);
  const [usageA, usageB] = bySound ? [usageOf(a), usageOf(b)] : [usageOf(a, b), usageOf(a, b)];
  const [inA, inB] = [itemsOf(a, usageA, bySound), itemsOf(b, usageB, bySound)];
  const stretches = stretchesOf(exhibit.alignment);
  const kept = couplesOf({ text: a, items: inA }, { text: b, items: inB }, stretches, bySound);
  const met = new Set(kept.flatMap(({ a, b }) => [a, b]));
  const lost = ({ names, numbers, dates, documents }: typeof inA) =>
    [...names, ...numbers, ...dates, ...documents].filter((item) => !met.has(item));
  const [lostA, lostB] = [lost(inA), lost(inB)];
  const changed = bySound ? [] : changesOf(a, b, lostA, lostB, stretches, kept);
  for (const couple of changed) met.add(couple.a).add(couple.b);
  const alone = (items: readonly Item[]) => items.filter((item) => !met.has(item) && !item.faint);
  return [
    ...kept.filter(({ a, b }) => !a.faint || !b.faint).map((couple) => factOf(couple, 'kept')),
    ...changed.map((couple) => factOf(couple, 'changed')),
    ...alone(lostA).map((item) => ({ kind: item.kind, fate: 'only-a' as const, a: spansOf(item), b: [] })),
    ...alone(lostB).map((item) => ({ kind: item.kind, fate: 'only-b' as const, a: [], b: spansOf(item) })),
    ...quotedFacts(exhibit),
  ];
}

/** A source that the other text names without calling it one is kept, and a source. */
function factOf({ a, b }: Couple, fate: Fate): Fact {
  const kind = b.kind === 'credit' ? b.kind : a.kind;
  return { kind, fate, a: spansOf(a), b: spansOf(b) };
}

function spansOf({ places }: Item): Span[] {
  return places.slice(0, mostPlaces).map(({ span }) => ({ ...span }));
}

function turned({ kind, fate, a, b }: Fact): Fact {
  const other = fate === 'only-a' ? 'only-b' : fate === 'only-b' ? 'only-a' : fate;
  return { kind, fate: other, a: b, b: a };
}

function inOrder(facts: Fact[]): Fact[] {
  const at = ({ a }: Fact) => a[0]?.from ?? Infinity;
  return facts.sort(
    (x, y) =>
      order(at(x), at(y)) ||
      order(x.b[0]?.from ?? -1, y.b[0]?.from ?? -1) ||
      factKinds.indexOf(x.kind) - factKinds.indexOf(y.kind),
  );
}

function order(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
