import type { Span } from '../../span.ts';
import { type Form, type Forms, formKey } from './forms.ts';
import { core } from './names.ts';
import { isCredit, opensSentence } from './places.ts';
import { seen, type Word } from './words.ts';

/** A name in a text, and what is put in its place. */
export interface Find extends Span {
  shown: string;
}

/** A text cut into words. */
export interface Place {
  text: string;
  words: readonly Word[];
  /** ISO 639-1. */
  language: string;
}

/** The names in a text, in order, disjoint; of names that begin at one place the longest. */
export function find(place: Place, forms: Forms): Find[] {
  const { words } = place;
  const found: Find[] = [];
  for (let i = 0; i < words.length; ) {
    const fits = (form: Form) => stands(place, i, form);
    const longer = words[i + 1] && forms.get(formKey(words[i], words[i + 1]))?.find(fits);
    const form = longer ?? forms.get(formKey(words[i]))?.find(fits);
    if (form)
      found.push({ from: words[i].from, to: words[i + form.words.length - 1].to, shown: form.name.shown });
    i += form?.words.length ?? 1;
  }
  return found;
}

/** Whether a form stands in the text from the word at `at` on. */
function stands(place: Place, at: number, form: Form): boolean {
  const { text, words } = place;
  const { length } = form.words;
  if (at + length > words.length) return false;
  for (let i = 0; i < length; i++) {
    if (!isWord(words[at + i], form.words[i], length)) return false;
    if (i > 0 && !isGap(text.slice(words[at + i - 1].to, words[at + i].from), form.gaps[i - 1])) return false;
  }
  return isManner(place, at, form);
}

/** A word of a name as it is or with another ending; endings want the name's capital, so that no verb is met. */
function isWord(word: Word, wanted: Word, length: number): boolean {
  if (word.form === wanted.form) return true;
  if (word.stem !== wanted.stem || (wanted.capital && !word.capital)) return false;
  if (length > 1 || /\p{sc=Cyrl}/u.test(word.form)) return true;
  return word.form === `${wanted.form}s`;
}

/** Longest stretch between two words of a name: a line that is indented. */
const longestGap = 16;

function isGap(gap: string, own: string): boolean {
  if (gap.length > longestGap) return gap === own;
  const plain = seen(gap);
  if (plain.trim() === own.trim() && plain.trim() !== '') return true;
  return /^(?:\s*|[-‐‑–_'’‘ʼ·.]| [-–—] )$/u.test(plain) && !/\n\s*\n/.test(plain);
}

function isManner(place: Place, at: number, form: Form): boolean {
  const { text, words } = place;
  const first = words[at];
  const last = words[at + form.words.length - 1];
  switch (form.manner) {
    case 'anywhere':
      return true;
    case 'capital':
      return first.capital && last.capital;
    case 'article':
      return first.capital && isBehindArticle(place, at) && !isBeforeCapital(place, at);
    case 'ordinary':
      return isSpelled(place, at, form) || isCredit(text, { from: first.from, to: last.to });
  }
}

/** With the capitals of the name, or in capitals throughout. */
function isSpelled({ text, words, language }: Place, at: number, form: Form): boolean {
  const bare = core(form.words);
  const skipped = form.words.length - bare.length;
  if (!bare.some(({ capital }) => capital))
    return bare.length === 1 && !/\p{Ll}/u.test(bare[0].shown) && isQuoted(text, words[at + skipped]);
  const same = bare.every((wanted, i) => !wanted.capital || words[at + skipped + i].capital);
  if (!same || bare.length > 1) return same;
  const [wanted, word] = [bare[0], words[at + skipped]];
  const isPlain = /^\p{Lu}\P{Lu}*$/u.test(word.shown);
  // AP is not Ap: a short name in capitals is known by them alone.
  if (isPlain && wanted.shown.length <= 3 && /^\p{Lu}{2,}$/u.test(wanted.shown)) return false;
  if (isPlain && language === 'de') return isQuoted(text, word);
  return !isPlain || !opensSentence(text, word.from);
}

/** German gives every noun a capital, Hebrew none: the paper "Zeit" is told from the time by its marks alone. */
function isQuoted(text: string, { from, to }: Span): boolean {
  return /[„“"»«‚‘']/u.test(text.charAt(from - 1)) && /[“”"»«‘’']/u.test(text.charAt(to));
}

const behind = new Set('the der die das dem den des le la les du au el los las il lo del dal'.split(' '));

function isBehindArticle({ text, words }: Place, at: number): boolean {
  const previous = words[at - 1];
  return (
    previous !== undefined &&
    behind.has(previous.form) &&
    /^\s$/.test(text.slice(previous.to, words[at].from))
  );
}

/** "The Courier Inn" is another name. */
function isBeforeCapital({ text, words }: Place, at: number): boolean {
  const next = words[at + 1];
  return next?.capital === true && /^[ \u00a0-]$/.test(text.slice(words[at].to, next.from));
}
