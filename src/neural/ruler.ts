import type { Embedder } from './embedder.ts';

/*
 * Models differ in what their cosines mean: one gives any two sentences .6, another .05. A ruler of our
 * own sentences, each with a retelling, says what this model calls unlike and what it calls the same, so
 * that one set of learned numbers serves models it was not fitted for.
 */

/** Each sentence and its retelling; the sentences have nothing to do with each other. */
const couples = [
  [
    'The council voted on Monday to close the old swimming pool.',
    'Councillors decided on Monday that the ageing pool will be shut.',
  ],
  [
    'Heavy snow kept trains from leaving the capital for nine hours.',
    'For nine hours no train could leave the capital because of deep snow.',
  ],
  [
    'A nurse who stole painkillers from her ward was sent to prison.',
    'Prison for a nurse caught taking painkillers from the ward she worked on.',
  ],
  [
    'The bank raised its main interest rate by a quarter of a point.',
    'Borrowing costs went up a quarter point when the bank lifted its key rate.',
  ],
  [
    'Farmers say the drought has cost them half of this year’s wheat.',
    'Half the wheat crop is gone this year, growers say, blaming the dry weather.',
  ],
  [
    'The striker scored twice before he limped off with a torn muscle.',
    'Two goals from the forward, then a muscle tear ended his match.',
  ],
  [
    'Scientists found traces of water in dust from the asteroid.',
    'Asteroid dust holds traces of water, researchers report.',
  ],
  [
    'Her second novel tells of three sisters who run a lighthouse.',
    'Three sisters keeping a lighthouse are at the heart of her second book.',
  ],
  [
    'Police are looking for a driver who fled after hitting a cyclist.',
    'Officers seek the motorist who knocked down a cyclist and drove away.',
  ],
  [
    'The museum will return two bronze heads to the palace they came from.',
    'Two bronze heads are going back from the museum to their palace.',
  ],
  [
    'Half of the city lost power when a substation caught fire.',
    'A fire at a substation left half the city in the dark.',
  ],
  [
    'Teachers walked out over a plan to lengthen the school day.',
    'Plans for a longer school day sent teachers out on strike.',
  ],
] as const;

/** What a model calls unlike, and what it calls the same: mean cosines. */
export interface Ruler {
  unlike: number;
  same: number;
}

/** Measures a model. Costs two dozen sentences. */
export async function rulerOf(embedder: Embedder): Promise<Ruler> {
  const left: Float32Array[] = [];
  const right: Float32Array[] = [];
  for (const [sentence, retelling] of couples) {
    left.push(await embedder.embed(sentence));
    right.push(await embedder.embed(retelling));
  }
  let same = 0;
  let unlike = 0;
  left.forEach((x, i) => {
    right.forEach((y, j) => {
      if (i === j) same += cosine(x, y) / couples.length;
      else unlike += cosine(x, y) / (couples.length * (couples.length - 1));
    });
  });
  return { unlike, same };
}

/** Of unit vectors. */
export function cosine(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < x.length; d++) sum += x[d] * y[d];
  return sum;
}
