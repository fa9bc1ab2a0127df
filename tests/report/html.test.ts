import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { script, style } from '../../src/report/html/client.generated.ts';
import { html } from '../../src/report/html/html.ts';
import { open } from '../../src/report/stored.ts';
import { attacks, hostile } from './hostile.ts';
import { comparison, sample } from './sample.ts';

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

describe('the HTML report', () => {
  const page = html(sample());

  it('is made from reports that fit the schema', () => {
    for (const report of [sample(), comparison(), hostile()]) {
      expect(open(JSON.parse(JSON.stringify(report)))).toBeTruthy();
    }
  });

  it('names its one script and one style sheet in a policy that allows nothing else', () => {
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(script)};`);
    expect(policy).toContain(`style-src ${hash(style)};`);
    expect(policy).not.toContain('unsafe');
    expect(count(page, /<script/g)).toBe(1);
    expect(count(page, /<style/g)).toBe(1);
    expect(page).not.toMatch(/ style="/);
  });

  it('is the same, byte for byte, each time', () => {
    expect(html(sample())).toBe(page);
  });

  it('holds a section for every pair, the outcome as heading, and the outcome as title', () => {
    expect(count(page, /<article class="pair"/g)).toBe(4);
    expect(page).toMatch(/<h1>3 of 58 articles look taken from another;/);
    expect(page).toContain('<title>Twicetold: 3 of 58 articles');
  });

  it('gives every element its own id', () => {
    for (const one of [page, html(comparison()), html(hostile())]) {
      const ids = [...one.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leads from each passage to the same passage on the other side', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('sets the language and the direction of each text', () => {
    expect(page).toMatch(/<div class="prose" lang="uk" dir="auto">/);
    expect(page).toMatch(/<div class="prose" lang="he" dir="auto">/);
  });

  it('shows the pair at once when two texts were compared', () => {
    const compared = html(comparison());
    expect(compared).not.toContain('id="findings"');
    expect(compared).not.toContain('class="neighbours"');
    expect(count(compared, /<article class="pair"/g)).toBe(1);
  });

  it('stands without any pair, family, mark or problem', () => {
    const empty = html({ ...sample(), pairs: [], families: [], documents: [], problems: [] });
    expect(empty).toContain('No pair reached the threshold of this run.');
  });

  it('links web addresses only', () => {
    const attacked = html(hostile());
    const addresses = [...attacked.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.every((address) => /^(#|https?:)/.test(address))).toBe(true);
    expect(count(page, /href="https:/g)).toBeGreaterThan(0);
    expect(count(page, /href="https:[^>]*noreferrer/g)).toBe(count(page, /href="https:/g));
  });

  it('escapes whatever a text brings', () => {
    const attacked = html(hostile());
    expect(attacks.length).toBeGreaterThan(10);
    expect(count(attacked, /<script/g)).toBe(1);
    expect(attacked).not.toMatch(/<(img|iframe|svg on)/);
    expect(attacked).not.toMatch(/[\u0000\u001b\u202a-\u202e\u2066-\u2069]/);
    expect(attacked.isWellFormed()).toBe(true);
  });
});
