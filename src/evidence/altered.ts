import type { Span } from '../span.ts';
import type { Text } from '../text/text.ts';
import { type Alteration, alterations, gravest, realChanges, type Side } from './alteration.ts';
import { senseCut } from './cut.ts';
import type { Finding } from './measure.ts';
import type { Names } from './names.ts';
import { mayBeOne, type Speaker, speakerOf } from './speakers.ts';
import { speechWords } from './speech.data.ts';
import type { Turn, Unit } from './spoken.ts';
import { type Change, type Core, coreOf } from './spoken-alike.ts';
import { type Told, unquoted } from './unquoted.ts';

/** A text's quotations as speech. */
export interface Spoken {
  text: Text;
  names: Names;
  turns: Turn[];
}

/** A quotation that stands in both texts with other words: the finding, and what was done. */
export interface Altered {
  how: Alteration;
  /** As each text names them beside the quotation; null where it does not. */
  speakers: { a: string | null; b: string | null };
  /** What differs; equal ends mean an insertion on the other side. */
  edits: { a: Span; b: Span }[];
}

/**
 * What two stretches of speech must share to be one utterance and not two of one speaker, who repeats
 * himself: words, telling words, their rarity together, and the share of the stretch that is the same.
 */
const least = { matched: 6, telling: 3, rarity: 9, share: 0.6 };

/** Share that must be the same where the texts name different speakers. */
const sameWords = 0.85;

/**
 * Findings of altered quotations, the gravest first. Texts in two languages quote in translation:
 * none. Nothing here weighs in the verdict: two honest reporters hear a sentence differently.
 */
export function altered(a: Spoken, b: Spoken): Finding[] {
  if (a.text.language !== b.text.language) return [];
  const pairs = pairsOf(a, b);
  const findings: Finding[] = [];
  for (const pairing of pairs) {
    const finding = judged(a, b, pairing);
    if (finding) findings.push(finding);
  }
  const met = new Set(
    pairs.filter(({ core }) => core.telling > 1).flatMap(({ turnA, turnB }) => [turnA, turnB]),
  );
  for (const told of unquoted(a, b, met)) findings.push(toldFinding(a, b, told, 'a'));
  for (const told of unquoted(b, a, met)) findings.push(toldFinding(a, b, told, 'b'));
  const rank = ({ altered }: Finding) => alterations.indexOf(altered!.how);
  return findings.sort((x, y) => rank(x) - rank(y) || x.a[0].from - y.a[0].from);
}

interface Pairing {
  turnA: Turn;
  turnB: Turn;
  core: Core;
}

/** Each turn of `b` with the turn of `a` it has most in common with; a turn of `a` answers once. */
function pairsOf(a: Spoken, b: Spoken): Pairing[] {
  const holders = new Map<string, Set<Turn>>();
  for (const turn of a.turns)
    for (const { key, light } of turn.units) {
      if (light) continue;
      const known = holders.get(key);
      if (known) known.add(turn);
      else holders.set(key, new Set([turn]));
    }
  const all: Pairing[] = [];
  for (const turnB of b.turns) {
    const counts = new Map<Turn, number>();
    for (const key of new Set(turnB.units.filter(({ light }) => !light).map(({ key }) => key)))
      for (const turn of holders.get(key) ?? []) counts.set(turn, (counts.get(turn) ?? 0) + 1);
    for (const [turnA, count] of counts) {
      const core = count >= least.telling ? coreOf(turnA, turnB) : undefined;
      if (core) all.push({ turnA, turnB, core });
    }
  }
  const taken = new Set<Turn>();
  return all
    .sort((x, y) => y.core.score - x.core.score)
    .filter(({ turnA, turnB }) => {
      if (taken.has(turnA) || taken.has(turnB)) return false;
      taken.add(turnA).add(turnB);
      return true;
    });
}

function judged(a: Spoken, b: Spoken, pairing: Pairing): Finding | undefined {
  const { turnA, turnB, core } = pairing;
  const longest = Math.max(core.a[1] - core.a[0], core.b[1] - core.b[0]);
  const share = core.matched / longest;
  if (core.matched < least.matched || core.telling < least.telling || core.rarity < least.rarity) return;
  if (share < least.share) return;
  const speakers = { a: speaking(a, turnA, core.a), b: speaking(b, turnB, core.b) };
  const changes = realChanges(turnA, turnB, core);
  const found = (how: Alteration, what: readonly Change[]) => finding(a, b, pairing, what, speakers, how);
  if (speakers.a && speakers.b && !mayBeOne(speakers.a, speakers.b))
    return share >= sameWords ? found('speaker', changes) : undefined;
  const sides = [
    { text: a.text, turn: turnA },
    { text: b.text, turn: turnB },
  ] as const;
  const cut = changes.length === 0 ? senseCut(...sides, core) : undefined;
  if (cut) return found(isBareDenial(cut) ? 'negation' : 'cut', [cut]);
  if (!isTelling(...sides, changes)) return;
  if (standsIn(b.text, turnA, core.a) || standsIn(a.text, turnB, core.b)) return;
  return found(gravest(...sides, changes), changes);
}

