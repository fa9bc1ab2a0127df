import { describe, expect, it } from 'vitest';
import { carried } from '../../src/report/terminal/carried.ts';
import { hunks } from '../../src/report/terminal/hunks.ts';
import { inkOf } from '../../src/report/terminal/ink.ts';
import { marked, wrappedMarked } from '../../src/report/terminal/marked.ts';
import { storyIn } from '../../src/report/terminal/story.ts';
import { at, document, passage } from './builders.ts';

const whole = (text: string) => ({ from: 0, to: text.length });

describe('marked', () => {
  const text = 'The mayor  signed\nthe lease.';
  const plain = inkOf({});

  it('puts signs close to the words, whatever space the span holds', () => {
    const span = at(text, ' signed\n');
    expect(marked(text, whole(text), [span], 'lost', plain).text).toBe('The mayor [-signed-] the lease.');
  });

  it('takes spans that overlap, run backwards or lie outside', () => {
    const spans = [at(text, 'mayor'), at(text, 'yor'), { from: 9, to: 4 }, { from: 90, to: 99 }];
    expect(marked(text, whole(text), spans, 'gained', plain).text).toBe('The {+mayor+} signed the lease.');
  });

  it('paints a stretch anew on every line that it runs over', () => {
    const ink = inkOf({ colour: true });
    const lines = wrappedMarked(
      marked(text, whole(text), [at(text, 'mayor  signed')], 'carried', ink),
      10,
      ink,
    );
    expect(lines.map(({ shown }) => shown)).toEqual([
      'The \u001b[36mmayor\u001b[39m',
      '\u001b[36msigned\u001b[39m the',
      'lease.',
    ]);
    expect(lines.map(({ size }) => size)).toEqual([9, 10, 6]);
  });
});

describe('hunks', () => {
  const filler = 'and so the evening went on without a word from anyone at the long table ';
  const a = `${filler.repeat(4)}one cat ${filler.repeat(4)}grey dog ${filler.repeat(4)}`;
  const b = a.replace('one cat', 'two cats').replace('grey dog', 'black dog');
  const edits = [
    { a: at(a, 'one cat'), b: at(b, 'two cats') },
    { a: at(a, 'grey'), b: at(b, 'black') },
  ];

  it('leave the same words between two differences out, at whole words', () => {
    const found = hunks({ a: whole(a), b: whole(b), edits }, { a, b });
    expect(found.map((hunk) => b.slice(hunk.b.from, hunk.b.to))).toEqual([
      'from anyone at the long table two cats and so the evening went on',
      'from anyone at the long table black dog and so the evening went on',
    ]);
  });

  it('show a short passage whole', () => {
    const passage = { a: whole('one cat'), b: whole('two cats'), edits: [] };
    expect(hunks(passage, { a: 'one cat', b: 'two cats' })).toEqual([passage]);
  });
});

describe('carried', () => {
  const told = (text: string, language: string) => ({ text, span: whole(text), language });
  const wordsOf = (text: string, spans: { from: number; to: number }[]) =>
    spans.map(({ from, to }) => text.slice(from, to));

  it('finds words whatever their ending, and neighbours as one', () => {
    const [a, b] = [
      'Inspectors closed the harbour bridge.',
      'The harbour bridge was closing, an inspector said.',
    ];
    const found = carried(told(a, 'en'), told(b, 'en'));
    expect(wordsOf(a, found.a)).toEqual(['Inspectors closed', 'harbour bridge']);
    expect(wordsOf(b, found.b)).toEqual(['harbour bridge', 'closing', 'inspector']);
  });

  it('finds names by their sound and figures by their value in another language', () => {
    const [a, b] = ['Kovalenko paid 4.1 million.', 'Коваленко заплатив 4,1 мільйона.'];
    const found = carried(told(a, 'en'), told(b, 'uk'));
    expect(wordsOf(b, found.b)).toEqual(['Коваленко', '4,1']);
  });
});

describe('a paraphrased passage over furniture', () => {
  const text = 'Ferry sold\nShare this\nThe island ferry was sold on Monday.';
  const removed = [{ ...at(text, 'Share this'), rule: 'share-row', quote: 'Share this' }];
  const other = 'The boat has a new owner.';
  const sides = { a: document('a', text, { removed }), b: document('b', other) };
  const shown = (kind: 'paraphrased' | 'edited') => {
    const { a, b } = storyIn(passage(whole(text), whole(other), kind), sides);
    return [text.slice(a.from, a.to), other.slice(b.from, b.to)];
  };

  it('shows the longest stretch of story', () => {
    expect(shown('paraphrased')).toEqual(['\nThe island ferry was sold on Monday.', other]);
  });

  it('keeps an edited one whole, for its differences have places', () => {
    expect(shown('edited')).toEqual([text, other]);
  });

  it('has nothing to show where all is furniture', () => {
    const all = { ...sides, a: document('a', text, { removed: [{ ...removed[0], ...whole(text) }] }) };
    const { a } = storyIn(passage(whole(text), whole(other), 'paraphrased'), all);
    expect(a).toEqual({ from: 0, to: 0 });
  });
});
