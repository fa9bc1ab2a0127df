import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionRows } from '../../src/options.ts';
import { catalogue } from '../../src/report/html/catalogue.ts';
import { commandOf, quoted } from '../../src/report/html/command.ts';
import type { Report } from '../../src/report/report.ts';
import { document } from './builders.ts';
import { comparison, sample } from './sample.ts';

const bash = '/bin/bash';

const command = (report: Report) => commandOf(catalogue(report).pairs[0], report);

function withPaths(one: string, other: string, line: number | null = null): Report {
  const report = comparison();
  report.documents = [
    document('wire', 'one', { path: one, line }),
    document('lantern', 'two', { path: other, line }),
  ];
  return report;
}

/** What a shell makes of a line: its arguments, each ended by a zero byte. */
function shell(line: string): string[] {
  const out = execFileSync(bash, ['--norc', '-c', `printf '%s\\0' ${line}`], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8' },
  });
  return out.split('\0').slice(0, -1);
}

describe('the command that compares a pair again', () => {
  it('names both files, and options where they are not the default', () => {
    expect(command(comparison())).toBe('twicetold compare articles/wire.txt articles/lantern.txt');
    const options = { clean: false, boilerplate: true, minProbability: 0.5, fields: { text: ['body'] } };
    expect(command({ ...comparison(), options })).toBe(
      'twicetold compare articles/wire.txt articles/lantern.txt --field=text=body --no-clean --min-probability=0.5',
    );
  });

  it('knows the flags that there are', () => {
    const options = {
      fields: { text: ['x'] },
      clean: false,
      boilerplate: false,
      minProbability: 0.5,
      model: 'm',
    };
    const used = command({ ...comparison(), options }).match(/(?<=--)[a-z-]+/g) ?? [];
    const flags = optionRows().flatMap(({ flag, type }) =>
      type === 'map' ? [flag.replace(/s$/, '')] : [flag, `no-${flag}`],
    );
    expect(used).toHaveLength(5);
    for (const flag of used) expect(flags).toContain(flag);
  });

  it('names a record by its line, or by its id where its file holds several', () => {
    expect(command(withPaths('feed.jsonl', 'feed.jsonl', 12))).toContain('feed.jsonl:12 feed.jsonl:12');
    expect(command(withPaths('feed.json', 'feed.json'))).toContain('feed.json#wire feed.json#lantern');
    expect(commandOf(catalogue(sample()).pairs[0], sample())).toContain('feeds/village.jsonl:12');
  });

  it.skipIf(!existsSync(bash))('cannot be made to run anything else', () => {
    const paths = [
      '$(touch x)',
      "it's; rm -rf .",
      '`id`',
      'a\nb',
      '--no-clean',
      '!!',
      '=ls',
      '~/x',
      'x\u202egpj.exe',
    ];
    for (const path of paths) {
      const line = command(withPaths(path, 'b.txt'));
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(shell(line)).toEqual([
        'twicetold',
        'compare',
        path.startsWith('-') ? `./${path}` : path,
        'b.txt',
      ]);
    }
  });

  it.skipIf(!existsSync(bash))('gives a shell back what it was given', () => {
    const path = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => text.isWellFormed() && !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(path, { minLength: 20, maxLength: 40 }), (paths) => {
        expect(shell(paths.map(quoted).join(' '))).toEqual(paths);
      }),
      { numRuns: 10 },
    );
  });
});
