/** A mistake in a specification, and the error that stops a program because of some. */

/** A place in a specification's files. */
export interface Place {
  /** Path of the file, from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** JSON pointer inside the file. */
  readonly pointer: string;
}

export interface Problem extends Place {
  /** Name of the rule that is broken. */
  readonly rule: string;
  /** What is wrong; what to do. */
  readonly message: string;
}

/** A mistake as a rule finds it: the node that holds it and the way from there, or a place in a file that is not YAML. */
export type Finding =
  | { readonly node: object; readonly keys?: readonly (string | number)[]; readonly message: string }
  | { readonly place: Place; readonly message: string };

/** The specification cannot be used as it is. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** @returns One line: `file:line  pointer  rule  what is wrong; what to do`. */
export function formatProblem({ file, line, pointer, rule, message }: Problem): string {
  return `${file}:${line}  ${pointer === '' ? '/' : pointer}  ${rule}  ${message}`;
}
