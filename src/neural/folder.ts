import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ModelTrouble } from './trouble.ts';

/** How the vectors of the tokens become the vector of the sentence. */
export type Pooling = 'mean' | 'first' | 'last' | 'max';

/** A sentence model as it lies in a folder of Hugging Face's layout. Nothing of it has been run. */
export interface ModelFolder {
  /** Name of the folder: a model file carries none of its own. */
  name: string;
  /** The ONNX file. */
  file: string;
  /** tokenizer.json and tokenizer_config.json as they stand. */
  tokenizer: object;
  tokenizerConfig: object;
  pooling: Pooling;
  /** Longer sentences are cut: tokens, the special ones counted. */
  tokens: number;
  /** Whether layers follow the pooling that only a model exported whole would hold. */
  dense: boolean;
}

/** Where the model may lie; the whole-precision one first. */
const files = ['model.onnx', 'onnx/model.onnx', 'onnx/model_quantized.onnx', 'model_quantized.onnx'];

/** Sentences are short; a model that reads thousands of tokens need not be given them. */
const mostTokens = 256;

const layout =
  'A model folder holds model.onnx (or onnx/model.onnx, onnx/model_quantized.onnx) and tokenizer.json, as on Hugging Face.';

/**
 * Looks at a folder.
 * @throws ModelTrouble that says what is missing
 */
export function modelFolder(folder: string): ModelFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ModelTrouble(`model: ${folder} is not a folder`, layout);
  const file = files.find((name) => existsSync(join(folder, name)));
  if (!file) throw new ModelTrouble(`model: ${folder} holds no ${files.join(', ')}`, layout);
  const tokenizer = json(folder, 'tokenizer.json');
  if (!tokenizer) throw new ModelTrouble(`model: ${folder} holds no tokenizer.json`, layout);
  return {
    name: basename(resolve(folder)),
    file: join(folder, file),
    tokenizer,
    tokenizerConfig: json(folder, 'tokenizer_config.json') ?? {},
    pooling: poolingOf(json(folder, '1_Pooling/config.json')),
    tokens: tokensOf(json(folder, 'sentence_bert_config.json'), json(folder, 'config.json')),
    dense: modules(json(folder, 'modules.json')).some((type) => type.endsWith('.Dense')),
  };
}

/** SHA-256 of a model file: two models of one name are not one. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

type Json = Record<string, unknown>;

function json(folder: string, name: string): Json | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch (error) {
    throw new ModelTrouble(`model: ${path} is not JSON: ${(error as Error).message}`, layout);
  }
}

function poolingOf(config: Json | undefined): Pooling {
  if (config?.pooling_mode_cls_token === true) return 'first';
  if (config?.pooling_mode_lasttoken === true) return 'last';
  if (config?.pooling_mode_max_tokens === true) return 'max';
  // Divided by the root of the length the mean points the same way, and only the way counts.
  return 'mean';
}

function tokensOf(...configs: (Json | undefined)[]): number {
  const said = configs.flatMap((config) => [config?.max_seq_length, config?.max_position_embeddings]);
  const known = said.filter((value): value is number => typeof value === 'number' && value > 2);
  // RoBERTa counts two positions that no token may take.
  const offset = configs.some((config) => /roberta/.test(String(config?.model_type))) ? 2 : 0;
  return Math.min(mostTokens, ...known.map((value) => value - offset));
}

/** Types of the layers that sentence-transformers lists. */
function modules(list: unknown): string[] {
  return Array.isArray(list) ? list.map(({ type }: { type?: unknown }) => String(type)) : [];
}
