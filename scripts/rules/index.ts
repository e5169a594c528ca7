/** All rules that a program can check, in the order in which a writer meets them. */
import type { Problem } from '../openapi/problem.ts';
import type { Spec } from '../openapi/spec.ts';
import { answerRules } from './answers.ts';
import { effectRules } from './effects.ts';
import { evidenceRules } from './evidence.ts';
import { exampleRules } from './examples.ts';
import { fieldRules } from './fields.ts';
import { fileRules } from './files.ts';
import { inputRules } from './inputs.ts';
import { inventoryRules } from './inventory.ts';
import { memberRules } from './members.ts';
import { operationRules } from './operations.ts';
import { recordedRules } from './recorded.ts';
import type { Rule } from './rule.ts';
import { secretRules } from './secrets.ts';
import { slashRules } from './slashes.ts';
import { sourceMemberRules } from './source-members.ts';
import { writeBackRules } from './write-back.ts';

export const rules: readonly Rule[] = [
  ...fileRules,
  ...operationRules,
  ...fieldRules,
  ...effectRules,
  ...inputRules,
  ...slashRules,
  ...answerRules,
  ...memberRules,
  ...secretRules,
  ...writeBackRules,
  ...exampleRules,
  ...inventoryRules,
  ...evidenceRules,
  ...sourceMemberRules,
  ...recordedRules,
];

/** @returns The problems that reading brought, and those that the rules find. */
export function checkSpec(spec: Spec, applied: readonly Rule[] = rules): Problem[] {
  // What cannot be read would only be told again, in other words.
  if (spec.problems.some(({ rule }) => rule === 'yaml')) return [...spec.problems];
  return [...spec.problems, ...applied.flatMap((rule) => [...rule.find(spec)].map((finding) => spec.toProblem(rule.name, finding)))];
}
