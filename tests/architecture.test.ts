import { describe, expect, it } from 'vitest';
import { faults, house } from './architecture.ts';

describe('the house', () => {
  it('is looked at in whole', () => {
    const paths = [...house().keys()];
    expect(paths.length).toBeGreaterThan(100);
    expect(paths).toEqual(expect.arrayContaining(['index.ts', 'cli/main.ts', 'report/html/page.tsx']));
  });

  it('keeps its layers, its shape and its purity', () => {
    expect(faults(house())).toEqual([]);
  });
});

describe('a house that breaks a rule is found out', () => {
  const built = (files: Record<string, string>) => faults(new Map(Object.entries(files)));

  it.each([
    ['text/text.ts', "import { judge } from '../judge/judge.ts';", 'which lies above it'],
    ['text/text.ts', "import type { Verdict } from '../judge/judge.ts';", 'which lies above it'],
    ['text/text.ts', "export { judge } from '../judge/judge.ts';", 'which lies above it'],
    ['text/text.ts', "const judge = await import('../judge/judge.ts');", 'which lies above it'],
    ['text/text.ts', "let v: import('../judge/judge.ts').Verdict;", 'which lies above it'],
    ['evaluate/evaluate.ts', "import { build } from '../report/build.ts';", 'which lies beside it'],
    ['version.ts', "import { length } from './span.ts';", 'is a leaf'],
    ['cli/main.ts', "import { scan } from '../pipeline.ts';", 'cli knows index.ts only'],
    ['text/stems.ts', "import natural from 'natural';", "natural's root is never imported"],
    ['text/stems.ts', "const natural = load('natural');", "natural's root is never imported"],
    ['read/read.ts', 'console.log(1);', 'console.log'],
    ['read/read.ts', 'process.stdout.write(text);', 'process.stdout'],
    ['judge/judge.ts', 'const now = Date.now();', 'Date.now'],
    ['judge/judge.ts', 'const now = new Date();', 'new Date()'],
    ['sketch/mix.ts', 'const seed = Math.random();', 'Math.random'],
    ['text/utils.ts', 'export {};', 'a noun of its own'],
    ['text/utils/trim.ts', 'export {};', 'a noun of its own'],
    ['somewhere/new.ts', 'export {};', 'is in no layer'],
    ['text/text.ts', 'export {};\n'.repeat(301), 'no file is longer than 300'],
  ])('%s, %j', (path, text, complaint) => {
    expect(built({ [path]: text })).toEqual([expect.stringContaining(complaint)]);
  });

  it('imports in a circle, whatever its length', () => {
    const circle = {
      'text/one.ts': "import './two.ts';",
      'text/two.ts': "import './three.ts';",
      'text/three.ts': "import './one.ts';",
    };
    expect(built(circle)).toEqual([
      'text/one.ts: imports in a circle: text/one.ts → text/two.ts → text/three.ts → text/one.ts',
    ]);
  });
});

describe('a type that points back', () => {
  it('makes no circle inside a stage', () => {
    const files = {
      'text/text.ts': "import { tricksOf } from './tricks.ts';",
      'text/tricks.ts': "import type { Trick } from './text.ts'; import { type Text } from './text.ts';",
    };
    expect(faults(new Map(Object.entries(files)))).toEqual([]);
  });
});

describe('what is allowed', () => {
  it.each([
    ['judge/judge.ts', "import { analyse } from '../text/text.ts';"],
    ['document.ts', "import type { Span } from './span.ts';"],
    ['cli/main.ts', "import { scan } from '../index.ts'; console.log(Date.now());"],
    ['text/stems.ts', "const load = require('natural/lib/natural/stemmers/porter_stemmer');"],
    ['read/date.ts', 'const date = new Date(0); // not Date.now()'],
  ])('%s, %j', (path, text) => {
    expect(faults(new Map([[path, text]]))).toEqual([]);
  });
});
