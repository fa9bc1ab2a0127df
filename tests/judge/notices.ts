import { readdirSync, readFileSync } from 'node:fs';

/* Texts that are alike without being derived, written for these tests: by kind three of them, and the first one retold. */

export interface Notices {
  kind: string;
  /** Each is its own. */
  texts: string[];
  /** The first of them, in other words. */
  retold: string;
}

const folder = new URL('notices/', import.meta.url);

export const notices: Notices[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const [, ...texts] = source.split(/^--- \w+\n/m).map((text) => text.trim());
    return { kind: file.replace('.txt', ''), texts: texts.slice(0, 3), retold: texts[3] };
  });

export function textsOf(kind: string): Notices {
  return notices.find((one) => one.kind === kind)!;
}
