/** The examples of a specification, as generated for each vendor. */

/** The example of one operation. */
export interface Example {
  /** The operation's flat input. */
  readonly input: unknown;
  readonly status: number;
  /** Media type of the response; `application/json` unless given. */
  readonly contentType?: string;
  /** Body of the response as it is on the wire; missing where it is empty. */
  readonly body?: unknown;
  /** The same response in other media types, for requests that accept one of them. */
  readonly variants?: Readonly<Record<string, unknown>>;
}

/** Examples by operation, those with the most specific paths first. */
export type Examples = Readonly<Record<string, Example>>;
