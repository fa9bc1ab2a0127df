import type { Described, Metadata } from '../../document.ts';
import { merge } from '../content.ts';
import { isoDate } from '../date.ts';
import { linkedData } from './linked-data.ts';

/*
 * What a page declares about itself. Precedence, field by field: JSON-LD (written for machines by
 * the newsroom's system, and checked by search engines), then OpenGraph and article:*, then other
 * meta tags, then what is marked up in the page (itemprop, time, h1, title). Two exceptions: the
 * address is the canonical link's before all, and the language the root element's.
 */

export function htmlMetadata(document: Document): Metadata {
  const canonical = attribute(document, 'link[rel~="canonical"]', 'href');
  const root = document.documentElement;
  const language = root?.getAttribute('lang') || root?.getAttribute('xml:lang');
  const certain: Metadata = {};
  if (canonical && /^https?:/i.test(canonical)) certain.url = canonical;
  if (language && /^[A-Za-z]{2,3}\b/.test(language)) certain.language = language;
  return merge(certain, linkedData(document), metaTags(document), inPage(document));
}

/** Names of meta tags (`name`, `property` or `itemprop`), best first. */
const names: Record<keyof Described, string> = {
  title:
    'og:title dc.title dcterms.title citation_title parsely-title sailthru.title headline twitter:title title',
  source:
    'og:site_name article:publisher:name dc.publisher dcterms.publisher citation_journal_title publisher application-name',
  date:
    'article:published_time og:article:published_time article:published datepublished og:pubdate pubdate publishdate ' +
    'publish-date publish_date published_time publication_date dc.date.issued dcterms.issued dc.date.created dcterms.created ' +
    'dc.date dcterms.date citation_publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime date',
  modified:
    'article:modified_time og:article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified lastmod ' +
    'last-modified modified revised',
  url: 'og:url twitter:url',
  author:
    'article:author:name dc.creator dcterms.creator citation_author parsely-author sailthru.author author article:author byl',
  language: 'content-language dc.language dcterms.language inlanguage language og:locale',
  rights: 'dc.rights dcterms.rights dcterms.rightsholder copyright rights copyright-holder license',
};

function metaTags(document: Document): Metadata {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    const keys = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key) ?? '')
      .join(' ');
    for (const key of new Set(keys.toLowerCase().split(/\s+/)))
      values.set(key, [...(values.get(key) ?? []), content]);
  }
  const metadata: Metadata = {};
  for (const field of Object.keys(names) as (keyof Described)[]) {
    for (const name of names[field].split(' ')) {
      const value = usable(field, values.get(name) ?? []);
      if (value === undefined) continue;
      metadata[field] = value;
      break;
    }
  }
  return metadata;
}

function usable(field: keyof Described, values: readonly string[]): string | undefined {
  if (field === 'date' || field === 'modified') return values.map(isoDate).find((date) => date !== undefined);
  // article:author and article:publisher are meant to be addresses of profiles; those name nobody.
  if (field === 'author' || field === 'source') {
    const people = [...new Set(values.filter((value) => !/^https?:|^\/|^@/.test(value)))];
    return people.length > 0 ? people.join(', ') : undefined;
  }
  if (field === 'language')
    return values.find((value) => /^[a-z]{2,3}(?:[-_]\w{2,8})?$/i.test(value))?.replace('_', '-');
  return values[0];
}

function inPage(document: Document): Metadata {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const title = headings.length === 1 ? headings[0] : textOf(document.querySelector('title')) || headings[0];
  const author = textOf(
    document.querySelector('[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]'),
  );
  const date = timeIn(document, 'datePublished') ?? pageTime(document);
  const modified = timeIn(document, 'dateModified');
  const rights = attribute(document, 'link[rel~="license"], a[rel~="license"]', 'href');
  return {
    ...(title && { title }),
    ...(author && author.length <= 200 && { author: author.replace(/^by\s+/i, '') }),
    ...(date && { date }),
    ...(modified && { modified }),
    ...(rights && { rights }),
  };
}

function timeIn(document: Document, property: string): string | undefined {
  const element = document.querySelector(`[itemprop~="${property}"]`);
  return element ? timeOf(element) : undefined;
}

/** The first `time` of the article; outside of one, only when all that the page has agree: teasers carry dates too. */
function pageTime(document: Document): string | undefined {
  const marked =
    document.querySelector('time[pubdate]') ??
    document.querySelector('article time, main time, [role="main"] time');
  const first = marked ? timeOf(marked) : undefined;
  if (first) return first;
  const all = new Set([...document.querySelectorAll('time')].map((time) => timeOf(time)?.slice(0, 10)));
  return all.size === 1 ? [...all][0] : undefined;
}

function timeOf(element: Element): string | undefined {
  return isoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element));
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
}
