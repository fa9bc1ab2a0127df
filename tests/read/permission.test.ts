import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gatherAll, scratch } from './gather.ts';

/** Paths that the file system below refuses: tests may run as root, to whom nothing is refused. */
const refused = vi.hoisted(() => new Set<string>());
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const readdir = async (path: string, options: { withFileTypes: true }) => {
    if (refused.has(path)) throw Object.assign(new Error('refused'), { code: 'EACCES' });
    return real.readdir(path, options);
  };
  return { ...real, readdir };
});

function nested(): { folder: string; closed: string } {
  const folder = scratch();
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  writeFileSync(join(closed, 'a.txt'), 'Out of reach.');
  writeFileSync(join(folder, 'b.txt'), 'Within reach.');
  return { folder, closed };
}

describe('a folder without permission', () => {
  afterEach(() => refused.clear());

  it('is a problem, and its neighbours are read', async () => {
    const { folder, closed } = nested();
    refused.add(closed);
    const { documents, problems } = await gatherAll(folder);
    expect(documents.map(({ text }) => text)).toEqual(['Within reach.']);
    expect(problems).toEqual([
      expect.objectContaining({ path: closed, reason: 'reading it is not permitted' }),
    ]);
    expect(problems[0].mend).toContain('chmod');
  });

  it.skipIf(process.getuid?.() === 0)('is one on the real file system, too', async () => {
    const { folder, closed } = nested();
    chmodSync(closed, 0);
    const { documents, problems } = await gatherAll(folder);
    chmodSync(closed, 0o700);
    expect(documents).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: closed, reason: 'reading it is not permitted' });
  });
});
