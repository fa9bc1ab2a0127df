import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filled } from '../tools/readme.ts';

const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'corpus/README.md'];

describe('documents', () => {
  it('README states the options and figures as they are', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(filled(readme), 'run: npx tsx tools/readme.ts').toBe(readme);
  });

  it.each(pages)('%s links to files that are there', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target);
    const folder = page.includes('/') ? page.replace(/[^/]*$/, '') : '';
    const dead = links.filter((target) => !existsSync(folder + target) && !/original-domain/.test(target));
    expect(dead).toEqual([]);
  });
});
