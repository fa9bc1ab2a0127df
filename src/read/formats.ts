import { docxFile } from './docx/docx.ts';
import { atom, isAtom } from './feeds/atom.ts';
import { isRss, rss } from './feeds/rss.ts';
import { looksLikeLines, looksLikeMarkup, looksLikePage, looksLikeValue } from './format.ts';
import { isNewsml, newsml } from './newsml/newsml.ts';
import { nitf } from './nitf.ts';
import { pdfFile } from './pdf/pdf.ts';
import { html, markdown, plain } from './prose.ts';
import type { Format, Head } from './reader.ts';
import { jsonFile, jsonLinesFile } from './records.ts';
import { refuseXml, rootOf } from './root.ts';
import { looksLikeTable, tableFile } from './table/table.ts';
import { warcMembers } from './warc/warc.ts';
import { isWordPress, wxr } from './wxr.ts';
import { zipKind } from './zip/kind.ts';
import { zipMembers } from './zip/zip.ts';

/*
 * The formats read, one row each. A row is sure of a file whose content is so plain that no name
 * matters; else the extension decides; else the first row that may be it. Rows are asked in the
 * order they stand, so the same file is always the same format.
 */

/** Told by their bytes alone, before anything is decoded. What is kept in a container stands before it. */
const binary: readonly Format[] = [
  {
    name: 'Word',
    extensions: ['docx', 'docm'],
    sure: (head) => zipKind(head) === 'word',
    takes: 'bytes',
    read: docxFile,
  },
  {
    name: 'PDF',
    extensions: ['pdf'],
    sure: ({ bytes }) => bytes.toString('latin1', 0, 5) === '%PDF-',
    takes: 'bytes',
    read: pdfFile,
  },
  {
    name: 'WARC',
    extensions: ['warc'],
    sure: ({ bytes }) => /^WARC\/[01]\./.test(bytes.toString('latin1', 0, 8)),
    takes: 'members',
    packed: true,
    read: warcMembers,
  },
  {
    name: 'zip',
    extensions: ['zip'],
    sure: (head) => zipKind(head) === 'archive',
    takes: 'members',
    read: zipMembers,
  },
];

/** Told by their root element. */
const xml: readonly Format[] = [
  {
    name: 'WordPress export',
    extensions: [],
    sure: ({ text }) => /^rss$/i.test(rootOf(text)?.name ?? '') && rootOf(text)!.declared.some(isWordPress),
    takes: 'chunks',
    read: wxr,
  },
  {
    name: 'RSS',
    extensions: ['rss', 'rdf'],
    sure: ({ text }) => isRss(rootOf(text)),
    takes: 'chunks',
    read: rss,
  },
  {
    name: 'Atom',
    extensions: ['atom'],
    sure: ({ text }) => isAtom(rootOf(text)),
    takes: 'chunks',
    read: atom,
  },
  {
    name: 'NewsML-G2',
    extensions: ['newsml'],
    sure: ({ text }) => isNewsml(rootOf(text)),
    takes: 'chunks',
    read: newsml,
  },
  {
    name: 'NITF',
    extensions: ['nitf'],
    sure: ({ text }) => rootOf(text)?.name === 'nitf',
    takes: 'chunks',
    read: nitf,
  },
];

/** XML of any other kind, to be named. */
const unknown: Format = {
  name: 'XML',
  extensions: ['xml'],
  maybe: ({ text }) => /^\s*<\?xml/.test(text) && !looksLikePage(text),
  takes: 'chunks',
  read: (chunks) =>
    refuseXml(
      chunks,
      xml.map(({ name }) => name),
    ),
};

const text: readonly Format[] = [
  {
    name: 'JSON lines',
    extensions: ['jsonl', 'ndjson'],
    sure: ({ extension, text }) => extension === 'json' && looksLikeLines(text),
    maybe: ({ text }) => looksLikeLines(text),
    takes: 'bytes',
    read: jsonLinesFile,
  },
  {
    name: 'JSON',
    extensions: ['json'],
    sure: ({ extension, text }) => /^(?:jsonl|ndjson)$/.test(extension ?? '') && /^\s*\[/.test(text),
    maybe: ({ text }) => looksLikeValue(text),
    takes: 'whole',
    read: jsonFile,
  },
  {
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    sure: ({ extension, text }) => /^(?:txt|text|xml)$/.test(extension ?? '') && looksLikePage(text),
    maybe: ({ text }) => looksLikePage(text) || looksLikeMarkup(text),
    takes: 'whole',
    read: html,
  },
  {
    name: 'CSV',
    extensions: ['csv', 'tsv', 'tab'],
    maybe: ({ text }) => looksLikeTable(text),
    takes: 'chunks',
    read: tableFile,
  },
  { name: 'Markdown', extensions: ['md', 'markdown'], takes: 'whole', read: markdown },
];

/** What nothing else takes. */
const rest: Format = { name: 'text', extensions: ['txt', 'text'], takes: 'whole', read: plain };

const decoded: readonly Format[] = [...xml, unknown, ...text, rest];

/** Extensions of files that are looked at in folders, without the dot. A final `.gz` may follow each. */
export const extensions: readonly string[] = [
  ...new Set([rest, ...text, ...xml, unknown, ...binary].flatMap((format) => format.extensions)),
];

export function extensionOf(path: string): string | undefined {
  return /\.([^./\\]+)$/.exec(path.replace(/\.gz$/i, ''))?.[1].toLowerCase();
}

/** The format that takes gzip as it is, by the name alone. */
export function packedFormat(extension: string | undefined): Format | undefined {
  return binary.find(
    (format) => format.takes === 'members' && format.packed && format.extensions.includes(extension ?? ''),
  );
}

/** The format that the bytes alone make plain. */
export function binaryFormat(head: Head): Format | undefined {
  return binary.find((format) => format.sure?.(head));
}

/** The format to read a text as. */
export function textFormat(head: Head): Format {
  const { extension } = head;
  return (
    decoded.find((format) => format.sure?.(head)) ??
    (extension === undefined ? undefined : decoded.find((format) => format.extensions.includes(extension))) ??
    decoded.find((format) => format.maybe?.(head)) ??
    rest
  );
}
