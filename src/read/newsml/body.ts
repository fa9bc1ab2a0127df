import type { Content } from '../content.ts';
import { nitfItem } from '../nitf.ts';
import { plainContent } from '../prose.ts';
import { at, children, type Element, htmlOf, lineOf, textOf } from '../xml/element.ts';
import { nothing, wording } from './wordings.ts';

/*
 * The contentSet of a newsItem: one text in several renditions. inlineXML holds XHTML or NITF,
 * inlineData plain text or HTML as text; remoteContent only names a file.
 */

export function bodiesOf(item: Element): Content[] {
  const set = at(item, 'contentSet');
  if (!set) return [];
  const inline = children(set, 'inlineXML').flatMap((element) => element.children.flatMap(inlineContent));
  const data = children(set, 'inlineData').flatMap(dataContent);
  return [...inline, ...data].filter(({ blocks }) => blocks.length > 0);
}

function inlineContent(root: Element | string): Content[] {
  if (typeof root === 'string') return root.trim() === '' ? [] : [plainContent(root.trim())];
  if (root.name === 'nitf') return [nitfItem(root).content];
  if (/^(?:html|body|div|article|section|p)$/.test(root.name)) return [{ ...wording(htmlOf(root), 'html') }];
  return [];
}

/** Encoded data (base64 of a picture, say) is no text. */
function dataContent(element: Element): Content[] {
  const type = element.attributes.contenttype ?? '';
  if (element.attributes.encoding !== undefined || (type !== '' && !/^text\/|html|xml/i.test(type)))
    return [];
  const text = textOf(element).trim();
  return text === '' ? [] : [wording(text, type)];
}

/** Where the text lies, when it is only referred to. */
export function refersElsewhere(item: Element): string | undefined {
  const remote = at(item, 'contentSet', 'remoteContent');
  return remote && (remote.attributes.href ?? remote.attributes.residref ?? 'an address it does not give');
}

export function captionOf(item: Element): Content {
  const caption = lineOf(at(item, 'contentMeta', 'description'));
  if (caption === undefined) return nothing;
  return { text: caption, blocks: [{ from: 0, to: caption.length, kind: 'caption' }], metadata: {} };
}