/** "We will sail" for "No, we will sail": nothing but the denial is gone. */
function isBareDenial({ a, b }: Change): boolean {
  return a[0] + b[0] === 0 && a[1] + b[1] <= 2;
}

/** A single light word more or less is left to transcription, but for one that denies. */
function isTelling({ text, turn: a }: Side, { turn: b }: Side, changes: readonly Change[]): boolean {
  const { negators } = speechWords(text.language);
  const touched = changes.flatMap((change) => [...a.units.slice(...change.a), ...b.units.slice(...change.b)]);
  return touched.length > 1 || touched.some(({ light, key }) => !light || negators.test(key));
}

/** Whether the words stand in the other text after all, in another place. */
function standsIn(text: Text, { units }: Turn, [from, to]: [number, number]): boolean {
  const keys = units.slice(from, to).map(({ key }) => key);
  for (let at = 0; at + keys.length <= text.size; at++) {
    let i = 0;
    while (i < keys.length && text.forms[at + i] === keys[i]) i++;
    if (i === keys.length) return true;
  }
  return false;
}

function speaking(side: Spoken, { units, quotes }: Turn, [from, to]: [number, number]): Speaker | undefined {
  for (const quote of quotes) {
    if (quote.to <= units[from].from || quote.from >= units[to - 1].to) continue;
    const speaker = speakerOf(side.text, side.names, quote);
    if (speaker) return speaker;
  }
  return undefined;
}

type Speakers = Record<'a' | 'b', Speaker | undefined>;

function finding(
  a: Spoken,
  b: Spoken,
  { turnA, turnB, core }: Pairing,
  changes: readonly Change[],
  speakers: Speakers,
  how: Alteration,
): Finding {
  const shown = (side: 'a' | 'b', units: readonly Unit[]) =>
    around(
      units,
      core[side],
      changes.map((one) => one[side]),
    );
  return {
    kind: 'quotation-altered',
    claim: claimOf(how, speakers),
    for: true,
    a: [spanOf(a.text, turnA.units, shown('a', turnA.units))],
    b: [spanOf(b.text, turnB.units, shown('b', turnB.units))],
    altered: {
      how,
      speakers: { a: speakers.a?.shown ?? null, b: speakers.b?.shown ?? null },
      edits: changes.map((change) => ({
        a: spanOf(a.text, turnA.units, change.a),
        b: spanOf(b.text, turnB.units, change.b),
      })),
    },
  };
}

/** Words shown on either side of what was changed; a speech of two hundred is not shown for one of them. */
const context = 14;

function around(
  units: readonly Unit[],
  core: [number, number],
  changes: [number, number][],
): [number, number] {
  const first = Math.min(...changes.map(([from]) => from), changes.length > 0 ? Infinity : core[0]);
  const last = Math.max(...changes.map(([, to]) => to), changes.length > 0 ? 0 : core[1]);
  const outer = [Math.min(core[0], first), Math.max(core[1], last)];
  let from = Math.max(outer[0], first - context);
  let to = Math.min(outer[1], last + context);
  for (let i = first; i > from; i--) if (units[i]?.opens) [from] = [i];
  for (let i = last + 1; i < to; i++) if (units[i].opens) [to] = [i];
  return [from, to];
}

function toldFinding(a: Spoken, b: Spoken, { units, from, to, speaker }: Told, quoted: 'a' | 'b'): Finding {
  const [quoting, telling] = quoted === 'a' ? [a, b] : [b, a];
  const quote = spanOf(quoting.text, units, [0, units.length]);
  const told = { from: telling.text.from[from], to: telling.text.to[to - 1] };
  return {
    kind: 'quotation-altered',
    claim: claimOf('unquoted', { a: speaker, b: undefined }),
    for: true,
    a: [quoted === 'a' ? quote : told],
    b: [quoted === 'a' ? told : quote],
    altered: { how: 'unquoted', speakers: { a: speaker.shown, b: speaker.shown }, edits: [] },
  };
}

function spanOf(text: Text, units: readonly Unit[], [from, to]: [number, number]): Span {
  if (from < to) return { from: text.from[units[from].from], to: text.to[units[to - 1].to - 1] };
  const point = from > 0 ? text.to[units[from - 1].to - 1] : text.from[units[0].from];
  return { from: point, to: point };
}

/** Says nothing of sides, so that it stays true when they are exchanged. */
function claimOf(how: Alteration, { a, b }: Speakers): string {
  const who = a ?? b;
  const quotation = who ? `A quotation of ${who.shown}` : 'A quotation';
  switch (how) {
    case 'negation':
      return `${quotation} differs by a negation.`;
    case 'number':
      return `${quotation} differs in a number.`;
    case 'name':
      return `${quotation} differs in a name.`;
    case 'speaker':
      return `A quotation is given to two speakers: ${[a?.shown, b?.shown].sort().join(' and ')}.`;
    case 'cut':
      return `${quotation} is cut where the other text goes on with a limit or a denial.`;
    case 'replaced':
      return `${quotation} stands in both with other words.`;
    case 'missing':
      return `${quotation} has words in one text that the other leaves out without a sign.`;
    case 'unquoted':
      return `${quotation} stands in the other text without quotation marks.`;
  }
}
