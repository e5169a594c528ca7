/** Compares inputs and answers with the documented shapes, through checks that were generated ahead of time. */
import { type HttpRequest, noteUnknownOutcome } from './chain.js';
import { type Drift, ValidationError } from './errors.js';
import type { Emit } from './events.js';
import type { Operation } from './operation.js';
import { mapPointer, resolvePointer } from './pointer.js';
import type { Redactor } from './redact.js';
import { describe, inputError } from './serialize.js';

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

/** The checks of a vendor by operation: `input` for the flat input, `output` for the body as it came, but for settled kinds. */
export type Checks = Readonly<Record<string, { readonly input?: Check; readonly output?: Check }>>;

export interface ValidationOptions {
  /** The checks that `./validate` of the vendor package exports. */
  readonly checks: Checks;
  /** `report` tells `onDrift` and goes on; `enforce` throws a {@link ValidationError}. `report` unless given. */
  readonly mode?: 'report' | 'enforce';
}

/** Refuses an input that breaks a documented type or limit. Nothing has been sent. */
export function checkInput(operation: Operation, input: unknown, checks: Checks): void {
  const check = checks[operation.id]?.input;
  if (check === undefined || check(input)) return;
  const error = check.errors?.[0];
  const member = (error?.instancePath ?? '').slice(1).replaceAll('/', '.');
  throw inputError(operation, member, `"${member || 'input'}" ${sayExpected(error)}, got ${typeAt(input, error?.instancePath ?? '')}`);
}

/** Creates the watcher over answers. A word that the documents do not list is told once per place. */
export function createOutputCheck(
  { checks, mode = 'report' }: ValidationOptions,
  emit: Emit,
  redactor: Redactor,
): (request: HttpRequest, body: unknown) => void {
  const told = new Set<string>();
  return (request, body) => {
    const { operation, log } = request;
    const check = checks[operation.id]?.output;
    if (check === undefined || check(body)) return;
    const problems = withoutMetUnions(check.errors ?? [], body).map((error) => toDrift(operation, error, body, redactor));
    const places = new Set<string>();
    for (const problem of problems) {
      const place = `${operation.id} ${problem.pointer.replace(/\/\d+/g, '/*')} ${problem.expected}`;
      // A failure is told once per answer, however many items of a list have it; a note once and for all.
      const known = problem.severity === 'note' ? told : places;
      if (known.has(place)) continue;
      known.add(place);
      emit('onDrift', problem);
    }
    const failures = problems.filter((problem) => problem.severity === 'failure');
    if (mode === 'enforce' && failures.length > 0) {
      // The answer was good by its status, so a write has been done.
      noteUnknownOutcome(log);
      throw new ValidationError(log, failures);
    }
  };
}

/** A new word fails the alternative that it stands in, and so the union: where nothing else is wrong, the union is met. */
function withoutMetUnions(errors: readonly CheckError[], body: unknown): readonly CheckError[] {
  let left = errors;
  // A union's own error comes after those of its alternatives.
  for (const union of errors) {
    if (union.keyword !== 'oneOf' && union.keyword !== 'anyOf') continue;
    const { instancePath: at } = union;
    // The alternatives of another type.
    const isOther = (error: CheckError): boolean => error === union || (error.keyword === 'type' && error.instancePath === at);
    const own = left.filter((error) => !isOther(error) && `${error.instancePath}/`.startsWith(`${at}/`));
    if (own.length > 0 && own.every((error) => isNewWord(error, body))) left = left.filter((error) => !isOther(error));
  }
  return left;
}

function isNewWord({ keyword, params, instancePath }: CheckError, body: unknown): boolean {
  const type = typeof resolvePointer(body, instancePath);
  return keyword === 'x-known' && (params['known'] as readonly unknown[]).some((word) => typeof word === type);
}

/** Names of members come from the server, too, and one that gives back what it was sent may make a name of it. */
function toDrift(operation: Operation, error: CheckError, body: unknown, redactor: Redactor): Drift {
  return {
    operationId: operation.id,
    pointer: mapPointer(error.instancePath, (name) => redactor.text(name)),
    expected: redactor.text(sayExpected(error)),
    received: typeAt(body, error.instancePath),
    severity: error.keyword === 'x-known' ? 'note' : 'failure',
  };
}

function sayExpected(error: CheckError | undefined): string {
  const params = error?.params ?? {};
  switch (error?.keyword) {
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
    case 'x-minBytes':
      return `must be at least ${String(params['limit'])} bytes long`;
    case 'x-maxBytes':
      return `must be at most ${String(params['limit'])} bytes long`;
    default:
      return error?.message ?? 'must have the documented shape';
  }
}

/** Type of the value at a pointer, never the value. */
function typeAt(root: unknown, pointer: string): string {
  const value = resolvePointer(root, pointer);
  return typeof value === 'number' || typeof value === 'boolean' ? `a ${typeof value}` : describe(value);
}
