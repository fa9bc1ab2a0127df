import type { Span } from '../../span.ts';
import type { ReportPair } from '../report.ts';
import { oneLine } from '../visible.ts';
import { titleOf, verdictSentence } from '../wording.ts';
import { english } from '../words/words.ts';
import type { Finding, Side } from './findings.ts';
import { alteredFound } from './rules.ts';

/*
 * What formats for checks say of a finding: English, on one line, nothing unseen in it. Words are told
 * apart from the names of articles, so that each format escapes the one and links the other.
 */

/** Longer ones are cut, in UTF-16 units: a title is no story, and a comment has its limit. */
const longest = { title: 160, claim: 400, quote: 120 };

type Message = (string | { side: Side })[];

/** How a format writes: its escaping, and how it names an article. */
export interface Pen {
  text(words: string): string;
  /** `name` is as the article is called, not escaped. */
  article(name: string, side: Side): string;
}

/** Words as they are. */
export const plainPen: Pen = { text: (words) => words, article: (name) => name };

/** What was found, in a sentence or two. */
export function messageOf(finding: Finding, { text, article }: Pen = plainPen): string {
  return partsOf(finding)
    .map((part) => (typeof part === 'string' ? text(part) : article(nameOfSide(part.side), part.side)))
    .join('');
}

/** An article as a sentence calls it: its title, and its outlet where that is known. */
export function nameOfSide({ document }: Side): string {
  const source = document.source?.trim() ? ` (${clipped(document.source, longest.title)})` : '';
  return `“${clipped(titleOf(document), longest.title)}”${source}`;
}

/** What speaks most for the verdict, the weightiest first. */
export function reasonsOf({ pair }: Finding, most = 3): string[] {
  const terms = (pair?.reasons.children ?? []).filter(({ weight }) => weight > 0);
  return terms
    .sort((x, y) => y.weight - x.weight)
    .slice(0, most)
    .map(({ claim }) => clipped(claim, longest.claim));
}

/** A text on one line, cut where it is longer than that. */
export function clipped(text: string, most: number): string {
  // What cannot be shown takes more room than it had; a long text is not worth the search in whole.
  const line = oneLine(text.slice(0, 2 * most));
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function partsOf(finding: Finding): Message {
  const { pair, rule } = finding;
  if (!pair) return ofMarks(finding);
  return rule === 'altered-quotation' ? ofQuotations(finding, pair) : ofRelation(finding, pair);
}

function ofRelation(finding: Finding, pair: ReportPair): Message {
  const { subject, side } = finding;
  const source = finding.source ?? subject;
  const sentence = verdictSentence(pair, english).map((part) => {
    if (typeof part === 'string') return part;
    return 'say' in part ? part.say : { side: part.side === side ? subject : source };
  });
  const share = english.percent(pair.coverage[side]);
  const sure = english.percent(pair.probability);
  const standing = sentenceCase(english.words.verdict.standings[pair.standing]);
  return [
    ...sentence,
    ` ${share} of `,
    { side: subject },
    ` is found there; probability ${sure}. ${standing}.`,
  ];
}

function ofQuotations({ subject, source, side }: Finding, pair: ReportPair): Message {
  const found = alteredFound(pair);
  const [worst] = found;
  const many = found.length === 1 ? 'A quotation' : `${english.number(found.length)} quotations`;
  const how = english.words.verdict.alterations[worst.altered.how];
  const here = quoted(subject, worst[side][0]);
  const there = source ? quoted(source, worst[side === 'a' ? 'b' : 'a'][0]) : '';
  const other: Message = source ? [' and ', { side: source }] : [];
  const gravest = found.length === 1 ? how : `The gravest: ${how}`;
  return [
    `${many} worded differently in `,
    { side: subject },
    ...other,
    `. ${gravest}: ${here} here, ${there} there.`,
  ];
}

/** A stretch of an article; there is none to show where a report does not hold its text. */
function quoted({ document }: Side, span: Span | undefined): string {
  const words = document.text?.slice(span?.from ?? 0, span?.to ?? 0).replace(/^["“„«‘]|["”“»’]$/g, '');
  return words ? `“${clipped(words, longest.quote)}”` : '“…”';
}

function ofMarks({ subject, marks }: Finding): Message {
  const [first] = [...marks].sort((x, y) => x.tier - y.tier);
  const many = marks.length === 1 ? 'a machine mark' : `${english.number(marks.length)} machine marks`;
  const quote = clipped(first.quote, longest.quote);
  return [{ side: subject }, ` carries ${many}: ${clipped(first.claim, longest.claim)} “${quote}”`];
}

/** `1 error`, `2 errors`. */
export function counted(n: number, one: string): string {
  return `${english.number(n)} ${n === 1 ? one : `${one}s`}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
