import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../report.ts';
import { oneLine } from '../visible.ts';
import { outcome } from '../wording.ts';
import { speechOf } from '../words/words.ts';
import { catalogue } from './catalogue.ts';
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
  const speech = speechOf(options.language ?? 'en');
  const title = oneLine(options.title ?? `Twicetold: ${outcome(report, speech)}`);
  const page = h(Page, { within: catalogue(report), title });
  return `<!doctype html>\n${renderToString(h(Speaking.Provider, { value: speech, children: page }))}\n`;
}
