import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Embedder } from '../../src/neural/embedder.ts';
import type { NeuralWeights } from '../../src/neural/weights.ts';

/** Whether somebody installed the runtime here; where not, the tests that run a model are skipped. */
export const hasRuntime = (() => {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
})();

/** An embedder without a model: the letters' trigrams of a sentence, hashed into 64 places. Counts what it is asked. */
export function trigrams(): Embedder & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'trigrams',
    hash: '0'.repeat(64),
    asked,
    embed: async (sentence) => {
      asked.push(sentence);
      const vector = new Float32Array(64);
      const text = ` ${sentence.toLowerCase()} `;
      for (let i = 0; i + 3 <= text.length; i++) {
        const place = (text.charCodeAt(i) * 31 + text.charCodeAt(i + 1) * 17 + text.charCodeAt(i + 2)) % 64;
        vector[place] += 1;
      }
      const length = Math.hypot(...vector) || 1;
      return vector.map((value) => value / length);
    },
  };
}

export const weightsMadeUp: NeuralWeights = {
  born: {
    date: '2026-01-01',
    command: 'by hand',
    model: { name: 'trigrams', sha256: '0'.repeat(64) },
    scores: '',
    data: {},
    figures: {},
  },
  band: { from: 0.1, to: 0.9 },
  languages: ['en'],
  intercept: -0.2,
  terms: [
    { measure: 'near.max', mean: 0.3, weight: 2 },
    { measure: 'order', mean: 0.05, weight: 1 },
  ],
};

/** A folder with the given files; objects are written as JSON. */
export function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'twicetold-model-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const raw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), raw ? content : JSON.stringify(content));
  }
  return folder;
}

const words = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'the', 'har', '##bour', 'is', 'closed', '.'];

/** A WordPiece tokeniser of ten pieces, as tokenizer.json describes one. */
export const tokenizer = {
  version: '1.0',
  added_tokens: words.slice(0, 4).map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(words.map((word, id) => [word, id])),
  },
};

/**
 * The smallest ONNX model there is: looks token `i` up in a table whose row is zero but for place `i`.
 * Written byte by byte after onnx.proto, so that no model need be stored.
 */
export function tableModel(inputs: readonly string[] = ['input_ids'], output = 'last_hidden_state') {
  const size = words.length;
  const table = Float32Array.from({ length: size * size }, (_, i) =>
    Math.floor(i / size) === i % size ? 1 : 0,
  );
  const tensor = [varint(1, size), varint(1, size), varint(2, 1), bytes(8, 'table'), bytes(9, table)];
  const node = [bytes(1, 'table'), bytes(1, 'input_ids'), bytes(2, output), bytes(4, 'Gather')];
  const valueInfo = (name: string, type: number, dims: readonly string[]) => [
    bytes(1, name),
    bytes(2, [
      bytes(1, [
        varint(1, type),
        bytes(
          2,
          dims.flatMap((dim) => bytes(1, [bytes(2, dim)])),
        ),
      ]),
    ]),
  ];
  const graph = [
    bytes(1, node),
    bytes(2, 'made-up'),
    bytes(5, tensor),
    ...inputs.map((name) => bytes(11, valueInfo(name, 7, ['batch', 'length']))),
    bytes(12, valueInfo(output, 1, ['batch', 'length', 'width'])),
  ];
  return Uint8Array.from([varint(1, 8), bytes(7, graph), bytes(8, [bytes(1, ''), varint(2, 13)])].flat());
}

/** A protobuf field that holds a number. */
function varint(field: number, value: number): number[] {
  return [...number(field * 8), ...number(value)];
}

/** A protobuf field that holds a text, raw figures, or other fields. */
function bytes(field: number, content: string | Float32Array | readonly (number | number[])[]): number[] {
  const raw =
    typeof content === 'string'
      ? [...new TextEncoder().encode(content)]
      : content instanceof Float32Array
        ? [...new Uint8Array(content.buffer)]
        : content.flat();
  return [...number(field * 8 + 2), ...number(raw.length), ...raw];
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))];
}
