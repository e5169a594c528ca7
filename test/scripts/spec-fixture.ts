/** A small specification in a folder of its own, which a test may spoil in one place. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import type { Spec } from '../../scripts/openapi/spec.ts';

/** Content of a file by its path in `specs/acme`: YAML as a value, anything else as text. */
export type Files = Record<string, any>;

export interface Fixture {
  /** Folder that holds `specs/` and `packages/`. */
  readonly root: string;
  /** `specs/acme` in it. */
  readonly folder: string;
  read(): Spec;
  /** Writes the files again after another change. */
  change(spoil: (files: Files) => void): void;
}

/** Writes the specification, changed by `spoil`, to a new folder that is removed after the test. */
export function createFixture(spoil: (files: Files) => void = () => undefined): Fixture {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'spec-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'specs', 'acme');
  const files = goodFiles();
  const change = (next: (files: Files) => void): void => {
    next(files);
    writeFiles(folder, files);
  };
  change(spoil);
  return { root, folder, read: () => readSpec(folder, root), change };
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content, { aliasDuplicateObjects: false }));
  }
}

/** The fields that every operation has. */
export function facts(retry = 'safe'): Record<string, unknown> {
  return { 'x-source': { mark: 'O', ref: 'Acme API reference, Things' }, 'x-retry': retry, 'x-stability': 'stable' };
}

/** An answer with a JSON body. */
export function json(schema: unknown, example: unknown, description = 'What was asked for.'): Record<string, unknown> {
  return { description, content: { 'application/json': { schema, example } } };
}

export function inventory(rows: readonly string[]): string {
  return `${['family operationId method path host mark retry paged level', ...rows].map((row) => row.replaceAll(' ', '\t')).join('\n')}\n`;
}

const thing = { id: 7, name: 'Lamp', parts: [{ label: 'Bulb' }], color: 'red' };

