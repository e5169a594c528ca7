/** Rules about what real servers were seen to send, and about the servers themselves. */
import { describeMisfit, findMisfits } from '../derive/recorded-misfits.ts';
import { exceptionKinds, exceptionsFile, findException } from '../openapi/exceptions.ts';
import { familiesFile, serverKinds } from '../openapi/families.ts';
import type { Finding } from '../openapi/problem.ts';
import { recordedFile, recordedTypes } from '../openapi/recorded.ts';
import type { Spec } from '../openapi/spec.ts';
import type { Rule } from './rule.ts';

export const recordedRules: readonly Rule[] = [
  {
    name: 'families',
    sentence: 'Every tag is in one family of families.tsv, whose server is of a known kind and has evidence.',
    stops: true,
    find: findFamilies,
  },
  { name: 'recorded', sentence: 'recorded.tsv names operations, statuses and types that exist.', stops: true, find: findRows },
  {
    name: 'recorded-shapes',
    sentence: 'What was recorded is in the schema of its answer, or has an exception with a reason.',
    find: findShapes,
  },
  { name: 'exceptions', sentence: 'Every exception is of a known kind, has a reason and is needed.', find: findExceptions },
];

function at({ placeAt }: Spec, file: string, line: number, message: string): Finding {
  return { place: { ...placeAt(file, []), line }, message };
}

function* findFamilies(spec: Spec): Generator<Finding> {
  const file = familiesFile(spec.folder);
  const tags = new Set(spec.tags.map(({ name }) => name));
  for (const { line, name, server, tags: own, evidence } of spec.families) {
    if (!(serverKinds as readonly string[]).includes(server))
      yield at(spec, file, line, `the server of ${name} must be ${serverKinds.join(', ')}, got ${server}`);
    if (evidence === '') yield at(spec, file, line, `${name} has no evidence; say who showed what its server is, or that nothing is known`);
    for (const tag of own) if (!tags.has(tag)) yield at(spec, file, line, `there is no tag ${tag}; correct the name`);
  }
  for (const tag of tags) {
    const count = spec.families.filter(({ tags: own }) => own.includes(tag)).length;
    if (spec.families.length > 0 && count !== 1) yield at(spec, file, 1, `the tag ${tag} must be in one family, and is in ${count}`);
  }
}

function* findRows(spec: Spec): Generator<Finding> {
  const file = recordedFile(spec.folder);
  const ids = new Set(spec.operations.map(({ id }) => id));
  for (const { line, operation, types, sources } of spec.recorded) {
    if (!ids.has(operation)) yield at(spec, file, line, `there is no operation ${operation}; correct the name`);
    for (const [type, count] of types)
      if (!(recordedTypes as readonly string[]).includes(type) || !(count > 0))
        yield at(spec, file, line, `a type is written as name=times, with one of ${recordedTypes.join(', ')}; got ${type}=${count}`);
    if (sources.some((source) => source === '')) yield at(spec, file, line, 'the source is missing; name who recorded it');
  }
}

function* findShapes(spec: Spec): Generator<Finding> {
  for (const misfit of findMisfits(spec)) {
    const { row, kind } = misfit;
    const isNamed = kind === 'unnamed' || kind === 'open';
    if (isNamed && findException(spec.exceptions, 'unnamed', row.operation, row.pointer) !== undefined) continue;
    const advice = isNamed ? 'write the member down, or give a reason in exceptions.tsv' : 'correct the schema';
    yield at(spec, recordedFile(spec.folder), row.line, `${describeMisfit(misfit)}; ${advice}`);
  }
}

function* findExceptions(spec: Spec): Generator<Finding> {
  const file = exceptionsFile(spec.folder);
  const needed = new Set(findMisfits(spec).map(({ row }) => findException(spec.exceptions, 'unnamed', row.operation, row.pointer)));
  for (const exception of spec.exceptions) {
    const { line, kind, operation, reason } = exception;
    if (!(exceptionKinds as readonly string[]).includes(kind))
      yield at(spec, file, line, `an exception is ${exceptionKinds.join(', ')}, got ${kind}`);
    if (reason === '') yield at(spec, file, line, `the exception for ${operation} has no reason`);
    // Those of the other kinds are held against the checks by a test.
    if (kind === 'unnamed' && !needed.has(exception))
      yield at(spec, file, line, `the exception for ${operation} is not needed any more; take it out`);
  }
}
