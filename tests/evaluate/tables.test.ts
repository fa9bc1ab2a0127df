import { describe, expect, it } from 'vitest';
import { evaluationText } from '../../src/cli/evaluation-text.ts';
import { summarize } from '../../src/evaluate/evaluate.ts';
import { opening, tablesOf } from '../../src/evaluate/tables.ts';
import type { Evaluation } from '../../src/trial.ts';
import { innocent, judged } from './judged.ts';

const pairs = [
  judged({ origin: 'model-one', leftOut: 0.4, from: 'file' }),
  judged({ kind: 'rewrite-with-a-very-long-name-that-no-terminal-has-room-for', set: 'other' }),
  judged({ kind: 'copy', b: 'asked', relation: 'identical', origin: '\u001b[31mred' }),
  innocent(0.3, { b: 'asked' }),
  innocent(0.97, { set: 'other', relation: 'rewrite' }),
];
const evaluation: Evaluation = {
  weights: 'a day',
  probabilities: 'a trial',
  pairs,
  summary: summarize(pairs, {
    precision: 0.5,
    recall: 0.9,
    granularity: 1,
    plagdet: 0.64,
    worded: { precision: 1, recall: 0.9, granularity: 1, plagdet: 0.95 },
  }),
  retrieval: null,
  cost: { median: 1.5, p99: 20 },
  worst: null,
  problems: [],
};

describe('tablesOf', () => {
  it('has as many cells in each row as in its head, and no row without a name', () => {
    for (const { title, head, rows } of tablesOf(evaluation)) {
      for (const row of rows) expect([title, row.length]).toEqual([title, head.length]);
      expect(rows.every(([name]) => name !== '')).toBe(true);
    }
  });

  it('puts the simpler methods into the table of the ranking', () => {
    const [ranking] = tablesOf(evaluation);
    expect(ranking.rows.map(([name]) => name)).toEqual([
      'Twicetold',
      'Jaccard of 5-word shingles',
      'Best-paragraph trigram containment',
      'TF-IDF cosine of documents',
      'Cosine of mean word vectors',
    ]);
    expect(ranking.rows.at(-1)?.at(-1)).toBe('5');
  });

  it('says which probabilities are whose', () => {
    expect(opening(evaluation)).toEqual([
      '5 of 5 labelled pairs scored; weights of a day',
      '1 pairs have their probability from a trial, not from the weights;',
      '4 are not in it and were judged by the weights.',
    ]);
  });

  it('shows what is left out beside what is seen', () => {
    const table = tablesOf(evaluation).find(
      ({ title }) => title === 'Recall by who wrote the suspected text',
    );
    expect(table?.head.at(-1)).toBe('left out');
    expect(table?.rows.find(([name]) => name === 'model-one')?.at(-1)).toBe('0.000');
  });
});

describe('evaluationText', () => {
  const lines = evaluationText(evaluation).split('\n');

  it('fits a terminal, and cuts a long name in its middle', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.some((line) => /^other: rewrite-wi\S*…\S*has-room-for\s/.test(line))).toBe(true);
  });

  it('lets no label speak to the terminal', () => {
    expect(lines.join('\n')).not.toContain('\u001b');
  });

  it('says nothing of what was not asked', () => {
    const plain = summarize([]);
    const text = evaluationText({
      ...evaluation,
      probabilities: null,
      cost: null,
      pairs: [],
      summary: plain,
    });
    expect(text).toContain('0 of 0 labelled pairs scored');
    expect(text).not.toMatch(/NaN|undefined|Candidates|Cost|Passages/);
  });
});
