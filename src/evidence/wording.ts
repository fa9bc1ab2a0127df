import type { Alignment } from '../align/align.ts';
import { intersect } from '../align/profile.ts';
import { bothWays, type Evidence, shareOf } from './measure.ts';

/** Runs of at least this many words are no coincidence outside quotations and set phrases. */
const longRun = 8;

/** Shared runs of words: containment of 2-, 3- and 5-grams both ways, and runs in a row. */
export function wording({ a, b, runs }: Alignment): Evidence {
  const two = contained(a.grams.two, b.grams.two);
  const three = contained(a.grams.three, b.grams.three);
  const five = contained(a.grams.five, b.grams.five);
  const longest = runs.reduce((most, run) => Math.max(most, run.size), 0);
  const inLong = runs.reduce((sum, run) => sum + (run.size >= longRun ? run.size : 0), 0);
  /** A stretch of `a` may serve several runs and counts once; in `b` no two runs overlap. */
  const met = (size: number) => {
    const covered = new Uint8Array(size);
    for (const run of runs) if (run.size >= longRun) covered.fill(1, run.a, run.a + run.size);
    return covered.reduce((sum, token) => sum + token, 0);
  };
  const measures = {
    ...bothWays('bigrams', two.a, two.b),
    ...bothWays('trigrams', three.a, three.b),
    ...bothWays('fivegrams', five.a, five.b),
    'run.longest': Math.log1p(longest),
    'run.words': Math.log1p(inLong),
    'run.share': Math.max(shareOf(met(a.text.size), a.text.size), shareOf(inLong, b.text.size)),
  };
  const findings = [];
  if (longest >= longRun) {
    const run = runs.find(({ size }) => size === longest)!;
    findings.push({
      kind: 'long-run',
      claim: `${longest} words in a row are the same; ${inLong} words stand in runs of ${longRun} or more.`,
      for: true,
      a: [{ from: a.text.from[run.a], to: a.text.to[run.a + run.size - 1] }],
      b: [{ from: b.text.from[run.b], to: b.text.to[run.b + run.size - 1] }],
    });
  }
  return { measures, findings };
}

function contained(a: Uint32Array, b: Uint32Array): { a: number; b: number } {
  let shared = 0;
  intersect(a, b, () => shared++);
  return { a: shareOf(shared, a.length), b: shareOf(shared, b.length) };
}
