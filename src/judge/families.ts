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
  const inside = new Map<Group, Link[]>();
  for (const link of strongest) {
    const of = groups.get(link.a)!;
    if (of !== groups.get(link.b)) continue;
    const list = inside.get(of);
    if (list) list.push(link);
    else inside.set(of, [link]);
  }
  return [...inside]
    .map(([{ members }, list]) => order(members, list, before))
    .sort((x, y) => before(x.members[0], y.members[0]));
}

/** Documents joined so far, and the links to other groups that were too weak to join them. */
interface Group {
  members: Set<number>;
  held: Link[];
}

function group(strongest: readonly Link[]): Map<number, Group> {
  const of = new Map<number, Group>();
  const alone = (member: number): Group => ({ members: new Set([member]), held: [] });
  for (const link of strongest) {
    const one = of.get(link.a) ?? alone(link.a);
    const other = of.get(link.b) ?? alone(link.b);
    if (one === other) continue;
    if (one.members.size > 1 && other.members.size > 1 && !binding.has(link.relation)) {
      one.held.push(link);
      other.held.push(link);
      if (!isDouble(one, other)) continue;
    }
    const [larger, smaller] = one.members.size >= other.members.size ? [one, other] : [other, one];
    for (const member of smaller.members) larger.members.add(member);
    for (const weak of smaller.held) larger.held.push(weak);
    for (const member of [...smaller.members, link.a, link.b]) of.set(member, larger);
  }
  return of;
}

/** Whether the links held back between two groups touch at least two members on either side. */
function isDouble(one: Group, other: Group): boolean {
  const inOne = new Set<number>();
  const inOther = new Set<number>();
  const { held } = one.held.length < other.held.length ? one : other;
  for (const { a, b } of held) {
    if (one.members.has(a) && other.members.has(b)) inOne.add(a) && inOther.add(b);
    else if (one.members.has(b) && other.members.has(a)) inOne.add(b) && inOther.add(a);
  }
  return inOne.size >= 2 && inOther.size >= 2;
}

/** Links with a taker, by taker, strongest first. */
type Taken = ReadonlyMap<number, Link[]>;

function order(
  members: ReadonlySet<number>,
  links: readonly Link[],
  before: (x: number, y: number) => number,
): Family {
  const taken = new Map<number, Link[]>();
  for (const link of links) {
    const taker = takerOf(link);
    if (taker === undefined) continue;
    const list = taken.get(taker);
    if (list) list.push(link);
    else taken.set(taker, [link]);
  }
  const free = [...members].filter((member) => !taken.has(member));
  const origin = free.length === 1 ? free[0] : undefined;
  const sorted = inOrder([...members].sort(before), taken);
  const steps = sorted.flatMap((member) => {
    const [best] = taken.get(member) ?? [];
    if (!best) return [];
    const { relation, probability } = best;
    return [{ from: sourceOf(best, member), to: member, relation, probability }];
  });
  return { members: sorted, origin, links: steps };
}

function takerOf({ a, b, who }: Link): number | undefined {
  if (who === 'a-from-b') return a;
  return who === 'b-from-a' ? b : undefined;
}

function sourceOf({ a, b }: Link, taker: number): number {
  return a === taker ? b : a;
}

/**
 * Sources before takers, generation by generation (Kahn 1962); where takings go round in a circle,
 * the earliest of those left goes first.
 */
function inOrder(members: readonly number[], taken: Taken): number[] {
  const sorted: number[] = [];
  const placed = new Set<number>();
  let left = [...members];
  while (left.length > 0) {
    const ready = left.filter((member) =>
      (taken.get(member) ?? []).every((link) => placed.has(sourceOf(link, member))),
    );
    const next = ready.length > 0 ? ready : [left[0]];
    for (const member of next) {
      placed.add(member);
      sorted.push(member);
    }
    left = left.filter((member) => !placed.has(member));
  }
  return sorted;
}
