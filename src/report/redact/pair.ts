import type { Span } from '../../span.ts';
import type { ReportPair } from '../report.ts';
import type { Rewriting } from './rewriting.ts';

/** Says a claim without the names in it. */
export type Sayer = (claim: string) => string;

/** The rewritten texts of a pair; undefined where the report has none. */
export interface Sides {
  a: Rewriting | undefined;
  b: Rewriting | undefined;
}

/** Everything of a pair but the ids of its documents: spans follow the texts, claims are said anew. */
export function redactedPair(pair: ReportPair, sides: Sides, say: Sayer): ReportPair {
  const both = <T extends { a: Span; b: Span }>(one: T): T => ({
    ...one,
    a: moved(one.a, sides.a),
    b: moved(one.b, sides.b),
  });
  const lists = <T extends { a: Span[]; b: Span[] }>(one: T): T => ({
    ...one,
    a: one.a.map((span) => moved(span, sides.a)),
    b: one.b.map((span) => moved(span, sides.b)),
  });
  const { direction, passages, evidence, reasons, facts, counterfactuals, accepted } = pair;
  return {
    ...pair,
    direction: {
      ...direction,
      reasons: direction.reasons.map((reason) => ({ ...reason, claim: say(reason.claim) })),
    },
    passages: passages.map((passage) => ({ ...both(passage), edits: passage.edits.map(both) })),
    evidence: evidence.map(({ altered, ...finding }) => ({
      ...lists(finding),
      claim: say(finding.claim),
      ...(altered && {
        altered: {
          ...altered,
          speakers: {
            a: altered.speakers.a === null ? null : say(altered.speakers.a),
            b: altered.speakers.b === null ? null : say(altered.speakers.b),
          },
          edits: altered.edits.map(both),
        },
      }),
    })),
    reasons: redactedReason(reasons, say),
    ...(facts && { facts: facts.map(lists) }),
    ...(counterfactuals && {
      counterfactuals: counterfactuals.map((one) => ({ ...one, without: say(one.without) })),
    }),
    // What one newsroom notes for itself names people whom no list of names has.
    ...(accepted && { accepted: { ...accepted, reason: null, by: null } }),
  };
}

export function redactedReason(reason: ReportPair['reasons'], say: Sayer): ReportPair['reasons'] {
  return {
    ...reason,
    claim: say(reason.claim),
    children: reason.children.map((child) => redactedReason(child, say)),
  };
}

function moved(span: Span, text: Rewriting | undefined): Span {
  return text ? text.at(span) : span;
}
