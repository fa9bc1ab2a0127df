import { oneLine } from '../visible.ts';
import { takerFirst, titleOf } from '../wording.ts';
import type { Speech } from '../words/words.ts';
import { clipped } from './byline.tsx';
import type { Catalogue, PairEntry } from './catalogue.ts';

/** Title of the page while a pair is on view, in tabs, bookmarks and at the edge of paper. */
export function pageTitle(entry: PairEntry, within: Catalogue, { words, fill }: Speech): string {
  const place = fill(words.pair.place, { n: entry.number, all: within.pairs.length });
  const taker = entry[takerFirst(entry.pair.direction.who).taker];
  return fill(words.frame.pages.title, { place, title: clipped(oneLine(titleOf(taker)), 160) });
}
