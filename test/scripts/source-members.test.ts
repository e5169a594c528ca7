import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBlueprint } from '../../scripts/extract/read-blueprint.ts';
import { readGateway } from '../../scripts/extract/read-gateway.ts';
import { readGoStructs } from '../../scripts/extract/read-go-structs.ts';
import { readSwagger } from '../../scripts/extract/read-swagger.ts';

function write(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'source-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

test('a Swagger gives the members of its bodies, through references whose names are encoded', () => {
  const schema = { $ref: '#/definitions/Make%28s%29' };
  const swagger = {
    basePath: '/v2',
    paths: {
      '/things': {
        post: {
          parameters: [
            { name: 'X-Key', in: 'header' },
            { name: 'dry', in: 'query' },
            { name: 'Body', in: 'body', schema },
          ],
          responses: { 200: { schema: { $ref: '#/definitions/Thing' } }, 400: { schema } },
        },
      },
    },
    definitions: {
      'Make(s)': { properties: { things: { items: { $ref: '#/definitions/Thing' } } } },
      Thing: { properties: { id: {}, parts: { items: { properties: { label: {} } } } } },
    },
  };
  const root = write({ 'swagger.json': JSON.stringify(swagger) });

  expect([...readSwagger('acme', join(root, 'swagger.json'))]).toEqual([
    { source: 'acme', subject: 'POST /v2/things', place: 'input', members: ['dry', 'parts.label', 'things', 'things.id', 'things.parts'] },
    { source: 'acme', subject: 'POST /v2/things', place: 'answer', members: ['id', 'parts', 'parts.label'] },
  ]);
});

test('an API Blueprint gives the members of its lists, nested ones after their parent', () => {
  const root = write({
    'apiary.apib': `## Things Collection [/things{?limit}]

### GET - List All Things [GET]

+ Parameters
    + limit (number, optional) - A limit.

+ Response 200 (application/json)
    + \`id\` (number) - The thing ID
    + \`parts\` (array) - Parts
        + \`label\` (string) - A label

    + Body

            [ { "id": 1 } ]
`,
  });

  expect(readBlueprint('acme', join(root, 'apiary.apib'), '/v2')).toEqual([
    { source: 'acme', subject: 'GET /v2/things', place: 'input', members: ['limit'] },
    { source: 'acme', subject: 'GET /v2/things', place: 'answer', members: ['id', 'parts', 'parts.label'] },
  ]);
});

test('a Go package gives the members of its structs: nested, embedded, and without those that are commented out', () => {
  const root = write({
    'client/thing.go': `package client

type Thing struct {
	Base
	Parts []*Part           \`json:"parts,omitempty"\`
	Hidden string           \`json:"-"\`
	// Old string           \`json:"old"\`
	Meta struct {
		Count int \`json:"count"\`
	} \`json:"meta"\`
}

type Part struct {
	Label string \`json:"label"\`
}
`,
    'client/base.go': 'package client\n\ntype Base struct {\n\tID int `json:"id"`\n}\n',
  });

  expect([...readGoStructs('acme', root, 'client')].filter(({ members }) => members.length > 0)).toEqual([
    { source: 'acme', subject: 'client/thing.go', place: 'any', members: ['id', 'meta', 'meta.count', 'parts', 'parts.label'] },
  ]);
});

test('a gateway gives the messages that its routes take and give', () => {
  const gateway = write({
    'router.go':
      'r.Route("/api/v1", func(r chi.Router) {\n\tr.Route("/box", func(r chi.Router) {\n\t\tr.Get("/list-thing", svc.listThingBoxHandler)\n\t})\n})\n',
    'service_box.go':
      'import "github.com/acme/core/proto/box"\n\nfunc (g *gatewayService) listThingBoxHandler(w http.ResponseWriter) {\n\treq := &box.ListThingRequest{}\n}\n',
  });
  const core = write({
    'proto/box/service.proto':
      'service Box { rpc ListThing(ListThingRequest) returns (ListThingResponse); }\nmessage ListThingRequest { uint32 box_id = 1; // not null\n}\nmessage ListThingResponse { repeated Thing thing = 1; }\n',
    'proto/box/entity.proto':
      '/* uint32 old = 9; */\nmessage Thing { uint32 id = 1; string name = 2 [(validate.rules).string = {min_len: 1}]; }\n',
  });

  expect([...readGateway(gateway, new Map([['acme/core', core]]))]).toEqual([
    { source: 'acme/core', subject: 'GET /box/list-thing', place: 'input', members: ['box_id'] },
    { source: 'acme/core', subject: 'GET /box/list-thing', place: 'answer', members: ['thing', 'thing.id', 'thing.name'] },
  ]);
});
