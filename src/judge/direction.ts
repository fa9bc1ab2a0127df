import { isAcross } from '../evidence/across.ts';
import type { Exhibit } from '../evidence/evidence.ts';
import { logistic } from './model.ts';
import { keepsWords } from './relation.ts';
import { credits, sharedCredits } from './standing.ts';
import type { Who } from './verdict.ts';
import type { Weights } from './weights.ts';

/** Who took from whom, and why it is thought so. */
export interface Direction {
  who: Who;
  /** Of the direction named; for `undetermined`, of the likelier one. */
  probability: number;
  /** Strongest first. `weight` is the share in the log-odds, above zero; `favours` the side it makes the source. */
  reasons: { claim: string; weight: number; favours: 'a' | 'b' }[];
}

/** Set by hand: a copy cannot precede its source, but dates on pages are now and then wrong. */
const dateWeight = 5;
/** Set by hand: a text that names the other's outlet as its origin says so itself. */
const creditWeight = 6;
/** Reasons lighter than this are not worth a line. */
const slight = 0.1;

/** Weighs the sides of a related pair. Undetermined is a good answer: below the bar nothing is said. */
export function directionOf(exhibit: Exhibit, { direction: { weights, bar } }: Weights): Direction {
  const agencies = sharedCredits(exhibit.a, exhibit.b);
  if (agencies.length > 0) {
    const claim = `Both credit ${agencies.join(', ')}.`;
    return {
      who: 'common-source',
      probability: logistic(creditWeight),
      reasons: [{ claim, weight: creditWeight, favours: 'a' }],
    };
  }
  const terms = [...datedTerms(exhibit), ...creditTerms(exhibit), ...textTerms(exhibit, weights)];
  const logOdds = terms.reduce((sum, { weight }) => sum + weight, 0);
  const reasons = terms
    .filter(({ weight }) => Math.abs(weight) >= slight)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.claim < y.claim ? -1 : 1))
    .map(({ claim, weight }) => ({
      claim,
      weight: Math.abs(weight),
      favours: weight > 0 ? ('a' as const) : ('b' as const),
    }));
  const who = Math.abs(logOdds) < bar ? 'undetermined' : logOdds > 0 ? 'b-from-a' : 'a-from-b';
  return { who, probability: logistic(Math.abs(logOdds)), reasons };
}

/** A term of the sum; above zero it makes `a` the source. */
interface Term {
  claim: string;
  weight: number;
}

function datedTerms({ a, b }: Exhibit): Term[] {
  const dateA = a.text.clean.document.metadata.date;
  const dateB = b.text.clean.document.metadata.date;
  if (!isBelievable(dateA) || !isBelievable(dateB)) return [];
  const order = compareDates(dateA, dateB);
  if (order === 0) return [];
  const claim =
    order < 0
      ? `Text A is dated earlier: ${dateA}, text B ${dateB}.`
      : `Text B is dated earlier: ${dateB}, text A ${dateA}.`;
  return [{ claim, weight: order < 0 ? dateWeight : -dateWeight }];
}

/** A whole ISO day that exists, and not the zero of a computer's clock, which is a default nobody set. */
function isBelievable(date: string | undefined): date is string {
  if (!date || !/^\d{4}-\d\d-\d\d(?:$|T)/.test(date)) return false;
  const moment = new Date(date).getTime();
  const day = date.slice(0, 10);
  if (Number.isNaN(moment) || new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day) return false;
  return day > '1800' && day !== '1970-01-01';
}

const zone = /(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * By the moment where both give one on the same footing, else by the day; equal is 0. A time without
 * a zone is nobody's in particular, and the machine's own must not decide.
 */
function compareDates(one: string, other: string): number {
  const [zoned, otherZoned] = [zone.test(one.slice(10)), zone.test(other.slice(10))];
  const days = one.length <= 10 || other.length <= 10 || zoned !== otherZoned;
  const at = (date: string) => new Date(days ? date.slice(0, 10) : zoned ? date : `${date}Z`).getTime();
  return Math.sign(at(one) - at(other)) || 0;
}

/** Texts that name each other say nothing of who came first. */
function creditTerms({ a, b }: Exhibit): Term[] {
  const [byA, byB] = [credits(a, b), credits(b, a)];
  if (byA === byB) return [];
  if (byB) return [{ claim: 'Text B credits the outlet of text A.', weight: creditWeight }];
  return [{ claim: 'Text A credits the outlet of text B.', weight: -creditWeight }];
}

const text = { a: 'Text A', b: 'Text B' };

/** What a reader is told of each learned term, by the side with more of it. */
const claims: Record<string, (more: string, less: string) => string> = {
  names: (more, less) => `${more} has more names that ${less} lacks.`,
  numbers: (more, less) => `${more} has more numbers that ${less} lacks.`,
  density: (more, less) => `${more} packs names and numbers more densely than ${less}.`,
  quotations: (more, less) => `${more} has more direct quotations than ${less}.`,
  length: (more, less) => `${more} runs longer than ${less}.`,
  uncovered: (more, less) => `${more} has more without a counterpart in ${less}.`,
  'machine marks': (more) => `${more} carries a mark of a machine.`,
  'tail of questions': (more) => `${more} ends in a tail of questions and answers.`,
};

/**
 * Where the words themselves were taken over, only what stands beside them tells. The other terms were
 * learned from rewriters, who drop facts; an update or a longer article around a lifted passage has more,
 * and a translator keeps them all.
 */
const besideText = new Set(['machine marks', 'tail of questions']);

/** A learned term that points away from the side with more of it says why that is no slip. */
function retold(claim: string): string {
  return claim.replace(/\.$/, ', as retellings tend to.');
}

function textTerms(exhibit: Exhibit, weights: Record<string, number>): Term[] {
  const { sides } = exhibit;
  const untold = keepsWords(exhibit) || isAcross(exhibit.a.text, exhibit.b.text);
  const asked = Object.entries(weights).filter(([name]) => !untold || besideText.has(name));
  return asked.map(([name, weight]) => {
    const difference = sides.a[name] - sides.b[name];
    const [more, less] = difference >= 0 ? [text.a, text.b] : [text.b, text.a];
    const claim = claims[name]?.(more, less) ?? `${name}: more in ${more}.`;
    return {
      claim: weight < 0 && !besideText.has(name) ? retold(claim) : claim,
      weight: weight * difference,
    };
  });
}
