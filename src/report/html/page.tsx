import { type Catalogue, integrity } from './catalogue.ts';
import { script, style } from './client.generated.ts';
import { Name } from './letters.tsx';
import { Making } from './making.tsx';
import { Outcome, Overview } from './overview.tsx';
import { Pair } from './pair.tsx';
import { Problems } from './problems.tsx';

/**
 * The document. Its policy names the one script and the one style sheet by their hashes, so whatever
 * a text might smuggle in, a browser neither runs nor loads it.
 */
export function Page({ within, title }: { within: Catalogue; title: string }) {
  const policy = [
    "default-src 'none'",
    `script-src '${integrity(script)}'`,
    `style-src '${integrity(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* Both are our own, made at build time; escaping them would change their hashes. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the findings
        </a>
        <Masthead within={within} />
        <main id="main" tabIndex={-1}>
          {within.report.command === 'compare' && within.pairs.length === 1 ? (
            <Comparison within={within} />
          ) : (
            <Everything within={within} />
          )}
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function Masthead({ within }: { within: Catalogue }) {
  return (
    <header class="masthead">
      <p class="brand">Twicetold</p>
      <p class="quiet">
        {within.report.command} · <Name text={within.report.tool.version} />
      </p>
    </header>
  );
}

/** Two texts were compared: their pair is all there is to show. */
function Comparison({ within }: { within: Catalogue }) {
  return (
    <>
      <h1 class="unseen">Comparison of two articles</h1>
      {within.pairs.map((entry) => (
        <Pair key={entry.anchor} entry={entry} within={within} />
      ))}
      <div id="overview">
        <Problems report={within.report} />
        <Making report={within.report} />
      </div>
    </>
  );
}

function Everything({ within }: { within: Catalogue }) {
  return (
    <>
      <Outcome within={within} />
      <Overview within={within} />
      {within.pairs.map((entry) => (
        <Pair key={entry.anchor} entry={entry} within={within} />
      ))}
    </>
  );
}
