import levenshtein from 'fast-levenshtein';
import { Flag, type Text } from '../text/text.ts';
import { type SpeechWords, speechWords } from './speech.data.ts';
import type { Turn, Unit } from './spoken.ts';
import type { Change, Core } from './spoken-alike.ts';

/** What was done to a quotation, the gravest first. */
export const alterations = [
  'negation',
  'number',
  'speaker',
  'name',
  'cut',
  'replaced',
  'missing',
  'unquoted',
] as const;
export type Alteration = (typeof alterations)[number];

/** One side of a pair of turns. */
export interface Side {
  text: Text;
  turn: Turn;
}

/** At either end of what two turns share, at most this many differing words belong to it: a changed last word. */
const hem = 3;

/** Shared words from which a differing end is believed to be a change and not the next thing said. */
const longCore = 8;

/** Changes that change words: what typography, brackets, ellipses and cuts explain is left out. */
export function realChanges(a: Turn, b: Turn, core: Core): Change[] {
  return [...hemmed(a, b, core)].filter((change) => !isExcused(a, b, change));
}

/** The changes, with those at the very ends that the alignment cannot reach. */
function hemmed(a: Turn, b: Turn, core: Core): Change[] {
  const changes = [...core.changes];
  if (core.matched < longCore) return changes;
  const head = { a: [startOf(a, core.a[0]), core.a[0]], b: [startOf(b, core.b[0]), core.b[0]] } as Change;
  const tail = { a: [core.a[1], endOf(a, core.a[1])], b: [core.b[1], endOf(b, core.b[1])] } as Change;
  if (isHem(head)) changes.unshift(head);
  if (isHem(tail)) changes.push(tail);
  return changes;
}

function isHem({ a, b }: Change): boolean {
  const [x, y] = [a[1] - a[0], b[1] - b[0]];
  return x > 0 && y > 0 && x <= hem && y <= hem;
}

/** Where the sentence of a unit begins in its turn, and where the one before a unit ends. */
function startOf({ units }: Turn, at: number): number {
  let start = at;
  while (start > 0 && !(units[start]?.opens && start < at) && !units[start]?.opens) start--;
  return start;
}

function endOf({ units }: Turn, at: number): number {
  let end = at;
  while (end < units.length && !units[end].opens) end++;
  return end;
}

function isExcused(a: Turn, b: Turn, change: Change): boolean {
  const inA = a.units.slice(...change.a);
  const inB = b.units.slice(...change.b);
  if ([...inA, ...inB].some(({ bracketed }) => bracketed)) return true;
  if (inA.length === 0) return isOpenCut(a, change.a[0]) || isWholeSentences(b, change.b);
  if (inB.length === 0) return isOpenCut(b, change.b[0]) || isWholeSentences(a, change.a);
  if (hasSeam(a, change.a) || hasSeam(b, change.b)) return true;
  return isSpelling(inA, inB);
}

/** Words are missing where the text shows that it left something out, or where one quotation ends and the next begins. */
function isOpenCut({ units }: Turn, at: number): boolean {
  return at === 0 || at >= units.length || units[at].seam;
}

function isWholeSentences({ units }: Turn, [from, to]: [number, number]): boolean {
  return units[from].opens && (to >= units.length || units[to].opens);
}

function hasSeam({ units }: Turn, [from, to]: [number, number]): boolean {
  for (let at = from + 1; at <= to && at < units.length; at++) if (units[at].seam) return true;
  return units[from].seam && from > 0;
}

/** The same word spelled or misread in another way: one letter in five differs at most. Numbers never. */
function isSpelling(inA: readonly Unit[], inB: readonly Unit[]): boolean {
  if (isMisread(inA, inB)) return true;
  if ([...inA, ...inB].some(({ number }) => number)) return false;
  const [x, y] = [inA, inB].map((units) => units.map(({ key }) => key).join(''));
  if (x === y) return true;
  if (isCensored(x, y) || isCensored(y, x)) return true;
  return (
    Math.min(x.length, y.length) >= 4 &&
    levenshtein.get(x, y) <= Math.max(1, Math.floor(Math.max(x.length, y.length) / 8))
  );
}

/** No dictionary has a word as rare as the first; of two that a scan confuses, one is at least as rare as the second. */
const noWord = 9;
const uncommon = 5;

/**
 * What a scan made of the words: no word, or letters mixed with digits, and but for the letters that
 * scans take for each other nearly the same.
 */
