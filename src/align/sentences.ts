import { note, type SentenceMatch, unmatched } from './matches.ts';
import { intersect, type Profile } from './profile.ts';

/**
 * A stem that stands in more sentences of the two texts than this tells none of them apart and weighs
 * nothing. No article is that long; a book compared with itself would take minutes instead of seconds.
 * The price: in texts that repeat one sentence hundreds of times that sentence has no match, only runs.
 */
const mostSentences = 300;

/**
 * Matches sentences by the rare stems they share. A stem weighs its rarity in the language times its
 * rarity among the sentences of these two texts: what every sentence of the story speaks of says
 * nothing about which sentence came from which. The similarity is the weighted cosine.
 * After the sentence alignment of Sanchez-Perez et al. (PAN 2014), with topic weighting added.
 */
export function matchSentences(a: Profile, b: Profile): SentenceMatch {
  const inB = new Int32Array(a.stems.length).fill(-1);
  intersect(a.stems, b.stems, (i, j) => {
    inB[i] = j;
  });
  const weights = topicWeights(a, b, inB);
  const normA = norms(a, weights.a);
  const normB = norms(b, weights.b);
  const match = { a: unmatched(normA), b: unmatched(normB) };
  const postings = invert(b);
  const dots = new Float64Array(b.text.sentences);
  for (let sentence = 0; sentence < a.text.sentences; sentence++) {
    const touched: number[] = [];
    for (let i = a.starts[sentence]; i < a.starts[sentence + 1]; i++) {
      const stem = inB[a.words[i]];
      const square = weights.a[a.words[i]] ** 2;
      if (stem < 0 || square === 0) continue;
      for (let p = postings.starts[stem]; p < postings.starts[stem + 1]; p++) {
        const other = postings.sentences[p];
        if (dots[other] === 0) touched.push(other);
        dots[other] += square;
      }
    }
    for (const other of touched.sort((x, y) => x - y)) {
      const cosine = Math.min(1, dots[other] / (normA[sentence] * normB[other]));
      dots[other] = 0;
      note(match.a, sentence, other, cosine);
      note(match.b, other, sentence, cosine);
    }
  }
  return match;
}

/**
 * Weight of each distinct stem of both sides. A shared stem weighs the same on both, the less of the
 * two where the texts were taken for different languages.
 */
function topicWeights(a: Profile, b: Profile, inB: Int32Array): { a: Float32Array; b: Float32Array } {
  const total = a.text.sentences + b.text.sentences;
  const full = Math.log(total + 1);
  const countA = sentenceCounts(a);
  const countB = sentenceCounts(b);
  const rarityA = a.rarity.slice();
  const rarityB = b.rarity.slice();
  for (let i = 0; i < inB.length; i++) {
    if (inB[i] < 0) continue;
    countA[i] += countB[inB[i]];
    countB[inB[i]] = countA[i];
    rarityA[i] = Math.min(rarityA[i], rarityB[inB[i]]);
    rarityB[inB[i]] = rarityA[i];
  }
  const weigh = (rarity: number, count: number) =>
    count > mostSentences ? 0 : rarity * (Math.log((total + 1) / (count + 0.5)) / full);
  return {
    a: Float32Array.from(rarityA, (rarity, i) => weigh(rarity, countA[i])),
    b: Float32Array.from(rarityB, (rarity, i) => weigh(rarity, countB[i])),
  };
}

function sentenceCounts(side: Profile): Uint32Array {
  const counts = new Uint32Array(side.stems.length);
  for (const word of side.words) counts[word]++;
  return counts;
}

function norms(side: Profile, weights: Float32Array): Float32Array {
  const result = new Float32Array(side.text.sentences);
  for (let sentence = 0; sentence < result.length; sentence++) {
    let sum = 0;
    for (let i = side.starts[sentence]; i < side.starts[sentence + 1]; i++)
      sum += weights[side.words[i]] ** 2;
    result[sentence] = Math.sqrt(sum) || 1;
  }
  return result;
}

/** For each distinct stem, the sentences that hold it. */
function invert(side: Profile): { starts: Uint32Array; sentences: Uint32Array } {
  const starts = new Uint32Array(side.stems.length + 1);
  for (const word of side.words) starts[word + 1]++;
  for (let i = 0; i < side.stems.length; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const sentences = new Uint32Array(side.words.length);
  for (let sentence = 0; sentence < side.text.sentences; sentence++) {
    for (let i = side.starts[sentence]; i < side.starts[sentence + 1]; i++)
      sentences[next[side.words[i]]++] = sentence;
  }
  return { starts, sentences };
}
