/** Replays recorded shapes over the checks of a package: what was recorded has to pass, and what was not has to be refused. */
import type { RecordedRow } from '../../../scripts/openapi/recorded.js';
import { buildBody, groupRows, type RecordedDocument, samplesOf, withValue, wrongOf } from './bodies.js';

/** What is wrong with a body of an operation: each a pointer and a reason. `undefined` where the operation has no check. */
export type FindFailures = (operationId: string, body: unknown) => readonly string[] | undefined;

/** A recorded type of which a value is refused. */
export interface Refused {
  readonly row: RecordedRow;
  readonly value: unknown;
  readonly failures: readonly string[];
}

export interface Replay {
  /** Recorded answers that have a check. */
  readonly answers: number;
  /** Recorded pointers of them, at each of which a wrong type is planted. */
  readonly pointers: number;
  /** Values that were tried. */
  readonly values: number;
  readonly refused: readonly Refused[];
  /** Pointers at which the wrong type passed. */
  readonly missed: readonly RecordedRow[];
}

export function replay(rows: readonly RecordedRow[], findFailures: FindFailures): Replay {
  const answers = groupRows(rows).filter(
    ({ operation, document }) => document === 'answer' && findFailures(operation, undefined) !== undefined,
  );
  const results = answers.map((answer) => replayAnswer(answer, (body) => findFailures(answer.operation, body) ?? []));
  return {
    answers: answers.length,
    pointers: answers.reduce((sum, answer) => sum + answer.rows.length, 0),
    values: results.reduce((sum, { values }) => sum + values, 0),
    refused: results.flatMap(({ refused }) => refused),
    missed: results.flatMap(({ missed }) => missed),
  };
}

function replayAnswer(answer: RecordedDocument, check: (body: unknown) => readonly string[]): Omit<Replay, 'answers' | 'pointers'> {
  const whole = buildBody(answer);
  // What is wrong with the whole body would be found with each of its variants.
  const always = new Set(check(whole));
  const judge = (body: unknown): readonly string[] => check(body).filter((failure) => !always.has(failure));
  const refused: Refused[] = [];
  for (const failure of always) refused.push({ row: rowAt(answer, failure), value: 'whatever comes first', failures: [failure] });
  const missed: RecordedRow[] = [];
  let values = 0;
  for (const row of answer.rows) {
    for (const value of samplesOf(row)) {
      values++;
      const failures = judge(withValue(whole, row.keys, value));
      if (failures.length > 0) refused.push({ row, value, failures });
    }
    if (judge(withValue(whole, row.keys, wrongOf(row))).length === 0) missed.push(row);
  }
  return { values, refused, missed };
}

/** The row that a failure is about. */
function rowAt({ rows }: RecordedDocument, failure: string): RecordedRow {
  const pointer = (failure.split(' ')[0] ?? '').replace(/\/\d+(?=\/|$)/g, '/*') || '/';
  return rows.find((row) => row.pointer === pointer) ?? (rows[0] as RecordedRow);
}
