import { parseHTML } from 'linkedom';
import { assemble, type Content } from '../content.ts';
import { looksLikePage } from '../format.ts';
import { headOf } from '../head.ts';
import { markArticle } from './article.ts';
import { collect } from './collect.ts';
import { htmlMetadata } from './metadata.ts';
import { shallow } from './shallow.ts';

/**
 * A page, or a fragment as feeds and exports carry, to all its visible blocks in their order.
 * Which of them are the story is for the cleaning stage; here they are only described. Nothing of
 * the page is run or fetched. `page` says whether there can be anything around the story.
 */
export function htmlContent(source: string, page = looksLikePage(source)): Content {
  const { document } = parseHTML(framed(shallow(wellClosed(source))));
  const metadata = htmlMetadata(document);
  const found = collect(document);
  if (page) markArticle(document, found);
  const { text, blocks, links } = assemble(found.map(({ piece }) => piece));
  if (metadata.title === undefined && !page) Object.assign(metadata, { title: headOf(text).title });
  if (metadata.title === undefined) delete metadata.title;
  return { text, blocks, metadata, ...(links && { links }) };
}

/** XHTML closes any element with `/>`; read as HTML, `<script/>` would swallow the page. */
function wellClosed(source: string): string {
  if (!/^\s*<\?xml|^[^>]{0,300}\/\/DTD XHTML/.test(source)) return source;
  return source.replace(/<(a|div|iframe|p|script|span|style|textarea|title)\b([^<>]*)\/>/gi, '<$1$2></$1>');
}

/** Gives every source the `html` and `body` that HTML lets one leave out and the parser does not put in. */
function framed(source: string): string {
  if (/<body\b/i.test(source)) return /<html\b/i.test(source) ? source : `<html>${source}</html>`;
  const head = /<\/head\s*>/i.exec(source) ?? /<html\b[^>]*>/i.exec(source);
  if (!head) return `<html><body>${source}</body></html>`;
  const at = head.index + head[0].length;
  const html = /<html\b/i.test(source);
  return `${html ? '' : '<html>'}${source.slice(0, at)}<body>${source.slice(at)}`;
}
