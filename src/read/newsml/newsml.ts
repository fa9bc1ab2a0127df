import type { Metadata } from '../../document.ts';
import { type Content, merge } from '../content.ts';
import { isoDate } from '../date.ts';
import { Unreadable } from '../failure.ts';
import { filled, first, placer } from '../feeds/names.ts';
import type { Found, Item } from '../item.ts';
import { at, type Element, lineOf, type Tag } from '../xml/element.ts';
import { elements } from '../xml/xml.ts';
import { bodiesOf, captionOf, refersElsewhere } from './body.ts';
import { asideOf } from './handling.ts';
import { codeOf, itemMetadata } from './metadata.ts';
import { nothing, richest } from './wordings.ts';

/*
 * NewsML-G2 2.0 to 2.x (IPTC): a newsItem or packageItem by itself, or any number in a newsMessage.
 */

const items = new Set('newsItem packageItem conceptItem knowledgeItem planningItem catalogItem'.split(' '));

/** Its root elements. */
export function isNewsml(root: { name: string; namespace?: string | undefined } | undefined): boolean {
  if (!root || (root.name !== 'newsMessage' && !items.has(root.name))) return false;
  return root.namespace === undefined || /iptc\.org\/std\/nar\//.test(root.namespace);
}

export async function* newsml(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  const places = new Map([...items].map((name) => [name, placer(name)]));
  let message: Metadata = {};
  for await (const element of elements(chunks, isWanted)) {
    if ('failure' in element) {
      for (const place of places.values()) place(element);
      yield element;
    } else if (element.name === 'header') message = messageOf(element);
    else yield itemOf(element, places.get(element.name)!(element), message);
  }
}

function isWanted({ name, parent }: Tag): boolean {
  return items.has(name) || (name === 'header' && parent?.name === 'newsMessage');
}

/** What the envelope says, where the items say nothing. */
function messageOf(header: Element): Metadata {
  return filled({
    provider: lineOf(at(header, 'sender')),
    date: isoDate(lineOf(at(header, 'sent'))),
  });
}

function itemOf(item: Element, place: string, message: Metadata): Item {
  const metadata = merge(itemMetadata(item), message);
  const id = item.attributes.guid?.trim();
  const found = (content: Content, aside?: string): Found => ({
    content: { ...content, metadata: merge(metadata, content.metadata) },
    place,
    line: item.line,
    ...(id && { id }),
    ...(aside !== undefined && { aside }),
  });
  const meta = at(item, 'itemMeta');
  const handled = asideOf({
    status: metadata.status,
    embargoed: embargoOf(meta),
    made: metadata.date,
  });
  if (handled !== undefined) return found(nothing, handled);
  if (item.name === 'packageItem') return found(nothing, 'a package: it only names other items');
  if (item.name !== 'newsItem') return found(nothing, `it carries no article (${item.name})`);
  const body = richest(bodiesOf(item));
  if (body) return found(body);
  return withoutText(item, place, found);
}

/** `<embargoed/>` without a date is an embargo without an end. */
function embargoOf(meta: Element | undefined): string | undefined {
  const embargoed = at(meta, 'embargoed');
  return embargoed && (lineOf(embargoed) ?? '');
}

/** A picture has no more than its caption, and none is missed; of a text the words are missing. */
function withoutText(item: Element, place: string, found: (content: Content, aside?: string) => Found): Item {
  const kind =
    codeOf(at(item, 'itemMeta', 'itemClass'))
      ?.split(/[:/]/)
      .at(-1) ?? 'text';
  if (kind !== 'text' && kind !== 'composite')
    return found(captionOf(item), `it carries no article (${kind})`);
  const elsewhere = refersElsewhere(item);
  const name = first(item.attributes.guid, lineOf(at(item, 'contentMeta', 'headline')));
  const failure = elsewhere
    ? new Unreadable(
        `its text is not in it, but at ${elsewhere.slice(0, 200)}${name ? ` (${name.slice(0, 100)})` : ''}`,
        'Fetch that file and read it, or have the text sent inline; nothing is fetched.',
      )
    : new Unreadable(
        `there are no words in it${name ? ` (${name.slice(0, 100)})` : ''}`,
        'Leave it out, or fill its contentSet.',
      );
  return { failure, place };
}
