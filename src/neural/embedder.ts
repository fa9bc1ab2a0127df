import { hashOf, type ModelFolder, modelFolder } from './folder.ts';
import { pool, unit } from './pooling.ts';
import { runtime, type Session, type Tensor } from './runtime.ts';
import { ModelTrouble } from './trouble.ts';
import { type Encode, encoder } from './words.ts';

/** Turns sentences into unit vectors. The real one runs a model; tests have a made-up one. */
export interface Embedder {
  name: string;
  /** SHA-256 of the model. */
  hash: string;
  embed(sentence: string): Promise<Float32Array>;
}

/**
 * Opens a model folder. Nothing is ever downloaded.
 * @throws ModelTrouble that says what is missing and what would mend it
 */
export async function openEmbedder(path: string): Promise<Embedder> {
  const folder = modelFolder(path);
  const { InferenceSession, Tensor } = runtime();
  const encode = await encoder(folder);
  // One thread: sums of floats depend on how they are split, and results must not.
  const session = await InferenceSession.create(folder.file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  }).catch((error: Error) => {
    throw new ModelTrouble(`model: ${folder.file} does not open: ${firstLine(error)}`, whole);
  });
  const feed = (ids: readonly number[]) =>
    feedsOf(session, ids, (data, dims) => new Tensor('int64', data, dims));
  return {
    name: folder.name,
    hash: await hashOf(folder.file),
    embed: (sentence) => embed(sentence, { folder, encode, session, feed }),
  };
}

const whole = 'Take a sentence model exported whole, as sentence-transformers or optimum export it.';

interface Parts {
  folder: ModelFolder;
  encode: Encode;
  session: Session;
  feed: (ids: readonly number[]) => Record<string, Tensor>;
}

/**
 * A sentence at a time: in a batch a quantised model scales its figures by the batch, and the vector of
 * a sentence would depend on its company. Costs some 15 % against batches of equal length.
 */
async function embed(sentence: string, { folder, encode, session, feed }: Parts): Promise<Float32Array> {
  const ids = encode(sentence);
  const outputs = await session.run(feed(ids)).catch((error: Error) => {
    throw new ModelTrouble(`model: ${folder.file} does not run: ${firstLine(error)}`, whole);
  });
  const ready = outputs.sentence_embedding;
  if (ready) return unit(Float32Array.from(ready.data as ArrayLike<number>));
  if (folder.dense)
    throw new ModelTrouble(`model: ${folder.file} lacks the layers that follow the pooling`, whole);
  const named = outputs.last_hidden_state ?? outputs.token_embeddings;
  const rows =
    named ?? session.outputNames.map((name) => outputs[name]).find(({ dims }) => dims.length === 3);
  if (rows?.dims.length !== 3 || rows.dims[1] !== ids.length)
    throw new ModelTrouble(`model: ${folder.file} gives no vector for each token`, whole);
  return pool(rows.data as ArrayLike<number>, ids.length, folder.pooling);
}

function feedsOf(
  { inputNames }: Session,
  ids: readonly number[],
  tensor: (data: BigInt64Array, dims: readonly number[]) => Tensor,
): Record<string, Tensor> {
  const values: Record<string, (id: number, place: number) => number> = {
    input_ids: (id) => id,
    attention_mask: () => 1,
    token_type_ids: () => 0,
    position_ids: (_, place) => place,
  };
  const feeds: Record<string, Tensor> = {};
  for (const name of inputNames) {
    if (!values[name]) throw new ModelTrouble(`model: what its input ${name} wants is not known`, whole);
    feeds[name] = tensor(
      BigInt64Array.from(ids, (id, place) => BigInt(values[name](id, place))),
      [1, ids.length],
    );
  }
  return feeds;
}

function firstLine({ message }: Error): string {
  return message.split('\n')[0];
}
