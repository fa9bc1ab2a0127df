import { join } from 'node:path';
import type { Command } from '../command.ts';
import { find, inFolder } from '../config/find.ts';
import { exit } from '../exit.ts';
import { Trouble } from '../trouble.ts';
import { kindOf, prepare, write } from '../write.ts';

const name = 'twicetold.config.yaml';

export const init: Command = {
  usage: 'init',
  about: 'Write a configuration with every setting, commented',
  examples: [['$0 init', `writes ${name}; nothing changes until a setting in it is`]],
  flags: (parser) =>
    parser.option('force', {
      type: 'boolean',
      group: 'General:',
      describe: `Overwrite a ${name} that is there.`,
    }),

  async run(args, { voice, signal }) {
    const folder = process.cwd();
    const others = inFolder(folder).filter((one) => one !== name);
    if (others.length > 0)
      throw new Trouble(
        `this folder is configured by ${others.join(' and ')}; a second configuration would not be taken`,
        'Change that one, or move it away.',
      );
    if ((await kindOf(join(folder, name))) !== 'none' && args.force !== true)
      throw new Trouble(`${name} is here already; it was not overwritten`, 'Overwrite it with --force.');
    const above = findAbove(folder);
    await prepare(name);
    const { template } = await import('../config/template.ts');
    await write(name, template(), signal);
    voice.note(`Written: ${name}`);
    if (above) voice.note(`It hides ${above}, which was in use here until now.`);
    voice.note(`Next: take the # from a setting and change it; then see what holds, and why:`);
    voice.note('  twicetold check --print-config');
    return exit.nothing;
  },
};

/** The configuration that a new one here hides; one that is wrong is none. */
function findAbove(folder: string): string | undefined {
  try {
    const found = find(folder);
    return found === name ? undefined : found;
  } catch {
    return undefined;
  }
}
