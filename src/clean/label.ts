import { ADDRESS, APPEALS } from './appeals.ts';
import {
  isAddress,
  isBreadcrumb,
  isByline,
  isContact,
  isDateRow,
  isImageFile,
  isMenuRow,
  isRightsNotice,
} from './debris.ts';
import { FURNITURE, type Furniture } from './furniture.ts';
import { OTHER_STORIES } from './other-stories.ts';
import { type ByLanguage, compilePhrases, type Phrases } from './phrases.ts';
import type { Shape } from './shape.ts';

/** What a block's own words say it is, before its place has been looked at. */
export interface Label {
  rule: string;
  /**
   * Where it counts: anywhere (`sure`), above or below the running text (`edge`), or only next to
   * something already found to be furniture (`beside`). Inside the story `edge` counts as `beside`.
   */
  strength: 'sure' | 'edge' | 'beside';
  /** Heads a list of other stories. */
  opens: boolean;
}

interface Compiled extends Furniture {
  matcher: Phrases;
  filling: Phrases;
}

const compile = (rule: Furniture): Compiled => ({
  ...rule,
  matcher: compilePhrases(rule.phrases),
  filling: compilePhrases(rule.filler ?? {}),
});
const SHORT = [...OTHER_STORIES, ...FURNITURE];
const LABELS = SHORT.map(compile);
const PLEAS = APPEALS.map(compile);
const LONGEST_LABEL = Math.max(...SHORT.map((rule) => rule.most));
const LONGEST_PLEA = Math.max(...APPEALS.map((rule) => rule.most));
const addresses = addressWords(ADDRESS);

/** Debris is never longer. */
const LONGEST_DEBRIS = 18;
/** A dash at the end: the place and date that open a story, on a line of their own. */
const DATELINE_TAIL = /[—–-]\s*$/;
/** So many cues besides the address make an appeal sure; in a block that quotes somebody, one more. */
const SURE_CUES = 2;
/** An appeal this brief with cues to spare interrupts stories too. */
const BRIEF = 45;
/** The polite pronoun shows only in its capital, and only inside a sentence. */
const FORMAL_GERMAN = /\p{Ll},?\s(?:Sie|Ihre?[nmr]?)(?!\p{L})/u;
const QUOTES = /[“”„«»"]/;

/** The label of a block; the first rule that fits, the surest kinds first. */
export function labelOf(shape: Shape): Label | undefined {
  const { text, words } = shape;
  if (words.length === 0) return undefined;
  if (words.length <= LONGEST_DEBRIS && shape.ends !== 'sentence' && !DATELINE_TAIL.test(text)) {
    const debris = debrisOf(text, words);
    if (debris) return debris;
  }
  if (isRightsNotice(text) && words.length <= 60)
    return { rule: 'copyright', strength: 'edge', opens: false };
  let unsure: Label | undefined;
  if (words.length <= LONGEST_LABEL) {
    for (const rule of LABELS) {
      if (words.length > rule.most || !fits(rule, shape)) continue;
      const label: Label = {
        rule: rule.name,
        strength: rule.sure ? 'sure' : 'edge',
        opens: rule.opens === true,
      };
      if (rule.sure) return label;
      unsure ??= label;
    }
  }
  return unsure ?? (words.length <= LONGEST_PLEA ? pleaOf(shape) : undefined);
}

function debrisOf(text: string, words: readonly string[]): Label | undefined {
  const label = (rule: string, sure: boolean): Label => ({
    rule,
    strength: sure ? 'sure' : 'edge',
    opens: false,
  });
  if (isImageFile(text)) return label('image-file', words.length <= 8 || !/[,:]/.test(text));
  if (isBreadcrumb(text)) return label('breadcrumb', true);
  if (isMenuRow(text)) return label('menu-row', false);
  if (isDateRow(text, words)) return label('date-row', false);
  if (isByline(text)) return label('byline', false);
  if (isAddress(text)) return label('address', false);
  if (isContact(text, words)) return label('contact', false);
  return undefined;
}

function fits(rule: Compiled, shape: Shape): boolean {
  const { words } = shape;
  if (rule.fit === 'whole') return rule.matcher.at(words, 0) === words.length;
  if (rule.fit === 'start') return rule.matcher.at(words, 0) > 0 && startsClean(rule, shape);
  return shape.ends !== 'sentence' && fills(rule, words);
}

/**
 * A phrase that only begins a block is furniture when punctuation sets it off (`Tags: …`), when it
 * is the whole block, or when the phrase has three words or more and so is hardly chance.
 */
function startsClean(rule: Compiled, { text, words, prose }: Shape): boolean {
  const length = rule.matcher.at(words, 0);
  if (length === words.length || length >= 3) return true;
  if (/^[^\p{L}\p{N}]*\p{L}[\p{L}\s'’-]{0,40}\s?[:：/|©•]/u.test(text)) return true;
  return !prose && length >= 2;
}

/** Every word belongs to a phrase or a filler, and at least one to a phrase. */
function fills(rule: Compiled, words: readonly string[]): boolean {
  let found = false;
  for (let i = 0; i < words.length; ) {
    const phrase = rule.matcher.at(words, i);
    const step = Math.max(phrase, rule.filling.at(words, i));
    if (step === 0) return false;
    found ||= phrase > 0;
    i += step;
  }
  return found;
}

/** The appeal with the most cues, where the block speaks to its reader; without address it takes one more. */
function pleaOf({ text, words }: Shape): Label | undefined {
  if (words.length < 4) return undefined;
  const addressed = words.some((word) => addresses.has(word)) || FORMAL_GERMAN.test(text);
  const quotes = QUOTES.test(text);
  let best: Label | undefined;
  let most = 0;
  for (const rule of PLEAS) {
    if (words.length > rule.most || (!addressed && !rule.unaddressed)) continue;
    const wanted = SURE_CUES + (quotes ? 1 : 0) + (rule.unaddressed ? 1 : 0);
    const cues = cuesIn(rule.matcher, words) - wanted;
    if (cues < -1 || (best && cues <= most)) continue;
    most = cues;
    const strength = cues < 0 ? 'beside' : cues > 0 && words.length <= BRIEF && !quotes ? 'sure' : 'edge';
    best = { rule: rule.name, strength, opens: false };
  }
  return best;
}

/** Different cues, not their repetitions. */
function cuesIn(matcher: Phrases, words: readonly string[]): number {
  const seen = new Set<string>();
  for (let i = 0; i < words.length; ) {
    const length = matcher.at(words, i);
    if (length > 0) seen.add(words.slice(i, i + length).join(' '));
    i += Math.max(1, length);
  }
  return seen.size;
}

/** Address is a matter of single words; of a phrase the first word stands for it. */
function addressWords(phrases: ByLanguage): Set<string> {
  return new Set(
    Object.values(phrases).flatMap((list) => list.split('|').map((phrase) => phrase.trim().split(' ')[0])),
  );
}
