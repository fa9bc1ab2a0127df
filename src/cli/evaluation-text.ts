import { type Evaluation, evaluationTables, oneLine, opening, type Table } from '../index.ts';

/** Columns of the oldest terminals, and of most mails. */
const width = 80;

/** The figures of an evaluation, to read. */
export function evaluationText(evaluation: Evaluation): string {
  const sections = evaluationTables(evaluation).map(section);
  return `${[opening(evaluation).map(oneLine).join('\n'), ...sections].join('\n\n')}\n`;
}

function section({ title, note, head, rows }: Table): string {
  const lines = [head, ...rows].map((cells) => cells.map(oneLine));
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  const figures = widths.slice(1).reduce((sum, wide) => sum + wide + 2, 0);
  const first = Math.min(widths[0], width - figures);
  const row = ([name, ...cells]: string[]) =>
    `${cut(name, first).padEnd(first)}${cells.map((cell, i) => `  ${cell.padStart(widths[i + 1])}`).join('')}`;
  return [title, ...(note ? wrapped(oneLine(note)) : []), ...lines.map(row)]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Leaves out the middle: names differ at their ends. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.ceil((most - 1) / 2);
  return `${text.slice(0, most - 1 - end)}…${text.slice(-end)}`;
}

/** Words filled into lines, set in by two. */
function wrapped(text: string): string[] {
  const lines = [' '];
  for (const word of text.split(' ')) {
    if (lines[lines.length - 1].length + word.length + 1 > width) lines.push(' ');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines;
}
