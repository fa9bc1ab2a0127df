#!/usr/bin/env node
import type { Args, Command } from './command.ts';
import { commands } from './commands.ts';
import { printed } from './config/print.ts';
import { settled } from './config.ts';
import { endable } from './ending.ts';
import { exit } from './exit.ts';
import { explain } from './explain.ts';
import { parse } from './parser.ts';
import { voiceOf } from './voice.ts';

/** From a command line to an exit code. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const parsed = await parse(argv, commands);
    if ('command' in parsed) return await run(parsed.command, parsed.args);
    process.stdout.write(parsed.text);
    return exit.nothing;
  } catch (error) {
    const command = commands.map(({ usage }) => usage.split(' ')[0]).find((name) => argv.includes(name));
    return explain(error, command, argv.includes('--verbose'));
  }
}

function run(command: Command, args: Args): Promise<number> {
  const voice = voiceOf({
    quiet: args.quiet === true,
    verbose: args.verbose === true,
    colour: args.color as boolean | undefined,
  });
  return endable(async (signal) => {
    if (!command.settles) return command.run(args, { voice, signal });
    const all = await settled(command, args, voice);
    if (args['print-config'] !== true) return command.run(all.args, { voice, signal, config: all.file });
    await voice.result(printed(command, all));
    return exit.nothing;
  });
}

process.exitCode = await main(process.argv.slice(2));
