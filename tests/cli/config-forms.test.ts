import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { optionRows } from '../../src/options.ts';
import { type Desk, desk } from './run.ts';

/* One setting in every form a configuration can have, and what is wrong in every form it can be wrong. */

const printed = async (at: Desk, args: readonly string[] = ['check'], cwd?: string) => {
  const { code, out, err } = await at.run([...args, '--print-config'], cwd ? { cwd } : {});
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
};

describe('a configuration', () => {
  it.each([
    ['twicetold.config.json', '{\n  "$schema": "x.json",\n  "shingle": 7\n}', ':3'],
    ['twicetold.config.yaml', '# words\n\nshingle: 7\n', ':3'],
    ['twicetold.config.yml', '{ shingle: 7 }', ':1'],
    ['twicetold.config.mjs', 'export default { shingle: 3 + 4 };', ''],
    ['package.json', '{\n  "name": "desk",\n  "twicetold": {\n    "shingle": 7\n  }\n}', ':4'],
  ])('as %s is found, and its line is the origin', async (name, content, line) => {
    const { config, settings } = await printed(desk({ [name]: content }));
    expect(config).toBe(name);
    expect(settings.shingle).toEqual({ value: 7, origin: `${name}${line}` });
    expect(settings.permutations).toEqual({ value: 128, origin: 'default' });
  });

  it('gives way to what is typed, flag by flag', async () => {
    const at = desk({
      'twicetold.config.yaml':
        'clean: true\nfailOn: [partial, rewrite]\nhtml: x.html\nfields:\n  text: ["a,b"]\n',
    });
    const args = ['check', '--no-clean', '--max-warnings', '3', '--no-html'];
    const { settings } = await printed(at, args);
    expect(settings.clean).toEqual({ value: false, origin: '--no-clean' });
    expect(settings.maxWarnings).toEqual({ value: 3, origin: '--max-warnings' });
    expect(settings.html).toEqual({ value: null, origin: '--no-html' });
    expect(settings.failOn).toEqual({ value: ['partial', 'rewrite'], origin: 'twicetold.config.yaml:2' });
    expect(settings.fields).toEqual({ value: { text: ['a,b'] }, origin: 'twicetold.config.yaml:4' });
    expect((await printed(at, ['scan', '--no-config'])).settings.failOn).toEqual({
      value: 'none',
      origin: 'default',
    });
    expect((await printed(at, ['calibrate'])).settings).not.toHaveProperty('failOn');
  });

  it('is looked for upwards within the repository, and its paths lead from it', async () => {
    const at = desk({
      'twicetold.config.yaml': 'against: [old/, /far]\nformat: [sarif=out.sarif, github]\n',
      'a/b/x.txt': 'x',
    });
    const inside = `${at.folder}/a/b`;
    expect((await printed(at, ['check'], inside)).config).toBeNull();
    mkdirSync(at.path('.git'));
    const { config, settings } = await printed(at, ['check'], inside);
    expect(config).toBe('../../twicetold.config.yaml');
    expect(settings.against.value).toEqual(['../../old', '/far']);
    expect(settings.format.value).toEqual(['sarif=../../out.sarif', 'github']);
  });

  it('that is a program is run only where it lies, or when it is named', async () => {
    const at = desk({ 'twicetold.config.mjs': 'export default { shingle: 7 };', 'a/x.txt': 'x' });
    mkdirSync(at.path('.git'));
    const { code, err } = await at.run(['scan', '--print-config'], { cwd: at.path('a') });
    expect(code).toBe(2);
    expect(err).toContain('../twicetold.config.mjs is a program, and is run unasked only where it lies');
    const named = await printed(at, ['scan', '--config', '../twicetold.config.mjs'], at.path('a'));
    expect(named.settings.shingle.value).toBe(7);
  });

  it('is one', async () => {
    const at = desk({ 'twicetold.config.json': '{}', 'package.json': '{"twicetold": {}}' });
    const { code, err } = await at.run(['scan', 'x', '--print-config']);
    expect(code).toBe(2);
    expect(err).toContain('there are two configurations: twicetold.config.json and package.json');
  });

  it('is no business of a package.json without the key, however broken', async () => {
    expect((await printed(desk({ 'package.json': '{ "twicetold' }))).config).toBeNull();
    expect((await printed(desk({ 'package.json': '{ "name": "twicetold" }' }))).config).toBeNull();
  });
});

