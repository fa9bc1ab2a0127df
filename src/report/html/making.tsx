import type { Report } from '../report.ts';
import { Name } from './letters.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** What it takes to make this report again. */
export function Making({ report }: { report: Report }) {
  const { words, count } = useSpeech();
  const { tool, totals, command } = report;
  const say = words.frame.making;
  return (
    <section class="making" aria-labelledby="making-heading">
      <h2 id="making-heading">{say.heading}</h2>
      <p>
        <Fill
          template={say.how}
          values={{
            tool: tool.name,
            version: <Name text={tool.version} />,
            command: <code>{command}</code>,
            weights: (
              <code>
                <Name text={tool.weights} />
              </code>
            ),
            schema: <Name text={report.schemaVersion} />,
          }}
        />{' '}
        {count(say.documents, totals.documents)}, {count(say.candidates, totals.candidates)} {say.local}{' '}
        {report.redacted && say.redacted}
      </p>
      {words.translated && <p class="quiet">{words.translated}</p>}
      <details>
        <summary>{say.options}</summary>
        <dl class="options">
          {Object.entries(report.options).map(([name, value]) => (
            <div key={name}>
              <dt>
                <Name text={name} />
              </dt>
              <dd>
                <code>
                  <Name text={JSON.stringify(value) ?? say.notSet} />
                </code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
