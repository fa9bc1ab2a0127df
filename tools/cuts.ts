import { clean } from '../src/clean/clean.ts';
import { type Subject, subject } from '../src/evidence/evidence.ts';
import { readString } from '../src/read/read.ts';
import { analyse } from '../src/text/text.ts';

/** A cut text has at least this many words. */
const fewest = 50;

/**
 * The beginning of a text: whole sentences, about `share` of its words. Undefined where too little would
 * be left. Leads of independent reports are more alike than the reports, and a fit that has seen only
 * whole ones takes two short ones for source and rewrite.
 */
export function cut({ text }: Subject, share: number): Subject | undefined {
  let sentence = 0;
  while (sentence < text.sentences && text.sentenceStart[sentence + 1] <= share * text.size) sentence++;
  if (sentence === 0 || sentence === text.sentences || text.sentenceStart[sentence] < fewest)
    return undefined;
  const { document } = text.clean;
  const lead = document.text.slice(0, text.sentenceTo[sentence - 1]);
  const shorter = readString(lead, { path: document.origin.path, format: 'text' });
  return subject(analyse(clean({ ...shorter, metadata: document.metadata })));
}
