import { Unreadable } from './failure.ts';

const convert = 'Export it as text, HTML or JSON and read that.';
const unpack = 'Unpack it and name the files inside.';

/** What the first bytes of a file that is not text give away. */
const magics: [bytes: string, at: number, what: string, mend: string][] = [
  ['%PDF-', 0, 'a PDF', convert],
  ['{\\rtf', 0, 'an RTF document', convert],
  ['\xd0\xcf\x11\xe0', 0, 'an old Office document', convert],
  ['\x89PNG', 0, 'a PNG image', 'Leave images out.'],
  ['\xff\xd8\xff', 0, 'a JPEG image', 'Leave images out.'],
  ['GIF8', 0, 'a GIF image', 'Leave images out.'],
  ['WEBP', 8, 'a WebP image', 'Leave images out.'],
  ['ftyp', 4, 'a video or HEIF image', 'Leave media out.'],
  ['ID3', 0, 'an MP3 recording', 'Leave media out.'],
  ['\x1f\x8b', 0, 'gzip data inside gzip data', unpack],
  ['BZh', 0, 'a bzip2 archive', unpack],
  ['\xfd7zXZ', 0, 'an xz archive', unpack],
  ['\x28\xb5\x2f\xfd', 0, 'a Zstandard archive', unpack],
  ['7z\xbc\xaf', 0, 'a 7z archive', unpack],
  ['ustar', 257, 'a tar archive', unpack],
  ['SQLite format 3', 0, 'an SQLite database', 'Export its table of articles as JSON lines.'],
  ['PAR1', 0, 'a Parquet file', 'Export it as JSON lines.'],
  ['\x7fELF', 0, 'a program', 'Name files of text.'],
  ['WARC/1.', 0, 'a WARC archive', 'Extract its pages as HTML files.'],
];

/** Throws when `head`, the first bytes of a file, belong to something that is known not to be text. */
export function refuseBinary(head: Buffer): void {
  const start = head.toString('latin1', 0, 300);
  const known = magics.find(([bytes, at]) => start.startsWith(bytes, at));
  if (known) throw new Unreadable(`it seems to be ${known[2]}, not text`, known[3]);
  if (start.startsWith('PK\x03\x04'))
    throw new Unreadable(`it seems to be ${zipped(start)}, not text`, unpackOf(start));
}

function zipped(start: string): string {
  if (/word\//.test(start)) return 'a Word document';
  if (/xl\//.test(start)) return 'an Excel workbook';
  if (/application\/epub/.test(start)) return 'an EPUB book';
  if (/opendocument/.test(start)) return 'an OpenDocument file';
  return /\[Content_Types\]/.test(start) ? 'an Office document' : 'a zip archive';
}

function unpackOf(start: string): string {
  return zipped(start) === 'a zip archive' ? unpack : convert;
}

/**
 * Throws when decoded text is full of control characters: the bytes were no text in that charset.
 * A stray form feed or escape is common in old wire copy, hence a share; NUL is in no text at all.
 */
export function refuseControls(text: string): void {
  const sample = text.length > 1 << 20 ? text.slice(0, 1 << 20) : text;
  const nul = sample.indexOf('\0');
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  if (nul < 0 && controls <= sample.length / 100) return;
  const place = nul < 0 ? undefined : `character ${nul + 1}`;
  throw new Unreadable(
    'it seems to be binary data, not text',
    'Name files of text; leave others out.',
    place,
  );
}
