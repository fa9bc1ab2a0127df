import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { retold } from '../../src/report/words/retold.ts';
import { interfaceLanguages, speechOf } from '../../src/report/words/words.ts';
import { sample } from './sample.ts';

const english = speechOf('en').words;
const others = interfaceLanguages.filter((language) => language !== 'en');

type Tree = string | readonly string[] | { [key: string]: Tree };

/** Every string of a language by its path; a plural is one entry with its forms. */
function leaves(tree: Tree, path = ''): [path: string, forms: Record<string, string>][] {
  if (typeof tree === 'string') return [[path, { other: tree }]];
  const plural = !Array.isArray(tree) && Object.hasOwn(tree, 'other') && Object.hasOwn(tree, 'one');
  if (plural) return [[path, tree as Record<string, string>]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

function places(template: string): string[] {
  return [...new Set(template.match(/\{\w+\}/g))].sort();
}

/** English and other words that have no translation of their own. */
const same = /SHA-256|^[A-Z]$/;

describe.each(others)('the interface in %s', (language) => {
  const { words, count, date } = speechOf(language);
  const { terminal: _, ...wanted } = english as typeof english & { terminal?: Tree };
  const all = new Map(leaves(words as unknown as Tree));

  it('says everything, with the same places', () => {
    for (const [path, forms] of leaves(wanted as unknown as Tree)) {
      const told = all.get(path);
      expect(told, path).toBeDefined();
      if (/^\/(locale|name|translated)$/.test(path)) continue;
      for (const form of Object.values(told ?? {})) {
        // A plural form for one thing may say its number in a word.
        const loose = Object.hasOwn(forms, 'one') ? ['{n}', '{all}'] : [];
        const strict = (template: string) => places(template).filter((place) => !loose.includes(place));
        expect(strict(form), path).toEqual(strict(forms.other));
        expect((form.match(/\*/g) ?? []).length, path).toBe((forms.other.match(/\*/g) ?? []).length);
      }
    }
  });

  it('has every plural form that whole numbers ask for', () => {
    const rules = new Intl.PluralRules(words.locale);
    const asked = new Set([0, 1, 2, 5, 11, 21, 101, 1000, 1_000_000].map((n) => rules.select(n)));
    for (const [path, forms] of leaves(wanted as unknown as Tree)) {
      if (!Object.hasOwn(forms, 'one')) continue;
      for (const form of asked) expect(Object.keys(all.get(path) ?? {}), path).toContain(form);
    }
    expect(count(words.outcome.articles, 21)).toContain('21');
  });

  it('leaves next to nothing in English', () => {
    const kept = leaves(wanted as unknown as Tree)
      .filter(
        ([path, { other }]) =>
          all.get(path)?.other === other && /\p{L}{4}/u.test(other.replace(/\{\w+\}/g, '')),
      )
      .filter(([, { other }]) => !same.test(other))
      .map(([path]) => path);
    expect(kept.length, kept.join(', ')).toBeLessThan(25);
  });

  it('owns up to being a translation', () => {
    expect(words.translated.length).toBeGreaterThan(30);
    expect(html(sample(), { language })).toContain(words.translated);
  });

  it('tells claims, dates and the page in its own words', () => {
    const page = html(sample(), { language });
    expect(page).toContain(`<html lang="${language}"`);
    expect(page).not.toContain('look taken from another');
    const shown = page.replace(
      /<(script|style)>.*?<\/\1>| data-[\w-]+="[^"]*"|<button[^>]* hidden>[^<]*/gs,
      '',
    );
    expect(shown.match(/\{\w+\}/g)).toBeNull();
    expect(retold('Names: 93 % of one text’s names stand in the other', speechOf(language))).toMatch(
      /93\s?%/,
    );
    expect(date('2025-03-04T09:15:00Z')).toContain('09:15');
    expect(date('2025-03-04')).not.toContain('March');
  });
});

describe('languages of the interface', () => {
  it('are told where another is asked for', () => {
    expect(() => speechOf('eo')).toThrow('no interface in “eo”; there are en, de, es, fr, ru, uk');
    expect(() => speechOf('constructor')).toThrow('no interface');
  });
});
