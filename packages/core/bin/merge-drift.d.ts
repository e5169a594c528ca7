export type Change = 'new member' | 'missing' | 'null' | 'type' | 'value' | 'limit';
export interface Drift {
  readonly operationId: string;
  readonly pointer: string;
  readonly change: Change;
  readonly expected: readonly string[];
  readonly received: readonly string[];
  readonly count: number;
}
export declare const maxLineLength: number;
export declare const maxDrifts: number;
export declare function mergeDrift(lines: AsyncIterable<string> | Iterable<string>): Promise<{
  readonly drifts: readonly Drift[];
  readonly badLines: readonly { readonly line: number; readonly problem: string }[];
  readonly issues: number;
}>;
