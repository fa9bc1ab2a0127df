import type { Metadata } from '../../document.ts';
import { isoDate } from '../date.ts';
import { filled, first } from '../feeds/names.ts';
import { at, children, type Element, lineOf } from '../xml/element.ts';
import { statusOf } from './handling.ts';

/*
 * What a NewsML-G2 item says of itself: rightsInfo of the rights, itemMeta of the item and its
 * handling, contentMeta of the article.
 */

export function itemMetadata(item: Element): Metadata {
  const meta = at(item, 'itemMeta');
  const content = at(item, 'contentMeta');
  const date = isoDate(lineOf(at(meta, 'versionCreated')));
  const created = isoDate(lineOf(at(meta, 'firstCreated'))) ?? isoDate(lineOf(at(content, 'contentCreated')));
  const modified = isoDate(lineOf(at(content, 'contentModified')));
  return filled({
    title: first(lineOf(mainOf(content, 'headline')), lineOf(mainOf(meta, 'title'))),
    source: named(content, 'infoSource'),
    date,
    created: created === date ? undefined : created,
    modified: modified === date ? undefined : modified,
    version: item.attributes.version,
    // The schema has it that an item without a status is usable.
    status: statusOf(codeOf(at(meta, 'pubStatus'))),
    signal: codes(meta, 'signal'),
    note: lines(meta, 'edNote'),
    provider: named(meta, 'provider'),
    credit: lineOf(at(content, 'creditline')),
    rights: rightsOf(item),
    language: at(content, 'language')?.attributes.tag ?? item.attributes['xml:lang'],
    author: lines(content, 'by') ?? named(content, 'creator'),
    slugline: lineOf(at(content, 'slugline')),
    dateline: first(lineOf(at(content, 'dateline')), lineOf(at(content, 'located', 'name'))),
    url: linkOf(meta, /webpage|alternate|isrepresentation|hasaltrep/i),
    canonical: linkOf(meta, /canonical/i),
  });
}

/** Of several headlines the one without a role, or in the main role, else the first. */
function mainOf(parent: Element | undefined, name: string): Element | undefined {
  const all = parent ? children(parent, name).filter((one) => lineOf(one) !== undefined) : [];
  return all.find(({ attributes }) => !attributes.role || /main$/i.test(attributes.role)) ?? all[0];
}

/** A code as it stands, in whichever of its three places. */
export function codeOf(element: Element | undefined): string | undefined {
  return element && first(element.attributes.qcode, element.attributes.uri, element.attributes.literal);
}

/** The names of parties: written out, else as a literal, else what their code says. */
function named(parent: Element | undefined, name: string): string | undefined {
  const names = (parent ? children(parent, name) : []).map((party) =>
    first(lineOf(at(party, 'name')), party.attributes.literal, lineOf(party), nameIn(codeOf(party))),
  );
  return [...new Set(names.filter(Boolean))].join(', ') || undefined;
}

/** `sig:correction` says what `correction` says; a name is for readers. */
function codes(parent: Element | undefined, name: string): string | undefined {
  const all = (parent ? children(parent, name) : []).map((one) =>
    first(lineOf(at(one, 'name')), nameIn(codeOf(one))),
  );
  return all.filter(Boolean).join(', ') || undefined;
}

/** The end of a code, or of an address within the IPTC's vocabularies; of another address the host. */
function nameIn(code: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(code ?? '')?.[1];
  if (host !== undefined && !/(?:^|\.)iptc\.org$/i.test(host)) return host;
  return code?.split(/[:/#]/).at(-1);
}

function lines(parent: Element | undefined, name: string): string | undefined {
  const all = (parent ? children(parent, name) : []).map(lineOf);
  return all.filter((line) => line !== undefined).join(', ') || undefined;
}

function rightsOf(item: Element): string | undefined {
  const rights = at(item, 'rightsInfo');
  const holder = named(rights, 'copyrightHolder');
  const notice = first(lines(rights, 'copyrightNotice'), holder && `© ${holder}`);
  return [notice, lines(rights, 'usageTerms')].filter(Boolean).join('; ') || undefined;
}

function linkOf(meta: Element | undefined, rel: RegExp): string | undefined {
  const found = (meta ? children(meta, 'link') : []).find(({ attributes }) => rel.test(attributes.rel ?? ''));
  const href = found?.attributes.href;
  return href && /^https?:\/\//i.test(href) ? href : undefined;
}
