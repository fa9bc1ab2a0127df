import { describe, expect, it } from 'vitest';
import { type Options, optionRows, sections, settle } from '../src/options.ts';

describe('settle', () => {
  it('fills in the defaults, and takes undefined for not given', () => {
    expect(settle()).toEqual(settle({}));
    expect(settle({ engine: undefined } as unknown as Options).engine).toBe('fast');
    expect(settle()).toMatchObject({
      clean: true,
      boilerplate: true,
      shingle: 5,
      permutations: 128,
      minProbability: null,
      all: false,
    });
    expect(settle({ shingle: 3, minProbability: 0.5, fields: { text: ['body'] } })).toMatchObject({
      shingle: 3,
      minProbability: 0.5,
      fields: { text: ['body'] },
    });
  });

  it.each<[string, unknown]>([
    ['engine', 'slow'],
    ['shingle', 0],
    ['shingle', 21],
    ['shingle', 2.5],
    ['permutations', 15],
    ['permutations', '128'],
    ['permutations', Number.NaN],
    ['jaccard', 1],
    ['jaccard', Number.POSITIVE_INFINITY],
    ['neighbours', 0],
    ['minProbability', 1.01],
    ['minProbability', -0.1],
    ['clean', 'yes'],
    ['fields', { text: 'body' }],
  ])('refuses %s = %j by name', (name, value) => {
    expect(() => settle({ [name]: value } as Options)).toThrow(new RegExp(`^option ${name}`));
  });

  it('refuses names it does not know', () => {
    expect(() => settle({ shingles: 5 } as Options)).toThrow('shingles');
  });
});

describe('optionRows', () => {
  const rows = optionRows();

  it('covers every option of every section, once and in order', () => {
    expect(rows.map(({ section, name }) => [section, name])).toEqual(
      Object.entries(sections).flatMap(([section, options]) =>
        Object.keys(options).map((name) => [section, name]),
      ),
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(settle()).sort());
    expect(new Set(rows.map(({ flag }) => flag)).size).toBe(rows.length);
  });

  it('states type, range, choices, default and effect of each', () => {
    const defaults: Record<string, unknown> = settle();
    for (const row of rows) {
      expect(['boolean', 'number', 'string', 'map']).toContain(row.type);
      expect(row.effect).toMatch(/^[A-Z].*\.$/s);
      expect(row.default).toEqual(defaults[row.name]);
      if (row.type === 'number') expect(row.range).toHaveLength(2);
      if (row.choices) expect(row.choices).toContain(row.default);
      expect(row.flag).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  it('gives ranges whose ends are allowed and nothing beyond', () => {
    for (const { name, range } of rows) {
      if (!range) continue;
      for (const value of range) expect(() => settle({ [name]: value })).not.toThrow();
      expect(() => settle({ [name]: range[0] - 1 })).toThrow(name);
      expect(() => settle({ [name]: range[1] + 1 })).toThrow(name);
    }
  });
});
