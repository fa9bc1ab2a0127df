import type { Alteration } from '../evidence/alteration.ts';
import type { Report, ReportEvidence, ReportPair } from './report.ts';

/** What was done to a quotation, as a heading. */
export const alterationNames: Record<Alteration, string> = {
  negation: 'Negation changed',
  number: 'Number changed',
  speaker: 'Given to another speaker',
  name: 'Name changed',
  cut: 'Cut before a limit or behind a denial',
  replaced: 'Words replaced',
  missing: 'Words left out',
  unquoted: 'Told without quotation marks',
};

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

/** Pairs with altered quotations, in the order of the report. */
export function pairsAltered(report: Report): ReportPair[] {
  return report.pairs.filter(({ evidence }) => hasAltered(evidence));
}

/** Who speaks on one side, in words. */
export function spokenBy(speaker: string | null): string {
  return speaker === null ? 'no speaker named beside it' : `spoken by ${speaker}`;
}
