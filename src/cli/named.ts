import { existsSync } from 'node:fs';
import type { Document, Item, Options } from '../index.ts';
import type { Context } from './command.ts';
import { readings } from './reading.ts';
import { Trouble } from './trouble.ts';

/** A file, and which of its articles: `news.jsonl#4711` by id, `news.jsonl:12` by line. */
interface Name {
  path: string;
  id?: string;
  line?: number;
}

/** A path that exists is that path, whatever characters are in it. */
function nameOf(name: string): Name {
  if (name === '-' || existsSync(name)) return { path: name };
  const byId = /^(.+?)#(.+)$/s.exec(name);
  if (byId && (byId[1] === '-' || existsSync(byId[1]))) return { path: byId[1], id: byId[2] };
  const byLine = /^(.+):(\d+)$/s.exec(name);
  if (byLine && (byLine[1] === '-' || existsSync(byLine[1])))
    return { path: byLine[1], line: Number(byLine[2]) };
  return { path: name };
}

/**
 * The one article that a name stands for.
 * @throws Trouble where there is none, or where there are several and none was chosen
 */
export async function single(name: string, options: Options, context: Context): Promise<Document> {
  const wanted = nameOf(name);
  const found: Document[] = [];
  let problem: Extract<Item, { kind: 'problem' }>['problem'] | undefined;
  for await (const item of readings([wanted.path], options, context, { documents: 0, skipped: 0 })) {
    if (item.kind === 'problem') problem ??= item.problem;
    if (item.kind !== 'document' || !isWanted(item.document, wanted)) continue;
    found.push(item.document);
    if (wanted.id !== undefined || wanted.line !== undefined || found.length > some) break;
  }
  if (found.length === 1) return found[0];
  if (found.length > 1) throw severalIn(wanted.path, found);
  if (wanted.id !== undefined || wanted.line !== undefined)
    throw new Trouble(
      `${wanted.path} holds no readable article ${wanted.id === undefined ? `on line ${wanted.line}` : `with the id ${wanted.id}`}`,
      problem && `${problem.place ?? 'One problem'}: ${problem.reason}. ${problem.mend}`,
    );
  throw new Trouble(
    `${name}${problem?.place ? `, ${problem.place}` : ''}: ${problem?.reason ?? 'there is no article in it'}`,
    problem?.mend,
  );
}

function isWanted({ id, origin }: Document, { id: wanted, line }: Name): boolean {
  if (wanted !== undefined) return origin.record === wanted || id === wanted;
  return line === undefined || origin.line === line;
}

/** Articles named as examples when there is a choice. */
const some = 3;

function severalIn(path: string, found: readonly Document[]): Trouble {
  const names = found.slice(0, some).map(({ id, origin }) => {
    if (origin.line !== undefined && origin.record === undefined) return `${path}:${origin.line}`;
    return origin.path === path ? `${path}#${id}` : origin.path;
  });
  return new Trouble(`${path} holds more than one article`, `Name one of them, as in: ${names.join(', ')}`);
}
