import type { ReportFamily } from '../report.ts';
import { Title } from './byline.tsx';
import type { Catalogue, FamilyEntry } from './catalogue.ts';
import { type Cell, FamilyPairs, HeatMap } from './heat-map.tsx';
import { lineage, type Step } from './lineage.ts';
import { Fill, useSpeech } from './speech.tsx';
import { Timeline } from './timeline.tsx';

/** All that is known of a family: who took from whom, and how alike its members are. */
export function Family({ entry, within }: { entry: FamilyEntry; within: Catalogue }) {
  const { words } = useSpeech();
  const { family, number } = entry;
  const steps = lineage(family);
  const cells = cellsOf(steps, within);
  return (
    <>
      {family.origin === null && <p class="quiet">{words.families.unclear}</p>}
      <Timeline steps={steps} origin={family.origin} within={within} />
      {isMapped(family) && cells.length > 0 && (
        <div class="alike">
          <HeatMap cells={cells} members={steps.length} number={number} />
          <FamilyPairs cells={cells} />
        </div>
      )}
      <FamilyBlends entry={entry} within={within} />
    </>
  );
}

/** Of two there is one pair, and the list has it. */
export function isMapped({ members }: ReportFamily): boolean {
  return members.length > 2;
}

/** The pairs between members, by row and column. */
function cellsOf(steps: readonly Step[], within: Catalogue): Cell[] {
  const numbers = new Map(steps.map(({ id, number }) => [id, number]));
  return steps.flatMap(({ id, number: row }) =>
    within
      .pairsOf(id)
      .map((entry) => ({
        row,
        column: numbers.get(entry.pair.a === id ? entry.pair.b : entry.pair.a) ?? row,
        entry,
      }))
      .filter(({ column }) => column < row)
      .sort((x, y) => x.column - y.column),
  );
}

/** Articles blended from several that have a part in this family. */
function FamilyBlends({ entry, within }: { entry: FamilyEntry; within: Catalogue }) {
  const { words } = useSpeech();
  const members = new Set(entry.family.members);
  const blends = (within.report.blends ?? []).flatMap(({ taker, sources }, index) =>
    [taker, ...sources.map(({ id }) => id)].some((id) => members.has(id))
      ? [{ taker, number: index + 1 }]
      : [],
  );
  if (blends.length === 0) return null;
  return (
    <ul class="family-blends">
      {blends.map(({ taker, number }) => (
        <li key={number}>
          <Fill
            template={words.families.blend}
            values={{
              title: (
                <a href={within.places.blend(number)}>
                  <Title document={within.document(taker)} />
                </a>
              ),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
