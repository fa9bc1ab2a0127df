import type { Metadata } from '../../document.ts';
import { type Content, merge } from '../content.ts';
import { Unreadable } from '../failure.ts';
import { looksLikeMarkup } from '../format.ts';
import { htmlContent } from '../html/html.ts';
import type { Broken, Found, Item } from '../item.ts';
import { plainContent } from '../prose.ts';

/*
 * What an entry of a feed comes to. Feeds carry articles, or carry teasers that send readers to the
 * page. A teaser must not be judged as if it were the article: two reports of one event share
 * their first two sentences soon, and a rewrite would not be seen. So what a feed offers as the
 * content is the article, however short; what it offers as description or summary is taken for the
 * article only when it is long enough and is not cut. Any other entry is left aside and said, and a
 * feed of nothing but teasers is a problem: whoever scans it believes its articles were compared.
 */

/** One wording of an entry. */
export interface Body {
  text: string;
  /** What the format says of it; where it says nothing, it shows. */
  html?: boolean;
}

export interface Entry {
  id?: string | undefined;
  place: string;
  line?: number;
  /** Offered as the article. */
  full: Body[];
  /** Offered as a description of it, or its beginning. */
  teasers: Body[];
  /** What the format says of it; markup inside only fills gaps. */
  metadata: Metadata;
}

/**
 * Characters from which a description is taken for the article, about a hundred words of English:
 * WordPress cuts its teasers at 55 words, most systems at 150 to 300 characters. A character of
 * Chinese, Japanese or Korean says as much as three.
 */
const leastArticle = 600;

const teaser = 'a teaser only; the feed does not carry the article';
const wordless = 'there is no text in it';

export function itemOf(entry: Entry): Found {
  const full = longest(entry.full);
  const brief = full && size(full) >= leastArticle ? undefined : longest(entry.teasers);
  const content = full && size(full) >= (brief ? size(brief) : 0) ? full : brief;
  const { place, line, id } = entry;
  const kept = content ?? { text: '', blocks: [], metadata: {} };
  return {
    content: { ...kept, metadata: merge(entry.metadata, kept.metadata) },
    place,
    ...(line !== undefined && { line }),
    ...(id !== undefined && { id }),
    ...(!content && { aside: wordless }),
    ...(!full && content && (size(content) < leastArticle || isCut(content)) && { aside: teaser }),
  };
}

/** The longest of the wordings; the first of those equally long. */
function longest(bodies: readonly Body[]): Content | undefined {
  let best: Content | undefined;
  for (const body of bodies) {
    if (body.text.trim() === '') continue;
    const content = contentOf(body);
    if (content.blocks.length > 0 && (!best || size(content) > size(best))) best = content;
  }
  return best;
}

/** Where the format does not say, a tag or a reference tells of a system that wrote HTML. */
function contentOf({ text, html }: Body): Content {
  const marked = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i;
  const markup = html || looksLikeMarkup(text) || (html === undefined && marked.test(text));
  return markup ? htmlContent(text, false) : plainContent(text);
}

function size({ text }: Content): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + 2 * dense;
}

/** Ends in an ellipsis: links below it lead to the rest, and are no end of a story. */
function isCut({ text, blocks }: Content): boolean {
  const last = blocks.findLast(({ linked = 0 }) => linked < 0.9) ?? blocks[blocks.length - 1];
  return /(?:…|\.{3}|\[&hellip;\])\s*[\])]?\s*$/.test(text.slice(last.from, last.to));
}

/** What a feed is as a whole, told when all its items are known. */
export class Verdict {
  private articles = 0;
  private asides = 0;
  private broken = 0;

  count(item: Item): void {
    if ('failure' in item) this.broken++;
    else if (item.aside === undefined) this.articles++;
    else this.asides++;
  }

  *told(): Generator<Broken> {
    const failure = this.failure();
    if (failure) yield { failure, place: '' };
  }

  private failure(): Unreadable | undefined {
    const { articles, asides, broken } = this;
    if (articles > 0 || (asides === 0 && broken > 0)) return undefined;
    if (asides === 0) return new Unreadable('the feed has no items', 'Remove it, or fetch it again.');
    const held = asides === 1 ? 'a title or teaser' : `nothing but titles and teasers (${asides})`;
    return new Unreadable(
      `it carries ${held}, not articles: none of them was judged`,
      'Ask its sender for a feed with full text, or save the pages themselves.',
    );
  }
}

/** The items of a feed, and at its end what is to be said of it as a whole. */
export async function* withVerdict(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const verdict = new Verdict();
  for await (const item of items) {
    verdict.count(item);
    yield item;
  }
  yield* verdict.told();
}
