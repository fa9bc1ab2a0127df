import type { Metadata } from '../document.ts';
import { type Content, merge } from './content.ts';
import { isoDate } from './date.ts';
import { filled, first, placer } from './feeds/names.ts';
import type { Item } from './item.ts';
import { asideOf, statusOf } from './newsml/handling.ts';
import { nitfBody } from './nitf-body.ts';
import { at, children, type Element, lineOf, type Node } from './xml/element.ts';
import { elements } from './xml/xml.ts';

/*
 * NITF 3.0 to 3.6 (IPTC News Industry Text Format), with or without its namespace. Versions of one
 * story share the key of `du-key`, hence it serves as slugline where no `meta` gives one.
 */

export async function* nitf(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  const place = placer('nitf');
  for await (const element of elements(chunks, ({ name }) => name === 'nitf')) {
    const where = place(element);
    if ('failure' in element) yield element;
    else yield { ...nitfItem(element), place: where, line: element.line };
  }
}

/** The article of an `nitf` element. */
export function nitfItem(root: Element): { content: Content; id?: string; aside?: string } {
  const data = at(root, 'head', 'docdata');
  const id = first(attribute(data, 'doc-id', 'id-string'), root.attributes.uno);
  const status = statusOf(data?.attributes['management-status']);
  const release = attribute(data, 'date.release', 'norm');
  // Without the status a later release is no embargo: many senders write the day of the paper there.
  const embargoed = status === 'embargoed' ? (release ?? '') : undefined;
  const aside = asideOf({ status, embargoed, made: attribute(data, 'date.issue', 'norm') });
  const content = nitfBody(root);
  return {
    content: { ...content, metadata: merge(described(root), handled(root, status)) },
    ...(id !== undefined && { id }),
    ...(aside !== undefined && { aside }),
  };
}

/** What it says of the article. */
function described(root: Element): Metadata {
  const head = at(root, 'head');
  const data = at(head, 'docdata');
  const top = at(root, 'body', 'body.head');
  const line = (...path: string[]) => lineOf(at(top, ...path));
  const publication = at(head, 'pubdata');
  const issued = isoDate(attribute(data, 'date.issue', 'norm'));
  const released = isoDate(attribute(data, 'date.release', 'norm'));
  const date = isoDate(publication?.attributes['date.publication']) ?? released ?? issued;
  const owner = attribute(data, 'doc.copyright', 'holder');
  const year = attribute(data, 'doc.copyright', 'year');
  return filled({
    title: first(line('hedline', 'hl1'), line('hedline'), lineOf(at(head, 'title'))),
    source: first(publication?.attributes.name, attribute(data, 'doc-id', 'regsrc')),
    date,
    created: issued === date ? undefined : issued,
    modified: revised(head),
    url: publication?.attributes['ex-ref'],
    author: bylines(top),
    language: first(root.attributes.baselang, root.attributes['xml:lang']),
    rights: first(line('rights'), owner && ['©', year, owner].filter(Boolean).join(' ')),
    dateline: line('dateline'),
    provider: line('distributor'),
  });
}

/** What it says of this version. */
function handled(root: Element, status: string | undefined): Metadata {
  const head = at(root, 'head');
  const data = at(head, 'docdata');
  const key = at(data, 'du-key')?.attributes;
  const correction = at(data, 'correction');
  const message = at(data, 'ed-msg');
  return filled({
    status,
    version: first(key?.version, key?.generation),
    signal: first(correction && 'correction', message?.attributes['msg-type']),
    note: [first(message?.attributes.info, lineOf(message)), correction?.attributes.info]
      .filter(Boolean)
      .join('; '),
    slugline: first(meta(head, /^slug(?:line)?$/i), key?.key, attribute(data, 'series', 'series.name')),
    credit: meta(head, /^credit(?:[-_ ]?line)?$/i),
    canonical: meta(head, /^canonical(?:[-_ ]?ur[il])?$/i),
  });
}

/** The persons named, else the line as it stands, without the title below it (`byttl`), which says what somebody is. */
function bylines(top: Element | undefined): string | undefined {
  const lines = (top ? children(top, 'byline') : []).flatMap((byline) => {
    const persons = children(byline, 'person').map(lineOf);
    if (persons.length > 0) return persons;
    const words = (node: Node) => typeof node === 'string' || node.name !== 'byttl';
    return [lineOf({ ...byline, children: byline.children.filter(words) }) ?? lineOf(byline)];
  });
  const names = lines.map((line) => line?.replace(/[\s,;]+$/, '')).filter(Boolean);
  return names.join(', ') || undefined;
}

function revised(head: Element | undefined): string | undefined {
  const days = (head ? children(head, 'revision-history') : []).map(({ attributes }) =>
    isoDate(attributes.norm),
  );
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function meta(head: Element | undefined, name: RegExp): string | undefined {
  const found = (head ? children(head, 'meta') : []).find(({ attributes }) =>
    name.test(attributes.name ?? ''),
  );
  return found?.attributes.content?.trim();
}

function attribute(parent: Element | undefined, name: string, key: string): string | undefined {
  return at(parent, name)?.attributes[key]?.trim() || undefined;
}
