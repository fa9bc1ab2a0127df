import type { Block } from '../document.ts';
import { hashOf } from '../document.ts';
import { type Subject, subject } from '../evidence/evidence.ts';
import { analyse } from '../text/text.ts';

/**
 * A story without some of its words, for asking what the rest says by itself. Furniture is left out too, the
 * language stays what it was, and marks, which speak of the whole, are not looked for.
 */
export function remainder({ text }: Subject, without: Uint8Array): Subject {
  const { clean } = text;
  const source = clean.document.text;
  const blocks: Block[] = [];
  let left = '';
  let token = 0;
  for (const { kind, from, to } of clean.blocks) {
    const start = left.length;
    let at = from;
    for (; token < text.size && text.from[token] < to; token++) {
      if (!without[token]) continue;
      left += source.slice(at, Math.max(at, text.from[token]));
      at = text.to[token];
    }
    left += source.slice(at, to);
    blocks.push({ kind, from: start, to: left.length });
    left += '\n\n';
  }
  const hash = hashOf(left.toWellFormed());
  const document = {
    id: hash.slice(0, 12),
    origin: { path: 'remainder' },
    text: left,
    blocks,
    metadata: { language: text.language },
    hash,
  };
  return subject(analyse({ document, blocks, removed: [] }, text.language), []);
}
