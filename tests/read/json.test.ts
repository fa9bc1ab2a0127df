import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/read/failure.ts';
import { fieldTable } from '../../src/read/fields.ts';
import { jsonRecords, jsonValue } from '../../src/read/json.ts';
import { recordContent } from '../../src/read/record.ts';

const table = fieldTable();
const text = 'The ferry was late again on Tuesday.';

describe('jsonRecords', () => {
  it.each([
    ['an object', { text }, 1],
    ['a list', [{ text }, { text }], 2],
    ['a list under a common key', { status: 'ok', articles: [{ text }, { text }] }, 2],
    [
      'a list below two keys',
      { hits: { total: 2, hits: [{ _source: { text } }, { _source: { text } }] } },
      2,
    ],
    ['a list under a key of its own', { dispatches: [{ text }, { text }, { text }] }, 3],
    ['a record that holds a list', { text, items: [{ a: 1 }, { a: 2 }] }, 1],
  ])('finds the records in %s', (_, value, count) => {
    expect(jsonRecords(value)).toHaveLength(count);
  });

  it('names the line of broken JSON', () => {
    try {
      jsonValue('[\n{"text": "a"},\n{"text": oops}\n]');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable);
      expect((error as Unreadable).place).toBe('line 3');
    }
  });

  it('recognises JSON lines under the wrong name', () => {
    try {
      jsonValue('{"text":"a"}\n{"text":"b"}\n');
      expect.unreachable();
    } catch (error) {
      expect((error as Unreadable).mend).toContain('.jsonl');
    }
  });
});

describe('recordContent', () => {
  it('knows fields by their common names, however written', () => {
    const { content, id } = recordContent(
      {
        _id: { $oid: '64f0' },
        Headline: 'Late again',
        articleBody: text,
        publishedAt: '2025-05-19T10:30:00Z',
        'Last Modified': 1747650600,
        publisher: { name: 'Harbour Post' },
        authors: [{ name: 'Ann Lee' }, { name: 'Ben Ray' }],
        link: 'https://harbour.example/late',
        in_language: 'en',
        copyright: '© Harbour Post',
      },
      table,
    );
    expect(id).toBe('64f0');
    expect(content.text).toBe(text);
    expect(content.metadata).toEqual({
      title: 'Late again',
      date: '2025-05-19T10:30:00Z',
      modified: '2025-05-19T10:30:00Z',
      source: 'Harbour Post',
      author: 'Ann Lee, Ben Ray',
      url: 'https://harbour.example/late',
      language: 'en',
      rights: '© Harbour Post',
    });
  });

  it('keeps the text exactly, so that offsets count in the field', () => {
    const odd = '  One.\r\n\r\nTwo\u200b.  \n';
    expect(recordContent({ text: odd }, table).content.text).toBe(odd);
  });

  it('takes names the user gives before the common ones, also nested', () => {
    const record = { text: 'wrong', page: { words: text }, date: '2020-01-01', when: '2025-05-19' };
    const own = fieldTable({ text: ['page.words'], date: ['when'] });
    expect(recordContent(record, own).content).toMatchObject({ text, metadata: { date: '2025-05-19' } });
    expect(recordContent({ text }, own).content.text).toBe(text);
  });

  it('reads through wrappers and joins paragraphs given as a list', () => {
    expect(recordContent({ _id: 7, _source: { body: text } }, table)).toMatchObject({
      id: '7',
      content: { text },
    });
    expect(recordContent({ content: ['One.', 'Two.'] }, table).content.text).toBe('One.\n\nTwo.');
    expect(
      recordContent({ title: { rendered: 'T' }, content: { rendered: `<p>${text}</p>` } }, table).content,
    ).toMatchObject({
      text,
      metadata: { title: 'T' },
    });
  });

  it('reads markup by field or by look, and leaves text that only mentions a tag', () => {
    expect(recordContent({ content_html: `<b>${text}</b>` }, table).content.text).toBe(text);
    expect(recordContent({ body: `<p>${text}</p><p>More.</p>` }, table).content.text).toBe(
      `${text}\n\nMore.`,
    );
    const mention =
      'She typed </script><script>alert(1)</script> and <img src=x onerror=alert(1)> into the form.';
    expect(recordContent({ body: mention }, table).content.text).toBe(mention);
  });

  it.each([[{}], [{ title: 'No text' }], [{ text: '' }], [null], [7], [[1]]])('refuses %j', (record) => {
    expect(() => recordContent(record, table)).toThrow(Unreadable);
  });

  it('names the fields it saw when none is known for the text', () => {
    expect(() => recordContent({ wortlaut: text }, table)).toThrow(/wortlaut/);
  });

  it('is not led astray by keys of the object prototype', () => {
    const record = JSON.parse(`{"__proto__": {"text": "evil"}, "constructor": "x", "text": "${text}"}`);
    expect(recordContent(record, table).content.text).toBe(text);
  });
});
