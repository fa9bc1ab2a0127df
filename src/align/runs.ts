import type { Text } from '../text/text.ts';

/** The same words on both sides: `size` tokens from token `a` and from token `b`. */
export interface Run {
  a: number;
  b: number;
  size: number;
}

/** Words in a row that make a run worth showing; shorter ones are idiom. */
export const shortestRun = 5;

/** Places of one gram that are tried; a text that repeats a phrase more often than this gains nothing from the rest. */
const mostPlaces = 16;

/**
 * Maximal common runs of at least `shortestRun` tokens, found greedily, longest from the left of
 * `b`; no two overlap in `b`, and a stretch of `a` may serve twice (a tail that repeats the story).
 * Time: linear in both lengths, for `mostPlaces` tries a position.
 */
export function runs(a: Text, b: Text): Run[] {
  const places = index(a);
  const found: Run[] = [];
  let at = 0;
  while (at + shortestRun <= b.size) {
    const run = longestAt(a, b, at, places.get(key(b.formHashes, at)));
    if (run) found.push(run);
    at += run ? run.size : 1;
  }
  return found;
}

function index(text: Text): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i + shortestRun <= text.size; i++) {
    const hash = key(text.formHashes, i);
    const list = places.get(hash);
    if (!list) places.set(hash, [i]);
    else if (list.length < mostPlaces) list.push(i);
  }
  return places;
}

function key(hashes: Uint32Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + shortestRun; i++) hash = Math.imul(hash ^ hashes[i], 0x9e3779b1) ^ (hash >>> 13);
  return hash >>> 0;
}

function longestAt(a: Text, b: Text, at: number, places: number[] | undefined): Run | undefined {
  let best: Run | undefined;
  for (const place of places ?? []) {
    let size = 0;
    while (place + size < a.size && at + size < b.size && a.forms[place + size] === b.forms[at + size])
      size++;
    if (size >= shortestRun && size > (best?.size ?? 0)) best = { a: place, b: at, size };
  }
  return best;
}
