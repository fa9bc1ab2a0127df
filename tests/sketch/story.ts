import type { Block } from '../../src/document.ts';
import { analyse, type Text } from '../../src/text/text.ts';

/** The text of a story of one paragraph. */
export function story(text: string, language = 'en'): Text {
  const blocks: Block[] = text.trim() ? [{ kind: 'paragraph', from: 0, to: text.length }] : [];
  const document = { id: 'story', origin: { path: '-' }, text, blocks, metadata: { language }, hash: '' };
  return analyse({ document, blocks, removed: [] });
}

/** Words w1, w2 … as one string; every number is another word. */
export function wordsOf(numbers: readonly number[]): string {
  return numbers.map((number) => `w${number.toString(36)}q`).join(' ');
}
