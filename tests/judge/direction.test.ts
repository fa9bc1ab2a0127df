import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/document.ts';
import { examine } from '../../src/evidence/evidence.ts';
import { directionOf } from '../../src/judge/direction.ts';
import { weights } from '../../src/judge/weights.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { bulletin } from './stories.ts';

const direction = (of: Metadata, ofOther: Metadata, one = bulletin, other = bulletin) =>
  directionOf(examine(subjectOf(one, of), subjectOf(other, ofOther)), weights());

describe('directionOf', () => {
  it('knows nothing of two equal texts without dates, and says so', () => {
    expect(direction({}, {})).toEqual({ who: 'undetermined', probability: 0.5, reasons: [] });
  });

  it.each<[string, string]>([
    ['2025-05-01', '2025-05-02'],
    ['2025-05-01T23:00Z', '2025-05-02'],
    ['2025-05-02T08:00Z', '2025-05-02T09:00Z'],
    ['2025-05-02T08:00', '2025-05-02T09:00'],
    ['2025-05-02T09:00+03:00', '2025-05-02T08:00+01:00'],
  ])('takes the text of %s for the source of that of %s', (early, late) => {
    const found = direction({ date: early }, { date: late });
    expect(found.who).toBe('b-from-a');
    expect(found.reasons).toEqual([expect.objectContaining({ favours: 'a' })]);
    expect(direction({ date: late }, { date: early }).who).toBe('a-from-b');
  });

  it.each<[string | undefined, string | undefined]>([
    ['2025-05-02', '2025-05-02'],
    ['2025-05-02', '2025-05-02T09:00Z'],
    ['2025-05-02T08:00', '2025-05-02T09:00Z'],
    ['2025-05-02', undefined],
    ['1970-01-01', '2025-05-02'],
    ['0001-01-01', '2025-05-02'],
    ['2025-02-30', '2025-05-02'],
    ['2025-13-01', '2025-05-02'],
    ['2025', '2025-05-02'],
    ['yesterday', '2025-05-02'],
    ['02/05/2025', '03/05/2025'],
  ])('makes nothing of %s beside %s', (one, other) => {
    const found = direction({ ...(one && { date: one }) }, { ...(other && { date: other }) });
    expect(found).toEqual({ who: 'undetermined', probability: 0.5, reasons: [] });
  });

  it('believes a text that names the other’s outlet as its source, more than the dates', () => {
    const taken = `${bulletin}\n\nSource: Harbour Courier`;
    const found = direction(
      { source: 'Harbour Courier', date: '2025-05-02' },
      { date: '2025-05-01' },
      bulletin,
      taken,
    );
    expect(found.who).toBe('b-from-a');
    expect(found.reasons[0].claim).toBe('Text B credits the outlet of text A.');
  });

  it('lets two texts that name each other cancel out', () => {
    const found = direction(
      { source: 'Tidewater Post' },
      { source: 'Harbour Courier' },
      `${bulletin}\n\nSource: Harbour Courier`,
      `${bulletin}\n\nSource: Tidewater Post`,
    );
    expect(found.reasons.filter(({ claim }) => claim.includes('credits'))).toEqual([]);
  });

  it('sees a common source where both credit one agency', () => {
    const found = direction({ author: 'Reuters' }, {}, bulletin, `SKARROW (Reuters) - ${bulletin}`);
    expect(found.who).toBe('common-source');
    expect(found.probability).toBeGreaterThan(0.9);
  });

  it('takes the agency’s own piece for the source', () => {
    const found = direction(
      { source: 'Associated Press' },
      { source: 'Harbour Courier' },
      `SKARROW (AP) — ${bulletin}`,
      `SKARROW (AP) — ${bulletin}`,
    );
    expect(found.who).toBe('b-from-a');
  });

  it('takes the text with a mark of a machine for the taker', () => {
    const marked = `${bulletin}\n\nAs an AI language model, I cannot verify this.\n\nFAQs:\n\nWhy? A crack.`;
    expect(direction({}, {}, bulletin, marked).who).toBe('b-from-a');
  });

  it('gives reasons strongest first, and a probability that is their sum', () => {
    const found = direction({ date: '2025-05-02' }, { date: '2025-05-01' }, bulletin, bulletin.slice(0, 500));
    const strengths = found.reasons.map(({ weight }) => weight);
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
    expect(found.probability).toBeGreaterThanOrEqual(0.5);
    for (const { weight } of found.reasons) expect(weight).toBeGreaterThan(0);
  });
});
