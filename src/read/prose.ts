import type { Content } from './content.ts';
import { Unreadable } from './failure.ts';
import { headOf } from './head.ts';
import { htmlContent } from './html/html.ts';
import type { Found } from './item.ts';
import { markdownContent } from './markdown.ts';
import { plainBlocks } from './plain.ts';

/*
 * Readers of files that are one article each.
 */

/** Plain text as it stands. */
export function plainContent(text: string): Content {
  return { text, blocks: plainBlocks(text), metadata: headOf(text) };
}

export function plain(text: string): Found[] {
  return whole(plainContent(text), ...nothing);
}

export function markdown(text: string): Found[] {
  return whole(markdownContent(text), ...nothing);
}

export function html(text: string): Found[] {
  return whole(
    htmlContent(text, true),
    'the page shows no text',
    'Save the page from a browser: its scripts may be what writes the text.',
  );
}

const nothing = ['it holds nothing but white space', 'Remove it, or fetch it again.'] as const;

function whole(content: Content, reason: string, mend: string): Found[] {
  if (content.blocks.length === 0) throw new Unreadable(reason, mend);
  return [{ content, place: '' }];
}
