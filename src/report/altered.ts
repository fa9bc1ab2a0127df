import type { Report, ReportEvidence, ReportPair } from './report.ts';

/** A finding of an altered quotation. */
export type AlteredQuotation = ReportEvidence & { altered: NonNullable<ReportEvidence['altered']> };

/** Altered quotations of a pair, the gravest first. */
export function alteredIn(pair: ReportPair): AlteredQuotation[] {
  return pair.evidence.filter((one): one is AlteredQuotation => one.altered !== undefined);
}

/** Whether a pair is worth reporting for its quotations alone: indirect speech is ordinary newswriting. */
export function hasAltered(evidence: readonly ReportEvidence[]): boolean {
  return evidence.some(({ altered }) => altered !== undefined && altered.how !== 'unquoted');
}

/** Altered quotations of the pairs that have some. */
export function countAltered(report: Report): number {
  return pairsAltered(report).reduce((sum, pair) => sum + alteredIn(pair).length, 0);
}

/** Pairs with altered quotations, in the order of the report. */
export function pairsAltered(report: Report): ReportPair[] {
  return report.pairs.filter(({ evidence }) => hasAltered(evidence));
}
