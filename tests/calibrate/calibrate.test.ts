import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/calibrate.ts';
import type { Metadata } from '../../src/document.ts';
import type { Item } from '../../src/pipeline.ts';
import { readString } from '../../src/read/read.ts';

const towns = 'Skarrow Carrow Hollin Ferrand Oldmere Tarnby Lindow Wexcombe Aldreth Brynmoor'.split(' ');
const things =
  'ferry bridge library swimming-pool viaduct orchard lighthouse tramway granary observatory'.split(' ');

/** Two reports of one council vote, and nothing else in common with other towns'. */
function report(town: string, thing: string, desk: 0 | 1): string {
  return desk === 0
    ? `The council of ${town} voted on Tuesday to repair the ${thing} before the winter storms arrive. Mayor Ilse ${town}sen said the work would cost 410,000 crowns. Residents had collected signatures since spring. The ${thing} has been shut since an inspector found rust in its oldest girders, and shopkeepers near it complain that customers stay away.`
    : `After months of quarrel the ${thing} of ${town} will be mended. A majority of councillors backed the plan this week, although the treasurer warned that other projects must wait. Ilse ${town}sen, who heads the town, called it overdue. Nobody has been allowed onto the site since rust was discovered there, an inspector's note shows.`;
}

function* archive(metadata: (i: number, desk: 0 | 1) => Metadata): Generator<Item> {
  for (const [i, town] of towns.entries())
    for (const desk of [0, 1] as const) {
      const text = report(town, things[i], desk);
      const document = readString(text, {
        path: `${town}-${desk}.txt`,
        format: 'text',
        metadata: metadata(i, desk),
      });
      yield { kind: 'document', document };
    }
}

const dated = (i: number, desk: 0 | 1) => ({ source: `Desk ${desk}`, date: `2024-0${1 + (i % 9)}-11` });

describe('calibrate', () => {
  it('counts what it looked at, and why it is innocent', async () => {
    const { documents, pairs, grounds } = await calibrate(archive(dated));
    expect(documents).toEqual({ read: 20, copies: 0, sampled: 20, dated: 20, outlets: 20 });
    expect(pairs.judged).toBeGreaterThan(5);
    expect(grounds.unknown.of).toBe(0);
    expect(grounds['other-outlet'].of + grounds['months-apart'].of).toBe(pairs.judged);
  });

  it('uses what there is where neither dates nor outlets are known', async () => {
    const { grounds, pairs } = await calibrate(archive(() => ({})));
    expect(grounds.unknown.of).toBe(pairs.judged);
    expect(pairs.judged).toBeGreaterThan(5);
  });

  it('refuses to recommend from too few', async () => {
    const { recommendation } = await calibrate(archive(dated), { rate: 0.01 });
    expect(recommendation).toMatchObject({ chosen: null, least: 300 });
  });

  it('lists copies instead of counting them', async () => {
    const text = report('Skarrow', 'ferry', 0);
    const items = [text, `${text} More follows.`, report('Skarrow', 'ferry', 1)].map((words, i) => ({
      kind: 'document' as const,
      document: readString(words, { path: `${i}.txt`, format: 'text' }),
    }));
    const { copied, highest, pairs } = await calibrate(items);
    expect(copied.map(({ a, b }) => [a, b].sort())).toEqual([['0.txt', '1.txt']]);
    expect(pairs).toMatchObject({ copied: 1, judged: 2 });
    expect(highest.map(({ a, b }) => [a, b].sort())).not.toContainEqual(['0.txt', '1.txt']);
  });

  it('reads a text once, however often it comes', async () => {
    const { documents } = await calibrate([...archive(dated), ...archive(dated)]);
    expect(documents).toMatchObject({ read: 40, copies: 20, sampled: 20 });
  });

  it('chooses the same documents and pairs whatever the order', async () => {
    const items = [...archive(dated)];
    const [one, other] = [
      await calibrate(items, { documents: 14, pairs: 6 }),
      await calibrate(items.toReversed(), { documents: 14, pairs: 6 }),
    ];
    const names = ({ highest }: typeof one) => highest.map(({ a, b }) => [a, b].sort().join(' ')).sort();
    expect(names(other)).toEqual(names(one));
    expect(other.present).toEqual(one.present);
    expect(one.documents.sampled).toBe(14);
  });

  it('says what the bar in use would do', async () => {
    const { present } = await calibrate(archive(dated), { options: { minProbability: 0.123 } });
    expect(present.bar).toBe(0.123);
  });
});