function isMisread(inA: readonly Unit[], inB: readonly Unit[]): boolean {
  const [x, y] = [inA, inB].map((units) => units.map(({ word }) => word).join(''));
  const odd = (units: readonly Unit[]) =>
    units.some(
      ({ word, rarity, number }) => (!number && rarity >= noWord) || /\p{L}\d|\d\p{L}{3}/u.test(word),
    );
  const [inX, inY] = [x, y].map((words) => words.replace(/\D/g, ''));
  if (x === '' || y === '' || x === inX || y === inY || (inX && inY && inX !== inY)) return false;
  const [one, other] = [inScan(x), inScan(y)];
  const rarest = Math.max(...[...inA, ...inB].map(({ rarity }) => rarity));
  if (one === other) return rarest >= uncommon || x.length <= 2;
  if (!odd(inA) && !odd(inB)) return false;
  return levenshtein.get(one, other) <= Math.floor(Math.max(one.length, other.length) / 4);
}

/** One letter for those that a scan confuses. */
function inScan(word: string): string {
  return word
    .replace(/rn/g, 'm')
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/[ce]/g, 'e')
    .replace(/[nu]/g, 'n')
    .replace(/[hb]/g, 'b')
    .replace(/[tf]/g, 't')
    .replace(/a/g, 'o');
}

/** "motherf—" and the word itself. */
function isCensored(cut: string, whole: string): boolean {
  return (
    cut.length >= 1 &&
    whole.length > cut.length + 2 &&
    whole.startsWith(cut) &&
    cut.length <= 7 &&
    cut.length >= 5
  );
}

/** A change of more words is a statement of its own: a negation in it denies nothing of what the other text says. */
const statement = 4;

/** The gravest thing that changes do to the words. */
export function gravest(a: Side, b: Side, changes: readonly Change[]): Alteration {
  const words = speechWords(a.text.language);
  const kinds = new Set(changes.map((change) => kindOf(a, b, change)));
  const brief = changes.filter(({ a, b }) => Math.max(a[1] - a[0], b[1] - b[0]) <= statement);
  if (
    denials(a.turn, brief, 'a', words) !== denials(b.turn, brief, 'b', words) ||
    brief.some((change) => isTurned(a.turn, b.turn, change, words))
  )
    return 'negation';
  return alterations.find((kind) => kinds.has(kind)) ?? 'replaced';
}

function denials(
  { units }: Turn,
  changes: readonly Change[],
  side: 'a' | 'b',
  { negators }: SpeechWords,
): number {
  return changes.flatMap((change) => units.slice(...change[side])).filter(({ key }) => negators.test(key))
    .length;
}

/** "likely" for "unlikely". */
function isTurned(a: Turn, b: Turn, { a: inA, b: inB }: Change, { negatingPrefix }: SpeechWords): boolean {
  const turns = (one: string, other: string) => {
    const prefix = negatingPrefix.exec(one)?.[0];
    return prefix !== undefined && one.length - prefix.length >= 4 && one.slice(prefix.length) === other;
  };
  const [x, y] = [a.units.slice(...inA), b.units.slice(...inB)];
  if (x.length > 2 || y.length > 2) return false;
  return x.some(({ key }) => y.some((twin) => turns(key, twin.key) || turns(twin.key, key)));
}

function kindOf(a: Side, b: Side, change: Change): Alteration {
  const inA = a.turn.units.slice(...change.a);
  const inB = b.turn.units.slice(...change.b);
  if (inA.length === 0 || inB.length === 0) return 'missing';
  const numbersOf = (units: readonly Unit[]) => units.filter(({ number }) => number);
  if (numbersOf(inA).length > 0 && numbersOf(inB).length > 0) return 'number';
  return namesIn(a.text, inA).some((name) => namesIn(b.text, inB).every((other) => !alike(name, other))) &&
    namesIn(b.text, inB).length > 0
    ? 'name'
    : 'replaced';
}

/** Capitalised words inside sentences; German capitalises all nouns, so that they say nothing there. */
function namesIn(text: Text, units: readonly Unit[]): string[] {
  if (text.language === 'de') return [];
  return units
    .filter(({ from, opens, light }) => !opens && !light && (text.flags[from] & Flag.capital) !== 0)
    .map(({ key }) => key.replace(/\./g, ''));
}

/** Two spellings of one name. */
function alike(one: string, other: string): boolean {
  return levenshtein.get(one, other) <= Math.max(one.length, other.length) / 2;
}
