import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/read/head.ts';

const prose = 'The ferry was late again on Tuesday, and nobody on the quay seemed surprised.';

describe('the headline of a plain text', () => {
  it('is a first line set apart by a blank line', () => {
    expect(headOf(`Ferry delays return to the harbour\n\n${prose}`).title).toBe(
      'Ferry delays return to the harbour',
    );
  });
  it('may follow the name of a section', () => {
    expect(headOf(`Transport\n\nFerry delays return to the harbour\n\n${prose}`).title).toBe(
      'Ferry delays return to the harbour',
    );
  });
  it('is no sentence, no list and no lone line', () => {
    expect(headOf(`${prose}\n\n${prose}`).title).toBeUndefined();
    expect(headOf(`By using this page you agree\nAccept\n\n${prose}`).title).toBeUndefined();
    expect(headOf('Ferry delays return to the harbour').title).toBeUndefined();
    expect(headOf(`Ferry delays return to the harbour\n${prose}`).title).toBeUndefined();
  });
});

describe('the date of a plain text', () => {
  it.each([
    [` date 2023-12-09 ${prose}`, '2023-12-09'],
    [`By Harbour Desk Published June 10, 2023 9 Min Read\n\n${prose}`, '2023-06-10'],
    [`Published: 10 June 2023\n${prose}`, '2023-06-10'],
    [`Veröffentlicht am 10. Juni 2023\n\n${prose}`, '2023-06-10'],
    [`Опубліковано 10 червня 2023\n\n${prose}`, '2023-06-10'],
    [`A headline of four words\nDecember 10, 2013\n${prose}`, '2013-12-10'],
    [`HARBOUR CITY, 12 March 2025 — ${prose}`, '2025-03-12'],
    [`HARBOUR CITY, March 12, 2025 (Coast Wire) -- ${prose}`, '2025-03-12'],
  ])('is read from %s', (text, date) => {
    expect(headOf(text).date).toBe(date);
  });

  it.each([
    [
      `A report published June 10, 2023 said that the ferry was late, and gave many reasons for it.\n\n${prose}`,
    ],
    [`HARBOUR CITY, March 12 — ${prose}`],
    [`On 12 March 2025 the ferry was late - as ever.`],
    [`The update of 12 March 2025 changed little.`],
    [prose],
  ])('is not guessed from %s', (text) => {
    expect(headOf(text).date).toBeUndefined();
  });

  it('tells an update from a publication', () => {
    expect(headOf(`Published 10 June 2023 | Updated 11 June 2023\n\n${prose}`)).toMatchObject({
      date: '2023-06-10',
      modified: '2023-06-11',
    });
  });
});

describe('headOf', () => {
  it('takes any text, and looks no further than its beginning', () => {
    fc.assert(fc.property(fc.string(), (text) => void headOf(text)));
    const start = performance.now();
    headOf('published '.repeat(5_000_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
