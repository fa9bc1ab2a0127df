import type { SecondLook } from '../neural/neural.ts';
import { score } from './model.ts';
import type { Reason } from './verdict.ts';
import type { Sum } from './weights.ts';

type Measures = Readonly<Record<string, number>>;

/** Groups of measures as a reader knows them: the first part of a measure's name → what it says. */
const groups: {
  head: string;
  says: (of: Measures, measures: readonly string[]) => string;
  parts: string[];
}[] = [
  {
    head: 'Wording',
    says: (of) => `${percent(of['trigrams.max'])} of one text’s three-word runs stand in the other`,
    parts: ['bigrams', 'trigrams', 'fivegrams', 'run', 'own'],
  },
  {
    head: 'Sentences',
    says: (of) =>
      `on average ${percent(of['sentences.max'])} of what a sentence says is met by one of the other side`,
    parts: ['sentences', 'margin'],
  },
  {
    head: 'Meaning',
    says: (of) =>
      `on average ${percent(of['meaning.max'])} of what a sentence says is met in the same or kindred words`,
    parts: ['meaning'],
  },
  {
    head: 'Vocabulary',
    says: (of) => `${percent(of['vocabulary.max'])} of one text’s telling words stand in the other`,
    parts: ['vocabulary', 'rare'],
  },
  {
    head: 'Names',
    says: (of) => `${percent(of['names.max'])} of one text’s names stand in the other`,
    parts: ['names'],
  },
  {
    head: 'Numbers',
    says: (of) => `${percent(of['numbers.max'])} of one text’s numbers stand in the other`,
    parts: ['numbers'],
  },
  {
    head: 'Order',
    says: (of) => `${percent(of['order.neighbours'])} of neighbouring sentences keep their order`,
    parts: ['order'],
  },
  {
    head: 'Quotations',
    says: (of) => `${percent(of['quotes.found'])} of them are found again`,
    parts: ['quotes'],
  },
  {
    head: 'Length',
    says: (of) => `the shorter text has ${percent(of['words.ratio'])} of the longer one’s words`,
    parts: ['words'],
  },
  { head: 'Own material', says: novelty, parts: ['novel'] },
];

/** Two languages share hardly a word: of such pairs only names and numbers are weighed, and told. */
function novelty(of: Measures, measures: readonly string[]): string {
  const [name, what] = measures.includes('novel.words.min')
    ? ['novel.words.min', 'telling words per hundred']
    : ['novel.names.min', 'names, by rarity, per hundred words'];
  return `one of the texts has no more than ${figure(of[name])} ${what} that the other lacks`;
}

/** A second reason that adds less than this to the log-odds is not worth a line. */
const slight = 0.005;

/** Measures that no group claims still weigh; a reader must see every term of the sum. */
const rest = { head: 'Other measures', says: () => 'what no other line weighs', parts: [] as string[] };
const claimed = new Set(groups.flatMap(({ parts }) => parts));

/** The cautious ends of shares stand with the shares. */
const cautious: Record<string, string> = { words: 'vocabulary', mean: 'sentences' };

function partOf(name: string): string {
  const [first, second] = name.split('.');
  return first === 'sure' ? (cautious[second] ?? second) : first;
}

/** What single measures are, for the leaves of the tree. */
const labels: Record<string, string> = {
  bigrams: 'two-word runs carried',
  trigrams: 'three-word runs carried',
  fivegrams: 'five-word runs carried',
  'run.longest': 'longest run of the same words',
  'run.words': 'words in runs of eight or more',
  'run.share': 'share of words in such runs',
  vocabulary: 'telling words carried, by rarity',
  rare: 'rare words carried',
  'rare.count': 'number of rare words carried',
  sentences: 'mean best match of sentences',
  'sentences.20': 'sentences matched at 0.20',
  'sentences.35': 'sentences matched at 0.35',
  'sentences.50': 'sentences matched at 0.50',
  margin: 'lead of the best match over the second best',
  'sentences.local': 'best stretch of five sentences',
  'margin.local': 'lead of the best match over the second best, best stretch of five',
  'meaning.local': 'best stretch of five sentences, by meaning',
  'meaning.margin.local': 'lead of the best match by meaning, best stretch of five',
  'sentences.mutual': 'sentences that are each other’s best match',
  meaning: 'mean best match by meaning',
  'meaning.40': 'sentences matched by meaning at 0.40',
  'meaning.50': 'sentences matched by meaning at 0.50',
  'meaning.60': 'sentences matched by meaning at 0.60',
  'meaning.words': 'words with kin in the other text',
  'meaning.margin': 'lead of the best match by meaning over the second best',
  'meaning.mutual': 'sentences that are each other’s best match by meaning',
  'meaning.order.neighbours': 'neighbouring sentences in order, by meaning',
  'meaning.order.chain': 'longest chain in order, by meaning',
  'order.neighbours': 'neighbouring sentences in order',
  'order.chain': 'longest chain in order',
  names: 'names carried, by rarity',
  'names.count': 'number of names carried',
  'names.fewer': 'names in the text with fewer',
  numbers: 'numbers carried',
  'numbers.shared': 'weight of numbers carried',
  'numbers.fewer': 'numbers in the text with fewer',
  'quotes.kept': 'quotations kept',
  'quotes.found': 'quotations kept or bent',
  'quotes.count': 'number of quotations found again',
  'words.fewer': 'words of the shorter text',
  'words.ratio': 'ratio of lengths',
  'sure.names': 'names carried, at the cautious end',
  'sure.numbers': 'numbers carried, at the cautious end',
  'sure.words': 'telling words carried, at the cautious end',
  'sure.margin': 'lead of the best match, at the cautious end',
  'sure.mean': 'mean best match, at the cautious end',
  'sure.meaning': 'lead of the best match by meaning, at the cautious end',
  'sure.meaning.mean': 'mean best match by meaning, at the cautious end',
  'own.longest': 'longest run of the same words outside quotations',
  'own.words': 'words in runs of six or more outside quotations',
  'own.share': 'share of words in such runs',
  'novel.names': 'names of its own, by rarity, per hundred words',
  'novel.numbers': 'numbers of its own, by weight, per hundred words',
  'novel.words': 'telling words of its own, per hundred words',
};

