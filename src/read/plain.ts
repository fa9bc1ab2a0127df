import type { Block } from '../document.ts';

/** A line without its surrounding white space; `indent` counts the white space before it. */
interface Line {
  from: number;
  to: number;
  indent: number;
}

/** Longest line that may come from hard wrapping; mail wraps at 72, old wires at 65, editors at 80 to 120. */
const WIDEST_WRAP = 130;
/** Shorter lines are never continued by the next one: they are menu items, labels, verse. */
const NARROWEST_WRAP = 40;
const LONGEST_HEADING = 120;

const BULLET = /^(?:[•◦▪▫‣⁃●○■□►▸➤✓✔]|[-*+](?=\s))\s*\S/;
const NUMBERED = /^\(?\d{1,2}[.)]\s/;
const LOWER_START = /^[\p{Ll},;)]/u;
const CASELESS_START = /^\p{Lo}/u;
const SENTENCE_END = /[.!?…。！？؟।][\s"'`”’»)\]]*$/;
/** What a heading does not end in; a question or an exclamation may well be one. */
const RUN_ON_END = /[.…,;:。][\s"'`”’»)\]]*$/;

/**
 * Blocks of plain text. A line is a block of its own, whatever the blank lines, because feeds and
 * scraped pages put one paragraph or one menu item on each; only where lines were cut at a fixed
 * width are they joined again. Linear in the length of the text.
 */
export function plainBlocks(text: string): Block[] {
  const groups = paragraphs(text);
  const width = usualWidth(text, groups);
  const blocks: Block[] = [];
  for (const lines of groups) {
    const wrapped = isWrapped(text, lines, width);
    const margin = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
    let open: Block | undefined;
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const joins =
        before && (wrapped ? flowsOn(text, before, line, margin, width) : continues(text, before, line));
      if (open && joins) open.to = line.to;
      else {
        open = { kind: startsItem(text, line) ? 'list-item' : 'paragraph', from: line.from, to: line.to };
        blocks.push(open);
      }
    }
  }
  markHeadings(text, blocks);
  return blocks;
}

/** Lines that are not blank, grouped by the blank lines between them. */
function paragraphs(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  for (let start = 0; start <= text.length; ) {
    const found = lineBreak.exec(text);
    const line = trimmed(text, start, found ? found.index : text.length);
    if (line) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    start = found ? lineBreak.lastIndex : text.length + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function trimmed(text: string, start: number, end: number): Line | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { from, to, indent: from - start } : undefined;
}

/** The white space of `\s`, without a regular expression per character. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** The width most wrapped paragraphs of four lines or more agree on; 0 where the text is not hard-wrapped. */
function usualWidth(text: string, groups: readonly Line[][]): number {
  const widths: number[] = [];
  let long = 0;
  for (const lines of groups) {
    if (lines.length < 4) continue;
    long++;
    if (isWrapped(text, lines, 0)) widths.push(widest(lines));
  }
  widths.sort((one, other) => one - other);
  return widths.length * 2 > long ? widths[Math.floor(widths.length * 0.9)] : 0;
}

function widest(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.to - line.from + line.indent), 0);
}

/**
 * Whether a program cut these lines: nearly every line is so full that the next word would not have
 * fitted, and many go on in the middle of a sentence. Sentences one a line fail the second test,
 * lists of headlines and verse the first. With fewer than four lines only the text's usual width can tell.
 */
function isWrapped(text: string, lines: readonly Line[], usual: number): boolean {
  if (lines.length < 2 || (lines.length < 4 && usual === 0)) return false;
  const width = lines.length < 4 ? usual : widest(lines);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  let full = 0;
  let running = 0;
  let pairs = 0;
  for (let i = 1; i < lines.length; i++) {
    const ended = endsSentence(text, lines[i - 1]);
    const filled = fills(text, lines[i - 1], lines[i], width);
    if (ended && !filled) continue;
    pairs++;
    if (filled) full++;
    if (!ended && startsLow(text, lines[i])) running++;
  }
  return pairs > 0 && full >= 0.75 * pairs && running >= 0.3 * pairs;
}

/** Whether the first word of `next` had no room left on `line`. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  let word = 0;
  while (word < width && next.from + word < next.to && !isSpace(text.charCodeAt(next.from + word))) word++;
  return line.to - line.from + line.indent + 1 + word > width - 2;
}

/** In a wrapped paragraph: everything flows on but items, indented first lines and lines that ended early. */
function flowsOn(text: string, before: Line, line: Line, margin: number, usual: number): boolean {
  if (startsItem(text, line) && endsSentence(text, before)) return false;
  if (BULLET.test(text.slice(line.from, line.from + 4))) return false;
  if (line.indent >= margin + 2 && line.indent > before.indent) return false;
  return !endsSentence(text, before) || usual === 0 || fills(text, before, line, usual);
}

/** Outside wrapped paragraphs: a break in mid-sentence, as inline links and copied columns leave it. */
function continues(text: string, before: Line, line: Line): boolean {
  return (
    before.to - before.from >= NARROWEST_WRAP &&
    LOWER_START.test(text.slice(line.from, line.from + 2)) &&
    !SENTENCE_END.test(tail(text, before))
  );
}

function startsItem(text: string, line: Line): boolean {
  const start = text.slice(line.from, line.from + 8);
  return BULLET.test(start) || NUMBERED.test(start);
}

/** A lower-case start; scripts without case always may go on. */
function startsLow(text: string, line: Line): boolean {
  const start = text.slice(line.from, line.from + 2);
  return LOWER_START.test(start) || CASELESS_START.test(start);
}

function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.test(tail(text, line));
}

function tail(text: string, span: { from: number; to: number }): string {
  return text.slice(Math.max(span.from, span.to - 6), span.to);
}

/** A short line without a final stop, above a longer block that has one, heads it. */
function markHeadings(text: string, blocks: Block[]): void {
  for (let i = 0; i + 1 < blocks.length; i++) {
    const block = blocks[i];
    const next = blocks[i + 1];
    const size = block.to - block.from;
    if (block.kind !== 'paragraph' || next.kind !== 'paragraph' || size > LONGEST_HEADING) continue;
    if (RUN_ON_END.test(tail(text, block))) continue;
    if (next.to - next.from > size && SENTENCE_END.test(tail(text, next))) block.kind = 'heading';
  }
}
