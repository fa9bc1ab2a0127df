import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Report } from '../report.ts';
import { oneLine } from '../visible.ts';
import { outcome } from '../wording.ts';
import { catalogue } from './catalogue.ts';
import { Page } from './page.tsx';

export interface HtmlOptions {
  /** Title of the page, for tabs and bookmarks. Default: the outcome of the run. */
  title?: string;
}

/**
 * The report as one HTML file that needs nothing else: no request is made, and everything is in the
 * markup, so that it reads without scripts too. Scripts add sorting, filtering and linking.
 */
export function html(report: Report, options: HtmlOptions = {}): string {
  const title = oneLine(options.title ?? `Twicetold: ${outcome(report)}`);
  return `<!doctype html>\n${renderToString(h(Page, { within: catalogue(report), title }))}\n`;
}
