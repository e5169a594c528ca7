/** What the upserts know of members is what the specification says. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePlan } from '../../scripts/derive/plan.ts';
import { membersOf, type Schema, schemaAt, typesOf } from '../../scripts/openapi/schema.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { applicationScopeFacts } from '../../packages/aqua/src/workflows/upsert/upsert-application-scope.js';
import { assurancePolicyFacts } from '../../packages/aqua/src/workflows/upsert/upsert-assurance-policy.js';
import { permissionSetFacts } from '../../packages/aqua/src/workflows/upsert/upsert-permission-set.js';
import { registryFacts } from '../../packages/aqua/src/workflows/upsert/upsert-registry.js';
import { roleFacts } from '../../packages/aqua/src/workflows/upsert/upsert-role.js';
import { runtimePolicyFacts } from '../../packages/aqua/src/workflows/upsert/upsert-runtime-policy.js';

const root = join(import.meta.dirname, '..', '..');
const plan = makePlan(readSpec(join(root, 'specs', 'aqua'), root));
const { components } = plan.spec;

const kinds = [
  ['Registry', registryFacts],
  ['PermissionSet', permissionSetFacts],
  ['ApplicationScope', applicationScopeFacts],
  ['Role', roleFacts],
  ['AssurancePolicy', assurancePolicyFacts],
  ['RuntimePolicy', runtimePolicyFacts],
] as const;

function planned(id: string): (typeof plan.operations)[number] {
  const found = plan.operations.find(({ operation }) => operation.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

const bodyOf = (id: string): Schema => planned(id).operation.body?.contents[0]?.schema as Schema;
const schemaOf = (id: string, path: string): Schema | undefined => schemaAt(components, bodyOf(id), path.split('.'));

test.each(kinds)('%s: its secrets, those that no read shows, and what a new one requires', (name, facts) => {
  const update = planned(`update${name}`);
  const required = [...membersOf(components, bodyOf(`create${name}`))].filter(([, member]) => member.required).map(([member]) => member);
  // Members that no document names are nobody's wish.
  const secrets = new Set([...update.secrets, ...planned(`create${name}`).secrets].filter((member) => member !== 'unknownMembers'));

  expect([...facts.secrets].toSorted()).toEqual([...secrets].toSorted());
  expect([...facts.hidden].toSorted()).toEqual(Object.keys(update.writeBack?.rules.secrets ?? {}).toSorted());
  expect([...facts.required].toSorted()).toEqual(required.filter((member) => !facts.keys.includes(member)).toSorted());
});

test.each(kinds)('%s: its sets are arrays, and words of any case are strings', (name, facts) => {
  for (const path of facts.sets)
    expect([path, typesOf(components, schemaOf(`update${name}`, path) as Schema)]).toEqual([path, expect.arrayContaining(['array'])]);
  for (const path of facts.anyCase)
    expect([path, typesOf(components, schemaOf(`update${name}`, path) as Schema)]).toEqual([path, expect.arrayContaining(['string'])]);
});

test.each(kinds)('%s: what it says of single members is of members that there are', (name, facts) => {
  const known = new Set([
    ...membersOf(components, bodyOf(`update${name}`)).keys(),
    ...membersOf(components, planned(`update${name}`).writeBack?.source as Schema).keys(),
  ]);

  for (const member of [...facts.keys, ...facts.aboutWrites, ...facts.ofConsole]) expect(known).toContain(member);
});

test.each(kinds)('%s: a closed set of words is compared without case', (name, facts) => {
  const words: string[] = [];
  const walk = (schema: Schema, path: string): void => {
    for (const [member, { schema: inner }] of membersOf(components, schema)) {
      const at = path === '' ? member : `${path}.${member}`;
      if (Array.isArray((schemaAt(components, schema, [member]) as { readonly enum?: unknown }).enum)) words.push(at);
      else if (typesOf(components, inner).includes('object')) walk(inner, at);
    }
  };
  walk(bodyOf(`update${name}`), '');

  expect(facts.anyCase).toEqual(expect.arrayContaining(words));
});
