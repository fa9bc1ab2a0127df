import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt, isoDate } from '../../src/read/date.ts';

describe('isoDate', () => {
  it.each([
    ['2025-05-19', '2025-05-19'],
    ['2025/5/9', '2025-05-09'],
    ['20250519', '2025-05-19'],
    ['2025-05-19T10:30:00Z', '2025-05-19T10:30:00Z'],
    ['2025-05-19T10:30:00.123+02:00', '2025-05-19T10:30:00+02:00'],
    ['2025-05-19T10:30:00+0200', '2025-05-19T10:30:00+02:00'],
    ['2025-05-19T10:30:00+00:00', '2025-05-19T10:30:00Z'],
    ['2025-05-19 10:30', '2025-05-19T10:30:00'],
    ['20250519T103000Z', '2025-05-19T10:30:00Z'],
    ['Mon, 19 May 2025 10:30:00 +0200', '2025-05-19T10:30:00+02:00'],
    ['Mon, 19 May 2025 10:30:00 GMT', '2025-05-19T10:30:00Z'],
    ['19 May 2025 10:30 EST', '2025-05-19T10:30:00-05:00'],
    ['Mon May 19 2025 10:00:00 GMT+0200 (CEST)', '2025-05-19T10:00:00+02:00'],
    ['Mon May 19 10:00:00 2025', '2025-05-19T10:00:00'],
    ['May 19, 2025', '2025-05-19'],
    ['Monday, May 19th, 2025 at 3:05 pm', '2025-05-19T15:05:00'],
    ['May 19, 2025 12:05 a.m.', '2025-05-19T00:05:00'],
    ['19 May 2025', '2025-05-19'],
    ['19. Mai 2025', '2025-05-19'],
    ['1er janvier 2024', '2024-01-01'],
    ['19 de mayo de 2025', '2025-05-19'],
    ['19 травня 2025', '2025-05-19'],
    ['19 мая 2025, 10:30', '2025-05-19T10:30:00'],
    ['19.05.2025', '2025-05-19'],
    ['19/05/2025', '2025-05-19'],
    ['05/19/2025', '2025-05-19'],
    ['1747650600', '2025-05-19T10:30:00Z'],
    ['Sept. 3, 2024', '2024-09-03'],
  ])('reads %s', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });

  it('reads epoch seconds and milliseconds', () => {
    expect(isoDate(1747650600)).toBe('2025-05-19T10:30:00Z');
    expect(isoDate(1747650600000)).toBe('2025-05-19T10:30:00Z');
    expect(isoDate(20250519)).toBe('2025-05-19');
  });

  it.each([
    ['05/06/2025'],
    ['2025-02-30'],
    ['31 April 2025'],
    ['0001-01-01T00:00:00Z'],
    ['1970-01-01T00:00:00Z'],
    ['9999-12-31'],
    ['yesterday'],
    ['May 2025'],
    ['2025'],
    [''],
    [null],
    [0],
    [Number.NaN],
    [{}],
  ])('takes %s for no date', (written) => {
    expect(isoDate(written)).toBeUndefined();
  });

  it('gives back every ISO day as it was', () => {
    const day = fc.date({ min: new Date('1500-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isoDate(iso)).toBe(iso);
      }),
    );
  });

  it('never throws and never makes up an impossible date', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const iso = isoDate(text);
        if (iso !== undefined) expect(Number.isNaN(Date.parse(iso))).toBe(false);
      }),
    );
  });

  it('does not depend on the time zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      expect(isoDate('19 May 2025 23:30')).toBe('2025-05-19T23:30:00');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('dateAt', () => {
  it('says where the date ends', () => {
    expect(dateAt('2023-12-09 In the morning')).toEqual({ iso: '2023-12-09', to: 10 });
    expect(dateAt('June 10, 2023 9 Min Read')).toEqual({ iso: '2023-06-10', to: 13 });
  });
});
