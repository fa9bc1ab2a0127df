import type { ComponentChildren } from 'preact';
import { integrity } from './catalogue.ts';
import { script, style } from './client.generated.ts';
import { Name } from './letters.tsx';
import { useSpeech } from './speech.tsx';

interface Props {
  title: string;
  /** Beside the name of the tool: what was run, and by which version. */
  command: string;
  version: string;
  /** Where the first link of the page leads, in words. */
  skip: string;
  /** Address of the findings, where this page is not theirs. */
  home?: string;
  /** A style sheet besides the report's own. */
  more?: string;
  children: ComponentChildren;
}

/**
 * The document around the content of a page. Its policy names the one script and the style sheets by
 * their hashes, so whatever a text might smuggle in, a browser neither runs nor loads it.
 */
export function Shell({ title, command, version, skip, home, more, children }: Props) {
  const { code } = useSpeech();
  const sheets = more === undefined ? [style] : [style, more];
  const policy = [
    "default-src 'none'",
    `script-src '${integrity(script)}'`,
    `style-src ${sheets.map((sheet) => `'${integrity(sheet)}'`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return (
    <html lang={code}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* All are our own, made at build time; escaping them would change their hashes. */}
        {sheets.map((sheet) => (
          <style key={sheet} dangerouslySetInnerHTML={{ __html: sheet }} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {skip}
        </a>
        <header class="masthead">
          <p class="brand">{home === undefined ? 'Twicetold' : <a href={home}>Twicetold</a>}</p>
          <p class="quiet">
            {command} · <Name text={version} />
          </p>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}
