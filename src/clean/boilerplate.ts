import type { Block, Document } from '../document.ts';

/** Blocks known to recur from article to article of one source. */
export interface Boilerplate {
  /** Hashes of recurring blocks by source. */
  recurring: ReadonlyMap<string, ReadonlySet<number>>;
}

export interface BoilerplateOptions {
  /** Different stories a block must recur in. Default 3. */
  leastStories?: number;
  /** Share (0..1) of the source's documents that carry a label or short line to be learned. Default 0.2. */
  leastShare?: number;
  /** The same for running text, which a source may rightly repeat as background. Default 0.5. */
  leastProseShare?: number;
}

/** Collects blocks while documents stream by; `finish` says what recurs. */
export interface Learner {
  add(document: Document): void;
  finish(): Boilerplate;
}

/** Longer blocks are never boilerplate: nobody repeats a page of text on every page. */
const MOST_WORDS = 150;
/** Of longer blocks only the beginning is hashed; they are never learned, only compared. */
const MOST_HASHED = 4000;
/** Longest blocks remembered of each document, to tell whether two documents are one story. */
const MARKS = 8;
/**
 * Share of those blocks, by length, from which on two documents tell one story. Strict for running
 * text, where a mistake costs a paragraph; a label that recurs is no loss.
 */
const ONE_STORY = { prose: 0.2, label: 0.5 };
/** Documents remembered per recurring block; enough to find three that differ. */
const WITNESSES = 12;
/**
 * Blocks seen once are only remembered in a table of this many places, a newer one taking the place
 * of an older. Boilerplate recurs soon; what recurs after a million blocks is missed, not mistaken.
 */
const SEEN_ONCE = 1 << 20;

interface Sighting {
  documents: number;
  witnesses: number[];
  prose: boolean;
}

interface Source {
  /** The document or its address names it; else the folder stands in, and running text is never learned. */
  stated: boolean;
  documents: number;
  sightings: Map<number, Sighting>;
}

/** Hashes and lengths of a document's longest blocks, alternating. */
type Marks = Float64Array;

/** A learner over one run. Memory: about 150 bytes a document, and the blocks that recur. */
export function learn(options: BoilerplateOptions = {}): Learner {
  const sources = new Map<string, Source>();
  const marks: Marks[] = [];
  const once = new Float64Array(SEEN_ONCE);
  const onceBy = new Int32Array(SEEN_ONCE);
  const see = (source: Source, block: Fingerprint, document: number) => {
    const place = block.hash % SEEN_ONCE;
    let sighting = source.sightings.get(block.hash);
    if (!sighting && once[place] !== block.hash) {
      once[place] = block.hash;
      onceBy[place] = document;
      return;
    }
    sighting ??= { documents: 1, witnesses: [onceBy[place]], prose: block.prose };
    source.sightings.set(block.hash, sighting);
    sighting.documents++;
    if (sighting.witnesses.length < WITNESSES) sighting.witnesses.push(document);
  };
  return {
    add(document) {
      const { name, stated } = sourceOf(document);
      const source = sources.get(name) ?? { stated, documents: 0, sightings: new Map() };
      sources.set(name, source);
      source.documents++;
      const blocks = fingerprints(document, name);
      for (const block of blocks) if (block.words <= MOST_WORDS) see(source, block, marks.length);
      marks.push(longest(blocks));
    },
    finish() {
      const recurring = new Map<string, ReadonlySet<number>>();
      for (const [name, source] of sources) recurring.set(name, recurringIn(source, marks, options));
      return { recurring };
    },
  };
}

/** Whether a block of a document was learned as its source's boilerplate. */
export function recursIn(learned: Boilerplate | undefined, document: Document, block: Block): boolean {
  if (!learned) return false;
  const { name } = sourceOf(document);
  const hashes = learned.recurring.get(name);
  return hashes !== undefined && hashes.size > 0 && hashes.has(hashOfBlock(document, block, name));
}

