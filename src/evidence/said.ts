import type { Text } from '../text/text.ts';
import type { Exhibit, Subject } from './evidence.ts';
import { quotationsOf } from './quotations.ts';

/** What two texts both have as another's words: by side, one for each word that lies in it. */
export interface Said {
  a: Uint8Array;
  b: Uint8Array;
  /** Words of it, on the side with fewer. */
  words: number;
  /** How many of them no side has in quotation marks or announced as a statement. */
  appended: number;
}

/** Runs of equal words shorter than this are idiom, in quotation marks too. */
const shortest = 5;

/** Share of a block that must stand in the other text for it to be a part of an announced statement. */
const shared = 0.9;

/**
 * What announces that the words after it are another's, at the end of its paragraph: "The statement read
 * in full:". A noun for such a text and a colon, in the project's languages.
 */
const announcing =
  /(?:statement|declaration|letter|communiqu[eé]|press release|address|speech|message|text|Erklärung|Mitteilung|Stellungnahme|Schreiben|Brief|Wortlaut|Rede|заяв|звернення|лист|повідомлення|текст|обращени|письм|déclaration|lettre|texte|discours|declaración|comunicado|carta|texto|dichiarazione|comunicato|lettera|testo|oświadczeni|komunikat)[^\n]{0,80}[:：]\s*$/iu;

/** Heads of paragraphs that stand under every release of a company or an office, whatever its news. */
const appending =
  /^(?:(?:About|Über|À propos de|Acerca de|Sobre|Informazioni su|Про|О) (?:the |die |das |den |la |l')?\p{Lu}|Forward-looking statements|Safe harbou?r|Notes? (?:to|for) editors|Disclaimer|Haftungsausschluss|Zukunftsgerichtete Aussagen)/u;
const longestHead = 80;

/** Words after what is appended that need not be the same: who to ask. A chapter on something has others after it. */
const contact = 30;

const As = { own: 0, appended: 1, said: 2 } as const;

/**
 * The words that both texts have as another's: in quotation marks, in blocks announced as a statement, or in
 * what releases append at their end. Equal words only, so that a quotation bent by one side counts for
 * what was kept of it.
 */
export function saidInBoth({ a, b, alignment }: Pick<Exhibit, 'a' | 'b' | 'alignment'>): Said {
  const runs = alignment.runs.filter(({ size }) => size >= shortest);
  const equal = { a: new Uint8Array(a.text.size), b: new Uint8Array(b.text.size) };
  for (const run of runs) {
    equal.a.fill(1, run.a, run.a + run.size);
    equal.b.fill(1, run.b, run.b + run.size);
  }
  const [inA, inB] = [sortedOut(a, equal.a), sortedOut(b, equal.b)];
  const said = { a: new Uint8Array(a.text.size), b: new Uint8Array(b.text.size) };
  let appended = 0;
  for (const run of runs)
    for (let i = 0; i < run.size; i++) {
      if (!inA[run.a + i] || !inB[run.b + i]) continue;
      said.a[run.a + i] = 1;
      said.b[run.b + i] = 1;
      if (inA[run.a + i] === As.appended && inB[run.b + i] === As.appended) appended++;
    }
  return { ...said, words: Math.min(total(said.a), total(said.b)), appended };
}

/** Whose each word is. A statement, and what is appended, goes on as long as its blocks stand in the other text. */
function sortedOut({ text }: Subject, equal: Uint8Array): Uint8Array {
  const whose = new Uint8Array(text.size);
  const { document, blocks } = text.clean;
  const starts = startsOf(text);
  for (const [i, block] of blocks.entries()) {
    const shown = document.text.slice(block.from, block.to);
    const [head] = shown.split('\n', 1);
    const isHead = head.length <= longestHead && appending.test(head);
    if (!isHead && !announcing.test(shown.slice(-200))) continue;
    const first = isHead && head.length < shown.length ? i : i + 1;
    let end = first;
    while (end < blocks.length && isShared(equal, starts[end], starts[end + 1])) end++;
    if (isHead && text.size - starts[end] > contact) continue;
    whose.fill(isHead ? As.appended : As.said, starts[first], starts[end]);
  }
  for (const { from, to } of quotationsOf(text, true)) whose.fill(As.said, from, to);
  return whose;
}

function isShared(equal: Uint8Array, from: number, to: number): boolean {
  return total(equal.subarray(from, to)) >= shared * (to - from);
}

/** First token of each block, and the number of tokens. */
function startsOf({ clean, from, size }: Text): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const block of clean.blocks) {
    while (at < size && from[at] < block.from) at++;
    starts.push(at);
  }
  return [...starts, size];
}

function total(ones: Uint8Array): number {
  return ones.reduce((sum, one) => sum + one, 0);
}
