import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, scan } from '../../src/pipeline.ts';
import { read, readString } from '../../src/read/read.ts';
import { html } from '../../src/report/html/html.ts';
import type { Report, ReportPair } from '../../src/report/report.ts';
import { open } from '../../src/report/stored.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { blendOfPair } from '../../src/report/wording.ts';

const corpus = fileURLToPath(new URL('../../corpus/harbour-strike/', import.meta.url));
const sources = ['harbour-courier.html', 'tidewater-post.txt'];
const [written] = readFileSync(new URL('../judge/blends.jsonl', import.meta.url), 'utf8').split('\n');

let report: Report;
beforeAll(async () => {
  const items: Item[] = [];
  for (const name of sources) for await (const item of read(`${corpus}${name}`)) items.push(item);
  const blend = readString(JSON.parse(written).text, { path: 'blend.txt', format: 'text' });
  report = await scan([...items, { kind: 'document', document: blend }]);
});

const named = (path: string) => report.documents.find((document) => document.path.endsWith(path))!;
const pairOf = (one: string, other: string): ReportPair =>
  report.pairs.find(({ a, b }) => [a, b].includes(named(one).id) && [a, b].includes(named(other).id))!;

describe('a blend in the report', () => {
  it('names the article and both sources, and which stretches came from which', () => {
    const [blend, ...more] = report.blends!;
    expect(more).toEqual([]);
    expect(blend.taker).toBe(named('blend.txt').id);
    const ids = sources.map((path) => named(path).id);
    expect(blend.sources.map(({ id }) => id).sort()).toEqual(ids.sort());
    const shares = blend.sources.map(({ coverage }) => coverage);
    expect(Math.min(...shares)).toBeGreaterThan(0.2);
    expect(shares[0] + shares[1]).toBeCloseTo(blend.coverage, 3);
    const text = named('blend.txt').text!;
    const from = (path: string) =>
      blend.sources
        .find(({ id }) => id === named(path).id)!
        .stretches.map((span) => text.slice(span.from, span.to))
        .join(' ');
    expect(from('tidewater-post.txt')).toContain('Mariusz Banek');
    expect(from('harbour-courier.html')).toContain('Desmond Pryke');
  });

  it('makes a rewrite of each pair, partially derived, with the article as the taker', () => {
    for (const path of sources) {
      const pair = pairOf(path, 'blend.txt');
      expect(pair).toMatchObject({ relation: 'rewrite', grade: 'partially' });
      const taker = pair.a === named('blend.txt').id ? 'a' : 'b';
      expect(pair.direction.who).toBe(taker === 'a' ? 'a-from-b' : 'b-from-a');
      expect(pair.evidence[0]).toMatchObject({ kind: 'blend', for: true });
      expect(pair.evidence[0].claim).toMatch(/^Together with “.+” text [AB] explains \d+ % of text [AB]/);
      expect(pair.probability).toBe(report.blends![0].probability);
    }
  });

  it('adds its reasons up to its probability', () => {
    const { reasons, probability } = report.blends![0];
    const sum = reasons.children.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(reasons.weight, 2);
    expect(1 / (1 + Math.exp(-reasons.weight))).toBeCloseTo(probability, 3);
  });

  it('counts its pairs by what they are', () => {
    const counted = Object.entries(report.totals.relations).filter(([relation]) =>
      ['identical', 'near-duplicate', 'rewrite', 'partial'].includes(relation),
    );
    for (const [relation, count] of counted)
      expect(report.pairs.filter((pair) => pair.relation === relation)).toHaveLength(count);
    const all = Object.values(report.totals.relations).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(report.totals.candidates);
  });

  it('shows in the page: the sources in the overview and beside each pair, the article in colours', () => {
    const page = html(report);
    expect(page).toContain('id="blends-heading"');
    expect(page.match(/class="blend-note"/g)).toHaveLength(2);
    expect(page).toMatch(/class="passage source-1"/);
    expect(page).toMatch(/class="passage source-2"/);
  });

  it('shows in the terminal', () => {
    const text = terminal(report, { width: 200 });
    expect(text).toMatch(/1 blend\n.*Port Strike Leaves Ships Waiting/);
    expect(text).toContain('from Cranes stand idle as Wrenmouth dockers walk out');
  });
});

describe('a result from before there were blends', () => {
  it('still opens, and shows none', () => {
    const { blends: _, ...older } = report;
    const opened = open({ ...older, schemaVersion: '1.0' });
    expect(opened.blends).toBeUndefined();
    expect(html(opened)).not.toContain('blends-heading');
    expect(terminal(opened)).not.toMatch(/^\d+ blends?$/m);
    expect(blendOfPair(opened, opened.pairs[0])).toBeUndefined();
  });
});
