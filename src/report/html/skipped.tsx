import type { Report } from '../report.ts';
import { Letters, Name } from './letters.tsx';
import { useSpeech } from './speech.tsx';

/** So many are listed on the page; the result as JSON may hold more. */
const most = 200;

/** What was left aside on purpose, folded: nobody has to act on it. */
export function Skipped({ report }: { report: Report }) {
  const { words, count } = useSpeech();
  const { skipped = [] } = report;
  const all = countSkipped(report);
  if (all === 0) return null;
  const say = words.overview.skipped;
  const shown = skipped.slice(0, most);
  return (
    <section class="problems skipped" aria-labelledby="skipped-heading">
      <h2 id="skipped-heading">{count(say.heading, all)}</h2>
      <p class="quiet">{say.lead}</p>
      <details>
        <summary>{say.which}</summary>
        <ul>
          {shown.map(({ path, why }) => (
            <li key={path}>
              <code>
                <Name text={path} />
              </code>{' '}
              <span class="quiet">
                <Letters text={why} />
              </span>
            </li>
          ))}
        </ul>
        {all > shown.length && <p class="quiet">{count(say.more, all - shown.length)}</p>}
      </details>
    </section>
  );
}

/** Of very many a result lists the first only. */
export function countSkipped({ skipped = [], totals }: Report): number {
  return Math.max(totals.skipped ?? 0, skipped.length);
}
