import type { Report } from '../report.ts';
import { plural } from '../wording.ts';
import { Letters, Name } from './letters.tsx';

/** What could not be read, and what would mend it. */
export function Problems({ report }: { report: Report }) {
  if (report.problems.length === 0) return null;
  return (
    <section class="problems" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{plural(report.problems.length, 'problem')}</h2>
      <p class="quiet">These were not compared.</p>
      <ul>
        {report.problems.map((problem) => (
          <li key={`${problem.path} ${problem.place}`}>
            <code>
              <Name text={problem.path} />
            </code>
            {problem.place && (
              <>
                {', '}
                <Name text={problem.place} />
              </>
            )}
            <p>
              <Letters text={problem.reason} />{' '}
              <span class="quiet">
                <Letters text={problem.mend} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
