import type { Text } from '../../text/text.ts';
import { agencies, creditLines } from '../credit-lines.ts';
import {
  articles,
  bodies,
  documents,
  inDocument,
  known,
  outletWords,
  reporting,
  sourcing,
  speakingTo,
} from './credited.data.ts';
import { gapBefore, type Item, type Place, tokenAt } from './item.ts';
import type { Run } from './proper.ts';

const agency = new RegExp(`^(?:${agencies})$`, 'u');

/** Words before and behind a name that may make it a source. */
const before = 5;
const behind = 3;

/** Runs of a text that stand where a source does. */
export function creditedRuns(text: Text, runs: readonly Run[]): Set<Run> {
  const { source } = text.clean.document.metadata;
  return new Set(runs.filter((run) => isCredited(text, run, source)));
}

function isCredited(text: Text, run: Run, source: string | undefined): boolean {
  const shown = text.clean.document.text.slice(run.span.from, run.span.to);
  const forms = run.words.map((i) => text.forms[i]);
  const outlet =
    agency.test(shown) ||
    shown === source ||
    known.test(forms.join('')) ||
    forms.some((form) => outletWords.test(form));
  const lead = leadOf(text, run.from);
  const bare = lead.replace(articles, '');
  if (sourcing.test(bare)) return outlet || bare !== lead || forms.some((form) => bodies.test(form));
  if (!outlet) return false;
  if (speakingTo.test(bare)) return true;
  return reporting.test(tailOf(text, run.to));
}

/** The words before a token within its clause. */
function leadOf(text: Text, token: number): string {
  let first = token;
  while (first > 0 && token - first < before && !/[.;:!?()\n]|["“„«]./.test(gapBefore(text, first))) first--;
  return ` ${text.forms.slice(first, token).join(' ')}`;
}

function tailOf(text: Text, token: number): string {
  let last = token;
  while (last < text.size && last - token < behind && !/[.;:!?,\n]/.test(gapBefore(text, last))) last++;
  return text.forms.slice(token, last).join(' ');
}

/** Agencies of the credit lines of a document, wherever they stand: what cleaning removes is looked at too. */
export function creditItems(text: Text, wordsOf: (name: string) => string[]): Item[] {
  const items = new Map<string, Item>();
  for (const { name, span } of creditLines(text.clean.document)) {
    if (!span) continue;
    const from = tokenAt(text, span.from);
    const inside = from < text.size && text.from[from] === span.from;
    const place = { from, to: inside ? tokenAt(text, span.to) : from, span };
    const known = items.get(name);
    if (known) {
      if (!known.places.some((one) => one.span.from === span.from)) known.places.push(place);
      continue;
    }
    const words = wordsOf(name);
    const naming = {
      ordinary: true,
      initials: name,
      short: words.length === 1,
      sure: true,
      behind: undefined,
      particle: false,
      pair: false,
    };
    items.set(name, {
      kind: 'credit',
      key: words.join(' '),
      places: [place],
      faint: false,
      words,
      also: [],
      name: naming,
    });
  }
  return [...items.values()];
}

/** Documents that a text leans on, by what they are. */
export function documentsIn(text: Text, taken: Uint8Array): Item[] {
  const items = new Map<string, Item>();
  for (let i = 1; i < text.size; i++) {
    if (taken[i]) continue;
    const kind = documentAt(text, i);
    if (!kind || !inDocument.test(leadOf(text, i))) continue;
    const place = documentPlace(text, i);
    const found = items.get(kind);
    if (found) found.places.push(place);
    else
      items.set(kind, {
        kind: 'credit',
        key: `document ${kind}`,
        places: [place],
        faint: false,
        words: [kind],
        also: [],
      });
  }
  return [...items.values()];
}

/** Places of a kind of document, whether leaned on or only mentioned. */
export function mentionsOf(text: Text, kind: string): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < text.size; i++) if (documentAt(text, i) === kind) places.push(documentPlace(text, i));
  return places;
}

function documentAt(text: Text, i: number): string | undefined {
  return documents.find(([, words]) => words.test(text.forms[i]))?.[0];
}

function documentPlace(text: Text, i: number): Place {
  return { from: i, to: i + 1, span: { from: text.from[i], to: text.to[i] } };
}
