import type { Report, ReportDocument } from '../../src/report/report.ts';
import { document, pair } from '../report/builders.ts';

/* Two articles of one event, one taken from the other, and a third that nobody took. */

export const wire =
  'Bridge over the Lenna closed\n\nThe road bridge over the Lenna was closed on Monday after engineers found two cracked bearings.';
export const retold =
  'Cracks shut Lenna crossing\n\nEngineers discovered cracks in two bearings, and so the Lenna road bridge is shut since Monday.';
export const third = 'Fair opens\n\nThe autumn fair opens on Friday with a parade of brass bands.';

export function result(
  documents: ReportDocument[],
  pairs: Report['pairs'],
  more: Partial<Report> = {},
): Report {
  return {
    schemaVersion: '1.2',
    tool: { name: 'twicetold', version: '0.1.0', weights: 'test' },
    command: 'scan',
    options: { all: false },
    documents,
    pairs,
    families: [],
    problems: [],
    totals: {
      documents: documents.length,
      candidates: pairs.length,
      pairs: pairs.length,
      relations: {
        identical: 0,
        'near-duplicate': 0,
        rewrite: pairs.length,
        partial: 0,
        'same-story': 0,
        unrelated: 0,
      },
      marked: 0,
      families: 0,
      problems: 0,
    },
    ...more,
  };
}

/** The retold piece and the wire's. */
export function found(a = retold, b = wire, more: Partial<Report['pairs'][number]> = {}): Report {
  const documents = [
    document('one', a, {
      title: 'Cracks shut Lenna crossing',
      path: 'inbox/cracks.txt',
      source: 'The Vale Post',
    }),
    document('two', b, { title: 'Bridge over the Lenna closed', path: 'wire/bridge.txt' }),
  ];
  return result(documents, [pair('one', 'two', more)]);
}
