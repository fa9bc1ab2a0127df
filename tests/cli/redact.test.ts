import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';
import { edited, original } from './texts.ts';

const page = (title: string, outlet: string, author: string, text: string) => `<!doctype html>
<html lang="en"><head><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}">
<link rel="canonical" href="https://skarholm-sentinel.example/a/1"></head>
<body><article><h1>${title}</h1><p>By ${author}</p>${text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join(
    '',
  )}<p>The ${outlet} asked the company. Write to desk@skarholm-sentinel.example.</p></article></body></html>`;

const files = {
  'sentinel/a.html': page('Ferry suspended', 'Skarholm Sentinel', 'Runa Eikeland', original),
  'nordkyst/b.html': page('No ferry', 'Nordkyst Mail', 'Odd Brekkestad', edited),
  'nordkyst/broken.json': '{"text": ',
};
const names = /sentinel|eikeland|nordkyst|brekkestad/i;

describe('--redact', () => {
  it.each([
    ['scan', ['scan', 'sentinel', 'nordkyst']],
    ['check', ['check', 'nordkyst', '--against', 'sentinel', '--fail-on', 'none']],
    ['compare', ['compare', 'sentinel/a.html', 'nordkyst/b.html']],
  ])('hides names in every format of %s', async (_, args) => {
    const { run, read } = desk(files);
    const { code, out } = await run([...args, '--redact', '--html', 'r.html', '--json', 'r.json']);
    expect(code).toBe(0);
    expect(out).toContain('Near-duplicate');
    expect(out).toContain('Outlet 1');
    for (const printed of [out, read('r.html'), read('r.json')]) expect(printed).not.toMatch(names);
    const report = JSON.parse(read('r.json'));
    expect(report.redacted).toBe(true);
    expect(report.documents.map(({ author }: { author: string }) => author).sort()).toEqual([
      'Author 1',
      'Author 2',
    ]);
    const { text } = report.documents.find(({ source }: { source: string }) => source === 'Outlet 1');
    expect(text).toContain('The Outlet 1 asked the company. Write to [address].');
    expect(text).toContain('Ingrid Molvær');
  });

  it('does the same to a stored result, also one that is redacted', async () => {
    const { run, read } = desk(files);
    await run(['scan', 'sentinel', 'nordkyst', '--json', 'plain.json']);
    await run(['scan', 'sentinel', 'nordkyst', '--json', 'redacted.json', '--redact']);
    expect(read('plain.json')).toMatch(names);
    for (const stored of ['plain.json', 'redacted.json']) {
      const { code, out } = await run(['report', stored, '--redact', '--format', 'json']);
      expect(code).toBe(0);
      expect(out).toBe(read('redacted.json'));
    }
  });

  it('leaves standard error to whoever has the files: problems keep their paths', async () => {
    const { run, read } = desk(files);
    const { err } = await run(['scan', 'sentinel', 'nordkyst', '--redact', '--json', 'r.json']);
    expect(err).toContain('nordkyst/broken.json');
    const { problems } = JSON.parse(read('r.json'));
    expect(problems).toMatchObject([{ path: expect.stringMatching(/^file-\d\.json$/) }]);
  });

  it('still refuses to overwrite an article that it read', async () => {
    const { run, read } = desk(files);
    const { code, err } = await run(['scan', 'sentinel', '--redact', '--html', 'sentinel/a.html']);
    expect(code).toBe(2);
    expect(err).toContain('sentinel/a.html is one of the articles read');
    expect(read('sentinel/a.html')).toBe(files['sentinel/a.html']);
  });

  it('changes neither the exit code nor anything without it', async () => {
    const { run } = desk(files);
    const args = ['check', 'nordkyst', '--against', 'sentinel'];
    expect((await run([...args, '--redact'])).code).toBe(1);
    const { code, out } = await run([...args, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).not.toHaveProperty('redacted');
  });

  it('is told in the help of every command that prints a report', async () => {
    const { run } = desk();
    for (const command of ['scan', 'check', 'compare', 'report'])
      expect((await run([command, '--help'])).out).toMatch(/--redact +Hide the names of outlets and/);
    expect((await run(['schema', '--help'])).out).not.toContain('--redact');
  });
});
