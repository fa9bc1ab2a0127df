import type { Metadata } from '../../document.ts';
import { type Bytes, gather } from '../bytes.ts';
import { merge } from '../content.ts';
import { isoDate } from '../date.ts';
import { Unreadable } from '../failure.ts';
import { headOf } from '../head.ts';
import { htmlContent } from '../html/html.ts';
import type { Found } from '../item.ts';
import type { Context } from '../reader.ts';
import { documentParts, repacked } from './parts.ts';

/*
 * Word documents, by mammoth: it knows styles, numbering, notes, fields, text boxes and tracked
 * changes (what was inserted is text, what was deleted or moved away is not) and gives plain HTML.
 * It unpacks without bounds, so it sees only the parts that were checked before.
 */

/** Words styles that mean the same as an element of HTML and that mammoth leaves to its users. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

export async function* docxFile(
  bytes: Bytes,
  { maxBytes }: Pick<Context, 'maxBytes'>,
): AsyncGenerator<Found> {
  const parts = await documentParts(await gather(bytes, maxBytes));
  const content = htmlContent(await asHtml(parts), false);
  if (content.blocks.length === 0)
    throw new Unreadable('the document holds no text', 'Remove it, or save its text anew.');
  const title = content.blocks.find(({ kind }) => kind === 'heading');
  const metadata = merge(
    properties(parts.get('docProps/core.xml')),
    title ? { title: content.text.slice(title.from, title.to) } : {},
    headOf(content.text),
  );
  yield { content: { ...content, metadata }, place: '' };
}

async function asHtml(parts: ReadonlyMap<string, Buffer>): Promise<string> {
  // Loaded when the first document is met: 24 packages that comparing two texts should not wait for.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: repacked(parts) },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // Pictures are not among the parts.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return withoutMarks(value);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Unreadable(
      `the document is damaged (${said.replace(/\s+/g, ' ').slice(0, 120)})`,
      'Open it in a word processor and save it anew.',
    );
  }
}

/**
 * Without the numbers of notes in the running text and the arrows back to them; the notes themselves
 * stay, at the end. One short paragraph in a cell is the cell; longer ones are a story laid out in a table.
 */
function withoutMarks(html: string): string {
  return html
    .replace(/<td([^<>]*)><p>((?:(?!<\/?p>).){0,200})<\/p><\/td>/g, '<td$1>$2</td>')
    .replace(/<sup><a href="#(?:foot|end)note-\d+" id="[^"]*">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '');
}

/** What the document says of itself (ECMA-376, part 2: core properties); names of accounts and programs included. */
function properties(core: Buffer | undefined): Metadata {
  const xml = core?.toString('utf8') ?? '';
  const value = (name: string) => {
    const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
    return found && unescaped(found).replace(/\s+/g, ' ').trim();
  };
  const metadata: Metadata = {};
  const known = { title: value('dc:title'), author: value('dc:creator'), language: value('dc:language') };
  for (const [key, words] of Object.entries(known)) if (words) metadata[key as keyof typeof known] = words;
  const dates = { created: value('dcterms:created'), modified: value('dcterms:modified') };
  for (const [key, words] of Object.entries(dates)) {
    const date = isoDate(words);
    if (date) metadata[key as keyof typeof dates] = date;
  }
  return metadata;
}

function unescaped(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (name) return named[name.toLowerCase()];
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
