import type { Relation, Who } from './verdict.ts';

/** A flagged pair as far as families need it; documents by index. */
export interface Link {
  a: number;
  b: number;
  relation: Relation;
  probability: number;
  who: Who;
  /** Of the direction named. */
  certainty: number;
}

/** Documents that belong together. */
export interface Family {
  /** Likely origin first, then in the likely order of taking. */
  members: number[];
  /** The likely origin, or undefined where it cannot be told. */
  origin: number | undefined;
  /** For each member but the first of its branch, the strongest link by which it took. */
  links: { from: number; to: number; relation: Relation; probability: number }[];
}

/** Relations strong enough to join two groups by one link alone. */
const binding = new Set<Relation>(['identical', 'near-duplicate']);

/**
 * Groups flagged pairs. A document joins a group by any link; two groups of two or more are only
 * joined by a pair with the same wording, or by links between at least two different members on
 * either side: one weak link never glues two stories into one.
 * `before` orders documents where nothing else does (date, then place in the corpus).
 */
export function families(links: readonly Link[], before: (x: number, y: number) => number): Family[] {
  const strongest = [...links].sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const groups = group(strongest);
  return groups
    .map((members) => order(members, strongest, before))
    .sort((x, y) => before(x.members[0], y.members[0]));
}

function group(strongest: readonly Link[]): Set<number>[] {
  const of = new Map<number, Set<number>>();
  const held: Link[] = [];
  for (const link of strongest) {
    const [one, other] = [of.get(link.a), of.get(link.b)];
    if (one && one === other) continue;
    if (one && other) {
      held.push(link);
      if (!binding.has(link.relation) && !isDouble(held, one, other)) continue;
    }
    const joined = new Set([...(one ?? [link.a]), ...(other ?? [link.b])]);
    for (const member of joined) of.set(member, joined);
  }
  return [...new Set(of.values())];
}

/** Whether the links held back between two groups touch at least two members on either side. */
function isDouble(held: readonly Link[], one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const inOne = new Set<number>();
  const inOther = new Set<number>();
  for (const { a, b } of held) {
    if (one.has(a) && other.has(b)) inOne.add(a) && inOther.add(b);
    else if (one.has(b) && other.has(a)) inOne.add(b) && inOther.add(a);
  }
  return inOne.size >= 2 && inOther.size >= 2;
}

function order(
  members: ReadonlySet<number>,
  links: readonly Link[],
  before: (x: number, y: number) => number,
): Family {
  const inside = links.filter(({ a, b }) => members.has(a) && members.has(b));
  const taken = new Map<number, Link[]>();
  for (const link of inside) {
    const taker = takerOf(link);
    if (taker !== undefined) taken.set(taker, [...(taken.get(taker) ?? []), link]);
  }
  const free = [...members].filter((member) => !taken.has(member));
  const origin = free.length === 1 ? free[0] : undefined;
  const sorted = [...members].sort((x, y) => depth(x, taken) - depth(y, taken) || before(x, y));
  const steps = sorted.flatMap((member) => {
    const [best] = taken.get(member) ?? [];
    if (!best) return [];
    return [
      {
        from: best.a === member ? best.b : best.a,
        to: member,
        relation: best.relation,
        probability: best.probability,
      },
    ];
  });
  return { members: sorted, origin, links: steps };
}

function takerOf({ a, b, who }: Link): number | undefined {
  if (who === 'a-from-b') return a;
  return who === 'b-from-a' ? b : undefined;
}

/** Steps from a document to one that took from nobody; a circle of takings ends where it closes. */
function depth(member: number, taken: ReadonlyMap<number, Link[]>, seen = new Set<number>()): number {
  const links = taken.get(member);
  if (!links || seen.has(member)) return 0;
  seen.add(member);
  const sources = links.map(({ a, b }) => (a === member ? b : a));
  return 1 + Math.max(...sources.map((source) => depth(source, taken, seen)));
}
