import type { ModelFolder } from './folder.ts';
import { ModelTrouble } from './trouble.ts';

/** A sentence as the numbers a model reads, the special ones at both ends. */
export type Encode = (sentence: string) => number[];

/** No sentence a model could read is longer (UTF-16 units); a page without a full stop is cut before its words are. */
const longest = 4000;

/** The tokeniser that tokenizer.json describes. Loaded when asked for: only runs with a model need it. */
export async function encoder({ tokenizer, tokenizerConfig, tokens }: ModelFolder): Promise<Encode> {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  let made: InstanceType<typeof Tokenizer>;
  try {
    made = new Tokenizer(tokenizer, tokenizerConfig);
    made.encode('a');
  } catch (error) {
    throw new ModelTrouble(
      `model: its tokenizer.json is of a kind that is not known: ${(error as Error).message}`,
      'WordPiece, Unigram and BPE, as Hugging Face writes them, are.',
    );
  }
  return (sentence) => {
    const { ids } = made.encode(sentence.slice(0, longest).toWellFormed().replace(/\s+/g, ' '));
    return ids.length <= tokens ? ids : [...ids.slice(0, tokens - 1), ids[ids.length - 1]];
  };
}
