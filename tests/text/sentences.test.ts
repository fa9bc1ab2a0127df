import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { words } from '../../src/text/tokens.ts';

function spans(text: string, language = 'en', from = 0, to = text.length): [number, number][] {
  const out: number[] = [];
  sentences(text, from, to, language, out);
  return Array.from({ length: out.length / 2 }, (_, i) => [out[2 * i], out[2 * i + 1]]);
}

/** Sentences written with `|` where they end. */
function check(marked: string, language = 'en') {
  const text = marked.replaceAll('|', '');
  expect(spans(text, language).map(([from, to]) => text.slice(from, to))).toEqual(
    marked.split('|').map((part) => part.trim()),
  );
}

describe('sentences end', () => {
  test.each<[string, string, string]>([
    ['at stops, questions and exclamations', 'en', 'It rained. |Did it stop? |No! |It went on.'],
    ['after a closing quote', 'en', 'He said “we lost.” |Then he left. |"Why?" |She knew.'],
    ['after a bracket', 'en', 'It failed (again.) |They tried once more.'],
    ['after an ellipsis before a capital', 'en', 'He paused… |Then he spoke... |And left.'],
    ['before a quotation', 'en', 'He rose. |“We are ready,” he said.'],
    ['before a number or a price', 'en', 'It rose. |40 firms closed. |$5 million was lost. |€3 stayed.'],
    [
      'before a handle, a hashtag, a smiley',
      'en',
      'He wrote. |@mayor agreed. |#flood spread. |😀 Everyone laughed.',
    ],
    [
      'after whole words that look like abbreviations',
      'en',
      'He said no. |They sat in the sun. |She loves art. |He sat. |It is a fig. |She did.',
    ],
    ['over a gap of many spaces', 'en', 'It rained.                         |It stopped.'],
    [
      'at Spanish questions',
      'es',
      'Se fue. |¿Quién era? |¡Nadie lo sabe! |La policía dijo que no. |Después calló.',
    ],
    ['at guillemets turned inward', 'de', '»Wir kommen.« |Dann ging er. |„Nie!“ |Das sagte sie.'],
    ['at French guillemets', 'fr', '« Nous partons. » |Puis il sortit. |Elle dit : « Non. » |Il rit.'],
    ['in Cyrillic', 'uk', 'Міст закрили. |Чому? |Ніхто не знає… |Рух відновлять у травні.'],
    ['without gaps in Chinese and Japanese', 'zh', '他来了。|她走了！|为什么？|没人知道。'],
    ['in Hindi and Arabic', 'hi', 'वह आया। |वह गया। |هل جاء؟ |نعم جاء.'],
    ['after p.m.', 'en', 'It began at 5 p.m. |Crowds came.'],
  ])('%s', (_, language, marked) => check(marked, language));
});

describe('sentences do not end', () => {
  test.each<[string, string, string]>([
    [
      'at titles and ranks',
      'en',
      'Mr. Smith met Dr. Jones, Gen. Lee and Sen. Ortiz near St. Paul. |They spoke.',
    ],
    ['at initials', 'en', 'J. K. Rowling and U.S. Senator A. Hill agreed with George W. Bush. |So it goes.'],
    ['at degrees', 'en', 'Ann Lee, Ph.D. Fellow of the college, spoke. |So it goes.'],
    ['at numbers and months', 'en', 'No. 5 of vol. 2 came on Jan. 3 and Sept. 12, p. 40. |It sold.'],
    ['before a small letter', 'en', 'They came from the U.K. and left vs. nobody... and so on. |It ended.'],
    [
      'inside numbers, addresses and dates',
      'en',
      'It cost 3.5 million at example.com on 5.4.2024 alone. |It ended.',
    ],
    [
      'at German abbreviations and ordinals',
      'de',
      'Am 3. März kamen z. B. Dr. Weiß und ca. 40 Gäste (8. Platz), u. a. Nr. 5 der Liste. |Es regnete.',
    ],
    ['at French abbreviations', 'fr', 'M. Petit et Mme. Roy vivent bd. Voltaire. |Il pleut.'],
    [
      'at Spanish abbreviations',
      'es',
      'El Sr. Ruiz y la Dra. Vega hablaron con Ud. Ayer, en la pág. 4. |Llueve.'.replace('Dra.', 'Sra.'),
    ],
    [
      'at Ukrainian abbreviations',
      'uk',
      'На вул. Шевченка, м. Київ, ім. Т. Шевченка, зібрали 5 млн. Гривень і 3 млн дол. США. |Дощ.',
    ],
    [
      'at Russian abbreviations',
      'ru',
      'В г. Москве на ул. Мира А. С. Иванов и проф. Петров собрали 5 тыс. Рублей. |Дождь.',
    ],
  ])('%s', (_, language, marked) => check(marked, language));
});

describe('spans of sentences', () => {
  test('a block without a stop is one sentence, white space of any kind left out', () => {
    expect(spans(' \u00a0\u3000Bridge closed\u2003\n')).toEqual([[3, 16]]);
    expect(spans(' \n\u00a0 ')).toEqual([]);
    expect(spans('')).toEqual([]);
  });

  test('offsets count from the beginning of the document', () => {
    const text = 'Skip this. It rained. It stopped. Skip that.';
    expect(spans(text, 'en', 11, 33).map(([from, to]) => text.slice(from, to))).toEqual([
      'It rained.',
      'It stopped.',
    ]);
  });

  test('they are ordered, disjoint and trimmed, and hold every word whole', () => {
    const piece = fc.constantFrom(
      ...[
        'He',
        'said',
        'no',
        'Mr',
        'U.S',
        'z',
        'B',
        '3',
        '東',
        'ї',
        '𝐁',
        '😀',
        '.',
        '!',
        '…',
        '。',
        '”',
        '"',
        '(',
      ],
      ...['«', ')', ' ', '\n', '\u00a0', '\u200b', '\u3000', '\ud83d'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'uk', 'zh', 'und'), (text, language) => {
        const found = spans(text, language);
        let end = 0;
        for (const [from, to] of found) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
          end = to;
        }
        const tokens: number[] = [];
        words(text, 0, text.length, tokens);
        for (let i = 0; i < tokens.length; i += 2) {
          expect(found.some(([from, to]) => from <= tokens[i] && tokens[i] < to)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, string]>([
    ['a text without stops', 'word '],
    ['nothing but stops', '. '],
    ['stops without gaps', '.'],
    ['initials', 'A. '],
    ['quotes after stops', '."'],
    ['white space', ' '],
    ['a stop and a long gap', `.${' '.repeat(500)}`],
  ])('time grows with the length, not faster: %s', (_, unit) => {
    const time = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        spans(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const small = time(1 << 17);
    const large = time(1 << 20);
    expect(large).toBeLessThan(8 * 4 * small + 100);
  });
});
