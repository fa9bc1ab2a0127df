import { Unreadable } from './failure.ts';

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

const extensions: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** The format that a file's name promises, a final `.gz` left aside. */
export function formatOfName(path: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(path.replace(/\.gz$/i, ''))?.[1];
  return extension === undefined ? undefined : extensions[extension.toLowerCase()];
}

/**
 * The format to read a file as. The name decides, but for three mix-ups that are common and plain to
 * see: a saved page named .txt, JSON lines named .json, a JSON array named .jsonl.
 */
export function formatOf(path: string, head: string): Format {
  const named = formatOfName(path);
  const seen = formatOfContent(head);
  if (named === undefined) return seen;
  if (named === 'text' && seen === 'html' && looksLikePage(head)) return 'html';
  if (named === 'jsonl' && /^\s*\[/.test(head)) return 'json';
  if (named === 'json' && seen === 'jsonl') return 'jsonl';
  return named;
}

function formatOfContent(head: string): Format {
  const start = head.trimStart();
  if (/^\[\s*(?:[{"[\]]|$)/.test(start)) return 'json';
  if (/^\{\s*["}]/.test(start)) return manyObjects(start) ? 'jsonl' : 'json';
  if (looksLikePage(start) || looksLikeMarkup(start)) return 'html';
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/.test(start)) {
    throw new Unreadable(
      'it seems to be XML or a feed, which is not among the formats read',
      'Convert it to HTML or JSON lines.',
    );
  }
  return 'text';
}

/** Two lines that are an object each. A lone object is JSON, whether it fills one line or many. */
function manyObjects(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0 || !/^\s*\{/.test(start.slice(end))) return false;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** A whole HTML page: doctype, `html`, `head` or `body` come first. */
export function looksLikePage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,300}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 8000),
  );
}

/**
 * A fragment of HTML, as in the body field of many exports: it begins with an element of flowing
 * text and closes one, or is full of paragraph ends. A story that only mentions a tag is neither.
 */
export function looksLikeMarkup(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const ends = sample.match(
    /<\/(?:p|div|li|h[1-6]|ul|ol|blockquote|figure|section|article|table)\s*>|<br\s*\/?>/gi,
  );
  if (!ends) return false;
  return (
    ends.length >= 3 ||
    /^\s*<(?:p|div|h[1-6]|ul|ol|article|section|figure|blockquote|table|strong|em|span|a|img)\b[^<>]*>/i.test(
      sample,
    )
  );
}
