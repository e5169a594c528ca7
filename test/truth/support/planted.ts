/** Plants secrets wherever a specification marks a member, in what is sent and in what is answered. */
import { join } from 'node:path';
import { inspect } from 'node:util';
import { readSpec } from '../../../scripts/openapi/read-spec.ts';
import { type Components, isClosedObject, membersOf, refName, resolveSchema, type Schema } from '../../../scripts/openapi/schema.ts';
import { isSecret } from '../../../scripts/openapi/secrets.ts';
import type { Operation, Spec } from '../../../scripts/openapi/spec.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export function specOf(vendor: string): Spec {
  return readSpec(join(root, 'specs', vendor), root);
}

/** Begins every planted secret, and holds nothing that any encoding would change. */
const start = 'planted7secret';

/** Puts secrets into values, and remembers how many. */
export interface Planter {
  readonly planted: () => number;
  /** @param isPlain - Whether the secret is for a place where only plain characters can go. */
  readonly plant: (schema: Schema, value: unknown, isPlain?: boolean) => unknown;
}

export function createPlanter(components: Components): Planter {
  let planted = 0;
  const secret = (isPlain: boolean): string => `${start}${++planted}${isPlain ? '+Word/42==' : '"&<\u00f6\ud83d\udd11>\\ %41\n+end/'}`;

  function fill(schema: Schema, isPlain: boolean): unknown {
    const whole = resolveSchema(components, schema);
    const types = new Set([whole.type ?? []].flat());
    if (types.has('array')) return [secret(isPlain), { anything: secret(isPlain) }];
    return types.has('object') && !types.has('string') ? { anything: [secret(isPlain)], else: secret(isPlain) } : secret(isPlain);
  }

  function holdsSecret(schema: Schema, seen: readonly string[] = []): boolean {
    if (isSecret(components, schema)) return true;
    const name = refName(schema);
    if (name !== undefined && seen.includes(name)) return false;
    const inside = name === undefined ? seen : [...seen, name];
    const whole = resolveSchema(components, schema);
    const parts = [whole.items ?? [], whole.oneOf ?? [], whole.anyOf ?? [], whole.additionalProperties ?? []].flat();
    const members = [...membersOf(components, whole).values()].map((member) => member.schema);
    return [...parts, ...members].some((part) => typeof part === 'object' && holdsSecret(part, inside));
  }

  function plant(schema: Schema, value: unknown, isPlain = false, depth = 0): unknown {
    if (isSecret(components, schema)) return fill(schema, isPlain);
    if (!holdsSecret(schema) || depth > 12) return value;
    const whole = resolveSchema(components, schema);
    const choice = [whole.oneOf ?? [], whole.anyOf ?? []].flat().find((part) => holdsSecret(part));
    if (choice !== undefined) return plant(choice, value, isPlain, depth + 1);
    if (whole.items !== undefined) return [plant(whole.items, (value as readonly unknown[] | undefined)?.[0], isPlain, depth + 1)];
    const planting: Record<string, unknown> = { ...(value as object | undefined) };
    for (const [name, { schema: inner }] of membersOf(components, whole))
      if (holdsSecret(inner)) planting[name] = plant(inner, planting[name], isPlain, depth + 1);
    return planting;
  }

  return { planted: () => planted, plant };
}

/** @returns The example of an operation's input with a secret in each marked place. */
export function plantInput(
  { plant }: Planter,
  { components }: Spec,
  operation: Operation,
  example: unknown,
): Readonly<Record<string, unknown>> {
  const input: Record<string, unknown> = { ...(example as object | undefined) };
  for (const { name, place, schema } of operation.parameters) {
    const planted = plant(schema, input[name], place === 'header');
    if (planted !== undefined) input[name] = planted;
  }
  const [content] = operation.body?.contents ?? [];
  if (content === undefined) return input;
  // A body that is a closed object lies open in the input.
  if ('body' in input || !isClosedObject(components, content.schema)) input['body'] = plant(content.schema, input['body']);
  else Object.assign(input, plant(content.schema, input));
  return input;
}

/** @returns The first successful JSON response of an operation, with a secret in each marked place. */
export function plantAnswer({ plant }: Planter, operation: Operation): unknown {
  const contents = operation.answers.filter(({ success }) => success).flatMap((answer) => answer.contents);
  const content = contents.find(({ contentType }) => /json/.test(contentType));
  return content === undefined ? undefined : plant(content.schema, content.examples[0]?.value);
}

/** Everything that a program, a log or a debugger may print of something. */
export function printed(value: unknown): string {
  const { message, stack, cause } = (value ?? {}) as Partial<Error>;
  return [
    message,
    stack,
    String(value),
    inspect(value),
    inspect(value, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    JSON.stringify(value),
    ...(cause === undefined ? [] : [printed(cause)]),
  ].join('\n');
}

/** @returns What of the planted secrets can be read in a text, in any encoding that a server might use. */
export function leaksIn(text: string): string[] {
  // Base64 of the beginning, wherever it stands within three bytes.
  const packed = [0, 1, 2].map((before) => btoa('\0'.repeat(before) + start).slice(before === 0 ? 0 : 4, -4));
  return [start, ...packed].flatMap((form) => {
    const at = text.indexOf(form);
    return at === -1 ? [] : [text.slice(Math.max(0, at - 60), at + 80)];
  });
}
