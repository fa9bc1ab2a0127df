/*
 * Posts as WordPress keeps them, to HTML that a browser could show. What its editors store is not
 * HTML yet: the classic one marks paragraphs by blank lines, and both put shortcodes into the text.
 * Every step passes the text once, whatever is left open in it.
 */

export function postHtml(stored: string): string {
  return withParagraphs(withoutShortcodes(stored));
}

/** Shortcodes that stand for something that is no text; what is between their ends goes with them. */
const media = new Set('audio embed gallery playlist video'.split(' '));
const captions = new Set(['caption', 'wp_caption']);

/** A name and attributes between brackets: prose in brackets has no `=`, and no matching end. */
const code = /\[(\/?)([a-z][a-z0-9_-]{1,60})(|[\s=][^[\]<>]{0,2000}?)(\/?)\]/gi;

/**
 * Takes shortcodes out and leaves the text they enclose, but for media. A word in brackets is a
 * shortcode when it has attributes, closes itself, or an end stands further on: `[sic]` stays.
 * Doubled brackets are how one writes about shortcodes: one pair goes, the words stay.
 */
function withoutShortcodes(stored: string): string {
  if (!stored.includes('[')) return stored;
  const ends = new Map<string, number>();
  for (const { 1: name, index } of stored.matchAll(/\[\/([a-z][\w-]{1,60})\]/gi))
    ends.set(name.toLowerCase(), index);
  let out = '';
  let at = 0;
  let within: string | undefined;
  for (const match of stored.matchAll(code)) {
    const [whole, end, given, attributes, closed] = match;
    const to = match.index + whole.length;
    const name = given.toLowerCase();
    const hasEnd = !closed && (ends.get(name) ?? 0) >= to;
    const isCode = end || closed || hasEnd || media.has(name) || /=\s*["'\w]/.test(attributes);
    const escaped = stored[match.index - 1] === '[' && stored[to] === ']';
    if (!isCode || escaped || (within !== undefined && !(end && name === within))) continue;
    if (within === undefined) out += stored.slice(at, match.index);
    at = to;
    within = !end && media.has(name) && hasEnd ? name : undefined;
    if (captions.has(name) && (end || hasEnd)) out += end ? '</figcaption></figure>' : '<figure><figcaption>';
  }
  return (out + stored.slice(at)).replace(/\[(\[[^[\]]{1,2000}\])\]/g, '$1');
}

/** Blank lines end paragraphs and line ends break lines, unless the block editor wrote the post. */
function withParagraphs(html: string): string {
  if (html.includes('<!-- wp:')) return html;
  const written = /<p[\s>]/i.test(html);
  let out = '<p>';
  let at = 0;
  for (const [from, to] of kept(html)) {
    out += parted(html.slice(at, from), written) + html.slice(from, to);
    at = to;
  }
  return out + parted(html.slice(at), written);
}

function parted(text: string, written: boolean): string {
  const paragraphs = text.replace(/\n[^\S\n]*\n\s*/g, '\n<p>');
  return written ? paragraphs : paragraphs.replace(/(?<![>\n])\n(?![\s<])/g, '<br>\n');
}

/** Stretches in which line ends mean nothing, or mean themselves. */
function* kept(html: string): Generator<[from: number, to: number]> {
  const begin = /<(?:(pre|script|style|textarea)\b|!--)/gi;
  const open = new Set<string>();
  for (let match = begin.exec(html); match; match = begin.exec(html)) {
    const end = match[1] === undefined ? '-->' : `</${match[1]}`;
    const at = open.has(end) ? -1 : html.indexOf(end, begin.lastIndex);
    if (at < 0) {
      open.add(end);
      continue;
    }
    yield [match.index, at + end.length];
    begin.lastIndex = at + end.length;
  }
}
