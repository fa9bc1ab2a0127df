import type { Piece } from '../content.ts';

export interface Page {
  height: number;
  runs: readonly Run[];
}

/** A run of text as pdf.js gives it: where it begins from the left and from below, in points. */
export interface Run {
  str: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** A line ends after it. */
  end: boolean;
}

interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  page: number;
  /** Repeats at the same height on other pages. */
  furniture?: 'header' | 'footer';
}

/** How often a line must come at the head or foot of pages to be theirs and not the story's. */
const REPEATS = 3;
/** Share of the page's height, above and below, where heads and feet stand. */
const EDGE = 0.12;

const sentenceEnd = /[.!?…。！？:][\s"'”’»)\]]*$/u;
const bullet = /^[•◦▪‣●○■–*-]\s/;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/**
 * Lines of pages to paragraphs and headings. Running heads, feet and page numbers stay, marked as
 * such for cleaning to list, but behind the paragraph that they interrupt.
 */
export function piecesOf(pages: readonly Page[]): Piece[] {
  const lines = pages.flatMap(({ runs }, page) => linesOf(runs, page));
  markFurniture(lines, pages);
  const story = lines.filter(({ furniture }) => !furniture);
  const body = median(story.flatMap(({ height, text }) => Array(Math.ceil(text.length / 20)).fill(height)));
  const leading = usualLeading(story);
  const usual = median(story.map(({ left, right }) => right - left));
  const known = wordsOf(story);
  const pieces: Piece[] = [];
  let open: Line[] = [];
  let waiting: Piece[] = [];
  const close = () => {
    if (open.length > 0) pieces.push(pieceOf(open, body, known));
    pieces.push(...waiting);
    open = [];
    waiting = [];
  };
  for (const line of lines) {
    if (line.furniture) {
      waiting.push({ kind: 'paragraph', words: line.text, within: line.furniture });
      continue;
    }
    if (open.length > 0 && !goesOn(open, line, leading, usual)) close();
    open.push(line);
  }
  close();
  return pieces;
}

function linesOf(runs: readonly Run[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { str, x, y, width, height, end } of runs) {
    if (str.trim() !== '' && !open) {
      open = { text: str, left: x, right: x + width, y, height, page };
      lines.push(open);
    } else if (open) {
      open.text += str;
      open.right = Math.max(open.right, x + width);
      // A raised figure or a drop cap does not tell the size of the line.
      if (str.trim().length > 3 && open.text.trim().length < 2 * str.trim().length) open.height = height;
    }
    if (end) open = undefined;
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim();
  return lines;
}

function markFurniture(lines: readonly Line[], pages: readonly Page[]): void {
  const byPlace = new Map<string, Line[]>();
  for (const line of lines) {
    const share = line.y / pages[line.page].height;
    if (share > EDGE && share < 1 - EDGE) continue;
    const key = `${Math.round(line.y / 3)} ${line.text.replace(/\d+/g, '#')}`;
    const same = byPlace.get(key);
    if (same) same.push(line);
    else byPlace.set(key, [line]);
  }
  for (const same of byPlace.values()) {
    if (same.length < Math.max(REPEATS, pages.length / 4)) continue;
    for (const line of same) line.furniture = line.y > pages[line.page].height / 2 ? 'header' : 'footer';
  }
}

/** Whether a line belongs to the paragraph before it: close below, or at the top of the next column in mid-sentence. */
function goesOn(open: readonly Line[], line: Line, leading: number, usual: number): boolean {
  const last = open.at(-1)!;
  if (Math.abs(line.height - last.height) > 0.15 * last.height) return false;
  const ended = sentenceEnd.test(last.text);
  const below = last.y - line.y;
  if (line.page !== last.page || below < -0.5 * line.height || below > 4 * leading)
    return !ended && /^[\p{Ll}\p{Lo}\d(]/u.test(line.text);
  if (below > 1.4 * leading) return false;
  if (bullet.test(line.text)) return false;
  // Far too short a line was ended on purpose, unless the next goes on in mid-sentence.
  if (!ended) return last.right - last.left > 0.6 * usual || !/^\p{Lu}/u.test(line.text);
  const width = Math.max(...open.map(({ right }) => right)) - Math.min(...open.map(({ left }) => left));
  const indented = line.left > open.at(-1)!.left + 0.6 * line.height;
  return !indented && last.right - last.left > 0.85 * Math.max(width, line.right - line.left);
}

function usualLeading(lines: readonly Line[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const step = lines[i - 1].y - lines[i].y;
    if (lines[i].page === lines[i - 1].page && step > 0 && step < 4 * lines[i].height) steps.push(step);
  }
  return median(steps) || 1.2 * median(lines.map(({ height }) => height)) || 14;
}

function pieceOf(lines: readonly Line[], body: number, known: ReadonlySet<string>): Piece {
  let words = lines[0].text;
  for (const { text } of lines.slice(1)) words = joined(words, text, known);
  const large = lines[0].height > 1.15 * body;
  return { kind: large && words.length <= 250 ? 'heading' : 'paragraph', words };
}

/**
 * Two lines as one. A hyphen at the end goes when it is a soft one, or divides a word: the whole stands
 * elsewhere in the text, or not both halves do. `well-` and `known` keep it where both are words.
 */
function joined(before: string, next: string, known: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  const head = /(\p{L}+)[-‐]$/u.exec(before)?.[1];
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head && tail) {
    const whole = known.has((head + tail).toLowerCase());
    const compound =
      known.has(`${head}-${tail}`.toLowerCase()) || (known.has(head.toLowerCase()) && known.has(tail));
    return (whole || !compound ? before.slice(0, -1) : before) + next;
  }
  return cjk.test(before.slice(-1)) && cjk.test(next[0]) ? before + next : `${before} ${next}`;
}

/** Words, and words with hyphens, that stand inside lines, lower case. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?![\p{L}\u00ad]|[-‐]$)/gu))
      words.add(word.toLowerCase());
  return words;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
