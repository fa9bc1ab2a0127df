import type { Relation } from '../../judge/verdict.ts';
import { relationMeanings, relationNames } from '../wording.ts';

/** The relation of a pair as a label. */
export function Chip({ relation }: { relation: Relation }) {
  return (
    <span class={`chip ${relation}`} title={relationMeanings[relation]}>
      {relationNames[relation]}
    </span>
  );
}
