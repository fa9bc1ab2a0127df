import type { Head } from '../reader.ts';

/** How Office begins its packages; the first entry tells, as later ones may lie inside a package in an archive. */
const office = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|word\/|xl\/|ppt\/)/;

/**
 * What a file that begins as a zip archive is: a Word document, an archive of files, or a package of
 * another program (a workbook, a book), whose members are no articles; undefined where it is no zip.
 */
export function zipKind({ bytes, extension }: Head): 'word' | 'archive' | 'package' | undefined {
  const start = bytes.toString('latin1');
  if (start.startsWith('PK\x05\x06')) return 'archive';
  if (!start.startsWith('PK\x03\x04') || bytes.length < 30) return undefined;
  const first = start.slice(30, 30 + bytes.readUInt16LE(26));
  if (first === 'mimetype') return 'package';
  if (office.test(first)) return /(?:^|[^/])(?:xl|ppt)\/[a-z]/.test(start) ? 'package' : 'word';
  return /^do[ct][xm]$/.test(extension ?? '') ? 'word' : 'archive';
}
