import type { Report } from '../../src/report/report.ts';
import { document, pair, passage } from './builders.ts';
import { sample } from './sample.ts';

/* Two long texts of one council meeting, so that columns have to scroll. */

const items = Array.from({ length: 24 }, (_, i) => {
  const n = i + 1;
  return {
    told: `Item ${n} of the evening was the bench at stop ${n}, which the council of Ullenmoor agreed to paint green before the summer, at a price of ${n * 40} crowns, after a short debate about the shade.`,
    retold: `Bench number ${n} will be green by June: Ullenmoor's councillors set aside ${n * 40} crowns for it once they had settled on a shade.`,
  };
});

const aside =
  'Nothing of this stood in the minutes. The hall was cold, the coffee was late, and the clerk read the standing orders aloud twice while the windows were being shut against the rain. '.repeat(
    6,
  );

/** Where each item stands, once the paragraphs are joined. */
function laid(paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  return {
    text,
    spanOf: (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length }),
  };
}

/** The second text tells much of its own after the eighth item, and brings item 20 before item 19. */
export function long(): Report {
  const [first, second] = [items.slice(0, 8), items.slice(8)];
  const swapped = [...second.slice(0, 10), second[11], second[10], ...second.slice(12)];
  const a = laid(['Green benches for Ullenmoor', ...items.map(({ told }) => told)]);
  const b = laid([
    'Ullenmoor paints its benches',
    ...first.map(({ retold }) => retold),
    ...Array.from({ length: 5 }, () => aside),
    ...swapped.map(({ retold }) => retold),
  ]);
  const only = pair('minutes', 'gazette', {
    passages: items.map(({ told, retold }) => passage(a.spanOf(told), b.spanOf(retold), 'paraphrased')),
  });
  const whole = sample();
  return {
    ...whole,
    command: 'compare',
    documents: [document('minutes', a.text), document('gazette', b.text)],
    pairs: [only],
    families: [],
    problems: [],
    totals: { ...whole.totals, documents: 2, candidates: 1, pairs: 1, families: 0, problems: 0, marked: 0 },
  };
}
