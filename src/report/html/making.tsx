import type { Report } from '../report.ts';
import { plural } from '../wording.ts';
import { Name } from './letters.tsx';

/** What it takes to make this report again. */
export function Making({ report }: { report: Report }) {
  const { tool, totals, command } = report;
  return (
    <section class="making" aria-labelledby="making-heading">
      <h2 id="making-heading">How this report was made</h2>
      <p>
        {tool.name} <Name text={tool.version} />, command <code>{command}</code>, weights{' '}
        <code>
          <Name text={tool.weights} />
        </code>
        , report schema <Name text={report.schemaVersion} />. {plural(totals.documents, 'document')} read,{' '}
        {plural(totals.candidates, 'candidate pair')} looked at closely. Everything ran on one machine;
        nothing was sent anywhere. A finding is a reason to look, not a judgement on anybody.
      </p>
      <details>
        <summary>Options</summary>
        <dl class="options">
          {Object.entries(report.options).map(([name, value]) => (
            <div key={name}>
              <dt>
                <Name text={name} />
              </dt>
              <dd>
                <code>
                  <Name text={JSON.stringify(value) ?? 'not set'} />
                </code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
