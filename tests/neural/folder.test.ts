import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, modelFolder } from '../../src/neural/folder.ts';
import { ModelTrouble } from '../../src/neural/trouble.ts';
import { encoder } from '../../src/neural/words.ts';
import { folderOf, tokenizer } from './made-up.ts';

describe('a model folder', () => {
  it.each(['model.onnx', 'onnx/model.onnx', 'onnx/model_quantized.onnx', 'model_quantized.onnx'])(
    'may hold its model as %s',
    (name) => {
      const folder = folderOf({ [name]: 'x', 'tokenizer.json': tokenizer });
      expect(modelFolder(folder).file).toBe(join(folder, name));
    },
  );

  it('pools by the mean unless it says otherwise', () => {
    const files = { 'model.onnx': 'x', 'tokenizer.json': {} };
    const pooled = (config: object) =>
      modelFolder(folderOf({ ...files, '1_Pooling/config.json': config })).pooling;
    expect(modelFolder(folderOf(files)).pooling).toBe('mean');
    expect(pooled({ pooling_mode_mean_tokens: true })).toBe('mean');
    expect(pooled({ pooling_mode_cls_token: true })).toBe('first');
    expect(pooled({ pooling_mode_lasttoken: true })).toBe('last');
    expect(pooled({ pooling_mode_max_tokens: true })).toBe('max');
  });

  it('reads no more tokens than the model may, and never more than a sentence has', () => {
    const tokens = (files: object) =>
      modelFolder(folderOf({ 'model.onnx': 'x', 'tokenizer.json': {}, ...files })).tokens;
    expect(tokens({})).toBe(256);
    expect(tokens({ 'sentence_bert_config.json': { max_seq_length: 128 } })).toBe(128);
    expect(tokens({ 'config.json': { max_position_embeddings: 8192 } })).toBe(256);
    expect(tokens({ 'config.json': { max_position_embeddings: 130, model_type: 'xlm-roberta' } })).toBe(128);
  });

  it('says what is missing, and what a folder should hold', () => {
    expect(() => modelFolder('/nowhere/at/all')).toThrow('/nowhere/at/all is not a folder');
    expect(() => modelFolder(folderOf({ 'readme.md': 'x' }))).toThrow('holds no model.onnx');
    expect(() => modelFolder(folderOf({ 'model.onnx': 'x' }))).toThrow('holds no tokenizer.json');
    expect(() => modelFolder(folderOf({ 'model.onnx': 'x', 'tokenizer.json': '{' }))).toThrow('is not JSON');
    try {
      modelFolder(folderOf({}));
    } catch (error) {
      expect(error).toBeInstanceOf(ModelTrouble);
      expect((error as ModelTrouble).mend).toContain('tokenizer.json');
    }
  });

  it('is known by the hash of its model', async () => {
    const file = modelFolder(folderOf({ 'model.onnx': 'abc', 'tokenizer.json': {} })).file;
    expect(await hashOf(file)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the words of a model', () => {
  const folder = modelFolder(folderOf({ 'model.onnx': 'x', 'tokenizer.json': tokenizer }));

  it('are cut into the pieces it knows, between the special ones', async () => {
    const encode = await encoder(folder);
    expect(encode('The HARBOUR\n is closed.')).toEqual([2, 4, 5, 6, 7, 8, 9, 3]);
    expect(encode('zzz')).toEqual([2, 1, 3]);
    expect(encode('')).toEqual([2, 3]);
  });

  it('are cut at the end that the model allows, and end as every sentence does', async () => {
    const encode = await encoder({ ...folder, tokens: 4 });
    expect(encode('the harbour is closed')).toEqual([2, 4, 5, 3]);
  });

  it('refuse a kind of tokeniser that nobody knows', async () => {
    const odd = { ...folder, tokenizer: { ...tokenizer, model: { type: 'Runes' } } };
    await expect(encoder(odd)).rejects.toThrow('of a kind that is not known');
  });
});
