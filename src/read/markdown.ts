import type { Metadata } from '../document.ts';
import { assemble, type Content, merge, type Piece } from './content.ts';
import { fieldTable, metadataOf, pick } from './fields.ts';
import { headOf } from './head.ts';

/**
 * Markdown, read for its blocks and words. Marks of emphasis go, and the signs that open a block.
 * Links stay as they are written: a placeholder that a chatbot left, or a link it decorated, gives
 * itself away in the target. No library: those at hand render to HTML and lose just that.
 */
export function markdownContent(source: string): Content {
  const { metadata, body } = frontMatter(source);
  const pieces = blocks(body);
  const content = assemble(pieces);
  const heading = pieces.find((piece) => piece.kind === 'heading')?.words.trim();
  return { ...content, metadata: merge(metadata, heading ? { title: heading } : {}, headOf(content.text)) };
}

/** The `key: value` lines (or TOML's `key = value`) between two lines of `---` (`+++`) at the very top. */
function frontMatter(source: string): { metadata: Metadata; body: string } {
  const match =
    /^(?:---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)|\+\+\+[^\S\n]*\n([\s\S]*?)\n\+\+\+)[^\S\n]*(?:\n|$)/.exec(
      source,
    );
  const lines = (match?.[1] ?? match?.[2])?.split('\n') ?? [];
  const record: Record<string, string> = Object.create(null);
  let key = '';
  for (const line of lines) {
    const pair = /^([A-Za-z_][\w .-]*?)\s*[:=]\s*(.*)$/.exec(line);
    const item = /^\s+-\s+(.*)$|^-\s+(.*)$/.exec(line);
    if (item && key) record[key] = [record[key], unquoted(item[1] ?? item[2])].filter(Boolean).join(', ');
    else if (pair) {
      key = pair[1];
      record[key] = unquoted(pair[2]);
    }
  }
  // A rule at the top of a text is not front matter: something in it must be a pair.
  if (!match || Object.keys(record).length === 0) return { metadata: {}, body: source };
  return { metadata: metadataOf(pick(record, fieldTable()).values), body: source.slice(match[0].length) };
}

function unquoted(value: string): string {
  const list = /^\[(.*)\]$/.exec(value.trim());
  if (list) return list[1].split(',').map(unquoted).join(', ');
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}(?:\s+(.*))?$/;
const underline = /^ {0,3}(?:=+|-{2,})\s*$/;
const rule = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const bullet = /^\s*[-*+]\s+(.*)$/;
const numbered = /^\s*(\d{1,9}[.)]\s+.*)$/;
const quote = /^ {0,3}>\s?(.*)$/;
const row = /^\s*\|(.*)\|\s*$/;

function blocks(body: string): Piece[] {
  const pieces: Piece[] = [];
  let open: { kind: Piece['kind']; lines: string[] } | undefined;
  let fenced: string | undefined;
  const close = () => {
    if (open)
      pieces.push({
        kind: open.kind,
        words: open.kind === 'code' ? open.lines.join('\n') : inline(open.lines),
      });
    open = undefined;
  };
  const start = (kind: Piece['kind'], line?: string) => {
    close();
    open = { kind, lines: line === undefined ? [] : [line] };
  };
  for (const line of withoutComments(body).split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && line.trim() === mark) [fenced] = [undefined, close()];
      else open?.lines.push(line);
    } else if (mark) {
      start('code');
      fenced = mark;
    } else if (line.trim() === '') close();
    else if (open?.kind === 'paragraph' && underline.test(line)) {
      open.kind = 'heading';
      close();
    } else if (rule.test(line)) close();
    else open = continued(line, open, start) ?? open;
  }
  close();
  return pieces;
}

type Open = { kind: Piece['kind']; lines: string[] } | undefined;

/** Puts a line of no special place where it belongs: it opens a block of its own, or goes on with the open one. */
function continued(line: string, open: Open, start: (kind: Piece['kind'], line?: string) => void): Open {
  const title = heading.exec(line);
  if (title) return void start('heading', withoutClosing(title[1] ?? ''));
  const cells = row.exec(line);
  if (cells) {
    if (!/^[\s|:-]+$/.test(cells[1])) for (const cell of cells[1].split('|')) start('cell', cell);
    return undefined;
  }
  const quoted = quote.exec(line);
  if (quoted) {
    if (open?.kind === 'quote' && quoted[1].trim() !== '') open.lines.push(quoted[1]);
    else start('quote', quoted[1]);
    return undefined;
  }
  const item =
    bullet.exec(line) ?? (open?.kind === 'paragraph' && !/^\s*1[.)]/.test(line) ? null : numbered.exec(line));
  if (item) return void start('list-item', item[1]);
  if (!open || open.kind === 'heading' || open.kind === 'cell') start('paragraph', line);
  else open.lines.push(line);
  return undefined;
}

/** The `##` that may end a heading as it begins. */
function withoutClosing(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end--;
  return end === 0 || /\s/.test(words[end - 1]) ? words.slice(0, end) : words;
}

/** By search, not by pattern: unclosed comments by the thousand would make a pattern's time quadratic. */
function withoutComments(body: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = body.indexOf('<!--', from);
    const end = open < 0 ? -1 : body.indexOf('-->', open + 4);
    if (end < 0) return kept + body.slice(from);
    kept += body.slice(from, open);
    from = end + 3;
  }
}

/** Lines of one block to running words: a soft line end is a space, a hard one (two spaces, a backslash) stays. */
function inline(lines: readonly string[]): string {
  const joined = lines.map((line, i) => (i < lines.length - 1 ? lineWithEnd(line) : line.trim())).join('');
  // Links and code keep every sign inside them, so they are set aside first.
  return joined
    .split(/(!?\[[^\]\n]{0,500}\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"\n]*")?\)|`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 0 ? withoutEmphasis(part) : kept(part)))
    .join('');
}

function lineWithEnd(line: string): string {
  return /(?: {2}|\\)$/.test(line) ? `${line.replace(/\\$/, '').trim()}\n` : `${line.trim()} `;
}

function kept(part: string): string {
  if (part.startsWith('`')) return part.slice(1, -1);
  return part.startsWith('!') ? part.slice(2, part.indexOf(']')) : part;
}

function withoutEmphasis(part: string): string {
  return part
    .replace(/(\*\*|__|~~)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_])_(?=[^\s_])([^_\n]+?)(?<=[^\s_])_(?![\p{L}\d_])/gu, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]+)>/g, '$1')
    .replace(/<\/?(?:a|abbr|b|br|cite|div|em|i|p|small|span|strong|sub|sup|u)\b[^<>]*>/gi, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!~|>])/g, '$1');
}
