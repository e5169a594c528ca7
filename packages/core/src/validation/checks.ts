/** Compares inputs and responses with the documented shapes, through checks that were generated ahead of time. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { ValidationError, type ValidationIssue } from '../errors.js';
import type { Emit } from '../events.js';
import { describe } from '../lib/describe.js';
import { mapPointer, resolvePointer } from '../lib/json-pointer.js';
import type { Redactor } from '../lib/redactor.js';
import type { Operation } from '../operation/operation.js';
import type { Checks, ValidationOptions } from '../options/options.js';
import { inputError } from '../request/input-error.js';

/** One failure as a generated check reports it. */
export interface CheckError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly message?: string;
}

/** A generated check. `errors` belongs to the last call. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** Generated checks by operation: `input` for the flat input, `output` for the body as it was received, after coercions. */
export type CheckTable = Readonly<Record<string, { readonly input?: Check; readonly output?: Check }>>;

interface OutputContext {
  readonly mode: ValidationOptions['mode'];
  readonly emit: Emit;
  readonly redactor: Redactor;
}

/** Joins generated checks with the code that reads their results. */
export function createChecks(table: CheckTable): Checks {
  return {
    input({ operation }: Call, input) {
      const check = table[operation.id]?.input;
      if (check === undefined || check(input)) return;
      // What was read is written back with members inside that no document names.
      const isKept = ({ keyword }: CheckError): boolean => keyword === 'additionalProperties' && 'unknownMembers' in (input as object);
      const error = withoutEchoes(check.errors ?? [], input).find((found) => !isKept(found));
      if (error === undefined) return;
      const member = error.instancePath.slice(1).replaceAll('/', '.');
      throw inputError(operation, member, `"${member || 'input'}" ${sayExpected(error)}, got ${typeAt(input, error.instancePath)}`);
    },
    output: (context: OutputContext) => createOutputCheck(table, context),
  };
}

/** How many unlisted values of one place are told apart, and how many places: a server that makes names of values would fill the memory. */
const mostUnlisted = 1_000;

/** A place with values that the documents do not list is reported once, and again when others come; a member that they do not have, once. */
function createOutputCheck(table: CheckTable, { mode = 'report', emit, redactor }: OutputContext): (call: Call, body: unknown) => void {
  const unlisted = new Map<string, Set<unknown>>();
  return (call, body) => {
    const { operation } = call;
    const check = table[operation.id]?.output;
    if (check === undefined || check(body)) return;
    const errors = withoutEchoes(check.errors ?? [], body).map(placeMember);
    const issues = errors.map((error) => toIssue(operation, error, body, redactor));
    // By place, however many items of a list have it.
    const found = new Map<string, ValidationIssue>();
    for (const [index, issue] of issues.entries()) {
      const place = `${operation.id} ${issue.pointer.replace(/\/\d+/g, '/*')} ${issue.expected}`;
      const { keyword, instancePath } = errors[index] as CheckError;
      if (issue.severity === 'failure') found.set(place, found.get(place) ?? issue);
      else {
        const values = unlisted.get(place) ?? new Set();
        const before = values.size;
        if (before === mostUnlisted || (before === 0 && unlisted.size === mostUnlisted)) continue;
        const isValue = keyword === 'x-known';
        unlisted.set(place, values.add(isValue ? resolvePointer(body, instancePath) : keyword));
        if (before !== values.size) found.set(place, { ...(found.get(place) ?? issue), ...(isValue && { distinct: values.size }) });
      }
    }
    for (const issue of found.values()) emit('onValidationIssue', issue);
    const failures = issues.filter((issue) => issue.severity === 'failure');
    if (mode === 'enforce' && failures.length > 0) {
      // The response was successful by its status, so a write has been done.
      noteUnknownOutcome(call);
      throw new ValidationError(call, failures);
    }
  };
}

/**
 * Leaves the errors that say something. Where a union has an alternative for the type that came, its errors are those, and not that
 * the value fits no alternative: an unlisted value in it, or a member that is not documented, then breaks nothing. And a value of
 * another type is none that is only unlisted.
 */
function withoutEchoes(errors: readonly CheckError[], body: unknown): readonly CheckError[] {
  const wrongTypes = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  let left = errors.filter((error) => error.keyword !== 'x-known' || !wrongTypes.has(error.instancePath) || isUnlistedValue(error, body));
  // A union's own error comes after those of its alternatives.
  for (const union of errors) {
    if (union.keyword !== 'oneOf' && union.keyword !== 'anyOf') continue;
    const { instancePath: at } = union;
    // The alternatives of another type.
    const isOther = (error: CheckError): boolean => error === union || (error.keyword === 'type' && error.instancePath === at);
    const own = left.filter((error) => !isOther(error) && `${error.instancePath}/`.startsWith(`${at}/`));
    if (own.length > 0) left = left.filter((error) => !isOther(error));
  }
  return left;
}

/** A member that is not documented is the place itself, not the object that has it. */
function placeMember(error: CheckError): CheckError {
  if (error.keyword !== 'x-members') return error;
  const name = String(error.params['member']).replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...error, instancePath: `${error.instancePath}/${name}` };
}

function isUnlistedValue({ keyword, params, instancePath }: CheckError, body: unknown): boolean {
  const type = typeof resolvePointer(body, instancePath);
  return keyword === 'x-known' && (params['known'] as readonly unknown[]).some((word) => typeof word === type);
}

/** Names of members come from the server, too, and one that echoes what it was sent may make a name of it. */
function toIssue(operation: Operation, error: CheckError, body: unknown, redactor: Redactor): ValidationIssue {
  return {
    operationId: operation.id,
    pointer: mapPointer(error.instancePath, (name) => redactor.text(name)),
    expected: redactor.text(sayExpected(error)),
    received: typeAt(body, error.instancePath),
    severity: error.keyword === 'x-known' || error.keyword === 'x-members' ? 'note' : 'failure',
  };
}

function sayExpected({ keyword, params, message }: CheckError): string {
  switch (keyword) {
    case 'required':
      return `must have "${String(params['missingProperty'])}"`;
    case 'additionalProperties':
      return `must not have "${String(params['additionalProperty']).slice(0, 64)}"`;
    case 'type':
      return `must be ${String(params['type'])}`;
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues'])}`;
    case 'x-known':
      return `is usually one of ${JSON.stringify(params['known'])}`;
    case 'x-some':
      return 'must have one of the documented members';
    case 'x-members':
      return 'is not documented';
    case 'x-minBytes':
      return `must be at least ${String(params['limit'])} bytes long`;
    case 'x-maxBytes':
      return `must be at most ${String(params['limit'])} bytes long`;
    default:
      return message ?? 'must have the documented shape';
  }
}

/** Type of the value at a pointer, never the value. */
function typeAt(root: unknown, pointer: string): string {
  const value = resolvePointer(root, pointer);
  return typeof value === 'number' || typeof value === 'boolean' ? `a ${typeof value}` : describe(value);
}
