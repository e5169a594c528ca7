/** Keeps secrets out of what an upsert reports. */
import { InputError } from '@sec/core';
import { isMask, isMembers, type MemberFacts, type Members } from './compare.js';
import type { UpsertChange } from './upsert.js';

export const redacted = '[redacted]';

/** A shorter secret would be found where it has nothing to do with it. */
const minLength = 4;

/** @returns Copies of changes without secrets, wherever the values quote one. */
export function redactChanges(facts: MemberFacts, desired: Members, changes: readonly UpsertChange[]): UpsertChange[] {
  const texts = secretTexts(facts, desired).filter((text) => text.length >= minLength);
  const show = (value: unknown, isSecret: boolean): unknown => {
    if (value === undefined || value === null || value === '') return value;
    if (isSecret) return redacted;
    if (typeof value === 'string') return texts.reduce((rest, text) => rest.replaceAll(text, redacted), value);
    if (Array.isArray(value)) return value.map((item) => show(item, false));
    if (!isMembers(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, show(inner, facts.secrets.includes(name))] as const));
  };
  return changes.map((change) => ({
    ...change,
    before: show(change.before, change.secret !== undefined),
    after: show(change.after, change.secret !== undefined),
  }));
}

function secretTexts(facts: MemberFacts, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => secretTexts(facts, item));
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    facts.secrets.includes(name) && typeof inner === 'string' ? [inner] : secretTexts(facts, inner),
  );
}

/** @returns A copy without secrets: what tells two wishes apart without showing anything. */
export function withoutSecretMembers(facts: MemberFacts, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecretMembers(facts, item));
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !facts.secrets.includes(name))
      .map(([name, inner]) => [name, withoutSecretMembers(facts, inner)] as const),
  );
}

/** @throws {@link InputError} for the mask of a secret, which would become the secret. */
export function assertNoMask(workflow: string, facts: MemberFacts, value: unknown, path = ''): void {
  if (Array.isArray(value)) for (const item of value) assertNoMask(workflow, facts, item, path);
  if (!isMembers(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const member = path === '' ? name : `${path}.${name}`;
    if (facts.secrets.includes(name) && isMask(inner))
      throw new InputError(
        `${workflow}: "${member}" must be the secret itself, got a mask, which would become the secret; leave it out to keep what is stored`,
        { member },
      );
    assertNoMask(workflow, facts, inner, member);
  }
}
