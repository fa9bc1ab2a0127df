import type { Block, Document } from '../document.ts';
import { guarded } from './guard.ts';
import { type Label, labelOf } from './label.ts';

/** What a block looks like, apart from where it stands. */
export interface Shape {
  block: Block;
  /** The block's text; empty for a block so long that only prose fills it. */
  text: string;
  /** Lower-case words of `text`, apostrophes made straight. */
  words: string[];
  /** Number of words; an estimate in scripts that do not part them and in very long blocks. */
  size: number;
  /** How it ends: a full sentence, something that runs on (`WASHINGTON —`), or neither. */
  ends: 'sentence' | 'run-on' | 'bare';
  digits: boolean;
  /** Running text: sentences, or so many words that nothing else is likely. */
  prose: boolean;
  /** No sentence and no prose: a heading, a label, a menu item, a table cell. */
  fragment: boolean;
  /** What its words say it is. */
  label?: Label;
  /** Why it is kept whatever the rules say. */
  guard?: ReturnType<typeof guarded>;
}

/** Longer blocks are prose by length alone and are not read; bounds the work on a text of one line. */
const LONGEST_READ = 1500;
const LEAST_PROSE_WORDS = 8;
/** So many words in a row are running text even when the full stops were lost in scraping. */
const BARE_PROSE_WORDS = 25;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}]+)*/gu;
const SENTENCE_TAIL = /[.!?…。！？؟।](?:\s*\[\d+\])?[\s"'`”’»)\]*_]*$/;
const RUN_ON_TAIL = /[,;:—–-][\s"'`”’»)\]*_]*$/;
const INNER_STOP = /\p{L}{3}[.!?…]["'`”’»)]*\s+["'`“‘«(—–]*\p{Lu}|[。！？]/u;

/** The shape of one block. */
export function shapeOf(document: Document, block: Block): Shape {
  const length = block.to - block.from;
  if (length > LONGEST_READ) {
    const words: string[] = [];
    return {
      block,
      text: '',
      words,
      size: Math.ceil(length / 6),
      ends: 'sentence',
      digits: false,
      prose: true,
      fragment: false,
    };
  }
  const text = document.text.slice(block.from, block.to);
  const words = wordsOf(text);
  const size = sizeOf(words);
  const ends = SENTENCE_TAIL.test(text.slice(-12))
    ? 'sentence'
    : RUN_ON_TAIL.test(text.slice(-8))
      ? 'run-on'
      : 'bare';
  const sentences = ends === 'sentence' || INNER_STOP.test(text);
  const prose = (size >= LEAST_PROSE_WORDS && sentences) || size >= BARE_PROSE_WORDS;
  const shape: Shape = {
    block,
    text,
    words,
    size,
    ends,
    digits: /\d/.test(text),
    prose,
    fragment: !prose && ends !== 'sentence',
  };
  const guard = guarded(text, words);
  if (guard) shape.guard = guard;
  const label = guard ? undefined : labelOf(shape);
  if (label) shape.label = label;
  return shape;
}

/** Words of a text, lower-case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'").match(WORD) ?? [];
}

/** Chinese, Japanese, Thai and others write no spaces: there about two characters make a word. */
function sizeOf(words: readonly string[]): number {
  let size = 0;
  for (const word of words)
    size += word.length > 8 && word.charCodeAt(0) >= 0x0e00 ? Math.ceil(word.length / 2) : 1;
  return size;
}
