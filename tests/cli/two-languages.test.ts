import { describe, expect, it } from 'vitest';
import { cabin, cabinByOthers, cruise, stranger } from '../judge/translations.ts';
import { desk } from './run.ts';

const news = {
  'news/cabin-en.txt': cabin.en,
  'news/cabin-de.txt': cabin.de,
  'news/cabin-fr.txt': cabin.fr,
  'news/others-de.txt': cabinByOthers.de,
  'news/others-en.txt': cabinByOthers.en,
  'news/cruise-uk.txt': cruise.uk,
  'news/school-es.txt': stranger,
};

describe('texts in several languages', () => {
  it('are scanned: the translations are paired, the others are not', async () => {
    const { code, out } = await desk(news).run(['scan', 'news', '--format', 'json']);
    const { documents, pairs } = JSON.parse(out);
    const path = (id: string) => documents.find((one: { id: string }) => one.id === id).path;
    expect(code).toBe(0);
    expect(
      pairs.map(({ a, b }: { a: string; b: string }) => [path(a), path(b)].sort().join(' ')).sort(),
    ).toEqual([
      'news/cabin-de.txt news/cabin-en.txt',
      'news/cabin-de.txt news/cabin-fr.txt',
      'news/cabin-en.txt news/cabin-fr.txt',
    ]);
  });

  it('are checked: a translation of what the archive holds is found', async () => {
    const { code, out } = await desk({ ...news, 'new.txt': cruise.en }).run([
      'check',
      'new.txt',
      '--against',
      'news',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('cruise-uk.txt');
    expect(out).not.toContain('school-es.txt');
  });

  it('are compared, passage beside passage', async () => {
    const { run } = desk(news);
    const { code, out } = await run(['compare', 'news/cabin-en.txt', 'news/cabin-fr.txt']);
    expect(code).toBe(0);
    expect(out).toContain('Rewrite');
    // In a pipe one below the other; the signs show what both have.
    const plain = out.replaceAll('*', '');
    expect(plain).toMatch(
      /^A: [^\n]*women were taken to hospital[^\n]*\nB: [^\n]*femmes ont été hospitalisées/m,
    );
    const apart = await run(['compare', 'news/cabin-en.txt', 'news/others-de.txt', '--format', 'json']);
    expect(['same-story', 'unrelated']).toContain(JSON.parse(apart.out).pairs[0].relation);
  });
});
