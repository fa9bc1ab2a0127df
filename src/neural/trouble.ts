/** Why a sentence model cannot be used, and what would mend it. Something for the user, not a fault. */
export class ModelTrouble extends Error {
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}
