import type { Judged } from '../../src/evaluate/evaluate.ts';

/** A derived pair that was found, and what it differs in. Each is a story of its own unless told otherwise. */
let stories = 0;
export const judged = (more: Partial<Judged> = {}): Judged => ({
  set: 'made',
  a: 'source',
  b: `suspect ${++stories}`,
  derived: '1',
  kind: 'rewrite',
  group: `story ${stories}`,
  origin: '',
  probability: 0.95,
  from: 'weights',
  leftOut: null,
  relation: 'rewrite',
  direction: { who: 'b-from-a', probability: 0.9 },
  grade: 'wholly',
  worded: 0.2,
  blend: false,
  languages: { a: 'en', b: 'en' },
  baselines: { shingles: 0, paragraphs: 0, tfidf: 0.5, vectors: null },
  ...more,
});

export const innocent = (probability: number, more: Partial<Judged> = {}): Judged =>
  judged({ derived: '0', kind: 'same-event', probability, relation: 'same-story', grade: 'none', ...more });
