import type { Report } from '../report.ts';
import { Letters, Name } from './letters.tsx';
import { useSpeech } from './speech.tsx';

/** What could not be read, and what would mend it. */
export function Problems({ report }: { report: Report }) {
  const { words, count } = useSpeech();
  if (report.problems.length === 0) return null;
  return (
    <section class="problems" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{count(words.frame.problems.heading, report.problems.length)}</h2>
      <p class="quiet">{words.frame.problems.lead}</p>
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
