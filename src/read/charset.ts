import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { refuseBinary, refuseControls } from './binary.ts';

/*
 * Which characters the bytes stand for, in order of trust: a byte order mark; UTF-16 by the
 * pattern of its zero bytes; UTF-8, when the bytes are valid as such and not plain ASCII (other
 * charsets hardly ever are by chance, while pages that declare a wrong charset are common); what
 * the page declares; a guess by letter frequencies. Decoding is iconv-lite's throughout, as
 * Node 20's TextDecoder takes windows-1252 for Latin-1 and loses every curly quote.
 */

/** As browsers do: what calls itself Latin-1 or ASCII is windows-1252, and the like. */
const meant: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'iso-8859-8-i': 'iso-8859-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
};

/** How much of a file the charset and the format are judged by. */
export const sampleSize = 1 << 16;

/** Bytes to text: no byte order mark, every line end a `\n`, nothing else changed. Throws Unreadable on binary data. */
export function decode(bytes: Buffer): string {
  refuseBinary(bytes);
  const text = decodeAs(bytes, charsetOf(bytes));
  refuseControls(text);
  return normalNewlines(text);
}

export function decodeAs(bytes: Buffer, charset: string): string {
  if (charset === 'utf-8') {
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  return iconv.decode(bytes, charset);
}

export function normalNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Name of the charset that `bytes` are most likely written in. */
export function charsetOf(bytes: Buffer): string {
  const wide = marked(bytes) ?? unmarked16(bytes);
  if (wide) return wide;
  const sample = bytes.subarray(0, sampleSize);
  const declaration = declared(sample);
  if (isUtf8(bytes)) return foreignAscii(declaration) && onlyAscii(bytes) ? declaration! : 'utf-8';
  if (declaration && declaration !== 'utf-8') return declaration;
  return nearlyUtf8(bytes) ? 'utf-8' : guessed(bytes);
}

function marked(bytes: Buffer): string | undefined {
  const start = bytes.toString('hex', 0, 4);
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start === 'fffe0000') return 'utf-32le';
  if (start === '0000feff') return 'utf-32be';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : undefined;
}

/** Text without a mark, in any script, has spaces or line ends: as UTF-16, pairs with a zero on one and the same side. */
function unmarked16(bytes: Buffer): string | undefined {
  const end = Math.min(bytes.length & ~1, sampleSize);
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return undefined;
  let little = 0;
  let big = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i + 1] === 0 && (bytes[i] === 0x20 || bytes[i] === 0x0a)) little++;
    if (bytes[i] === 0 && (bytes[i + 1] === 0x20 || bytes[i + 1] === 0x0a)) big++;
  }
  const charset = little > big ? 'utf-16le' : 'utf-16be';
  if (Math.max(little, big) < Math.max(1, end / 200) || Math.min(little, big) > Math.max(little, big) / 10) {
    return undefined;
  }
  const text = iconv.decode(bytes.subarray(0, end), charset);
  return /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/.test(text) ? undefined : charset;
}

function declared(sample: Buffer): string | undefined {
  const head = sample.toString('latin1', 0, 4096);
  const name =
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})["']/i.exec(head)?.[1] ??
    /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  if (!name || !iconv.encodingExists(name)) return undefined;
  const charset = meant[name.toLowerCase()] ?? name.toLowerCase();
  // A declaration that could be read byte by byte is not written in UTF-16 or UTF-32.
  return /^(?:utf-?(?:8|16|32)|ucs-?2)/.test(charset) ? 'utf-8' : charset;
}

/** ISO-2022-JP and UTF-7 look like ASCII. Only then may a declaration overrule valid UTF-8. */
function foreignAscii(charset: string | undefined): boolean {
  return charset !== undefined && /^(?:iso-2022|utf-7|hz-)/.test(charset);
}

function onlyAscii(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte > 127);
}

/** UTF-8 with a few broken bytes (a cut, a bad splice): most of what is not ASCII decodes. */
function nearlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8', 0, Math.min(bytes.length, 1 << 22));
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return foreign - broken >= 10 * broken;
}

/** Letter frequencies live in the non-ASCII lines; a page's script and menus would drown them. */
function guessed(bytes: Buffer): string {
  const guess = chardet.detect(bytes.subarray(0, 1 << 20))?.toLowerCase();
  if (!guess || guess.startsWith('utf-') || !iconv.encodingExists(guess)) return 'windows-1252';
  return meant[guess] ?? guess;
}
