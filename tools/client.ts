import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/*
 * Bundles what the HTML report carries inside itself: its script and its style sheet, as two
 * strings in a generated module. Run with `tsx tools/client.ts`, before anything imports the report.
 */

/** Later sheets win over earlier ones. */
const cascade = [
  'page',
  'overview',
  'finder',
  'histogram',
  'table',
  'table-narrow',
  'cards',
  'families',
  'pair',
  'glance',
  'facts',
  'highlights',
  'texts',
  'again',
  'narrow',
  'print',
  'overview-print',
];

const folder = new URL('../src/report/html/', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, folder));

const bundle = await rolldown({ input: path('client/main.ts'), platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();

const script = inline(output[0].code.trim(), 'script');
const sheets = await Promise.all(cascade.map((name) => readFile(path(`style/${name}.css`), 'utf8')));
const style = inline(pressed(sheets.join('\n')), 'style');
await writeFile(
  path('client.generated.ts'),
  `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};\n`,
);

/** Comments and indentation out; a style sheet this small needs no minifier. */
function pressed(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Fails where inline content would end its own element, or begin what the parser reads as a comment. */
function inline(content: string, element: string): string {
  if (/<\/(script|style)|<!--/i.test(content)) throw new Error(`the report's ${element} would end too early`);
  return content;
}