describe('what is wrong is named with line, key, value and what it may be', () => {
  it.each<[name: string, content: string, message: RegExp]>([
    ['yaml', 'clean: yes\n', /config\.yaml:1: clean must be true or false; it is "yes" \(write true\)/],
    ['yaml', '\nshingle: 2.5\n', /:2: shingle must be a whole number from 1 to 20; it is 2\.5/],
    ['yaml', 'shingle: .inf\n', /it is Infinity/],
    ['yaml', 'engine: slow\n', /engine must be one of fast, minhash; it is "slow"/],
    ['yaml', 'failOn: [rewrite, none]\n', /failOn must be one of identical, .*'none' alone/],
    ['yaml', 'against:\n  - a\n  - "-"\n', /against must be a path/],
    ['yaml', 'format: [sarf=x]\n', /format must be NAME or NAME=FILE/],
    [
      'yaml',
      'fields:\n  text: [body]\n  tilte: [head]\n',
      /:3: fields: unknown field 'tilte'; did you mean 'title'\?/,
    ],
    [
      'yaml',
      'bar: 0.5\nminProbability: 0.6\n',
      /:1: bar is the older name of minProbability, which is given too/,
    ],
    ['yaml', 'shingle: 3\nshingle: 4\n', /:2: the key 'shingle' stands twice/],
    ['yaml', 'a: &a [1]\nb: *a\n', /anchors and aliases are not taken here/],
    ['yaml', 'shingle: !!js/function "x"\n', /:1: not YAML as it is taken here: Unresolved tag/],
    ['yaml', 'shingle: 3\n---\nshingle: 4\n', /:2: not YAML as it is taken here/],
    ['yaml', '"'.repeat(70_000), /larger than 64 kB/],
    ['yaml', '['.repeat(20_000), /not YAML as it is taken here/],
    ['json', `{"fields": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, /fields must be an object of lists/],
    [
      'json',
      '{"__proto__": {"clean": false}, "constructor": 1}',
      /unknown key '__proto__'[\s\S]*unknown key 'constructor'/,
    ],
    ['json', '{"fields": {"__proto__": ["x"]}}', /unknown field '__proto__'/],
    ['json', '{\n  // words\n}', /not JSON[\s\S]*JSON takes no comments/],
    ['json', '{"shingle": "\\u001b[31m5"}', /it is "\\u001b\[31m5"/],
    ['mjs', 'export default () => ({});', /it exports no object/],
    ['mjs', 'throw new Error("no key today");', /config\.mjs: no key today/],
    ['mjs', 'export default { clean: () => true };', /clean must be true or false; it is a function/],
  ])('%s %.60j', async (ending, content, message) => {
    const at = desk({ [`twicetold.config.${ending}`]: content });
    const { code, out, err } = await at.run(['scan', '.', '--print-config']);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toContain('fault of twicetold');
  });

  it('a device without an end, a folder, a package.json without the key', async () => {
    const at = desk({ 'package.json': '{}' });
    mkdirSync(at.path('twicetold.config.json'));
    symlinkSync('/dev/zero', at.path('zero.yaml'));
    expect((await at.run(['scan', 'x'])).err).toContain('it is a folder');
    expect((await at.run(['scan', 'x', '--config', 'zero.yaml'])).err).toContain('larger than 64 kB');
    expect((await at.run(['scan', 'x', '--config', 'package.json'])).err).toContain("no key 'twicetold'");
  });
});

describe('schema config', () => {
  it('is what the package holds for editors', async () => {
    // To renew it: node dist/cli/main.js schema config > config.schema.json
    const held = readFileSync(new URL('../../config.schema.json', import.meta.url), 'utf8');
    expect((await desk().run(['schema', 'config'])).out).toBe(held);
  });

  it('knows every option, takes what is right, refuses what is wrong', async () => {
    const schema = JSON.parse((await desk().run(['schema', 'config'])).out);
    const names = optionRows().map(({ name }) => name);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining([...names, '$schema', 'failOn']));
    const valid = new Ajv2020({ strict: false }).compile(schema);
    expect(
      valid({ $schema: 'x', shingle: 5, fields: { text: ['a'] }, failOn: ['rewrite'], against: 'a/' }),
    ).toBe(true);
    for (const wrong of [
      { shingel: 5 },
      { shingle: 0 },
      { fields: { txt: ['a'] } },
      { against: ['-'] },
      { language: 'xx' },
    ])
      expect(valid(wrong), JSON.stringify(wrong)).toBe(false);
  });
});
