import { Unreadable } from './failure.ts';
import type { Broken } from './item.ts';

/** The start tag of a text's root element. */
export interface Root {
  /** Its name without prefix. */
  name: string;
  /** The namespace it is in, where that is declared on it. */
  namespace: string | undefined;
  /** All namespaces declared on it. */
  declared: readonly string[];
}

/** Declaration, comments, processing instructions and a doctype, with what stands in its brackets. */
const prolog =
  /(?:\s+|<\?(?:(?!\?>)[\s\S]){0,4000}\?>|<!--(?:(?!-->)[\s\S]){0,20000}-->|<!DOCTYPE[^[>]{0,1000}(?:\[[^\]]{0,20000}\]\s*)?>)*/y;
const start =
  /<(?:([\p{L}_][\p{L}\p{N}._-]{0,99}):)?([\p{L}_][\p{L}\p{N}._-]{0,99})((?:\s[^<>]{0,8000})?)\/?>/uy;

/** The root element of an XML text, by its beginning; undefined where no element comes first. */
export function rootOf(head: string): Root | undefined {
  prolog.lastIndex = 0;
  prolog.exec(head);
  start.lastIndex = prolog.lastIndex;
  const match = start.exec(head);
  if (!match) return undefined;
  const spaces = new Map<string, string>();
  for (const [, prefix, , address] of match[3].matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(["'])(.*?)\2/gs))
    spaces.set(prefix ?? '', address.trim());
  return {
    name: match[2],
    namespace: spaces.get(match[1] ?? ''),
    declared: [...spaces.values()],
  };
}

/** For XML of no known kind: says which it is, and of which kinds it would be read. */
export async function* refuseXml(
  chunks: AsyncIterable<string>,
  kinds: readonly string[],
): AsyncGenerator<Broken> {
  let head = '';
  for await (const chunk of chunks) {
    head += chunk;
    if (head.length >= reach) break;
  }
  const root = rootOf(head);
  const mend = `Convert it to HTML or JSON lines${kinds.length > 0 ? `; of XML, ${kinds.join(', ')} are read` : ''}.`;
  const space = root?.namespace ? ` (${root.namespace.slice(0, 100)})` : '';
  const reason = root
    ? `it is XML whose root element <${root.name}>${space} is none of those read`
    : 'it is named as XML, but no element comes first';
  yield { failure: new Unreadable(reason, mend), place: '' };
}

/** Characters in which a root element must stand; longer comments before it are nobody's. */
const reach = 1 << 16;