/** One group of measures in the sum. */
export interface Weighed extends Reason {
  /** What its claim begins with. */
  head: string;
}

/** The groups that weigh, in log-odds, unsorted. */
export function weighed({ model: fitted, calibration }: Sum, measures: Measures): Weighed[] {
  const { shares } = score(fitted, measures);
  const all = [...groups, rest].map((group) => {
    const leaves: Reason[] = [];
    fitted.measures.forEach((name, i) => {
      const part = partOf(name);
      const mine = group === rest ? !claimed.has(part) : group.parts.includes(part);
      if (!mine || shares[i] === 0) return;
      leaves.push({
        claim: leaf(name, measures[name]),
        weight: calibration.slope * shares[i],
        children: [],
      });
    });
    const { head, says } = group;
    const said = says(measures, fitted.measures);
    const claim = `${head}: ${/\bnone\b/.test(said) ? 'nothing to compare' : said}`;
    return { head, claim, weight: total(leaves), children: sorted(leaves) };
  });
  return all.filter(({ children }) => children.length > 0);
}

/**
 * The probability as a tree of reasons in log-odds: children sum to their parent, so that each line
 * is a real term of the sum. Sorted by weight, strongest first.
 */
export function reasonsOf(sum: Sum, measures: Measures, probability: number): Reason {
  const { model: fitted, calibration } = sum;
  const start = {
    claim: 'Before looking: a pair of like texts',
    weight: calibration.slope * score(fitted, measures).base + calibration.intercept,
    children: [],
  };
  const model = weighed(sum, measures).map(({ claim, weight, children }) => ({ claim, weight, children }));
  const known = total([...model, start]);
  const run = {
    claim: `A run of ${Math.round(Math.expm1(measures['own.longest']))} words outside quotations is the same: nobody writes that twice`,
    weight: Math.log(probability / (1 - probability)) - known,
    children: [],
  };
  const limit = {
    claim: 'Nothing that is weighed is taken for surer than 99.99 %',
    weight: run.weight,
    children: [],
  };
  const last = run.weight >= slight ? [run] : run.weight <= -slight ? [limit] : [];
  const all = [...sorted([...model, ...last]), start];
  return { claim: conclusion(probability), weight: total(all), children: all };
}

/** What the sum comes to, in words. */
export function conclusion(probability: number): string {
  return `Probability ${probability.toFixed(2)} that one derives from the other, or both from a common text`;
}

/** The tree with what a second look added. */
export function seconded({ children }: Reason, { after, terms }: SecondLook): Reason {
  const look = {
    claim: 'Second look: a sentence model compared what each sentence says',
    weight: total(terms),
    children: sorted(terms.map((term) => ({ ...term, children: [] }))),
  };
  const all = [look, ...children];
  return { claim: conclusion(after), weight: total(all), children: all };
}

function leaf(name: string, value: number): string {
  const [, stem, way] = /^(.*?)(?:\.(max|min))?$/.exec(name)!;
  const which =
    way === 'max' ? ' (the larger of both ways)' : way === 'min' ? ' (the smaller of both ways)' : '';
  return `${labels[stem] ?? stem}${which}: ${figure(value)}`;
}

function figure(value: number): string {
  return value === undefined || Number.isNaN(value) ? 'none to compare' : value.toFixed(2);
}

function percent(value: number): string {
  return value === undefined || Number.isNaN(value) ? 'none' : `${Math.round(100 * value)} %`;
}

function sorted(reasons: Reason[]): Reason[] {
  return reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.claim < y.claim ? -1 : 1));
}

function total(reasons: readonly { weight: number }[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
