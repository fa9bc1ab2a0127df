import type { Text } from '../text/text.ts';
import type { Spoken } from './altered.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { speechWords } from './speech.data.ts';
import type { Turn, Unit } from './spoken.ts';

/** A sentence of a quotation, and the sentence that tells it without quotation marks. */
export interface Told {
  units: readonly Unit[];
  /** Tokens of the telling sentence. */
  from: number;
  to: number;
  speaker: Speaker;
}

/**
 * What a quoted sentence must have for its retelling to be known: telling words, their rarity
 * together, and the share of it that one sentence of the other text carries.
 */
const least = { telling: 5, rarity: 18, share: 0.7 };

/** No word counts for more than this: two rare names make no retelling. */
const heaviest = 6;

/**
 * Quoted sentences that the other text tells in indirect speech: most of their telling words in one
 * sentence, which has a verb of saying and names the speaker. Ordinary newswriting; a finding all the
 * same, because what was put into quotation marks, or taken out, can be checked. One a turn.
 */
export function unquoted(from: Spoken, to: Spoken, met: ReadonlySet<Turn>): Told[] {
  const found: Told[] = [];
  let index: Map<string, Set<number>> | undefined;
  const told = new Set<number>();
  for (const turn of from.turns) {
    if (met.has(turn)) continue;
    const speaker = turn.quotes.map((quote) => speakerOf(from.text, from.names, quote)).find(Boolean);
    if (!speaker?.stems.some((stem) => to.text.stems.includes(stem))) continue;
    index ??= indexOf(to);
    for (const units of sentencesOf(turn)) {
      const at = bestSentence(units, index);
      if (at === undefined || told.has(at) || !isReported(to.text, at, speaker)) continue;
      told.add(at);
      const place = { units, from: to.text.sentenceStart[at], to: to.text.sentenceStart[at + 1], speaker };
      found.push(place);
      break;
    }
  }
  return found;
}

function sentencesOf({ units }: Turn): Unit[][] {
  const sentences: Unit[][] = [];
  for (const unit of units) {
    if (unit.opens || sentences.length === 0) sentences.push([]);
    sentences[sentences.length - 1].push(unit);
  }
  return sentences;
}

/** Unquoted telling forms of a text, with the sentences that hold them. */
function indexOf({ text, turns }: Spoken): Map<string, Set<number>> {
  const quoted = new Uint8Array(text.size);
  for (const { quotes } of turns) for (const { from, to } of quotes) quoted.fill(1, from, to);
  const index = new Map<string, Set<number>>();
  for (let sentence = 0; sentence < text.sentences; sentence++) {
    for (let token = text.sentenceStart[sentence]; token < text.sentenceStart[sentence + 1]; token++) {
      if (quoted[token]) continue;
      const known = index.get(text.forms[token]);
      if (known) known.add(sentence);
      else index.set(text.forms[token], new Set([sentence]));
    }
  }
  return index;
}

function bestSentence(units: readonly Unit[], index: ReadonlyMap<string, Set<number>>): number | undefined {
  const telling = units.filter(({ light, number, bracketed }) => !light && !number && !bracketed);
  const total = telling.reduce((sum, { rarity }) => sum + Math.min(heaviest, rarity), 0);
  if (telling.length < least.telling || total < least.rarity) return undefined;
  const shares = new Map<number, number>();
  for (const { key, rarity } of telling)
    for (const sentence of index.get(key) ?? [])
      shares.set(sentence, (shares.get(sentence) ?? 0) + Math.min(heaviest, rarity));
  let best: number | undefined;
  for (const [sentence, weight] of shares)
    if (weight >= least.share * total && weight > (best === undefined ? 0 : shares.get(best)!))
      best = sentence;
  return best;
}

function isReported(text: Text, sentence: number, speaker: Speaker): boolean {
  const { verbs } = speechWords(text.language);
  const shown = text.clean.document.text.slice(text.sentenceFrom[sentence], text.sentenceTo[sentence]);
  // A mark that is never closed is none to `quotationsOf`; who reads it sees a quotation.
  if (/[“”„«»"]/.test(shown)) return false;
  let verb = false;
  let name = false;
  for (let token = text.sentenceStart[sentence]; token < text.sentenceStart[sentence + 1]; token++) {
    verb ||= verbs.test(text.forms[token]);
    name ||= speaker.stems.includes(text.stems[token]);
  }
  return verb && name;
}
