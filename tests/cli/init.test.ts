import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Takes the `#` from every setting. */
const uncommented = (text: string) => text.replace(/^#(?=\w)/gm, '');

describe('init', () => {
  it('writes every setting at its default', async () => {
    const at = desk();
    const { code, out, err } = await at.run(['init']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Written: twicetold.config.yaml');
    for (const command of ['scan', 'check', 'compare', 'calibrate', 'evaluate']) {
      const plain = JSON.parse((await at.run([command, '--print-config', '--no-config'])).out);
      at.put('all.yaml', uncommented(at.read('twicetold.config.yaml')));
      const all = JSON.parse((await at.run([command, '--print-config', '--config', 'all.yaml'])).out);
      for (const [name, { value, origin }] of Object.entries<{ value: unknown; origin: string }>(
        all.settings,
      )) {
        expect(origin, name).toMatch(/^all\.yaml:\d+$/);
        expect(value, name).toEqual(plain.settings[name].value);
      }
      expect(Object.keys(all.settings)).toEqual(Object.keys(plain.settings));
    }
  });

  it('overwrites nothing unasked, and adds no second configuration', async () => {
    const at = desk({ 'twicetold.config.yaml': 'shingle: 7\n' });
    expect(await at.run(['init'])).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(at.read('twicetold.config.yaml')).toBe('shingle: 7\n');
    expect((await at.run(['init', '--force'])).code).toBe(0);
    const other = desk({ 'package.json': '{"twicetold": {}}' });
    expect(await other.run(['init', '--force'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('configured by package.json'),
    });
  });

  it('says which configuration it hides', async () => {
    const at = desk({ 'twicetold.config.json': '{}', 'a/x.txt': 'x' });
    mkdirSync(at.path('.git'));
    const { err } = await at.run(['init'], { cwd: at.path('a') });
    expect(err).toContain('It hides ../twicetold.config.json');
  });
});

describe('calibrate --write', () => {
  const write = ['calibrate', corpus, '--rate', '0.2', '--write'];

  it.each<[name: string, before: string, after: RegExp]>([
    [
      'twicetold.config.yaml',
      '# ours\nshingle: 5 # words\n\nminProbability: 0.4 # by hand\n# end\n',
      /^# ours\nshingle: 5 # words\n\nminProbability: 0\.\d+ # by hand\n# end\n$/,
    ],
    [
      'twicetold.config.yaml',
      '# ours\nshingle: 5 # words\n# end\n',
      /^# ours\nshingle: 5 # words\n[\s\S]*minProbability: 0\.\d+\n[\s\S]*/,
    ],
    [
      'twicetold.config.yaml',
      '# a\n#minProbability: null\n\n#model: null\n',
      /^# a\nminProbability: 0\.\d+\n\n#model: null\n$/,
    ],
    [
      'twicetold.config.json',
      '{\n\t"bar": 0.4,\n\t"shingle": 5\n}\n',
      /^\{\n\t"bar": 0\.\d+,\n\t"shingle": 5\n\}\n$/,
    ],
    [
      'package.json',
      '{\n    "name": "desk",\n    "twicetold": {}\n}\n',
      /^\{\n {4}"name": "desk",\n {4}"twicetold": \{\n {8}"minProbability": 0\.\d+\n {4}\}\n\}\n$/,
    ],
  ])('changes a single value of %s: %j', async (name, before, after) => {
    const at = desk({ [name]: before });
    const { code, err } = await at.run(write);
    expect(err).toContain(`Configuration: ${name}`);
    expect(code).toBe(0);
    expect(at.read(name)).toMatch(after);
    for (const [comment] of before.matchAll(/# \w+/g)) expect(at.read(name)).toContain(comment);
  });

  it('refuses a program before any work is done', async () => {
    const at = desk({ 'twicetold.config.mjs': 'export default {};' });
    const { code, err } = await at.run(write);
    expect(code).toBe(2);
    expect(err).toContain('is a program, and is not written to');
    expect(err).toContain('minProbability');
  });
});
