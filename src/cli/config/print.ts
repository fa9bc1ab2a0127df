import type { Command } from '../command.ts';
import type { Settled } from '../config.ts';
import { settingsOf } from '../settings.ts';
import { UsageError } from '../trouble.ts';
import { type Key, keys } from './keys.ts';

/**
 * Every setting that the command heeds, with its value and where that comes from: `default`, a line of the
 * configuration, or the flag that was typed.
 * @throws UsageError naming a flag that was typed and what it may be
 */
export function printed(command: Command, { args, file, origins }: Settled): string {
  const options: Record<string, unknown> = { ...settingsOf(args, command.settles?.sections) };
  const settings = keys()
    .filter((key) => key.heeded(command))
    .map((key) => {
      const value = key.name in options ? options[key.name] : typedValue(key, args[key.flag]);
      const normal = command.settles?.defaults?.[key.name] ?? key.default;
      return [key.name, { value: value ?? normal, origin: origins.get(key.name) ?? 'default' }];
    });
  return `${JSON.stringify({ config: file ?? null, settings: Object.fromEntries(settings) }, null, 2)}\n`;
}

/** What was typed, as the configuration would have it. */
function typedValue({ name, flag, allowed, schema }: Key, given: unknown): unknown {
  if (given === undefined || given === false)
    return given === false ? schema.safeParse(false).data : undefined;
  const words = name === 'failOn' ? String(given).split(',') : [given].flat();
  const several = words.map((word) => (/^\d+$/.test(String(word)) ? Number(word) : word));
  const one = several.length === 1 ? several[0] : several;
  if (one === 'none' && schema.safeParse(null).success) return name === 'failOn' ? one : undefined;
  const result = schema.safeParse(one);
  if (!result.success) throw new UsageError(`--${flag}: '${words.join(', ')}' is not ${allowed}`);
  return result.data;
}
