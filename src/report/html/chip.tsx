import type { Relation } from '../../judge/verdict.ts';
import { useSpeech } from './speech.tsx';

/** The relation of a pair as a label. */
export function Chip({ relation }: { relation: Relation }) {
  const { words } = useSpeech();
  return (
    <span class={`chip ${relation}`} title={words.verdict.relationMeanings[relation]}>
      {words.verdict.relations[relation]}
    </span>
  );
}
