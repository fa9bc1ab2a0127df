import { schema as reportSchema } from '../../index.ts';
import type { Command } from '../command.ts';
import { exit } from '../exit.ts';

export const schema: Command = {
  usage: 'schema',
  about: 'Print the JSON Schema of the report',
  examples: [],
  flags: (parser) => parser,
  async run(_args, { voice }) {
    await voice.result(`${JSON.stringify(reportSchema(), null, 2)}\n`);
    return exit.nothing;
  },
};
