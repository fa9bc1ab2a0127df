import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html/html.ts';
import { sample } from './sample.ts';

/** The section of articles with machine marks. */
function section(command: 'scan' | 'check', roles: Record<string, 'incoming' | 'archive'>): string {
  const report = sample();
  const documents = report.documents.map((one) => ({ ...one, role: roles[one.id] ?? one.role }));
  return /<section class="marked".*?<\/section>/s.exec(html({ ...report, command, documents }))?.[0] ?? '';
}

describe('articles with machine marks', () => {
  it('begin with those that are being checked, and say which are from the archive', () => {
    const checked = section('check', { lantern: 'archive', basil: 'incoming' });
    expect(checked.indexOf('Five ways to keep basil')).toBeLessThan(
      checked.indexOf('Skarrow Island cut off'),
    );
    expect(checked.match(/from the archive/g)).toHaveLength(1);
    expect(checked.indexOf('Skarrow Island cut off')).toBeLessThan(checked.indexOf('from the archive'));
  });

  it('keep their order where nothing is an archive', () => {
    const scanned = section('scan', {});
    expect(scanned.indexOf('Skarrow Island cut off')).toBeLessThan(
      scanned.indexOf('Five ways to keep basil'),
    );
    expect(scanned).not.toContain('from the archive');
  });
});
