import { createHash } from 'node:crypto';
import { h } from 'preact';
import { version } from '../../version.ts';
import type { Report } from '../report.ts';
import { speechOf } from '../words/words.ts';
import { catalogue, type Places } from './catalogue.ts';
import { script, style } from './client.generated.ts';
import { FamilyPage } from './family-page.tsx';
import { type HtmlOptions, html, overviewPage, printed } from './html.ts';
import { PairPage } from './pair-page.tsx';

/** Pairs up to which a report is one file. */
export const mostPairs = 250;

/** A file that takes longer to open than to be patient for; whatever the number of pairs. */
const mostBytes = 20_000_000;

export interface HtmlPagesOptions extends HtmlOptions {
  /** Name of the report's file; the pages lie in a folder beside it, named after it. Default: report.html. */
  name?: string;
  /**
   * Pairs up to which the report is one file, if that has less than 20 MB. Default: 250. Infinity: one
   * file, whatever its size.
   */
  pairs?: number;
}

/** A file of the report. */
export interface HtmlFile {
  /** Relative to the folder that the report lies in, with slashes. */
  path: string;
  content: string;
}

/**
 * The report as files: one as `html` makes it, or, where that would be too large, a page for each pair
 * and each family and then, last, the overview that leads to them. Each page is made when it is asked
 * for, so that no more than one is held. The folder of the pages is named after what is in them: pages of
 * two reports never mix, and the overview, once written, is the switch from one report to the next.
 */
export function* htmlPages(report: Report, options: HtmlPagesOptions = {}): Generator<HtmlFile> {
  const name = (options.name ?? 'report.html').toWellFormed();
  const whole = inOne(report, options);
  if (whole !== undefined) {
    yield { path: name, content: whole };
    return;
  }
  const speech = speechOf(options.language ?? 'en');
  const folder = `${pagesFolder(name)}/${fingerprint(report, options)}`;
  const within = catalogue(report, beside(`../../${encodeURIComponent(name)}`));
  for (const entry of within.pairs)
    yield {
      path: `${folder}/${fileOf.pair(entry.number)}`,
      content: printed(h(PairPage, { entry, within }), speech),
    };
  for (const entry of within.families)
    yield {
      path: `${folder}/${fileOf.family(entry.number)}`,
      content: printed(h(FamilyPage, { entry, within }), speech),
    };
  const address = folder.split('/').map(encodeURIComponent).join('/');
  yield { path: name, content: overviewPage(catalogue(report, below(address)), options) };
}

/** Folder of the pages beside a report: `report.html` has `report-pages`. */
export function pagesFolder(name: string): string {
  return `${name.replace(/\.html$/i, '')}-pages`;
}

const fileOf = {
  pair: (number: number | '{n}') => `pair-${number}.html`,
  family: (number: number) => `family-${number}.html`,
};

/** Places seen from a page in the folder. */
function beside(overview: string): Places {
  return { apart: true, findings: `${overview}#findings`, blend: (n) => `${overview}#blend-${n}`, ...fileOf };
}

/** Places seen from the overview. */
function below(folder: string): Places {
  return {
    apart: true,
    findings: '#findings',
    blend: (number) => `#blend-${number}`,
    pair: (number) => `${folder}/${fileOf.pair(number)}`,
    family: (number) => `${folder}/${fileOf.family(number)}`,
  };
}

/** The report as one file, where it may be one. */
function inOne(report: Report, options: HtmlPagesOptions): string | undefined {
  const { pairs = mostPairs } = options;
  // Two texts that were compared have no overview to lead to them.
  if (pairs === Number.POSITIVE_INFINITY || report.command === 'compare') return html(report, options);
  if (report.pairs.length > pairs) return undefined;
  const within = catalogue(report);
  // Less than half of what the markup will be: what passes this need not be made to be measured.
  const letters = within.pairs.reduce(
    (sum, { a, b }) => sum + (a.text?.length ?? 0) + (b.text?.length ?? 0),
    0,
  );
  if (letters > mostBytes) return undefined;
  const whole = overviewPage(within, options);
  return Buffer.byteLength(whole) > mostBytes ? undefined : whole;
}

/** Of everything that the pages are made from; taken in pieces, since a report can be longer than a string. */
function fingerprint(report: Report, options: HtmlPagesOptions): string {
  const hash = createHash('sha256');
  const { documents, pairs, families, ...rest } = report;
  const { name, title, language } = options;
  hash.update(JSON.stringify([version, script, style, name, title, language, rest]));
  for (const part of [...documents, ...pairs, ...families]) hash.update(JSON.stringify(part));
  return hash.digest('hex').slice(0, 12);
}
