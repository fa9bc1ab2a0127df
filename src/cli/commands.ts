import type { Command } from './command.ts';
import { baseline } from './commands/baseline.ts';
import { calibrate } from './commands/calibrate.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { evaluate } from './commands/evaluate.ts';
import { init } from './commands/init.ts';
import { report } from './commands/report.ts';
import { scan } from './commands/scan.ts';
import { schema } from './commands/schema.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  scan,
  check,
  compare,
  report,
  baseline,
  evaluate,
  calibrate,
  init,
  schema,
];
