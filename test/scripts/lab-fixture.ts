/** Operations of every unusual kind, to be added to the small specification. */
import { facts, type Files, inventory, json } from './spec-fixture.ts';

const lab = {
  name: 'north',
  owner: null,
  kind: 'wet',
  shape: { side: 2 },
  extra: { depth: 1, base: 'x' },
  meta: { any: [1] },
  counts: { a: 1 },
  tree: { label: 'root', children: [{ label: 'leaf' }] },
};
const labName = {
  name: 'lab_name',
  in: 'path',
  required: true,
  description: 'Name of the lab.',
  schema: { type: 'string', maxLength: 20 },
  example: 'north',
};
const refused = { $ref: '../responses.yaml#/BadRequest' };

function operation(operationId: string, retry: string, more: object): Record<string, unknown> {
  return { operationId, tags: ['lab'], summary: 'Do the thing', description: 'It does it.', ...facts(retry), ...more };
}

function takes(contentType: string, schema: object, example: unknown): Record<string, unknown> {
  return { required: true, content: { [contentType]: { schema, example } } };
}

const labRef = { $ref: '../schemas/lab.yaml#/Lab' };

const paths: Record<string, Record<string, unknown>> = {
  '/labs/{lab_name}': {
    get: operation('getLab', 'safe', {
      servers: [{ url: 'https://labs.acme.example', description: 'Labs', 'x-host': 'labs' }],
      security: [],
      parameters: [
        labName,
        { name: 'X-Trace', in: 'header', description: 'A trace.', schema: { type: 'string' }, example: 't-1' },
        {
          name: 'filter',
          in: 'query',
          description: 'A filter.',
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false, properties: { depth: { type: 'integer', description: 'x' } } },
              example: { depth: 1 },
            },
          },
        },
        { name: 'ids', in: 'query', description: 'Some ids.', schema: { type: 'array', items: { type: 'integer' } }, example: [1, 2] },
      ],
      responses: { 200: json(labRef, lab), 400: refused },
      'x-timeout': 60_000,
      'x-stability': 'prototype',
    }),
    put: operation('replaceLab', 'idempotent', {
      parameters: [labName],
      requestBody: takes(
        'application/json',
        {
          type: 'object',
          additionalProperties: false,
          required: ['lab_name'],
          properties: {
            lab_name: { type: 'string', description: 'Its name.' },
            size: { type: ['integer', 'null'], description: 'Its size.' },
            door: { $ref: '../schemas/lab.yaml#/Door', description: 'Its door.' },
            weight: { type: ['string', 'number'], 'x-as': 'number', description: 'Its weight.' },
            rooms: {
              type: 'array',
              description: 'Its rooms.',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['lab_name'],
                properties: { lab_name: { type: 'string', 'x-same-as': 'lab_name', description: 'The lab.' } },
              },
            },
          },
        },
        { lab_name: 'north', size: null, door: { door_id: 5 }, weight: '1.5' },
      ),
      responses: { 200: json(labRef, lab), 204: { description: 'Nothing to say.' }, 400: refused },
    }),
    patch: operation('renameLab', 'never', {
      'x-idempotent-with': '/lab_name',
      parameters: [labName],
      requestBody: takes(
        'application/json',
        {
          type: 'object',
          additionalProperties: false,
          required: ['lab_name'],
          properties: { lab_name: { type: 'string', 'x-input': 'separate', description: 'Its new name.' } },
        },
        { lab_name: 'south' },
      ),
      responses: { 200: json({ type: 'array', items: labRef }, [lab]), 400: refused },
    }),
    delete: operation('deleteLab', 'idempotent', {
      parameters: [labName],
      requestBody: takes(
        'application/json',
        { type: 'object', additionalProperties: false, properties: { force: { type: 'boolean', description: 'Whatever it holds.' } } },
        { force: true },
      ),
      responses: { 202: { description: 'Done later.' }, 404: refused },
      'x-stability': 'deprecated',
    }),
  },
  '/labs/{lab_name}/tags': {
    put: operation('setLabTags', 'idempotent', {
      parameters: [labName],
      requestBody: takes('application/json', { type: 'array', description: 'The tags.', items: { type: 'string', maxLength: 5 } }, [
        'a',
        'b',
      ]),
      responses: {
        200: json({ type: 'object', required: ['ok'], properties: { ok: { type: 'boolean', description: 'x' } } }, { ok: true }),
        406: { ...json({ type: 'object', properties: { why: { type: 'string', description: 'x' } } }, { why: 'x' }), 'x-success': true },
        400: refused,
      },
    }),
  },
  '/labs/latest': {
    get: operation('getLatestLab', 'safe', {
      responses: {
        200: {
          description: 'x',
          content: {
            'application/json': { schema: labRef, example: lab },
            'text/html': { schema: { type: 'string' }, example: '<h1>' },
            'application/pdf': { schema: { type: 'string', format: 'binary' }, example: '%PDF' },
          },
        },
        400: refused,
      },
    }),
  },
  '/labs/upload': {
    post: operation('uploadLab', 'never', {
      requestBody: takes('application/octet-stream', { type: 'string', format: 'binary' }, 'bytes'),
      responses: { 204: { description: 'Done.' }, 400: refused },
    }),
    put: operation('uploadForm', 'never', {
      requestBody: takes(
        'multipart/form-data',
        { type: 'object', properties: { file: { type: 'string', format: 'binary', description: 'x' } } },
        { file: 'bytes' },
      ),
      responses: { 204: { description: 'Done.' }, 400: refused },
    }),
    delete: operation('uploadPlan', 'never', {
      requestBody: takes(
        'multipart/form-data',
        {
          type: 'object',
          additionalProperties: false,
          required: ['file'],
          properties: {
            file: { type: 'string', format: 'binary', description: 'The plan.' },
            photos: { type: 'array', description: 'Photos.', items: { type: 'string', format: 'binary' } },
            title: { type: 'string', maxLength: 5, description: 'Its title.' },
          },
        },
        { file: 'bytes', title: 'Plan' },
      ),
      responses: { 204: { description: 'Done.' }, 400: refused },
    }),
    patch: operation('uploadText', 'never', {
      requestBody: takes('text/yaml', { type: 'string' }, 'a: 1'),
      responses: { 204: { description: 'Done.' }, 400: refused },
    }),
  },
  '/labs/zip': {
    get: operation('exportLabs', 'never', {
      'x-effect': 'act',
      'x-effect-reason': 'Builds the archive.',
      'x-response': 'bytes',
      responses: {
        200: { description: 'x', content: { 'application/zip': { schema: { type: 'string', format: 'binary' }, example: 'PK' } } },
        400: refused,
      },
    }),
  },
  '/labs/note': {
    get: operation('readNote', 'safe', {
      'x-response': 'text',
      responses: { 200: { description: 'x', content: { 'text/plain': { schema: { type: 'string' }, example: 'hello' } } }, 400: refused },
    }),
  },
  '/labs/tail': {
    get: operation('tailNotes', 'never', {
      'x-effect': 'read',
      'x-response': 'stream',
      responses: {
        200: { description: 'x', content: { 'text/event-stream': { schema: { type: 'string' }, example: 'hello' } } },
        400: refused,
      },
    }),
  },
  '/labs/search': {
    post: operation('searchLabs', 'safe', {
      'x-effect-reason': 'The body chooses what is returned.',
      'x-payload': '/rows',
      'x-pagination': { style: 'cursor', position: 'cursor', items: '/rows', next: '/meta/next_cursor', end: 'next' },
      requestBody: {
        required: false,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              properties: { cursor: { type: 'string', description: 'Where to go on.' }, kind: { $ref: '../schemas/lab.yaml#/Kind' } },
            },
            example: {},
          },
        },
      },
      responses: {
        200: json(
          {
            type: 'object',
            properties: {
              rows: {
                type: 'array',
                description: 'x',
                'x-absent': [],
                items: {
                  type: 'object',
                  description: 'A row.',
                  properties: { name: { type: 'string', 'x-absent': '', description: 'x' } },
                },
              },
              meta: { type: 'object', description: 'x', properties: { next_cursor: { type: 'string', description: 'x' } } },
            },
          },
          { rows: [{ name: 'north' }], meta: { next_cursor: 'c2' } },
        ),
        400: refused,
      },
    }),
  },
};

