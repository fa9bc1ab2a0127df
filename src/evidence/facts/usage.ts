import { Flag, type Text } from '../../text/text.ts';
import { gapBefore } from './item.ts';

/** Share of capitalised words from which a sentence is a headline in capitals. */
const titleCase = 0.6;

/** Headlines end without a stop; with one it takes more words and more capitals: "Yesterday Mr Amos Fenwick spoke." */
const shortSentence = 7;
const allCapital = 0.8;

/** How the words of two texts stand in them: which in small letters, and which with a capital where none is due. */
export interface Usage {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
  /** German nouns give themselves away by their article. */
  nouns: ReadonlySet<string>;
}

export function usageOf(...texts: readonly Text[]): Usage {
  const small = new Set<string>();
  const capital = new Set<string>();
  const nouns = new Set<string>();
  for (const text of texts)
    for (let sentence = 0; sentence < text.sentences; sentence++) {
      const shouted = isShouted(text, sentence);
      for (let i = text.sentenceStart[sentence]; i < text.sentenceStart[sentence + 1]; i++) {
        if (!isCapital(text, i)) small.add(text.forms[i]);
        else if (!shouted && !isOpening(text, i)) {
          capital.add(text.stems[i]);
          if (text.language === 'de' && articles.test(text.forms[i - 1] ?? '')) nouns.add(text.forms[i]);
        }
      }
    }
  return { small, capital, nouns };
}

const articles =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|am|zum|zur|vom|beim|ins|ans|seine?[rnms]?|ihre?[rnms]?|diese[rnms]?|jede[rnms]?|alle[rn]?)$/u;

/** Whether the place of a word gives it a capital: behind a stop, a colon or an opening quotation mark. */
export function isOpening(text: Text, i: number): boolean {
  return (text.flags[i] & Flag.first) !== 0 || /[“”„«"‘:•–—]|(?:^|\s)['-]/.test(gapBefore(text, i));
}

/** An article elided before a name hides its capital: l'Élysée. */
export function isCapital(text: Text, i: number): boolean {
  if (text.flags[i] & Flag.capital) return true;
  if (text.language !== 'fr' && text.language !== 'it') return false;
  return /^\p{Ll}{1,5}['’]\p{Lu}/u.test(shownAt(text, i));
}

/** Whether a sentence is a headline in capitals, which tell nothing. German nouns have theirs anyway. */
export function isShouted(text: Text, sentence: number): boolean {
  const [from, to] = [text.sentenceStart[sentence], text.sentenceStart[sentence + 1]];
  if (to - from <= 4 || text.language === 'de') return false;
  let count = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (text.flags[i] & Flag.number) continue;
    words++;
    if (text.flags[i] & Flag.capital) count++;
  }
  const stopped = /[.!?…]["”»]?$/.test(
    text.clean.document.text.slice(text.sentenceTo[sentence] - 2, text.sentenceTo[sentence]),
  );
  return stopped ? words > shortSentence && count > allCapital * words : count > titleCase * words;
}

/** The characters of a token. */
export function shownAt({ clean, from, to }: Text, i: number): string {
  return clean.document.text.slice(from[i], to[i]);
}