export function goodFiles(): Files {
  return {
    'openapi.yaml': {
      openapi: '3.1.0',
      info: {
        title: 'Acme API',
        version: '1',
        summary: 'Things.',
        description: 'Things.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: 'https://api.acme.example', description: 'The one', 'x-host': 'main' }],
      security: [{ key: [] }],
      tags: [{ name: 'thing-box', description: 'Things in a box.' }],
      paths: {
        '/things': { $ref: 'paths/thing-box.yaml#/~1things' },
        '/things/{thing_id}': { $ref: 'paths/thing-box.yaml#/~1things~1{thing_id}' },
      },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'A key.' } } },
    },
    'paths/thing-box.yaml': {
      '/things': {
        get: {
          operationId: 'listThings',
          tags: ['thing-box'],
          summary: 'List the things of a box',
          description: 'Every thing, page by page.',
          ...facts(),
          'x-payload': '/data',
          'x-pagination': {
            style: 'offset',
            position: 'offset',
            size: 'limit',
            maxSize: 50,
            sizeSource: 'limit: the pages of the vendor',
            first: 0,
            items: '/data/things',
            total: '/data/total',
            end: 'total',
          },
          parameters: [
            { $ref: '../parameters.yaml#/BoxId' },
            { name: 'offset', in: 'query', description: 'Things to skip.', schema: { type: 'integer', minimum: 0 }, example: 0 },
            {
              name: 'limit',
              in: 'query',
              description: 'Things in a page.',
              schema: { type: 'integer', minimum: 1, maximum: 50, 'x-unsendable': [{ value: 13, why: 'It is unlucky.' }] },
              example: 50,
            },
            {
              name: 'color',
              in: 'query',
              style: 'form',
              explode: false,
              description: 'Only these colors.',
              schema: { type: 'array', items: { $ref: '../schemas/thing-box.yaml#/Color' } },
              example: ['red'],
            },
          ],
          responses: {
            200: json(
              {
                type: 'object',
                properties: {
                  data: {
                    type: 'object',
                    properties: {
                      things: {
                        type: 'array',
                        'x-absent': [],
                        description: 'The things.',
                        items: { $ref: '../schemas/thing-box.yaml#/Thing' },
                      },
                      total: { type: 'integer', 'x-absent': 0, description: 'Things in all pages.' },
                    },
                  },
                },
              },
              { data: { things: [thing], total: 1 } },
            ),
            400: { $ref: '../responses.yaml#/BadRequest' },
          },
        },
        post: {
          operationId: 'putThing',
          tags: ['thing-box'],
          summary: 'Write a thing',
          description: 'Writes it.',
          ...facts('idempotent'),
          'x-payload': '/data',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['box_id', 'thing'],
                  properties: {
                    box_id: { $ref: '../schemas/shared.yaml#/Id', 'x-client-default': true, description: 'The box.' },
                    thing: { $ref: '../schemas/thing-box.yaml#/ThingForPut', description: 'The thing.' },
                  },
                },
                example: { box_id: 3, thing: { box_id: 3, name: 'Lamp' } },
              },
            },
          },
          responses: {
            200: json(
              { type: 'object', required: ['data'], properties: { data: { $ref: '../schemas/thing-box.yaml#/Thing' } } },
              { data: thing },
            ),
            400: { $ref: '../responses.yaml#/BadRequest' },
          },
        },
      },
      '/things/{thing_id}': {
        delete: {
          operationId: 'deleteThing',
          tags: ['thing-box'],
          summary: 'Remove a thing',
          description: 'Removes it.',
          ...facts('idempotent'),
          'x-gone': [404],
          parameters: [
            {
              name: 'thing_id',
              in: 'path',
              required: true,
              description: 'The thing.',
              schema: { $ref: '../schemas/shared.yaml#/Id' },
              example: 7,
            },
          ],
          responses: { 204: { description: 'Done.' }, 404: { $ref: '../responses.yaml#/BadRequest' } },
        },
      },
    },
    'schemas/thing-box.yaml': {
      Thing: {
        type: 'object',
        description: 'A thing.',
        required: ['id'],
        properties: {
          id: { $ref: 'shared.yaml#/Id', description: 'Its id.' },
          name: { type: 'string', 'x-absent': '', description: 'Its name.' },
          parts: { type: 'array', 'x-absent': [], description: 'What it is made of.', items: { $ref: '#/Part' } },
          color: { $ref: '#/Color' },
          made_at: { type: 'integer', description: 'When it was made.' },
        },
      },
      Part: {
        type: 'object',
        description: 'A part.',
        properties: {
          label: { type: 'string', 'x-absent': '', description: 'Its label.' },
          is_new: { type: 'boolean', 'x-absent': false, description: 'Never used.' },
        },
      },
      ThingForPut: {
        type: 'object',
        additionalProperties: false,
        required: ['box_id', 'name'],
        properties: {
          box_id: { $ref: 'shared.yaml#/Id', 'x-same-as': 'box_id', description: 'The box.' },
          name: { type: 'string', minLength: 1, maxLength: 8, 'x-minBytes': 2, 'x-maxBytes': 8, description: 'Its name.' },
          color: { $ref: '#/Color', description: 'Its color.' },
        },
      },
      Color: { type: 'string', enum: ['red', 'blue'], description: 'A color.' },
    },
    'schemas/shared.yaml': {
      Id: { type: 'integer', minimum: 1, description: 'A key.' },
      Problem: { type: 'object', description: 'What went wrong.', properties: { error: { type: 'string', description: 'Words.' } } },
    },
    'parameters.yaml': {
      BoxId: {
        name: 'box_id',
        in: 'query',
        required: true,
        'x-client-default': true,
        description: 'The box.',
        schema: { $ref: 'schemas/shared.yaml#/Id' },
        example: 3,
      },
    },
    'responses.yaml': {
      BadRequest: {
        description: 'Refused.',
        content: { 'application/json': { schema: { $ref: 'schemas/shared.yaml#/Problem' }, example: { error: 'no' } } },
      },
    },
    'inventory.tsv': inventory([
      'thing-box listThings GET /things main O safe offset full',
      'thing-box putThing POST /things main O idempotent none full',
      'thing-box deleteThing DELETE /things/{thing_id} main O idempotent none full',
    ]),
  };
}
