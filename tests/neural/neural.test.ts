import { describe, expect, it } from 'vitest';
import { explain, judge } from '../../src/judge/judge.ts';
import { judgeTwice } from '../../src/judge/second-opinion.ts';
import type { Reason } from '../../src/judge/verdict.ts';
import { type Neural, neuralOf, weigh } from '../../src/neural/neural.ts';
import { runtime } from '../../src/neural/runtime.ts';
import { neuralWeights } from '../../src/neural/weights.ts';
import { compare, compareTwice, scan } from '../../src/pipeline.ts';
import { readString } from '../../src/read/read.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { bulletin, copied, rewritten, separate } from '../judge/stories.ts';
import { hasRuntime, trigrams, weightsMadeUp } from './made-up.ts';

const sumOf = ({ children }: Reason) => children.reduce((sum, { weight }) => sum + weight, 0);

describe('the second look', () => {
  const [a, b] = [subjectOf(bulletin), subjectOf(rewritten)];

  it('is taken only at what is undecided', async () => {
    const embedder = trigrams();
    const neural = await neuralOf(embedder, weightsMadeUp);
    const before = embedder.asked.length;
    expect(await neural.look(a.text, b.text, 0.05)).toBeUndefined();
    expect(await neural.look(a.text, b.text, 0.95)).toBeUndefined();
    expect(embedder.asked.length).toBe(before);
    expect(await neural.look(a.text, b.text, 0.5)).toBeDefined();
    expect(embedder.asked.length).toBe(before + a.text.sentences + b.text.sentences);
  });

  it('asks the model once for each sentence', async () => {
    const embedder = trigrams();
    const neural = await neuralOf(embedder, weightsMadeUp);
    const first = await neural.look(a.text, b.text, 0.5);
    const asked = embedder.asked.length;
    expect(await neural.look(a.text, b.text, 0.5)).toEqual(first);
    expect(embedder.asked.length).toBe(asked);
  });

  it('is not taken at languages it was not fitted on, nor at texts of a sentence or two', async () => {
    const neural = await neuralOf(trigrams(), { ...weightsMadeUp, languages: ['de'] });
    expect(await neural.look(a.text, b.text, 0.5)).toBeUndefined();
    const brief = subjectOf('The harbour is closed. It opens on Monday.').text;
    expect(await (await neuralOf(trigrams(), weightsMadeUp)).look(brief, b.text, 0.5)).toBeUndefined();
  });

  it('says the same whichever text is named first', async () => {
    const neural = await neuralOf(trigrams(), weightsMadeUp);
    expect(await neural.look(b.text, a.text, 0.5)).toEqual(await neural.look(a.text, b.text, 0.5));
  });

  it('adds terms that lead from the probability before to the one after', () => {
    const logOdds = (p: number) => Math.log(p / (1 - p));
    for (const near of [0.5, 0.6, 5]) {
      const look = weigh(0.4, { 'near.max': near, order: 0.1 }, weightsMadeUp);
      const { before, after, terms } = look!;
      const total = terms.reduce((sum, { weight }) => sum + weight, logOdds(before));
      expect(logOdds(after)).toBeCloseTo(total, 9);
      expect(after).toBeGreaterThan(before);
      expect(after).toBeLessThanOrEqual(weightsMadeUp.band.to + 1e-12);
    }
  });

  it('speaks for derivation or not at all', () => {
    for (const near of [-1, 0, 0.3])
      expect(weigh(0.4, { 'near.max': near, order: 0.1 }, weightsMadeUp)).toBeUndefined();
  });

  it('never makes a pair less likely for being nearer', () => {
    expect(neuralWeights().terms.every(({ weight }) => weight > 0)).toBe(true);
    expect(neuralWeights().band.from).toBeLessThan(neuralWeights().band.to);
  });

  it('names the model, and says when the weights were fitted with another', async () => {
    expect((await neuralOf(trigrams(), weightsMadeUp)).name).toBe('trigrams (000000000000)');
    expect((await neuralOf(trigrams())).name).toContain('weights fitted with');
  });
});

describe('a verdict with a second opinion', () => {
  const [a, b] = [subjectOf(bulletin), subjectOf(rewritten)];
  const saying = (after: number): Neural => ({
    name: 'made up',
    look: async (_a, _b, before) => {
      const weight = Math.log(after / (1 - after)) - Math.log(before / (1 - before));
      return { before, after, terms: [{ claim: 'it says so', weight }] };
    },
  });

  it('follows it, and shows it among the reasons, which still sum to the probability', async () => {
    for (const after of [0.02, 0.94]) {
      const verdict = await judgeTwice(saying(after), a, b);
      expect(verdict.probability).toBe(after);
      const reason = explain(verdict);
      expect(reason.claim).toContain(after.toFixed(2));
      expect(reason.children[0]).toMatchObject({ children: [{ claim: 'it says so' }] });
      expect(sumOf(reason)).toBeCloseTo(Math.log(after / (1 - after)), 2);
    }
    expect((await judgeTwice(saying(0.02), a, b)).grade).toBe('none');
  });

  it('is the plain verdict where no model is there or it has nothing to say', async () => {
    const silent: Neural = { name: 'silent', look: async () => undefined };
    const plain = judge(a, b);
    for (const neural of [undefined, silent]) {
      const verdict = await judgeTwice(neural, a, b);
      expect(verdict.probability).toBe(plain.probability);
      expect(verdict).not.toHaveProperty('second');
      expect(explain(verdict)).toEqual(explain(plain));
    }
  });
});

describe('a run that names a model', () => {
  const document = (text: string) => readString(text, { path: 'a.txt', format: 'text' });

  it('stops before it reads when the folder is not one', async () => {
    const read: string[] = [];
    const items = function* () {
      read.push('something');
      yield { kind: 'document' as const, document: document(bulletin) };
    };
    await expect(scan(items(), { options: { model: '/nowhere' } })).rejects.toThrow('is not a folder');
    expect(read).toEqual([]);
  });

  it('cannot be a comparison that answers at once', () => {
    expect(() => compare(document(bulletin), document(copied), { model: '/nowhere' })).toThrow('model');
  });

  it('compares as ever where none is named', async () => {
    const [a, b] = [document(bulletin), document(separate)];
    expect(await compareTwice(a, b)).toEqual(compare(a, b));
  });
});

describe.skipIf(hasRuntime)('without onnxruntime-node', () => {
  it('says that it is missing and how to get it', () => {
    expect(runtime).toThrow('onnxruntime-node, which is not installed');
    try {
      runtime();
    } catch (error) {
      expect((error as { mend: string }).mend).toMatch(/npm install --ignore-scripts onnxruntime-node@1/);
    }
  });
});
