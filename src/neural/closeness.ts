import type { Embeddings } from './embeddings.ts';
import { cosine, type Ruler } from './ruler.ts';

/** Sentences in a row that a retold passage is looked for in; the same as among shared words. */
const stretch = 5;

/** Cosines by the ruler that lie below this say nothing about order. */
const followed = 0.2;

/** How near two texts come, sentence by sentence. Swapping them changes nothing. */
export function closeness(a: Embeddings, b: Embeddings, ruler: Ruler): Record<string, number> {
  const [rows, columns] = [a.vectors.length, b.vectors.length];
  const near = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++)
      near[i * columns + j] =
        (cosine(a.vectors[i], b.vectors[j]) - ruler.unlike) / (ruler.same - ruler.unlike);
  }
  const ofA = side(rows, columns, (i, j) => near[i * columns + j]);
  const ofB = side(columns, rows, (j, i) => near[i * columns + j]);
  const mutual = ofA.best.filter((_, i) => ofB.at[ofA.at[i]] === i);
  const fewer = Math.min(rows, columns);
  return {
    ...both('near', mean(ofA.best, a.weight), mean(ofB.best, b.weight)),
    ...both('lead', mean(ofA.lead, a.weight), mean(ofB.lead, b.weight)),
    ...both('near.local', local(ofA.best, a.weight), local(ofB.best, b.weight)),
    ...both('lead.local', local(ofA.lead, a.weight), local(ofB.lead, b.weight)),
    mutual: mutual.length / fewer,
    'mutual.near': mutual.reduce((sum, value) => sum + value, 0) / fewer,
    order: order(near, rows, columns),
    whole: (cosine(middle(a), middle(b)) - ruler.unlike) / (ruler.same - ruler.unlike),
  };
}

/** Best match of each sentence, where it stands, and its lead over the second best; no lead where there is one only. */
function side(size: number, others: number, of: (sentence: number, other: number) => number) {
  const best: number[] = [];
  const lead: number[] = [];
  const at: number[] = [];
  for (let i = 0; i < size; i++) {
    let [first, second, place] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
    for (let j = 0; j < others; j++) {
      const value = of(i, j);
      if (value > first) [first, second, place] = [value, first, j];
      else if (value > second) second = value;
    }
    best.push(first);
    lead.push(others > 1 ? first - second : 0);
    at.push(place);
  }
  return { best, lead, at };
}

function both(name: string, a: number, b: number): Record<string, number> {
  return { [`${name}.max`]: Math.max(a, b), [`${name}.min`]: Math.min(a, b) };
}

function mean(values: readonly number[], weight: Float32Array, from = 0, to = values.length): number {
  let sum = 0;
  let total = 0;
  for (let i = from; i < to; i++) {
    sum += weight[i] * values[i];
    total += weight[i];
  }
  return sum / total;
}

/** Mean over the best stretch of neighbours, or over all of a shorter text. */
function local(values: readonly number[], weight: Float32Array): number {
  let best = mean(values, weight, 0, Math.min(stretch, values.length));
  for (let from = 1; from + stretch <= values.length; from++)
    best = Math.max(best, mean(values, weight, from, from + stretch));
  return best;
}

/**
 * What order adds: the best chain of matches that never goes back, less the best one through the other
 * text read backwards, for each sentence of the text with fewer. Two reports of one event meet as well
 * backwards as forwards; a retelling does not.
 */
function order(near: Float64Array, rows: number, columns: number): number {
  const forwards = chain(rows, columns, (i, j) => near[i * columns + j]);
  const backwards = chain(rows, columns, (i, j) => near[i * columns + columns - 1 - j]);
  return (forwards - backwards) / Math.min(rows, columns);
}

function chain(rows: number, columns: number, of: (i: number, j: number) => number): number {
  let above = new Float64Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    const row = new Float64Array(columns + 1);
    for (let j = 0; j < columns; j++)
      row[j + 1] = Math.max(row[j], above[j + 1], above[j] + Math.max(0, of(i, j) - followed));
    above = row;
  }
  return above[columns];
}

/** The weighted mean of a text's sentences, of length 1. */
function middle({ vectors, weight }: Embeddings): Float32Array {
  const sum = new Float32Array(vectors[0].length);
  vectors.forEach((vector, i) => {
    for (let d = 0; d < sum.length; d++) sum[d] += weight[i] * vector[d];
  });
  const length = Math.sqrt(cosine(sum, sum)) || 1;
  return sum.map((value) => value / length);
}
