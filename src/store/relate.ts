import type { Banding } from '../sketch/bands.ts';
import { estimate } from '../sketch/minhash.ts';
import type { Sketch } from '../sketch/sketch.ts';
import type { Resemblance } from './store.ts';
import { sum } from './weigh.ts';

/**
 * What two sketches say about each other. Reads nothing but the two, so that a pair is described
 * alike whichever way it was found. `sketch.weights` are expected as the store weighs them.
 */
export function relate(one: Sketch, other: Sketch, banding: Banding): Resemblance {
  return {
    jaccard: estimate(one.signature, other.signature),
    bands: agreeingBands(one, other, banding),
    probes: inCommon(one.probes, other.probes),
    anchors: sharedWeight(one, other),
  };
}

function agreeingBands({ signature: a }: Sketch, { signature: b }: Sketch, { bands, rows }: Banding): number {
  if (a.length === 0 || b.length === 0) return 0;
  let agreeing = 0;
  for (let band = 0; band < bands; band++) {
    let row = band * rows;
    const end = row + rows;
    while (row < end && a[row] === b[row]) row++;
    if (row === end) agreeing++;
  }
  return agreeing;
}

function inCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) common++;
    if (a[i] <= b[j]) {
      if (a[i] === b[j]) j++;
      i++;
    } else j++;
  }
  return common;
}

/** The same anchor may weigh differently in two languages: the smaller weight is what is shared. */
function sharedWeight(one: Sketch, other: Sketch): Resemblance['anchors'] {
  let shared = 0;
  for (let i = 0, j = 0; i < one.anchors.length && j < other.anchors.length; ) {
    if (one.anchors[i] < other.anchors[j]) i++;
    else if (one.anchors[i] > other.anchors[j]) j++;
    else shared += Math.min(one.weights[i++], other.weights[j++]);
  }
  const [lighter, heavier] = [sum(one.weights), sum(other.weights)].sort((x, y) => x - y);
  return { ofSmaller: lighter > 0 ? shared / lighter : 0, ofLarger: heavier > 0 ? shared / heavier : 0 };
}
