import type { Report } from '../src/index.ts';
import { compareTwice, flagged, readString } from '../src/index.ts';
import { generate } from './generate.ts';

type ReportDocument = Report['documents'][number];

/** Pairs that are really compared; the rest are the same under other names. */
const compared = 100;

/** Articles that take from one: the size of a family less its origin. */
const takers = 5;

/**
 * A report of so many flagged pairs between invented articles, with everything a scan puts into one: passages,
 * reasons, texts. Every origin has five takers. The same number gives the same report.
 */
export async function many(pairs: number): Promise<Report> {
  const models = await modelsOf();
  const [first] = models;
  const report: Report = { ...first, command: 'scan', documents: [], pairs: [], families: [] };
  for (let number = 0; number < pairs; number++) {
    const model = models[Math.floor(number / takers) % models.length];
    const [origin, taker] = model.documents;
    const family = Math.floor(number / takers);
    const from = `origin-${family}`;
    const to = `taker-${number}`;
    if (number % takers === 0) {
      report.documents.push(named(origin, from, family));
      report.families.push({ id: `family-${family}`, members: [from], origin: from, links: [] });
    }
    report.documents.push(named(taker, to, number));
    const pair = { ...model.pairs[0], a: from, b: to };
    report.pairs.push(pair);
    const { members, links } = report.families[family];
    members.push(to);
    links.push({ from, to, relation: pair.relation, probability: pair.probability });
  }
  const { documents, families } = report;
  const totals = { documents: documents.length, candidates: pairs, pairs, families: families.length };
  return { ...report, totals: { ...first.totals, ...totals } };
}

/** Real comparisons of one article with another that was made from it. */
async function modelsOf(): Promise<Report[]> {
  const texts = new Map<string, string>();
  const models: Report[] = [];
  for (const { id, text, from } of generate({ seed: 7, articles: compared * 4, planted: 0.4 })) {
    texts.set(id, text);
    if (!from || models.length === compared) continue;
    const documents = [from.id, id].map((id) =>
      readString(texts.get(id) ?? '', { path: `${id}.txt`, format: 'text' }),
    );
    const model = await compareTwice(documents[0], documents[1]);
    if (model.pairs.some(({ relation }) => flagged.has(relation))) models.push(model);
  }
  return models;
}

const outlets = ['Harbour Courier', 'Meridian Wire', 'Upland Observer', 'Tidewater Post', 'Calder Gazette'];

function named(document: ReportDocument, id: string, number: number): ReportDocument {
  const hour = String(6 + (number % 16)).padStart(2, '0');
  const day = String(1 + (Math.floor(number / 16) % 28)).padStart(2, '0');
  return {
    ...document,
    id,
    path: `articles/${id}.txt`,
    title: `${document.text?.slice(0, 60).replace(/\s\S*$/, '') ?? ''} ${number + 1}`,
    source: outlets[number % outlets.length],
    date: `2025-03-${day}T${hour}:00:00Z`,
    role: 'corpus',
  };
}
