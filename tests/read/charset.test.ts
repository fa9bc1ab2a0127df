import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { charsetOf, decode } from '../../src/read/charset.ts';

const english = 'The mayor’s “quiet” café opened on Tuesday – at last.\nPeople came early, she said.';
const ukrainian =
  'Міська рада у вівторок схвалила новий план забудови набережної, повідомив мер.\nМешканці були проти.';
const russian =
  'Городской совет во вторник одобрил новый план застройки набережной, сообщил мэр.\nЖители были против.';

describe('the charset of text without a declaration', () => {
  it.each([
    ['utf-8', english],
    ['utf-8', ukrainian],
    ['windows-1252', english],
    ['windows-1251', ukrainian],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['utf-16le', english],
    ['utf-16le', russian],
    ['utf-16be', english],
    ['utf-16be', ukrainian],
  ])('%s is recognised', (charset, text) => {
    const bytes = iconv.encode(text, charset);
    expect(charsetOf(bytes)).toBe(charset);
    expect(decode(bytes)).toBe(text);
  });

  it.each([['utf-8'], ['utf-16le'], ['utf-16be'], ['utf-32le'], ['utf-32be']])(
    '%s is known by its byte order mark, which goes',
    (charset) => {
      expect(decode(iconv.encode(ukrainian, charset, { addBOM: true }))).toBe(ukrainian);
    },
  );

  it('stays UTF-8 when a byte of a long text is broken', () => {
    const bytes = Buffer.from(`${ukrainian}\n`.repeat(5));
    bytes[60] = 0xff;
    expect(charsetOf(bytes)).toBe('utf-8');
  });
});

describe('a declared charset', () => {
  const page = (charset: string, text: string) =>
    `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;

  it('is believed', () => {
    const html = page('koi8-u', 'Київ');
    expect(decode(iconv.encode(html, 'koi8-u'))).toBe(html);
    const xml = '<?xml version="1.0" encoding="windows-1251"?><html><body>Київ</body></html>';
    expect(decode(iconv.encode(xml, 'windows-1251'))).toBe(xml);
    const old = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Київ`;
    expect(decode(iconv.encode(old, 'windows-1251'))).toBe(old);
  });

  it('means windows-1252 where it says Latin-1, so that curly quotes live', () => {
    const html = page('iso-8859-1', english);
    expect(decode(iconv.encode(html, 'windows-1252'))).toBe(html);
  });

  it('is overruled by bytes that are plainly something else', () => {
    expect(decode(Buffer.from(page('windows-1251', ukrainian)))).toContain(ukrainian);
    expect(decode(iconv.encode(page('utf-8', ukrainian), 'windows-1251'))).toContain(ukrainian);
    expect(decode(Buffer.from(page('utf-16', ukrainian)))).toContain(ukrainian);
  });
});

describe('decode', () => {
  it('turns every line end into a line feed and changes nothing else', () => {
    expect(decode(Buffer.from('one\r\ntwo\rthree\n\u200bfour\u00ad\u00a0'))).toBe(
      'one\ntwo\nthree\n\u200bfour\u00ad\u00a0',
    );
  });

  it('gives back any text written as UTF-8, but for its line ends and controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\0-\x1f\x7f\ufeff]/.test(text));
        expect(decode(Buffer.from(`${text} the end`))).toBe(`${text} the end`);
      }),
    );
  });

  it.each([
    ['%PDF-1.7 …', /PDF/],
    ['\x89PNG\r\n', /PNG/],
    ['PK\x03\x04 word/document.xml', /Word document/],
    ['PK\x03\x04 whatever', /zip archive/],
    ['{\\rtf1\\ansi', /RTF/],
    [`${'\x00\x01\x02\x80'.repeat(50)}`, /binary/],
    [`${'ab\x03\x04\x05'.repeat(50)}`, /binary/],
  ])('refuses %j and says what it seems to be', (start, reason) => {
    expect(() => decode(Buffer.from(start, 'latin1'))).toThrow(reason);
  });

  it('allows a stray form feed or escape', () => {
    expect(decode(Buffer.from(`one\ftwo\x1b ${english}`))).toContain('one\ftwo');
  });
});
