import type { Report, ReportDocument, ReportFamily, ReportPair } from '../../src/report/report.ts';
import { document, pair, passage } from './builders.ts';
import { sample } from './sample.ts';

const taken = ['identical', 'near-duplicate', 'rewrite', 'partial'] as const;
const outlets = ['Northgate Wire', 'Daily Lantern', 'Calder Echo', 'Village Post'];

/** A report of families of these sizes: each member took from an earlier one, and every second pair was found. */
export function kin(sizes: readonly number[], more: Partial<Report> = {}): Report {
  const documents: ReportDocument[] = [];
  const pairs: ReportPair[] = [];
  const families: ReportFamily[] = sizes.map((size, index) => {
    const members = Array.from({ length: size }, (_, n) => `f${index}-${n}`);
    const links: ReportFamily['links'] = [];
    for (const [n, id] of members.entries()) {
      const text = `The ferry of family ${index} is late again.\n\nIt was told for the ${n + 1}. time on the quay.`;
      documents.push(
        document(id, text, {
          source: outlets[n % 4],
          date: `2025-03-${String(4 + (n % 20)).padStart(2, '0')}`,
        }),
      );
      for (let before = 0; before < n; before++) {
        const from = members[before];
        const relation = taken[(n + before) % 4];
        const probability = 0.5 + ((n * 7 + before * 13) % 50) / 100;
        if (before === n >> 1) links.push({ from, to: id, relation, probability });
        if (before !== n >> 1 && (n + before) % 2) continue;
        pairs.push(
          pair(from, id, {
            relation,
            probability,
            direction: { who: 'b-from-a', probability: 0.9, reasons: [] },
            passages: [passage({ from: 0, to: 20 }, { from: 0, to: 20 }, 'verbatim')],
          }),
        );
      }
    }
    return { id: `family-${index}`, members, origin: members[0], links };
  });
  const totals = {
    ...sample().totals,
    pairs: pairs.length,
    families: families.length,
    documents: documents.length,
  };
  return { ...sample(), documents, pairs, families, blends: [], problems: [], totals, ...more };
}
