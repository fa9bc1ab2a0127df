import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareDocuments, flagged, readString } from '../../src/index.ts';

/*
 * Two stories and what is to be said of them, one file each: some lines on why, then
 *
 *   EXPECTED: relation=rewrite|partial direction=b-from-a flagged=yes marks=b:faq-tail tricks=b
 *   KNOWN: <where the verdict is still wrong: why, and what was seen; the scenario must then fail>
 *   --- a
 *   --- b
 *
 * `|` parts alternatives. `marks` lists side:rule, parted by commas, all of which must be there;
 * `none` allows none on either side. `tricks` names the sides with a disguise.
 */
interface Scenario {
  expected: Map<string, string>;
  known: boolean;
  a: string;
  b: string;
}

const keys = ['relation', 'direction', 'flagged', 'marks', 'tricks'];
const folder = new URL('./', import.meta.url);

function scenarioIn(file: string): Scenario {
  const source = readFileSync(new URL(file, folder), 'utf8');
  const [, head, a, b] = /^([\s\S]*?)\n--- a\n([\s\S]*?)\n--- b\n([\s\S]*)$/.exec(source) ?? [];
  const line = /^EXPECTED: (.+)$/m.exec(head ?? '')?.[1];
  if (!line) throw new Error(`${file}: needs an EXPECTED line and both texts`);
  const expected = new Map(line.split(/\s+/).map((pair) => pair.split('=', 2) as [string, string]));
  for (const key of expected.keys()) if (!keys.includes(key)) throw new Error(`${file}: unknown key ${key}`);
  return { expected, known: /^KNOWN: /m.test(head), a: a.trim(), b: b.trim() };
}

function check({ expected, a, b }: Scenario): void {
  const [one, other] = [readString(a, { path: 'a' }), readString(b, { path: 'b' })];
  const { pairs, documents } = compareDocuments(one, other);
  const [pair] = pairs;
  const found = new Map<string, string>([
    ['relation', pair.relation],
    ['direction', pair.direction.who],
    ['flagged', flagged.has(pair.relation) ? 'yes' : 'no'],
  ]);
  const sides = documents.map((document, i) => ({ ...document, side: i === 0 ? 'a' : 'b' }));
  const seen = { ...Object.fromEntries(found), probability: pair.probability };
  for (const [key, value] of found) {
    const wanted = expected.get(key);
    if (wanted) expect(wanted.split('|'), `${key}: ${JSON.stringify(seen)}`).toContain(value);
  }
  const marks = sides.flatMap(({ side, marks }) => marks.map(({ rule }) => `${side}:${rule}`));
  const wanted = expected.get('marks');
  if (wanted === 'none') expect(marks).toEqual([]);
  else if (wanted) expect(marks).toEqual(expect.arrayContaining(wanted.split(',')));
  const tricks = sides.filter(({ tricks }) => tricks.length > 0).map(({ side }) => side);
  expect(tricks.join(',')).toBe(expected.get('tricks') ?? '');
}

describe('scenarios', () => {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const scenario = scenarioIn(file);
    const run = scenario.known ? test.fails : test;
    run(file.replace('.txt', '').replaceAll('-', ' '), () => check(scenario));
  }
});
