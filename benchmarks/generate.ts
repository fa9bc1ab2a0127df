/** An invented article, and what it was made from. */
export interface Generated {
  id: string;
  text: string;
  /** Absent for an article of its own. */
  from?: { id: string; how: Planting };
}

/** copy: word for word; edited: one word in 25 changed; passage: four sentences of it inside a text of its own. */
export type Planting = 'copy' | 'edited' | 'passage';

export interface GenerateOptions {
  seed: number;
  articles: number;
  /** Mean length; lengths spread from a half to the double of it. Default 400. */
  words: number;
  /** Different words there are. Default 60,000. */
  vocabulary: number;
  /** Share (0..1) of articles made from an earlier one. Default 0.05. */
  planted: number;
}

const defaults = { words: 400, vocabulary: 60_000, planted: 0.05 };

const plantings: Planting[] = ['copy', 'edited', 'passage'];

/** Articles kept at hand to be copied from; bounds the memory of a long run. */
const shelf = 1000;

const common =
  'the of and to in a that is for on was with as by it at from be has are this had not an will'.split(' ');

/**
 * Invented news-like articles, one by one, so that a corpus of any size can be made without being
 * held: word frequencies after Zipf, each article with its own few dozen topic words and names, and
 * a known share made from earlier ones. The same options give the same articles.
 */
export function* generate(
  options: Partial<GenerateOptions> & { seed: number; articles: number },
): Generator<Generated> {
  const chosen = { ...defaults, ...options };
  const random = randomOf(chosen.seed);
  const vocabulary = wordsOf(chosen.vocabulary);
  const earlier: { id: string; sentences: string[][] }[] = [];
  for (let i = 0; i < chosen.articles; i++) {
    const id = `g${i}`;
    const how = plantings[Math.floor(random() * plantings.length)];
    const source = random() < chosen.planted ? earlier[Math.floor(random() * earlier.length)] : undefined;
    const own = article(chosen.words * (0.5 + 1.5 * random() ** 2), vocabulary, random);
    const sentences = source ? planted(source.sentences, own, how, vocabulary, random) : own;
    if (earlier.length < shelf) earlier.push({ id, sentences });
    else if (!source) earlier[i % shelf] = { id, sentences };
    const text = sentences.map(written).join('\n');
    yield source ? { id, text, from: { id: source.id, how } } : { id, text };
  }
}

/** Uniform numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words by rank: function words first, then pronounceable inventions, longer as they get rarer. */
function wordsOf(count: number): string[] {
  const [starts, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  return Array.from({ length: count }, (_, rank) => {
    if (rank < common.length) return common[rank];
    let word = '';
    for (let rest = rank; rest > 0; rest = Math.floor(rest / 70)) {
      word += starts[rest % 14] + vowels[Math.floor(rest / 14) % 5];
    }
    return `${word}n`;
  });
}

function article(length: number, vocabulary: string[], random: () => number): string[][] {
  const rare = () => vocabulary[Math.floor(vocabulary.length * (0.02 + 0.98 * random()))];
  const topic = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? capital(rare()) : rare()));
  const zipf = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1];
  const sentences: string[][] = [];
  for (let written = 0; written < length; written += sentences[sentences.length - 1].length) {
    const size = 10 + Math.floor(random() * 16);
    sentences.push(
      Array.from({ length: size }, () =>
        random() < 0.2 ? topic[Math.floor(topic.length * random() ** 2)] : zipf(),
      ),
    );
  }
  return sentences;
}

function planted(
  source: string[][],
  own: string[][],
  how: Planting,
  vocabulary: string[],
  random: () => number,
) {
  if (how === 'copy') return source;
  if (how === 'edited') {
    const other = () => vocabulary[Math.floor(vocabulary.length * random())];
    return source.map((sentence) => sentence.map((word) => (random() < 0.04 ? other() : word)));
  }
  const from = Math.floor(random() * Math.max(1, source.length - 4));
  return [...own.slice(0, 3), ...source.slice(from, from + 4), ...own.slice(3)];
}

function written(sentence: string[]): string {
  return `${capital(sentence.join(' '))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
