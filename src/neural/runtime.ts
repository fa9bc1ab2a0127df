import { createRequire } from 'node:module';
import { ModelTrouble } from './trouble.ts';

/*
 * onnxruntime-node is no dependency: it holds the libraries of five platforms (290 MB), and its install
 * script fetches a CUDA build on top. Whoever wants the sentence model installs it. Only what is used of
 * it is described here, so that the compiler does not need it either.
 */

/** A tensor as it goes in and comes out. */
export interface Tensor {
  data: ArrayLike<number> | BigInt64Array;
  dims: readonly number[];
}

export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

export interface Runtime {
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
  InferenceSession: { create(path: string, options: object): Promise<Session> };
}

const load = createRequire(import.meta.url);

/** The version that the tests run with. */
const tested = '1.30.0';

/**
 * The runtime, if somebody installed it.
 * @throws ModelTrouble that says how to
 */
export function runtime(): Runtime {
  try {
    return load('onnxruntime-node') as Runtime;
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    throw new ModelTrouble(
      absent
        ? 'a sentence model needs the package onnxruntime-node, which is not installed'
        : `the package onnxruntime-node does not start: ${(error as Error).message.split('\n')[0]}`,
      `Beside twicetold run: npm install --ignore-scripts onnxruntime-node@${tested} (290 MB; its scripts only fetch GPU libraries, which are not used). Without --model everything else works.`,
    );
  }
}
