import type { Text } from '../text/text.ts';
import { anchors } from './anchors.ts';
import { gist } from './gist.ts';
import { minhash, type Signature } from './minhash.ts';
import { referenceMinhash } from './reference.ts';
import { distinct, shingles } from './shingles.ts';
import { winnow } from './winnow.ts';

/** The small image of a text by which others like it are found among many. */
export interface Sketch {
  /** MinHash signature of the set of word shingles; empty when the text has no words. */
  signature: Signature;
  /** Number of distinct shingles. */
  shingles: number;
  /** Winnowed shingle fingerprints, sorted, distinct: any shared run of words above a stated length shares one. */
  probes: Uint32Array;
  /** Hashes of content anchors (rare stems, names, numbers), sorted, distinct. */
  anchors: Uint32Array;
  /** Weight of each anchor, from its rarity. */
  weights: Float32Array;
  /** ISO 639-1 code of the text's language, or `und`. */
  language: string;
  /** What the text is about, whatever its language; empty where that cannot be told. */
  gist: Int8Array;
}

export interface SketchOptions {
  /** `fast`: the own kernel. `minhash`: the npm package, sixty times slower. Default `fast`. */
  engine: 'fast' | 'minhash';
  /** Words in a shingle. Fewer: more resemblance by chance; more: less is left after editing. Default 5. */
  shingle: number;
  /** Length of the signature. The error of the estimate falls with its root. Default 128. */
  permutations: number;
  /** Words in a fingerprint. Default 6. */
  probeWords: number;
  /** Neighbouring fingerprints of which one is kept. Default 8: every run of 6 + 8 - 1 = 13 words is found. */
  probeWindow: number;
  /** Most content anchors a text may have. Default 80. */
  anchors: number;
}

export const sketchDefaults: SketchOptions = {
  engine: 'fast',
  shingle: 5,
  permutations: 128,
  probeWords: 6,
  probeWindow: 8,
  anchors: 80,
};

/** Makes the sketch of a text. Sketches compare only when made with the same options. */
export function sketch(text: Text, options: Partial<SketchOptions> = {}): Sketch {
  const chosen = { ...sketchDefaults, ...options };
  const set = distinct(shingles(text.formHashes, chosen.shingle));
  return {
    signature:
      chosen.engine === 'fast' ? minhash(set, chosen.permutations) : signatureByPackage(text, chosen),
    shingles: set.length,
    probes: winnow(text.formHashes, chosen.probeWords, chosen.probeWindow),
    ...anchors(text, chosen.anchors),
    language: text.language,
    gist: gist(text),
  };
}

function signatureByPackage({ forms }: Text, { shingle, permutations }: SketchOptions): Signature {
  const width = Math.min(shingle, forms.length);
  const set = new Set<string>();
  for (let i = 0; width > 0 && i + width <= forms.length; i++) set.add(forms.slice(i, i + width).join(' '));
  return referenceMinhash(set, permutations);
}
