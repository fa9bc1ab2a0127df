import { stringify } from 'yaml';
import { keys } from './keys.ts';

const head = `# What twicetold does in this folder and below, unless something else is typed.
# Lines with a '#' and no space behind it are settings at their defaults: take the '#' away to change one.
# Paths lead from this file. Every setting in use, and where it comes from: twicetold scan --print-config
# Editors complete and explain the keys by the schema that the package holds, config.schema.json; in a
# checkout without the package: twicetold schema config > FILE. For VS Code, change the path in this line:
# yaml-language-server: $schema=node_modules/twicetold/config.schema.json
`;

/** A configuration in which every setting stands at its default, commented out. */
export function template(): string {
  const all = keys();
  const parts = [...new Set(all.map(({ heading }) => heading))].map((heading) => {
    const group = all.filter((key) => key.heading === heading);
    const settings = group.map(({ name, about, allowed, default: normal }) =>
      [...wrapped(`${about} May be ${allowed}.`), `#${name}: ${stringify(normal).trim()}`].join('\n'),
    );
    return `# ---- ${heading.replace(/:$/, '')} ----\n\n${settings.join('\n\n')}\n`;
  });
  return [head, ...parts].join('\n');
}

/** Columns of the comments. */
const width = 100;

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length < width) lines[lines.length - 1] = line;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => `#${line}`);
}
