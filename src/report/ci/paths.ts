import { isAbsolute, posix, relative, sep } from 'node:path';

/* Paths as the consumers of check results want them: relative to the root of the checkout, with forward slashes. */

/** Lone halves of a surrogate pair have no place in an address or a file. */
function slashed(path: string): string {
  return (sep === '\\' ? path.replaceAll('\\', '/') : path).toWellFormed();
}

/** What standard input is called. */
export const standardInput = 'stdin';

/**
 * A path relative to a folder, where it lies below that; else as it is.
 * @param folder absolute; empty where none is known
 */
export function pathIn(folder: string, path: string): string {
  if (path === '-') return standardInput;
  if (!isAbsolute(path)) return posix.normalize(slashed(path));
  const inside = folder ? relative(folder, path) : '';
  const below = inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  return slashed(below ? inside : path);
}

/** A path as a URI reference (RFC 3986): absolute ones become `file:` addresses. */
export function uriOf(path: string): string {
  const parts = path.split('/').map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percented));
  const joined = parts.join('/');
  if (path.startsWith('/')) return `file://${joined}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path[0]}:${joined.slice(4)}` : joined;
}

function percented(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
