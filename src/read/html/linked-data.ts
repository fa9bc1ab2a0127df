import type { Described, Metadata } from '../../document.ts';
import { isoDate } from '../date.ts';
import { wordsOf } from '../fields.ts';

type Thing = Record<string, unknown>;

/** Types of schema.org that are an article: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report. */
const article = /(?:Article|Posting|^Report|\/Report)$/;

/** The first article in a page's JSON-LD, also inside lists and `@graph`; broken JSON is mended or passed over. */
export function linkedData(document: Document): Metadata {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    gather(parsed(script.textContent ?? ''), things);
  }
  const articles = things.filter((thing) => typesOf(thing).some((type) => article.test(type)));
  const main = articles.find((thing) => wordsOf(thing.headline ?? thing.name) !== undefined) ?? articles[0];
  if (!main) return {};
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  );
  return declared(main, (value) => named(value, byId));
}

function declared(thing: Thing, name: (value: unknown) => string | undefined): Metadata {
  const fields: Record<keyof Described, string | undefined> = {
    title: plain(wordsOf(thing.headline) ?? wordsOf(thing.name)),
    source: name(thing.publisher) ?? name(thing.sourceOrganization),
    date: isoDate(wordsOf(thing.datePublished)) ?? isoDate(wordsOf(thing.dateCreated)),
    modified: isoDate(wordsOf(thing.dateModified)),
    url: [thing.url, thing.mainEntityOfPage, idOf(thing.mainEntityOfPage)].find(isAddress),
    author: name(thing.author) ?? name(thing.creator),
    language: plain(wordsOf(thing.inLanguage)),
    rights:
      plain(wordsOf(thing.copyrightNotice)) ?? name(thing.copyrightHolder) ?? plain(wordsOf(thing.license)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Names of people and houses, also where a node only points to another by its `@id`. */
function named(value: unknown, byId: Map<string, Thing>): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).map((one) => {
    const id = idOf(one);
    const whole = id !== undefined && wordsOf(one) === undefined ? byId.get(id) : one;
    return plain(wordsOf(whole, ', '));
  });
  const known = [...new Set(names.filter((name) => name !== undefined && !isAddress(name)))];
  return known.length > 0 ? known.join(', ') : undefined;
}

/** Things at the top, in lists and in `@graph`. Not deeper: further down are the teasers' articles. */
function gather(value: unknown, things: Thing[], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  things.push(thing);
  gather(thing['@graph'], things, depth + 1);
  const entity = thing.mainEntity;
  if (typesOf(thing).includes('WebPage') && typeof entity === 'object') gather(entity, things, depth + 1);
}

/** Line ends inside strings, commas before a bracket, comment signs round the whole: seen often enough to mend. */
function parsed(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s{0,20}(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt.replace(/;\s*$/, ''));
    } catch {}
  }
  return undefined;
}

function typesOf(thing: Thing): string[] {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.filter((type) => typeof type === 'string');
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const id = (value as Thing)['@id'];
  return typeof id === 'string' ? id : undefined;
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//.test(value);
}

/** Systems that fill JSON-LD from HTML leave its character references in; five suffice. */
function plain(words: string | undefined): string | undefined {
  const signs: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#039': "'",
    '#8217': '’',
    nbsp: ' ',
  };
  return (
    words
      ?.replace(/&(amp|lt|gt|quot|#0?39|#8217|nbsp);/g, (_, name: string) => signs[name])
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
