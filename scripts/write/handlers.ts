/** Writes `handlers.ts`: the examples of the specification as data for mock servers. */
import { header } from '../derive/names.ts';
import type { Plan, PlannedOperation } from '../derive/plan.ts';
import { exampleAnswer, exampleInput } from '../openapi/example.ts';
import type { Operation } from '../openapi/spec.ts';
import { writeKey, writeWrapped } from './write-literal.ts';

export function writeHandlers({ spec, operations }: Plan): string {
  const ordered = operations.toSorted((one, other) => bySpecificity(one.operation, other.operation));
  const entries = ordered.map(
    (planned) => `  ${writeKey(planned.operation.id)}: ${writeWrapped(toExample(planned), 120, planned.operation.id.length + 3, '  ')},\n`,
  );
  return `${header(spec.vendor)}import type { Examples } from '@sec/core/vendor/testing';

/** An example input and answer of every operation; those with the most specific paths come first. */
export const examples: Examples = {
${entries.join('')}};
`;
}

function toExample({ operation, input }: PlannedOperation): Record<string, unknown> {
  const answer = exampleAnswer(operation);
  const content = answer?.content;
  const contentType = content?.contentType;
  const variants = (answer?.others ?? []).filter(({ examples }) => examples.length > 0);
  return {
    input: exampleInput(operation, input),
    status: answer?.status ?? 200,
    ...(contentType === undefined || contentType === 'application/json' ? {} : { contentType }),
    ...(content === undefined ? {} : { body: content.examples[0]?.value }),
    ...(variants.length === 0
      ? {}
      : { variants: Object.fromEntries(variants.map(({ contentType: type, examples }) => [type, examples[0]?.value])) }),
  };
}

/** A server takes the first path that fits, so a literal segment goes before a parameter in the same place. */
export function bySpecificity(one: Operation, other: Operation): number {
  const left = one.path.split('/');
  const right = other.path.split('/');
  // A member that holds slashes fits several lengths, so these paths go last, the longest first; others fit their own length alone.
  const [isLoose, isOtherLoose] = [one, other].map(({ parameters }) => parameters.some(({ node }) => node['x-path'] !== undefined));
  if (isLoose !== isOtherLoose) return Number(isLoose) - Number(isOtherLoose);
  if (left.length !== right.length) return isLoose ? right.length - left.length : left.length - right.length;
  const differences = left.map((segment, index) => Number(segment.includes('{')) - Number(right[index]?.includes('{')));
  return differences.find((difference) => difference !== 0) ?? 0;
}