const schemas = {
  Kind: { type: 'string', enum: ['wet', 'dry'], description: 'Its kind.' },
  Lab: {
    type: 'object',
    description: 'A lab. It mentions */ and {@link nothing}.',
    required: ['name', 'owner'],
    properties: {
      name: { type: 'string', description: 'Its name.' },
      owner: { type: ['string', 'null'], description: 'Who owns it.' },
      kind: { $ref: '#/Kind' },
      level: { type: ['integer', 'null'], enum: [1, 2, null], 'x-enum-varnames': ['ONE', 'TWO'], description: 'Its level.' },
      shape: { oneOf: [{ $ref: '#/Square' }, { type: 'string' }], description: 'Its shape.' },
      extra: {
        allOf: [{ $ref: '#/Base' }, { type: 'object', properties: { depth: { type: 'integer', 'x-absent': 0, description: 'x' } } }],
        description: 'More.',
      },
      meta: { type: 'object', description: 'Anything.' },
      plan: { type: ['object', 'null'], description: 'Anything, or nothing.' },
      counts: { type: 'object', description: 'Counts by name.', additionalProperties: { type: 'integer' } },
      tree: { $ref: '#/Tree' },
      door: { $ref: '#/Door' },
      doors: { type: 'object', description: 'Doors by name.', additionalProperties: { $ref: '#/Door' } },
      version: { const: 2, description: 'Always 2.' },
      'odd-name': { type: 'string', description: 'x' },
    },
  },
  Square: { type: 'object', description: 'x', required: ['side'], properties: { side: { type: 'number', description: 'x' } } },
  Base: { type: 'object', description: 'x', properties: { base: { type: 'string', 'x-absent': '', description: 'x' } } },
  Door: {
    type: 'object',
    additionalProperties: false,
    description: 'A door, and the doors behind it.',
    properties: {
      door_id: { type: ['string', 'integer'], 'x-as': 'string', description: 'Its id.' },
      width: { type: ['string', 'number', 'null'], 'x-as': 'number', description: 'Its width.' },
      behind: { type: 'array', description: 'Doors behind it.', items: { $ref: '#/Door' } },
    },
  },
  Tree: {
    type: 'object',
    description: 'A tree.',
    properties: {
      label: { type: 'string', 'x-absent': '', description: 'x' },
      children: { type: 'array', 'x-absent': [], description: 'x', items: { $ref: '#/Tree' } },
    },
  },
};

/** Adds the tag `lab` to the small specification. */
export function addLabs(files: Files): void {
  files['paths/lab.yaml'] = paths;
  files['schemas/lab.yaml'] = schemas;
  files['openapi.yaml'].tags.push({ name: 'lab', description: 'Labs of every kind.' });
  const rows: string[] = [];
  for (const [path, item] of Object.entries(paths)) {
    files['openapi.yaml'].paths[path] = { $ref: `paths/lab.yaml#/${path.replaceAll('/', '~1')}` };
    for (const [method, entry] of Object.entries(item) as [string, any][]) {
      rows.push(
        `lab ${entry.operationId} ${method.toUpperCase()} ${path} ${entry.servers === undefined ? 'main' : 'labs'} O ${entry['x-retry']} none full`,
      );
    }
  }
  files['inventory.tsv'] = `${files['inventory.tsv']}${inventory(rows).split('\n').slice(1).join('\n')}`;
}
