import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { desk } from './run.ts';

const texts = {
  'a.txt':
    'The ferry to Skarrow was taken out of service on Tuesday after a diver found a crack in its hull, the company said.',
  'b.txt':
    'A crack below the waterline has stopped the Skarrow ferry since Tuesday; divers had looked at it, said its owners.',
};

describe('twicetold.config.json', () => {
  it('sets the bar, and what is typed wins', async () => {
    const at = desk({ ...texts, 'twicetold.config.json': '{ "bar": 0.321 }' });
    const barOf = async (args: string[]) =>
      JSON.parse((await at.run(['compare', 'a.txt', 'b.txt', '--format', 'json', ...args])).out).options
        .minProbability;
    expect(await barOf([])).toBe(0.321);
    expect(await barOf(['--min-probability', '0.5'])).toBe(0.5);
    at.put('other.json', '{ "bar": 0.777 }');
    expect(await barOf(['--config', 'other.json'])).toBe(0.777);
  });

  it.each([
    ['{ "bar": 1.5 }', /twicetold\.config\.json:1: bar must be a number from 0 to 1/],
    ['{ "bar": "high" }', /bar must be a number from 0 to 1/],
    ['{ "minProbabilty": 0.5 }', /:1: unknown key 'minProbabilty'; did you mean 'minProbability'\?/],
    ['[0.5]', /it must hold an object of keys; it holds \[0.5\]/],
    ['{ bar', /not JSON/],
  ])('%s is refused with its name and what is allowed', async (content, message) => {
    const at = desk({ ...texts, 'twicetold.config.json': content });
    const { code, out, err } = await at.run(['compare', 'a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('must be there when it is named', async () => {
    const { code, err } = await desk(texts).run(['compare', 'a.txt', 'b.txt', '--config', 'mine.json']);
    expect(code).toBe(2);
    expect(err).toContain('mine.json: there is no such file');
  });
});

describe('calibrate', () => {
  it('says what it looked at and refuses to recommend from too few', async () => {
    const at = desk(texts);
    const { code, out } = await at.run(['calibrate', '.']);
    expect(code).toBe(0);
    expect(out).toContain('No recommendation');
    const json = await at.run(['calibrate', '.', '--format', 'json', '--rate', '0.1']);
    expect(JSON.parse(json.out)).toMatchObject({
      documents: { read: 2 },
      recommendation: { chosen: null, least: 30 },
    });
  });

  it('writes nothing it cannot stand for', async () => {
    const at = desk({ ...texts, 'twicetold.config.json': '{ "bar": 0.4 }' });
    const { code, err } = await at.run(['calibrate', 'a.txt', 'b.txt', '--write']);
    expect(code).toBe(2);
    expect(err).toContain('nothing was written');
    expect(at.read('twicetold.config.json')).toBe('{ "bar": 0.4 }');
  });

  it('keeps the threshold in the configuration', async () => {
    const at = desk();
    const { code, err, out } = await at.run([
      'calibrate',
      fileURLToPath(new URL('../../corpus', import.meta.url)),
      '--rate',
      '0.2',
      '--write',
      '--config',
      'mine.json',
    ]);
    expect(err).toContain('Configuration: mine.json');
    expect(code).toBe(0);
    const { minProbability } = JSON.parse(at.read('mine.json'));
    expect(out).toContain(`Recommended for a rate of 20.0 %: ${minProbability}`);
  });

  it.each([
    [['calibrate', '.', '--rate', '2'], "--rate: '2' is not a number from 0.0001 to 0.5"],
    [['calibrate', '.', '--pairs', 'many'], "--pairs: 'many' is not a whole number"],
    [['calibrate', '.', '--format', 'html'], "--format: 'html' is not one of terminal, json"],
  ])('%j', async (args, message) => {
    const { code, err } = await desk(texts).run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
