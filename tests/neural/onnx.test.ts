import { describe, expect, it } from 'vitest';
import { openEmbedder } from '../../src/neural/embedder.ts';
import { openNeural } from '../../src/neural/neural.ts';
import { cosine } from '../../src/neural/ruler.ts';
import { subjectOf } from '../evidence/subjects.ts';
import { bulletin, rewritten } from '../judge/stories.ts';
import { folderOf, hasRuntime, tableModel, tokenizer } from './made-up.ts';

/* Skipped where onnxruntime-node is not installed: it is no dependency (NODE_PATH may lead to one). */

const folder = (model: Uint8Array | string, files = {}) =>
  folderOf({ 'model.onnx': model, 'tokenizer.json': tokenizer, ...files });

describe.skipIf(!hasRuntime)('a model of ten words, run by onnxruntime-node', () => {
  it('gives the mean of its words, at length 1', async () => {
    const { embed, hash } = await openEmbedder(folder(tableModel()));
    const vector = await embed('the harbour');
    // [CLS] the har ##bour [SEP]
    expect([...vector].map((value) => value > 0)).toEqual(
      Array.from({ length: 10 }, (_, id) => [2, 3, 4, 5, 6].includes(id)),
    );
    expect(cosine(vector, vector)).toBeCloseTo(1, 6);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('pools as the folder says', async () => {
    const files = { '1_Pooling/config.json': { pooling_mode_cls_token: true } };
    const { embed } = await openEmbedder(folder(tableModel(), files));
    expect((await embed('the harbour')).indexOf(1)).toBe(2);
  });

  it('is fed what it asks for, and refused when it asks for what nobody knows', async () => {
    const known = ['input_ids', 'attention_mask', 'token_type_ids', 'position_ids'];
    const { embed } = await openEmbedder(folder(tableModel(known)));
    expect((await embed('closed')).length).toBe(10);
    const odd = await openEmbedder(folder(tableModel(['input_ids', 'pixel_values'])));
    await expect(odd.embed('closed')).rejects.toThrow('pixel_values');
  });

  it('says plainly that a file is no model', async () => {
    await expect(openEmbedder(folder('not a model'))).rejects.toThrow('does not open');
  });

  it('refuses a model that lacks the layers after its pooling', async () => {
    const files = { 'modules.json': [{ type: 'sentence_transformers.models.Dense' }] };
    const { embed } = await openEmbedder(folder(tableModel(), files));
    await expect(embed('closed')).rejects.toThrow('lacks the layers');
  });
});

const real = process.env.TWICETOLD_MODEL;

describe.skipIf(!hasRuntime || !real)('the sentence model that TWICETOLD_MODEL names', () => {
  it('finds a sentence nearer to its retelling than to another', async () => {
    const { embed } = await openEmbedder(real!);
    const [one, same, other] = await Promise.all(
      [
        'The mayor resigned after the audit.',
        'Following the audit, the mayor stepped down.',
        'Snow fell.',
      ].map(embed),
    );
    expect(cosine(one, same)).toBeGreaterThan(cosine(one, other) + 0.2);
  });

  it('looks at an undecided pair, and says the same again', async () => {
    const [a, b] = [subjectOf(bulletin).text, subjectOf(rewritten).text];
    const [first, again] = [await openNeural(real!), await openNeural(real!)];
    const look = await first.look(a, b, 0.5);
    expect(look?.terms.length).toBeGreaterThan(1);
    expect(await again.look(b, a, 0.5)).toEqual(look);
  });
});
