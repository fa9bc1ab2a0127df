/*
 * Nesting costs: the parser's time grows with the square of the depth (a million open elements:
 * four minutes), Readability's with depth times text. Real pages nest some dozens deep. So, before
 * parsing, tags deeper than the limit are dropped in one linear pass. Their text stays, and a `<p>`
 * in place of each dropped block keeps paragraphs apart.
 */

/** Deepest nesting that is parsed. */
export const deepest = 128;

const alone = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that the next of their kind ends; left open by the thousand they do not nest. */
const selfEnding = new Set('p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '));
const raw = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
const inline = new Set(
  'a abbr b bdi bdo big cite code data del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

export function shallow(source: string): string {
  const kept: string[] = [];
  let depth = 0;
  let dropped = 0;
  let from = 0;
  for (const tag of tags(source)) {
    if (alone.has(tag.name)) continue;
    if (!tag.closing && depth < deepest) {
      if (!selfEnding.has(tag.name)) depth++;
      continue;
    }
    if (tag.closing && dropped === 0) {
      if (!selfEnding.has(tag.name)) depth = Math.max(0, depth - 1);
      continue;
    }
    if (!selfEnding.has(tag.name)) dropped += tag.closing ? -1 : 1;
    const between = source.slice(from, tag.from);
    if (between !== '') kept.push(between);
    // Between two dropped tags without text one paragraph mark is enough: empty elements cost, too.
    if (!inline.has(tag.name) && kept.at(-1) !== '<p>') kept.push('<p>');
    from = tag.to;
  }
  if (from === 0) return source;
  return kept.join('') + source.slice(from);
}

interface Tag {
  name: string;
  closing: boolean;
  from: number;
  to: number;
}

/** Every tag outside comments and raw text. Each character is passed once, whatever is left unclosed. */
function* tags(source: string): Generator<Tag> {
  const opener = /<(\/?)([a-zA-Z][^\s/>]*)/y;
  let at = source.indexOf('<');
  while (at >= 0) {
    if (source.startsWith('<!--', at)) at = after(source, '-->', at + 4);
    else {
      opener.lastIndex = at;
      const match = opener.exec(source);
      if (!match) at++;
      else {
        const to = endOfTag(source, at + match[0].length);
        const name = match[2].toLowerCase();
        if (raw.has(name) && !match[1]) at = endOfRaw(source, name, to);
        else {
          yield { name, closing: match[1] === '/', from: at, to };
          at = to;
        }
      }
    }
    at = at < source.length ? source.indexOf('<', at) : -1;
  }
}

/** Behind the `>` that ends a tag; one inside a quoted value does not. */
function endOfTag(source: string, from: number): number {
  const stop = /[>"']/g;
  stop.lastIndex = from;
  for (let match = stop.exec(source); match; match = stop.exec(source)) {
    if (match[0] === '>') return match.index + 1;
    // Only a quote after `=` opens a value; others are stray, as in <p title="x"">.
    if (!/=\s{0,8}$/.test(source.slice(Math.max(from, match.index - 9), match.index))) continue;
    stop.lastIndex = after(source, match[0], match.index + 1);
  }
  return source.length;
}

function endOfRaw(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
