import { columns } from '../columns.ts';
import { regraded } from '../regraded.ts';
import type { Report, ReportPair } from '../report.ts';
import { gradeOf, verdictSentence } from '../wording.ts';
import { english } from '../words/words.ts';
import { alteredQuotations } from './altered.ts';
import { attributionLost, facts } from './facts.ts';
import { findings, machineMarks } from './findings.ts';
import { hanging, type Ink, note, wrappedText } from './ink.ts';
import { type Mark, signs } from './marked.ts';
import { kindsIn, passages } from './passages.ts';
import { legendOf, said } from './sides.ts';
import { changes, direction, reasons } from './why.ts';

const { words, fill, percent } = english;

/** Rows that passages get however much stands above them. */
const leastForPassages = 12;

/** One pair: the verdict, what speaks for it, what became of its facts, and the best passages, on two screens or so. */
export function comparison(report: Report, given: Ink): string[][] {
  // A pipe has no width: what belongs together stays on one line.
  const ink = given.piped ? { ...given, width: Number.POSITIVE_INFINITY } : given;
  const pair = regraded(report.pairs[0]);
  const find = (id: string) => report.documents.find((document) => document.id === id);
  const [a, b] = [find(pair.a), find(pair.b)];
  if (!a || !b) return [note(fill(words.terminal.missing, { a: pair.a, b: pair.b }), ink)];
  const sides = { a, b };
  const above = [
    [...verdict(pair, ink), ...legendOf(pair, sides, ink)],
    reasons(pair, ink),
    changes(pair, ink),
    findings(pair, ink),
    direction(pair, ink),
    [...facts(pair, sides, ink), ...attributionLost(pair, sides, ink)],
    machineMarks(sides, ink),
  ];
  const altered = alteredQuotations(pair, sides, ink);
  const used = [...above, altered].reduce((sum, lines) => sum + lines.length + 1, 0);
  const best = passages(pair, sides, Math.max(leastForPassages, 2 * ink.rows - used - 4), ink);
  const whole = ink.verbose ? [] : note(words.terminal.whole, ink);
  return [...above, ...explained(pair, [altered, best], ink), whole];
}

function verdict(pair: ReportPair, ink: Ink): string[] {
  const what = `${words.verdict.relations[pair.relation]}, ${gradeOf(pair, english)}, ${words.verdict.standings[pair.standing]}`;
  return [
    ...wrappedText(said(verdictSentence(pair, english)), ink.width).map(ink.bold),
    ...hanging(`${percent(pair.probability)}  `, what, ink.width).map(ink.relation(pair.relation)),
  ];
}

/** What the signs or colours mean, in the first section that has some. */
function explained(pair: ReportPair, sections: string[][], ink: Ink): string[][] {
  const { differs, carried } = kindsIn(pair);
  const used: Mark[] = [
    ...(differs ? (['lost', 'gained'] as const) : []),
    ...(carried ? (['carried'] as const) : []),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  if (shown.length === 0 || used.length === 0) return shown;
  const [[heading, ...lines], ...others] = shown;
  return [[heading, ...legend(used, ink), ...lines], ...others];
}

/** On one line where it fits, else one below the other: the longest takes 19 columns. */
function legend(used: readonly Mark[], ink: Ink): string[] {
  const { sample, ...meanings } = words.terminal.legend;
  const items = used.map((mark) => {
    const [open, close] = ink.colour ? ['', ''] : signs[mark];
    return { mark, text: fill(meanings[mark], { sample: open + sample + close }) };
  });
  const painted = items.map(({ mark, text }) => (ink.colour ? text.replace(sample, ink[mark]) : text));
  const isShort = columns(`  ${items.map(({ text }) => text).join(', ')}`) <= ink.width;
  return isShort ? [`  ${painted.join(', ')}`] : painted;
}
