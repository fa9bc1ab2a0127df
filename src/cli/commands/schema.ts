import { findingSchema, schema as reportSchema } from '../../index.ts';
import { type Command, text } from '../command.ts';
import { configSchema } from '../config/schema.ts';
import { exit } from '../exit.ts';
import { UsageError } from '../trouble.ts';

const schemas: Record<string, () => object> = {
  report: reportSchema,
  finding: findingSchema,
  config: configSchema,
};

export const schema: Command = {
  usage: 'schema [of]',
  about: 'Print the JSON Schema of the report, of a finding, or of the configuration',
  examples: [['$0 schema finding', 'of a line of --format ndjson']],
  flags: (parser) =>
    parser.positional('of', {
      type: 'string',
      describe: `One of ${Object.keys(schemas).join(', ')}`,
      defaultDescription: 'report',
    }),
  async run(args, { voice }) {
    const of = text(args, 'of') ?? 'report';
    if (!Object.hasOwn(schemas, of))
      throw new UsageError(`schema: '${of}' is not one of ${Object.keys(schemas).join(', ')}`);
    await voice.result(`${JSON.stringify(schemas[of](), null, 2)}\n`);
    return exit.nothing;
  },
};
