import type { FactKind } from '../../evidence/facts.ts';
import { factKinds } from '../../evidence/facts.ts';
import type { ReportDocument, ReportFact, ReportPair } from '../report.ts';
import { takerFirst } from '../wording.ts';
import type { Words } from '../words/words.ts';

/** What became of a fact, as it is told: by who took from whom where that is known, else by letter. */
export type Told = keyof Words['facts']['fates'];

/** A fact, and the key by which its list entry and its places in the texts know each other. */
export interface Kept {
  fact: ReportFact;
  key: string;
}

/** The facts of one kind. */
export interface Account {
  kind: FactKind;
  /** Those that the source has; undefined where it is not known which text that is. */
  inSource: number | undefined;
  kept: number;
  /** What most wants a look first; only what there is. */
  groups: { told: Told; facts: Kept[] }[];
}

const order: Told[] = ['changed', 'dropped', 'onlyA', 'added', 'onlyB', 'kept', 'both'];

/** The facts of a pair by kind and by what became of them. */
export function ledger(pair: ReportPair): Account[] {
  const all = keyed(pair).filter(({ fact }) => fact.a.length + fact.b.length > 0);
  return factKinds
    .map((kind) => account(kind, all, pair))
    .filter((account): account is Account => account !== undefined);
}

function account(kind: FactKind, all: readonly Kept[], pair: ReportPair): Account | undefined {
  const groups = new Map<Told, Kept[]>();
  for (const one of all) {
    if (one.fact.kind !== kind) continue;
    const told = tell(one.fact, pair);
    groups.set(told, [...(groups.get(told) ?? []), one]);
  }
  if (groups.size === 0) return undefined;
  const count = (...told: Told[]) => told.reduce((sum, one) => sum + (groups.get(one)?.length ?? 0), 0);
  return {
    kind,
    inSource: isDirected(pair) ? count('kept', 'changed', 'dropped') : undefined,
    kept: count('kept', 'both'),
    groups: order.flatMap((told) => {
      const facts = groups.get(told);
      return facts ? [{ told, facts }] : [];
    }),
  };
}

/** The facts of a pair in the report's order, each with its key. */
export function keyed({ facts = [] }: ReportPair): Kept[] {
  return facts.map((fact, index) => ({ fact, key: `f${index + 1}` }));
}

/** Whether it is told which text took from the other. */
export function isDirected({ direction: { who } }: ReportPair): boolean {
  return who === 'a-from-b' || who === 'b-from-a';
}

function tell({ fate }: ReportFact, pair: ReportPair): Told {
  const directed = isDirected(pair);
  if (fate === 'changed') return 'changed';
  if (fate === 'kept') return directed ? 'kept' : 'both';
  const side = fate === 'only-a' ? 'a' : 'b';
  if (!directed) return side === 'a' ? 'onlyA' : 'onlyB';
  return takerFirst(pair.direction.who).source === side ? 'dropped' : 'added';
}

/** The words of a fact on one side, at its first place; nothing where it has none there. */
export function wordsOf(fact: ReportFact, side: 'a' | 'b', { text }: ReportDocument): string {
  const [span] = fact[side];
  return span && text !== null ? text.slice(span.from, span.to).replace(/\s+/g, ' ').trim() : '';
}
