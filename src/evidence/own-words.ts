import type { Alignment } from '../align/align.ts';
import type { Evidence } from './measure.ts';
import type { Quotation } from './quotations.ts';

/** Runs shorter than this are idiom. */
const shortest = 6;

/**
 * Shared runs of words outside quotations. Two reporters in one room write down the same quotation;
 * nobody writes the same forty words of narrative.
 */
export function ownWords(
  { a, b, runs }: Alignment,
  inA: readonly Quotation[],
  inB: readonly Quotation[],
): Evidence {
  const quotedA = mask(a.text.size, inA);
  const quotedB = mask(b.text.size, inB);
  let longest = 0;
  let words = 0;
  for (const run of runs) {
    if (run.size < shortest) continue;
    let open = 0;
    for (let i = 0; i <= run.size; i++) {
      if (i < run.size && !quotedA[run.a + i] && !quotedB[run.b + i]) open++;
      else {
        if (open >= shortest) words += open;
        longest = Math.max(longest, open);
        open = 0;
      }
    }
  }
  const shorter = Math.max(1, Math.min(a.text.size, b.text.size));
  const measures = {
    'own.longest': Math.log1p(longest),
    'own.words': Math.log1p(words),
    'own.share': Math.min(1, words / shorter),
  };
  return { measures, findings: [] };
}

function mask(size: number, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(size);
  for (const { from, to } of quotations) quoted.fill(1, from, to);
  return quoted;
}
