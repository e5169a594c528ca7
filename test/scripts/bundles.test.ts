import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listVendors } from '../../scripts/openapi/list-vendors.ts';
import { parsePointer, valueAt } from '../../scripts/openapi/pointer.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { root } from '../../scripts/packages.ts';
import { buildBundles } from '../../scripts/write/bundles.ts';
import { createFixture, type Files } from './spec-fixture.ts';

type Json = any;

const all = listVendors(root).map((vendor) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  return { vendor, spec, bundles: buildBundles(spec, 'Us') };
});
const documents = all.flatMap(({ vendor, bundles }) =>
  bundles.map(({ host, document }) => ({ name: `${vendor} ${host}`, document: document as Json })),
);

/** Every object in a value, each with the keys that lead to it. */
function* objectsIn(value: unknown, keys: readonly string[] = []): Generator<readonly [keys: readonly string[], object: Json]> {
  if (typeof value !== 'object' || value === null) return;
  yield [keys, value];
  for (const [key, inner] of Object.entries(value)) if (key !== 'example' && key !== 'examples') yield* objectsIn(inner, [...keys, key]);
}

function operationsOf(document: Json): Json[] {
  return Object.values(document.paths).flatMap((item) => Object.values(item as Json));
}

/** The schemas that are reached from requests or from responses, references followed. */
function schemasOf(document: Json, side: 'requests' | 'responses'): Json[] {
  const starts = operationsOf(document).flatMap(({ parameters = [], requestBody, responses }) =>
    side === 'requests' ? [parameters, requestBody] : [responses],
  );
  const found = new Set<Json>();
  const visit = (value: unknown): void => {
    for (const [, object] of objectsIn(value)) {
      if (found.has(object)) continue;
      found.add(object);
      if (typeof object.$ref === 'string') visit(valueAt(document, parsePointer(object.$ref.slice(1))));
    }
  };
  for (const start of starts) visit(start);
  return [...found];
}

function exampleDocument(spoil?: (files: Files) => void): Json {
  return buildBundles(createFixture(spoil).read(), 'Us')[0]?.document;
}

test.each(all)('every operation of $vendor is in the document of its host, and in no other', ({ spec, bundles }) => {
  const found = bundles.flatMap(({ host, document }) => operationsOf(document).map(({ operationId }) => `${host} ${operationId}`));

  const expected = spec.operations.map(({ host, id }) => `${host ?? spec.hosts[0]} ${id}`);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test.each(documents)('$name has one server, and no operation names another', ({ name, document }) => {
  expect(document.servers.map((server: Json) => server['x-host'])).toEqual([name.split(' ')[1]]);
  const items = Object.values<Json>(document.paths);
  expect([...items, ...operationsOf(document)].filter((object) => 'servers' in object)).toEqual([]);
});

test.each(documents)('$name is complete, and holds nothing that it does not use', ({ document }) => {
  const refs = new Set([...objectsIn(document)].flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : [])));

  expect([...refs].filter((ref) => !ref.startsWith('#/') || valueAt(document, parsePointer(ref.slice(1))) === undefined)).toEqual([]);
  const named = ['schemas', 'parameters', 'responses'].flatMap((kind) =>
    Object.keys(document.components[kind] ?? {}).map((entry) => `#/components/${kind}/${entry}`),
  );
  expect(named.filter((name) => !refs.has(name))).toEqual([]);
});

test.each(documents)('$name defines the security schemes that its operations name, and no others', ({ document }) => {
  const lists = [document.security, ...operationsOf(document).map(({ security }) => security)].filter((list) => list !== undefined);

  const named = new Set(lists.flat().flatMap((entry: object) => Object.keys(entry)));
  expect(Object.keys(document.components.securitySchemes ?? {}).toSorted()).toEqual([...named].toSorted());
});

test.each(documents)(
  'in $name a response may have other values and members than the listed ones, and a request may not have other values',
  ({ document }) => {
    const responses = schemasOf(document, 'responses');
    const openers = new Set(
      responses
        .flatMap(({ anyOf }) => (Array.isArray(anyOf) ? [anyOf] : []))
        .filter(isOpened)
        .map(([known]) => known),
    );
    const requests = new Set(schemasOf(document, 'requests'));

    expect(responses.filter((schema) => Array.isArray(schema.enum) && !openers.has(schema))).toEqual([]);
    expect(responses.filter(({ additionalProperties }) => additionalProperties === false)).toEqual([]);
    expect([...requests].filter(({ anyOf }) => Array.isArray(anyOf) && isOpened(anyOf))).toEqual([]);
  },
);

