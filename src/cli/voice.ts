/*
 * All that is printed passes here. The result goes to stdout and nothing else does; notes, problems
 * and progress go to stderr.
 */

export interface VoiceOptions {
  /** Only problems and trouble on stderr. */
  quiet: boolean;
  /** Also what was skipped, counts and timings. */
  verbose: boolean;
  /** As said by `--color` or `--no-color`; undefined when neither was. */
  colour: boolean | undefined;
}

export interface Voice {
  verbose: boolean;
  /** For the result on stdout. */
  colour: boolean;
  width: number;
  rows: number;
  /** Whether nobody looks at stdout, as far as one can tell: `--color` into a pipe is meant for a pager. */
  piped: boolean;
  /** The result; resolves when it has been handed over. */
  result(text: string): Promise<void>;
  /** Something worth knowing. Silent when quiet. */
  note(text: string): void;
  /** Something for the curious. Silent unless verbose. */
  detail(text: string): void;
  /** Something that went wrong. Never silent. */
  trouble(text: string): void;
  /** A line that replaces itself; only where a person watches. */
  status(text: string): void;
}

export function voiceOf({ quiet, verbose, colour }: VoiceOptions): Voice {
  const watched = process.stderr.isTTY === true && !quiet;
  const inColour = colourOf(colour);
  let shown = false;
  const say = (text: string) => {
    if (shown) process.stderr.write('\r\x1b[K');
    shown = false;
    if (text) process.stderr.write(`${text}\n`);
  };
  return {
    verbose,
    colour: inColour,
    width: process.stdout.columns || Number(process.env.COLUMNS) || 100,
    rows: process.stdout.rows || 40,
    piped: process.stdout.isTTY !== true && !inColour,
    result: (text) => {
      say('');
      return new Promise((resolve) => process.stdout.write(text, () => resolve()));
    },
    note: (text) => {
      if (!quiet) say(text);
    },
    detail: (text) => {
      if (verbose) say(text);
    },
    trouble: say,
    status: (text) => {
      if (!watched) return;
      shown = true;
      process.stderr.write(`\r\x1b[K${text.slice(0, (process.stderr.columns || 80) - 1)}`);
    },
  };
}

/** The flag decides, then NO_COLOR and FORCE_COLOR (no-color.org, force-color.org), then the terminal. */
function colourOf(flag: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (flag !== undefined) return flag;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !/^(?:0|false)$/i.test(FORCE_COLOR);
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
