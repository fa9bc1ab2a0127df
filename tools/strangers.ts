import { clean } from '../src/clean/clean.ts';
import type { Document } from '../src/document.ts';
import { heard } from '../src/evidence/across.ts';
import { namesOf } from '../src/evidence/names.ts';
import { analyse, type Text } from '../src/text/text.ts';

/** Strangers sought for each article. */
const each = 2;

export interface Stranger {
  a: string;
  b: string;
  group: string;
}

/**
 * Pairs of two stories in two languages, which the labelled sets lack: each article beside the two of
 * another language and another story that share most names by sound with it, so that they are not too easy.
 */
export function strangers(
  documents: ReadonlyMap<string, Document>,
  groupOf: ReadonlyMap<string, string>,
): Stranger[] {
  const sketched = [...documents]
    .filter(([id]) => groupOf.has(id))
    .map(([id, document]) => {
      const text: Text = analyse(clean(document));
      return { id, group: groupOf.get(id)!, language: text.language, names: heard(text, namesOf(text)) };
    });
  return sketched.flatMap((mine) => {
    if (mine.language === 'en') return [];
    const others = sketched.filter((other) => other.language === 'en' && other.group !== mine.group);
    const likeness = (other: (typeof sketched)[number]) => {
      let sum = 0;
      for (const [name, { weight }] of mine.names) if (other.names.has(name)) sum += weight;
      return sum;
    };
    return others
      .map((other) => ({ other, shared: likeness(other) }))
      .sort((x, y) => y.shared - x.shared || (x.other.id < y.other.id ? -1 : 1))
      .slice(0, each)
      .map(({ other }) => ({ a: other.id, b: mine.id, group: mine.group }));
  });
}
