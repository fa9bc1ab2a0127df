import type { Span } from '../span.ts';
import { skeletonOf } from '../text/skeleton.ts';
import type { Text } from '../text/text.ts';
import { vectorsOf } from '../text/vectors.ts';
import type { Evidence } from './measure.ts';
import type { Names } from './names.ts';

/** Whether two texts are in two languages, both known. */
export function isAcross(a: Text, b: Text): boolean {
  return a.language !== b.language && a.language !== 'und' && b.language !== 'und';
}

/**
 * The names of a text by their sound, so that Путін meets Putin. Names of which too little is left keep
 * their spelling; of two names that sound alike the first in the text stands for both.
 */
export function heard(text: Text, names: Names): Names {
  const bySound: Names = new Map();
  for (const [stem, name] of names) {
    const key = skeletonOf(text, name.token) || stem;
    const known = bySound.get(key);
    if (known) known.count += name.count;
    else bySound.set(key, { ...name });
  }
  return bySound;
}

/** Says that the languages differ, so that nobody looks for the same words. */
export function across(a: Text, b: Text): Evidence {
  if (!isAcross(a, b)) return { measures: {}, findings: [] };
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const claim = `The texts are in ${[a, b]
    .map(({ language }) => name.of(language))
    .sort()
    .join(' and ')}: names are compared by sound, ${wordsAre(a, b)}.`;
  const [inA, inB] = [opening(a), opening(b)];
  if (!inA || !inB) return { measures: {}, findings: [] };
  return { measures: {}, findings: [{ kind: 'two-languages', claim, for: true, a: [inA], b: [inB] }] };
}

function wordsAre(a: Text, b: Text): string {
  const known = vectorsOf(a.language) && vectorsOf(b.language);
  return known ? 'words by meaning' : 'words only where they are the same';
}

function opening({ sentences, sentenceFrom, sentenceTo }: Text): Span | undefined {
  return sentences > 0 ? { from: sentenceFrom[0], to: sentenceTo[0] } : undefined;
}
