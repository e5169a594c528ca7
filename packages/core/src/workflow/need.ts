/** Reads what the next step of a workflow needs: without it there is no next step. */
import { type Workflow, workflowError } from './workflow-error.js';

interface Types {
  readonly object: object;
  readonly array: object;
  readonly string: string;
  readonly number: number;
}

/**
 * @param pointer - JSON pointer of the value in the response.
 * @returns The value; a string is not empty, an object is no array.
 * @throws `WorkflowError` with reason `incompleteResponse` for a value of another type.
 */
export function need<Type extends keyof Types, Value>(
  workflow: Workflow<'incompleteResponse'>,
  type: Type,
  value: Value,
  pointer: string,
): Value & Types[Type] {
  const received = Array.isArray(value) ? 'array' : typeof value;
  if (received === type && value !== null && value !== '') return value as Value & Types[Type];
  throw workflowError(workflow, 'incompleteResponse', `the response has no ${type} "${pointer}"`);
}

/** @returns Rows that are objects, all of them. @throws `WorkflowError` with reason `incompleteResponse` for anything else. */
export function needRows<Row extends object>(workflow: Workflow<'incompleteResponse'>, rows: readonly Row[], pointer = ''): readonly Row[] {
  for (const [index, row] of need(workflow, 'array', rows, pointer).entries()) need(workflow, 'object', row, `${pointer}/${index}`);
  return rows;
}
