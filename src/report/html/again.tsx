import type { Catalogue, PairEntry } from './catalogue.ts';
import { commandOf } from './command.ts';
import { Name } from './letters.tsx';
import { Fill, useSpeech } from './speech.tsx';

/** What it takes to come to the same verdict: the command, the version, the weights, the options. */
export function Again({ entry, within: { report } }: { entry: PairEntry; within: Catalogue }) {
  const { words } = useSpeech();
  const say = words.pair.again;
  const heading = `${entry.anchor}-again`;
  return (
    <section class="again" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {say.heading}
      </h3>
      <p>
        <Fill
          template={say.how}
          values={{
            tool: report.tool.name,
            version: <Name text={report.tool.version} />,
            command: <code>{report.command}</code>,
            weights: <Name text={report.tool.weights} />,
            schema: <Name text={report.schemaVersion} />,
          }}
        />
      </p>
      {report.redacted ? (
        <p>{say.hidden}</p>
      ) : (
        <>
          <p>{say.command}</p>
          <pre>
            <code>{commandOf(entry, report)}</code>
          </pre>
          {report.command !== 'compare' && <p class="quiet">{say.whole}</p>}
        </>
      )}
      <h4>{say.options}</h4>
      <ul class="run">
        {Object.entries(report.options).map(([name, value]) => (
          <li key={name}>
            <code>
              <Name text={`${name} ${JSON.stringify(value)}`} />
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}
