import type { Block } from '../document.ts';
import { hashOf } from '../document.ts';
import { type Subject, subject } from '../evidence/evidence.ts';
import { analyse } from '../text/text.ts';

/**
 * Two stories as one text, the first and then the second, furniture left out: what an article blended
 * from both is held against. It has no outlet, no date and no byline: nobody published it.
 */
export function joined(one: Subject, other: Subject): Subject {
  const blocks: Block[] = [];
  let text = '';
  for (const { clean } of [one.text, other.text]) {
    for (const { kind, from, to } of clean.blocks) {
      const start = text.length;
      text += clean.document.text.slice(from, to);
      blocks.push({ kind, from: start, to: text.length });
      text += '\n\n';
    }
  }
  const hash = hashOf(text.toWellFormed());
  const metadata = { language: one.text.language };
  const document = { id: hash.slice(0, 12), origin: { path: 'joined' }, text, blocks, metadata, hash };
  return subject(analyse({ document, blocks, removed: [] }));
}
