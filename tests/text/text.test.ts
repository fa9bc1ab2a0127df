import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document.ts';
import { hash32 } from '../../src/text/hash.ts';
import { analyse, Flag, type Text } from '../../src/text/text.ts';
import { story } from '../sketch/story.ts';

/** A text of blocks, one a line, where lines that begin with `-` were left out by cleaning. */
function page(lines: readonly string[], language?: string): Text {
  const all: Block[] = [];
  let text = '';
  for (const line of lines) {
    all.push({ kind: 'paragraph', from: text.length, to: text.length + line.length });
    text += `${line}\n`;
  }
  const document = {
    id: 'x',
    origin: { path: '-' },
    text,
    blocks: all,
    metadata: language ? { language } : {},
    hash: '',
  };
  const removed = (block: Block) => text[block.from] === '-';
  return analyse({
    document,
    blocks: all.filter((block) => !removed(block)),
    removed: all.filter(removed).map(({ from, to }) => ({ from, to, rule: 'menu' })),
  });
}

function holds(text: Text): void {
  for (const array of [
    text.from,
    text.to,
    text.forms,
    text.stems,
    text.formHashes,
    text.stemHashes,
    text.rarity,
    text.flags,
  ])
    expect(array).toHaveLength(text.size);
  expect(text.sentenceFrom).toHaveLength(text.sentences);
  expect(text.sentenceTo).toHaveLength(text.sentences);
  expect(text.sentenceStart).toHaveLength(text.sentences + 1);
  expect(text.sentenceStart[0]).toBe(0);
  expect(text.sentenceStart[text.sentences]).toBe(text.size);
  for (let sentence = 0; sentence < text.sentences; sentence++) holdsSentence(text, sentence);
  for (let i = 0; i < text.size; i++) {
    expect(text.forms[i]).not.toBe('');
    expect(text.stems[i]).not.toBe('');
    expect(text.formHashes[i]).toBe(hash32(text.forms[i]));
    expect(text.stemHashes[i]).toBe(hash32(text.stems[i]));
    expect(text.rarity[i]).toBeGreaterThanOrEqual(0);
  }
  for (const trick of text.tricks)
    expect(text.clean.document.text.slice(trick.from, trick.to)).toBe(trick.shown);
}

function holdsSentence(text: Text, sentence: number): void {
  const [first, next] = [text.sentenceStart[sentence], text.sentenceStart[sentence + 1]];
  expect(next).toBeGreaterThan(first);
  const [from, to] = [text.sentenceFrom[sentence], text.sentenceTo[sentence]];
  expect(text.clean.blocks.some((block) => block.from <= from && to <= block.to)).toBe(true);
  if (sentence > 0) expect(from).toBeGreaterThanOrEqual(text.sentenceTo[sentence - 1]);
  for (let i = first; i < next; i++) {
    expect(text.from[i]).toBeGreaterThanOrEqual(from);
    expect(text.to[i]).toBeLessThanOrEqual(to);
    expect((text.flags[i] & Flag.first) !== 0).toBe(i === first);
  }
}

describe('analyse', () => {
  test('cuts a story into sentences and words with offsets into the document', () => {
    const text = page(
      ['Bridge shut', '-Home News Sport', 'The bridge shut in 2024. Nobody knew why.', '* * *'],
      'en',
    );
    holds(text);
    expect(text.forms).toEqual('bridge shut the bridge shut in 2024 nobody knew why'.split(' '));
    expect(Array.from(text.sentenceStart)).toEqual([0, 2, 7, 10]);
    const source = text.clean.document.text;
    expect(source.slice(text.sentenceFrom[2], text.sentenceTo[2])).toBe('Nobody knew why.');
    expect(source.slice(text.from[6], text.to[6])).toBe('2024');
  });

  test.each<[string, string[]]>([
    ['an empty text', []],
    ['white space', ['   ']],
    ['no words', ['* * * … 😀']],
    ['only furniture', ['-Home', '-News']],
  ])('%s has no tokens and no sentences', (_, lines) => {
    const text = page(lines);
    holds(text);
    expect([text.size, text.sentences]).toEqual([0, 0]);
  });

  test('one word is one sentence, a headline alone too', () => {
    for (const [line, size] of [
      ['Flood', 1],
      ['Bridge shut after flood', 4],
    ] as const) {
      const text = page([line], 'en');
      holds(text);
      expect([text.size, text.sentences]).toEqual([size, 1]);
    }
  });

  test('flags capitals, numbers, first and function words', () => {
    const text = story('The mayor of Lviv, Éva and Ірина gave 1,500 to 2nd-year pupils.');
    const flagged = (bit: number) => text.forms.filter((_, i) => text.flags[i] & bit);
    expect(flagged(Flag.capital)).toEqual(['the', 'lviv', 'éva', 'ірина']);
    expect(flagged(Flag.number)).toEqual(['1500', '2nd']);
    expect(flagged(Flag.first)).toEqual(['the']);
    expect(flagged(Flag.stop)).toEqual(expect.arrayContaining(['the', 'of', 'and', 'to']));
    expect(flagged(Flag.stop)).not.toContain('mayor');
  });

  const filler = {
    en: 'The council voted on Tuesday to close the old bridge for repairs until the spring.',
    de: 'Der Stadtrat beschloss am Dienstag, die alte Brücke wegen Bauarbeiten zu sperren.',
    fr: 'Le conseil municipal a décidé mardi de fermer le vieux pont pour travaux au printemps.',
    uk: 'Міська рада у вівторок вирішила закрити старий міст на ремонт до весни.',
  };

  test.each<[keyof typeof filler, string, string[]]>([
    ['en', 'mayor’s boys’ don’t 1,234.5 3,5', ['mayor', 'boys', "don't", '1234.5', '3.5']],
    ['de', 'Straße 1.234,5 1.234.567 3,5', ['strasse', '1234.5', '1234567', '3.5']],
    ['fr', 'l’homme d’accord qu’il aujourd’hui 3,5', ['homme', 'accord', 'il', "aujourd'hui", '3.5']],
    ['uk', 'п’ять пʼять 3,5', ["п'ять", "п'ять", '3.5']],
  ])('brings possessives, elisions and digit groups to one form: %s', (language, line, forms) => {
    const text = page([filler[language], line], language);
    expect(text.language).toBe(language);
    expect(text.forms.slice(text.sentenceStart[1])).toEqual(forms);
  });

  test('a disguised text has the forms of the plain one', () => {
    const plain = story('The minister denied the report on Monday.');
    const disguised = story('The min\u200bister dеnied the rерort оn Mon\u00adday.');
    expect(disguised.forms).toEqual(plain.forms);
    expect(disguised.formHashes).toEqual(plain.formHashes);
    expect(disguised.tricks).toHaveLength(5);
  });

  test('never throws and always holds together, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 80 }),
      fc.lorem({ mode: 'sentences', maxCount: 4 }),
      fc
        .array(
          fc.constantFrom(
            'U.S.',
            "o'",
            '’s',
            '1,0',
            '٣',
            '東京',
            'مي\u200cخ',
            '𝐁',
            '\ud83d',
            '\u200b',
            '. ',
            ' ',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    const language = fc.constantFrom(undefined, 'en', 'uk', 'ru', 'de', 'fr', 'es', 'fa', 'zh', 'zz', '??');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), language, (lines, language) =>
        holds(page(lines, language)),
      ),
      { numRuns: 500 },
    );
  });
});
