import type { Span } from '../../span.ts';
import { type AlteredQuotation, alteredIn, pairsAltered } from '../altered.ts';
import type { Report, ReportDocument, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { spokenBy, titleOf } from '../wording.ts';
import { english } from '../words/words.ts';
import { hanging, type Ink } from './ink.ts';

const { words, count } = english;

/** Altered quotations of one pair, both wordings with what differs in brackets. */
export function alteredQuotations(
  pair: ReportPair,
  sides: Record<'a' | 'b', ReportDocument>,
  ink: Ink,
): string[] {
  const findings = alteredIn(pair);
  if (findings.length === 0) return [];
  return [
    ink.bold(`${words.frame.altered.here} (${findings.length})`),
    ...findings.flatMap((finding) => [
      ...hanging('  - ', `${words.verdict.alterations[finding.altered.how]}. ${finding.claim}`, ink.width),
      ...wording(finding, sides, 'a', ink),
      ...wording(finding, sides, 'b', ink),
    ]),
  ];
}

function wording(
  finding: AlteredQuotation,
  sides: Record<'a' | 'b', ReportDocument>,
  side: 'a' | 'b',
  ink: Ink,
): string[] {
  const { text } = sides[side];
  const [span] = finding[side];
  if (text === null || span === undefined) return [];
  const shown = marked(
    text,
    span,
    finding.altered.edits.map((edit) => edit[side]),
  );
  return [
    ...hanging(`    ${side.toUpperCase()} `, shown, ink.width),
    ...hanging('      ', spokenBy(finding.altered.speakers[side], english), ink.width).map(ink.quiet),
  ];
}

/** `[[` and `]]` around what differs, `[[]]` where the other text has more words. */
function marked(text: string, { from, to }: Span, edits: readonly Span[]): string {
  let shown = '';
  let at = from;
  for (const edit of [...edits].sort((x, y) => x.from - y.from)) {
    shown += `${text.slice(at, edit.from)}[[${text.slice(edit.from, edit.to)}]]`;
    at = edit.to;
  }
  return shown + text.slice(at, Math.max(at, to));
}

/** Pairs with altered quotations, each with the gravest. */
export function alterations(report: Report, ink: Ink): string[] {
  const pairs = pairsAltered(report);
  if (pairs.length === 0) return [];
  const titles = new Map(report.documents.map((document) => [document.id, oneLine(titleOf(document))]));
  const quotations = pairs.reduce((sum, pair) => sum + alteredIn(pair).length, 0);
  return [
    ink.bold(count(words.frame.altered.heading, quotations)),
    ...pairs.flatMap((pair) => [
      ...hanging('  ', alteredIn(pair)[0].claim, ink.width),
      ...hanging('    ', `${titles.get(pair.a) ?? pair.a} · ${titles.get(pair.b) ?? pair.b}`, ink.width).map(
        ink.quiet,
      ),
    ]),
  ];
}
