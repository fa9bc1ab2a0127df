import { isCollection, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import { Trouble } from '../trouble.ts';
import type { Source } from './source.ts';

/**
 * Reads YAML 1.2. Anchors, aliases and tags are refused: no configuration needs them, and a few lines of
 * them can stand for gigabytes.
 * @throws Trouble naming the line
 */
export function located(path: string, text: string): Source {
  const lines = new LineCounter();
  // Looking for keys that stand twice takes the library time with their square; `twice` does it.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'error' });
  const lineOf = (place: readonly PropertyKey[]) => {
    const at = offsetOf(document.contents, place);
    return at === undefined ? undefined : lines.linePos(at).line;
  };
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw unreadable(path, fault.pos[0], worded(fault.message), lines);
  const again = twice(document.contents);
  if (again) throw unreadable(path, again.at, `the key '${again.key}' stands twice`, lines);
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, lineOf };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    const what =
      error instanceof RangeError ? 'it is nested too deep' : 'anchors and aliases are not taken here';
    throw new Trouble(`${path}: ${what}`, 'Write the values out.');
  }
}

function unreadable(path: string, at: number, what: string, lines: LineCounter): Trouble {
  const { line, col } = lines.linePos(at);
  return new Trouble(
    `${path}:${line}: ${what}`,
    `Look at column ${col} of that line. A setting is written as \`key: value\`; \`twicetold init\` writes an example.`,
  );
}

/** The first line of what the library says, without the place, which stands before it. */
function worded(message: string): string {
  const [line] = message.split('\n');
  return `not YAML as it is taken here: ${line.replace(/ at line \d+, column \d+:?$/, '')}`;
}

/** Where a key begins, or an item of a list. */
function offsetOf(node: Node | null, place: readonly PropertyKey[]): number | undefined {
  let at = node?.range?.[0];
  let here: unknown = node;
  for (const step of place) {
    if (!isCollection(here)) return at;
    const pair = isMap(here) ? here.items.find(({ key }) => textOf(key) === String(step)) : undefined;
    const next = pair ? pair.value : isMap(here) ? undefined : here.items[Number(step)];
    at = startOf(pair ? pair.key : next) ?? at;
    here = next;
  }
  return at;
}

/** A top-level key that stands twice, of which one would not be heeded. */
function twice(node: Node | null): { key: string; at: number } | undefined {
  const seen = new Set<string>();
  for (const { key } of isMap(node) ? node.items : []) {
    const name = textOf(key);
    if (seen.has(name)) return { key: name, at: startOf(key) ?? 0 };
    seen.add(name);
  }
  return undefined;
}

function textOf(key: unknown): string {
  return String(typeof key === 'object' && key !== null && 'value' in key ? key.value : key);
}

function startOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null ? ((node as Node).range?.[0] ?? undefined) : undefined;
}
