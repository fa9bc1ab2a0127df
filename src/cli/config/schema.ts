import { z } from 'zod';
import { keys, olderNames } from './keys.ts';

/** The JSON Schema of a configuration, by which editors complete keys and explain them. */
export function configSchema(): object {
  const own = keys().map(({ name, schema, about, default: normal }) => [
    name,
    schema.meta({ description: about, default: normal }).optional(),
  ]);
  const older = Object.entries(olderNames).map(([name, now]) => [
    name,
    z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: `Older name of ${now}.`, deprecated: true })
      .optional(),
  ]);
  const $schema = z.string().meta({ description: 'Address of this schema, for editors.' }).optional();
  const shape = Object.fromEntries([['$schema', $schema], ...own, ...older]);
  return z.toJSONSchema(z.strictObject(shape).meta({ title: 'Configuration of twicetold' }), { io: 'input' });
}
