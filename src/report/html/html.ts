import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../report.ts';
import { oneLine } from '../visible.ts';
import { outcome } from '../wording.ts';
import { type Speech, speechOf } from '../words/words.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { Page } from './page.tsx';
import { Speaking } from './speech.tsx';

export interface HtmlOptions {
  /** Title of the page, for tabs and bookmarks. Default: the outcome of the run. */
  title?: string;
  /** Language of the interface, an ISO 639-1 code of `languages`. Default: en. */
  language?: string;
}

/**
 * The report as one HTML file that needs nothing else: no request is made, and everything is in the
 * markup, so that it reads without scripts too. Scripts add sorting, filtering and linking.
 */
export function html(report: Report, options: HtmlOptions = {}): string {
  return overviewPage(catalogue(report), options);
}

/** The page of the findings; whether the pairs are on it is for the catalogue's places to say. */
export function overviewPage(within: Catalogue, options: HtmlOptions): string {
  const speech = speechOf(options.language ?? 'en');
  const title = oneLine(options.title ?? `Twicetold: ${outcome(within.report, speech)}`);
  return printed(h(Page, { within, title }), speech);
}

/** A page as a file holds it. */
export function printed(page: ComponentChildren, speech: Speech): string {
  return `<!doctype html>\n${renderToString(h(Speaking.Provider, { value: speech, children: page }))}\n`;
}
