/** Something the user can mend; printed without a stack trace. Ends the run with exit code 2. */
export class Trouble extends Error {
  /** What would mend it, as an instruction. */
  readonly mend: string | undefined;

  constructor(message: string, mend?: string) {
    super(message);
    this.mend = mend;
  }
}

/** The command line itself is wrong; nothing was done. The message is followed by where help is. */
export class UsageError extends Trouble {}
