import { type AlteredQuotation, alteredIn, pairsAltered } from '../altered.ts';
import type { Report, ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { spokenBy, titleOf } from '../wording.ts';
import { english } from '../words/words.ts';
import { hunks } from './hunks.ts';
import { few, hanging, headline, type Ink, left } from './ink.ts';
import { differing } from './quoted.ts';
import type { Sides } from './sides.ts';

const { words, count } = english;
const { letters } = words.terminal;

/** What is shown at most, unless all is wanted: quotations of one pair, pairs of a run. */
const mostQuotations = 3;
const mostPairs = 10;

/** Altered quotations of one pair, the gravest first, both wordings with what differs set off. */
export function alteredQuotations(pair: ReportPair, sides: Sides, ink: Ink): string[] {
  const found = alteredIn(pair);
  if (found.length === 0) return [];
  const { shown, rest } = few(found, mostQuotations, ink);
  return [
    ...headline(`${words.frame.altered.here} (${found.length})`, ink),
    ...shown.flatMap((finding) => [
      ...hanging('  - ', `${words.verdict.alterations[finding.altered.how]}. ${finding.claim}`, ink.width),
      ...speakers(finding, ink),
      ...wordings(finding, sides, ink),
    ]),
    ...left(rest, words.terminal.altered, ink),
  ];
}

/** Said only where the two texts name different people: else the claim says who. */
function speakers({ altered: { speakers } }: AlteredQuotation, ink: Ink): string[] {
  if (speakers.a === speakers.b) return [];
  const said = (['a', 'b'] as const).map((side) => `${letters[side]} ${spokenBy(speakers[side], english)}`);
  return hanging('    ', said.join('; '), ink.width).map(ink.quiet);
}

function wordings({ a: [a], b: [b], altered }: AlteredQuotation, sides: Sides, ink: Ink): string[] {
  if (a === undefined || b === undefined) return [];
  const whole = { a, b, edits: altered.edits };
  const texts = { a: sides.a.text ?? '', b: sides.b.text ?? '' };
  return hunks(whole, texts).flatMap((hunk) => differing(hunk, whole, sides, ink));
}

/** Pairs with altered quotations, each with the gravest. */
export function alterations(report: Report, ink: Ink): string[] {
  const pairs = pairsAltered(report);
  if (pairs.length === 0) return [];
  const titles = new Map(report.documents.map((document) => [document.id, oneLine(titleOf(document))]));
  const quotations = pairs.reduce((sum, pair) => sum + alteredIn(pair).length, 0);
  const { shown, rest } = few(pairs, ink.piped ? pairs.length : mostPairs, ink);
  return [
    ...headline(count(words.frame.altered.heading, quotations), ink),
    ...shown.flatMap((pair) => [
      ...hanging('  ', alteredIn(pair)[0].claim, ink.width),
      ...hanging('    ', `${titles.get(pair.a) ?? pair.a} · ${titles.get(pair.b) ?? pair.b}`, ink.width).map(
        ink.quiet,
      ),
    ]),
    ...left(rest, words.terminal.rest.altered, ink),
  ];
}
