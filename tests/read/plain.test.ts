import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../src/read/plain.ts';

const shown = (text: string) =>
  plainBlocks(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to).replace(/\s+/g, ' ')}`);

describe('plainBlocks', () => {
  it('makes a block of each line where a text has no blank lines', () => {
    expect(shown('The ferry sank at noon.\nNobody was hurt.\nDivers will look at it on Monday.')).toEqual([
      'paragraph: The ferry sank at noon.',
      'paragraph: Nobody was hurt.',
      'paragraph: Divers will look at it on Monday.',
    ]);
  });

  it('keeps a text of one line whole', () => {
    expect(shown('One line only. It has two sentences.')).toEqual([
      'paragraph: One line only. It has two sentences.',
    ]);
  });

  it('joins lines that were cut at a fixed width', () => {
    const wrapped = [
      'The harbour board said on Tuesday that the new crane would be',
      'delivered in spring, half a year later than the contract with',
      'the shipyard had foreseen, because steel plates of the needed',
      'thickness could not be bought anywhere on the continent.',
      '',
      'Dockers are to be trained on a simulator until it has come to',
      'the quay, the board added.',
    ].join('\n');
    expect(plainBlocks(wrapped)).toHaveLength(2);
  });

  it('parts wrapped paragraphs that only an indent marks', () => {
    const wrapped = [
      'Grain prices fell for the third day running on Thursday since',
      'rain in the east had eased the fear of a poor harvest, brokers',
      'and millers said after the close of trade in the port town.',
      '    Wheat for delivery in May lost four crowns and was offered',
      'at 212 crowns a tonne, the lowest price since the beginning of',
      'the season, with hardly a buyer to be seen on the floor.',
    ].join('\n');
    expect(plainBlocks(wrapped)).toHaveLength(2);
  });

  it('leaves verse and menus in their lines', () => {
    expect(plainBlocks('The tide goes out\nThe tide comes in\nAnd nobody\nCounts the boats')).toHaveLength(4);
    expect(shown('  • Home\n  • World\n  • Sport')).toEqual([
      'list-item: • Home',
      'list-item: • World',
      'list-item: • Sport',
    ]);
  });

  it('goes on where a line breaks off in mid-sentence', () => {
    expect(
      plainBlocks('The report was written by engineers of the county\nand published in the spring.'),
    ).toHaveLength(1);
  });

  it('knows a heading by its looks and a numbered question as an item', () => {
    expect(
      shown('Bridge to close\n\nThe bridge over the Skell closes on Monday for repairs.\n\n1. Why?\n\nRust.'),
    ).toEqual([
      'heading: Bridge to close',
      'paragraph: The bridge over the Skell closes on Monday for repairs.',
      'list-item: 1. Why?',
      'paragraph: Rust.',
    ]);
  });

  it('does not take a dash of dialogue for a bullet', () => {
    expect(shown('— Мы вернёмся, — сказала она.')).toEqual(['paragraph: — Мы вернёмся, — сказала она.']);
  });

  it('covers every character that is not white space, in order and without overlap', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '\t', '• item', 'a b c.', '\u2028', '\r'),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
        (lines, gap) => {
          const text = lines.join(gap);
          let end = 0;
          let rest = '';
          for (const { from, to } of plainBlocks(text)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            rest += text.slice(end, from);
            end = to;
          }
          expect((rest + text.slice(end)).trim()).toBe('');
        },
      ),
    );
  });

  it('takes a line of 20 MB and a million lines in its stride', () => {
    expect(plainBlocks('word '.repeat(4_000_000))).toHaveLength(1);
    expect(plainBlocks('a short line\n'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