function recurringIn(source: Source, marks: readonly Marks[], options: BoilerplateOptions): Set<number> {
  const { leastStories = 3, leastShare = 0.2, leastProseShare = 0.5 } = options;
  const found = new Set<number>();
  for (const [hash, { documents, witnesses, prose }] of source.sightings) {
    const share = documents / source.documents;
    if (documents < leastStories || share < (prose ? leastProseShare : leastShare)) continue;
    if (prose && !source.stated) continue;
    if (storiesAmong(witnesses, marks, hash, prose ? ONE_STORY.prose : ONE_STORY.label) >= leastStories)
      found.add(hash);
  }
  return found;
}

/** How many different stories the witnesses tell: copies and updates of one story count once. */
function storiesAmong(
  witnesses: readonly number[],
  marks: readonly Marks[],
  apart: number,
  alike: number,
): number {
  const stories: Marks[] = [];
  for (const witness of witnesses) {
    if (!stories.some((story) => sameStory(story, marks[witness], apart, alike)))
      stories.push(marks[witness]);
  }
  return stories.length;
}

/** The share `alike` of the text in common, the block in question left aside. Errs towards one story, and so towards keeping. */
function sameStory(one: Marks, other: Marks, apart: number, alike: number): boolean {
  let shared = 0;
  let total = 0;
  for (let i = 0; i < one.length; i += 2) {
    if (one[i] === apart) continue;
    total += one[i + 1];
    for (let j = 0; j < other.length; j += 2) if (one[i] === other[j]) shared += one[i + 1];
  }
  let otherTotal = 0;
  for (let j = 0; j < other.length; j += 2) if (other[j] !== apart) otherTotal += other[j + 1];
  return shared >= alike * Math.min(total, otherTotal);
}

interface Fingerprint {
  hash: number;
  words: number;
  prose: boolean;
}

/** The different blocks of a document; a block that stands twice counts once. */
function fingerprints(document: Document, source: string): Fingerprint[] {
  const found = new Map<number, Fingerprint>();
  for (const block of document.blocks) {
    const hash = hashOfBlock(document, block, source);
    if (found.has(hash)) continue;
    const text = document.text.slice(block.from, Math.min(block.to, block.from + MOST_HASHED));
    found.set(hash, { hash, words: text.split(/\s+/).length, prose: SENTENCE_TAIL.test(text.slice(-8)) });
  }
  return [...found.values()];
}

const SENTENCE_TAIL = /[.!?…。！？؟।]["'”’»)\]\s]*$/;

function longest(blocks: readonly Fingerprint[]): Marks {
  const best = [...blocks]
    .sort((one, other) => other.words - one.words || one.hash - other.hash)
    .slice(0, MARKS);
  return Float64Array.from(best.flatMap(({ hash, words }) => [hash, words]));
}

/** Where a document comes from: its stated source, its host, else the folder or the file of records. */
function sourceOf({ metadata, origin }: Document): { name: string; stated: boolean } {
  if (metadata.source) return { name: metadata.source.trim().toLowerCase(), stated: true };
  const host = metadata.url && URL.canParse(metadata.url) ? new URL(metadata.url).host : '';
  if (host !== '') return { name: host.replace(/^www\./, ''), stated: true };
  const path = origin.line === undefined ? origin.path.replace(/[^/\\]*$/, '') : origin.path;
  return { name: `path:${path}`, stated: false };
}

/** 52-bit hash of a block's letters and digits without regard to case, salted with its source. */
function hashOfBlock(document: Document, block: Block, source: string): number {
  const text = document.text.slice(block.from, Math.min(block.to, block.from + MOST_HASHED)).toLowerCase();
  let low = 0x811c9dc5 ^ (block.to - block.from > MOST_HASHED ? block.to - block.from : 0);
  let high = 0x9747b28c;
  const mix = (code: number) => {
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  };
  for (let i = 0; i < source.length; i++) mix(source.charCodeAt(i));
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 47) mix(text.charCodeAt(i));
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
}
