import type { Metadata } from '../../document.ts';
import { type Bytes, gather } from '../bytes.ts';
import { assemble, merge } from '../content.ts';
import { asUnreadable, Unreadable } from '../failure.ts';
import { headOf } from '../head.ts';
import type { Item } from '../item.ts';
import type { Context } from '../reader.ts';
import { refuseBomb } from './bounds.ts';
import { type Page, piecesOf, type Run } from './lines.ts';

/*
 * PDF, by unpdf, which is Mozilla's pdf.js built into one file: nothing is fetched, no fonts are
 * loaded, no code in the document is run. Chinese, Japanese and Korean fonts without their own table
 * of characters need tables that are not in it; they are found where pdfjs-dist is installed beside it.
 */

/** A Sunday edition has some hundred pages. */
const MOST_PAGES = 1000;
/** Runs of text on one page: a page of share prices has some thousand. */
const MOST_RUNS = 50_000;
/** Letters in all: five long novels. */
const MOST_LETTERS = 5_000_000;
const LARGEST = 128 << 20;

export async function* pdfFile(bytes: Bytes, { maxBytes }: Pick<Context, 'maxBytes'>): AsyncGenerator<Item> {
  const data = await gather(bytes, Math.min(maxBytes, LARGEST));
  refuseBomb(data);
  const pdf = await opened(data);
  try {
    const count = pdf.numPages;
    if (count > MOST_PAGES)
      throw new Unreadable(`it has ${count} pages, more than the ${MOST_PAGES} that are read`, 'Split it.');
    const pages: Page[] = [];
    let left = MOST_LETTERS;
    for (let number = 1; number <= count; number++) {
      try {
        const page = await pageOf(pdf, number, left);
        left -= page.runs.reduce((sum, { str }) => sum + str.length, 0);
        pages.push(page);
      } catch (error) {
        if (error instanceof Unreadable) throw error;
        yield { failure: asUnreadable(error), place: `page ${number}` };
      }
    }
    const content = assemble(piecesOf(pages));
    if (content.blocks.length === 0) throw new Unreadable(...picturesOnly(count));
    const metadata = merge(await described(pdf), titleOf(content), headOf(content.text));
    yield { content: { ...content, metadata }, place: '' };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof opened>>;

async function opened(data: Buffer) {
  // Loaded when the first PDF is met: comparing two texts should not wait for it.
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(new Uint8Array(data), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new Unreadable('the PDF is encrypted', 'Save a copy without a password and read that.');
    throw new Unreadable('the PDF is damaged and could not be opened', 'Fetch it again, or print it anew.');
  }
}

/**
 * In the order of the page's own commands, which is that of reading where a typesetting program made
 * it. What is beyond the bounds ends the document: to stop pdf.js within a page breaks its streams.
 */
async function pageOf(pdf: Pdf, number: number, left: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const reader = page.streamTextContent().getReader();
  const runs: Run[] = [];
  let letters = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    for (const { str, transform, width, height, hasEOL } of value.items) {
      letters += str.length;
      if (runs.length >= MOST_RUNS) throw excess(`the page has more than ${MOST_RUNS} runs of text`, number);
      if (letters > left) throw excess(`with it, the text is longer than ${MOST_LETTERS} letters`, number);
      runs.push({ str, x: transform[4], y: transform[5] - page.view[1], width, height, end: hasEOL });
    }
  }
  page.cleanup();
  return { height: page.view[3] - page.view[1] || 1, runs };
}

function excess(reason: string, page: number): Unreadable {
  return new Unreadable(reason, 'Leave the page out, or split the PDF.', `page ${page}`);
}

function picturesOnly(pages: number): [string, string] {
  const which = pages === 1 ? 'its page is only a picture' : `its ${pages} pages are only pictures`;
  return [`${which}: there is no text in it`, 'Run text recognition (OCR) over it and read the result.'];
}

function titleOf({ text, blocks }: ReturnType<typeof assemble>): Metadata {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return heading ? { title: text.slice(heading.from, heading.to) } : {};
}

/** Title, author and dates as the program that made it noted them; names of files are no titles. */
async function described(pdf: Pdf): Promise<Metadata> {
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  const words = (key: string) => {
    const value = info[key];
    return typeof value === 'string'
      ? value
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim()
          .slice(0, 500)
      : '';
  };
  const title = words('Title');
  const [author, language] = [words('Author'), words('Language')];
  const [created, modified] = [dateOf(words('CreationDate')), dateOf(words('ModDate'))];
  return {
    ...(title &&
      !/^untitled|\.(?:docx?|indd|qxp|pdf|pages|odt)$|^Microsoft Word - /i.test(title) && { title }),
    ...(author && { author }),
    ...(language && { language }),
    ...(created && { created }),
    ...(modified && { modified }),
  };
}

/** `D:20250304101500+01'00'` (ISO 32000, 7.9.4) as ISO 8601. */
function dateOf(value: string): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d'?\d\d)?/.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone = ''] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${month}-${day}`;
  if (!hour) return date;
  const offset = zone.replace("'", '').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}