/** The form of an open enum: the listed values, or any of the same type. */
function isOpened([known, any]: readonly Json[]): boolean {
  return Array.isArray(known?.enum) && any?.type === known.type && any.enum === undefined;
}

test.each(documents)('$name has only forms that other tools read', ({ document }) => {
  const faults: string[] = [];
  for (const [keys, object] of [...objectsIn(document.paths), ...objectsIn(document.components)]) {
    const place = keys.join('/');
    const types = [object.type ?? []].flat();
    if (types.filter((type: string) => type !== 'null').length > 1) faults.push(`${place}: several types`);
    if (types.includes('array') && object.items === undefined) faults.push(`${place}: no items`);
    if (object.in !== undefined && object.content !== undefined) faults.push(`${place}: a parameter with content`);
    if (object.properties === undefined) continue;
    const names = Object.keys(object.properties).map((name) => name.toLowerCase());
    if (new Set(names).size < names.length) faults.push(`${place}: names that differ in capitals alone`);
    for (const [name, member] of Object.entries<Json>(object.properties))
      if (member.type === 'null') faults.push(`${place}/${name}: null alone`);
  }

  expect(faults).toEqual([]);
});

test('two builds of the documents are equal', () => {
  for (const { vendor, bundles } of all) {
    const again = buildBundles(readSpec(join(root, 'specs', vendor), root), 'Us');
    expect(JSON.stringify(again)).toBe(JSON.stringify(bundles));
  }
}, 120_000);

test('a schema of requests and responses that leads to an enum is there twice, and its request copy is closed', () => {
  const { components } = exampleDocument((files) => {
    files['paths/thing-box.yaml']['/things'].post.responses[200].content = {
      'application/json': { schema: { $ref: '../schemas/thing-box.yaml#/ThingForPut' }, example: { box_id: 3, name: 'Lamp' } },
    };
  });

  expect(components.schemas.ColorInput).toEqual({ type: 'string', enum: ['red', 'blue'], description: 'A color.' });
  expect(components.schemas.Color).toEqual({
    anyOf: [{ type: 'string', enum: ['red', 'blue'] }, { type: 'string' }],
    description: 'A color.',
  });
  expect(components.schemas.ThingForPutInput.properties.color.$ref).toBe('#/components/schemas/ColorInput');
  expect(components.schemas.ThingForPut.properties.color.$ref).toBe('#/components/schemas/Color');
});

test('a response member of several types, of null alone, or spelled twice is written in a form that tools read', () => {
  const { components } = exampleDocument((files) => {
    const { properties } = files['schemas/thing-box.yaml'].Thing;
    properties.size = { type: ['string', 'integer', 'null'], maxLength: 8, minimum: 1, description: 'Its size.' };
    properties.owner = { type: 'null', description: 'Always null.' };
    properties.Name = { type: 'string', description: 'Another spelling.' };
  });

  const { properties } = components.schemas.Thing;
  expect(properties.size).toEqual({
    description: 'Its size.',
    anyOf: [{ type: 'string', maxLength: 8 }, { type: 'integer', minimum: 1 }, { type: 'null' }],
  });
  expect(properties.owner).toEqual({ description: 'Always null.' });
  expect(properties.Name).toBeUndefined();
  expect(properties.name.description).toBe('Its name. Also spelled `Name`.');
});

test('a parameter that travels as JSON text is a string whose content is described', () => {
  const document = exampleDocument((files) => {
    files['paths/thing-box.yaml']['/things'].get.parameters.push({
      name: 'tags',
      in: 'query',
      description: 'Tags.',
      content: { 'application/json': { schema: { type: 'object', description: 'Tags.' }, example: { env: 'prod' } } },
    });
  });

  expect(document.paths['/things'].get.parameters.at(-1)).toEqual({
    name: 'tags',
    in: 'query',
    description: 'Tags.',
    schema: {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { type: 'object', description: 'Tags.' },
    },
    example: '{"env":"prod"}',
  });
});
