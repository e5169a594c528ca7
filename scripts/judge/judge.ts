/** What a judge is. */

export interface Verdict {
  /** Whether the goal is met. */
  readonly isGood: boolean;
  /** The outcome in one line. */
  readonly figure: string;
}

export interface Judge {
  /** What is judged, and by what. */
  readonly sentence: string;
  /** What must be on the machine; everything else is installed by the judge. */
  readonly needs: string;
  run(args: readonly string[]): Promise<Verdict>;
}
