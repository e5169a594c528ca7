import { describe, expect, test } from 'vitest';
import { derive } from '../../scripts/derive/derive.ts';
import { formatProblem } from '../../scripts/openapi/problem.ts';
import { checkSpec, rules } from '../../scripts/rules/index.ts';
import { addLabs } from './lab-fixture.ts';
import { createFixture, type Files, json } from './spec-fixture.ts';

const list = (files: Files): any => files['paths/thing-box.yaml']['/things'].get;
const put = (files: Files): any => files['paths/thing-box.yaml']['/things'].post;
const remove = (files: Files): any => files['paths/thing-box.yaml']['/things/{thing_id}'].delete;
const body = (files: Files): any => put(files).requestBody.content['application/json'];
const answer = (files: Files): any => list(files).responses[200].content['application/json'];
const schemas = (files: Files): any => files['schemas/thing-box.yaml'];
/** Lets the vendor post a schema of its own to an address that the request names. */
const addCallback = (files: Files, media: object): void => {
  schemas(files).Report = {
    type: 'object',
    description: 'x',
    required: ['box'],
    properties: { box: { type: 'string', description: 'x' } },
  };
  const schema = { $ref: '../schemas/thing-box.yaml#/Report' };
  const post = {
    tags: ['thing-box'],
    summary: 'Hear of the thing',
    description: 'x',
    requestBody: { content: { 'application/json': { schema, ...media } } },
    responses: { 204: { description: 'Heard.' }, 400: { description: 'Refused.' } },
  };
  put(files).callbacks = { written: { '{$request.body#/thing/name}': { post } } };
};
const api = (files: Files): any => files['openapi.yaml'];

/** Adds an operation whose path goes on behind that of `deleteThing`. */
function withLongerPath(files: Files, suffix: string, isMarked: boolean): void {
  const longer = structuredClone(remove(files));
  longer.operationId = 'deleteParts';
  if (isMarked) longer.parameters[0]['x-path'] = 'slashes';
  const path = `/things/{thing_id}${suffix}`;
  files['paths/thing-box.yaml'][path] = { delete: longer };
  api(files).paths[path] = { $ref: `paths/thing-box.yaml#/${path.replaceAll('/', '~1')}` };
}

const tsv = (head: string, row: string): string => `${head}\n${row}\n`.replaceAll('|', '\t');
const families = (row: string): string => tsv('family|server|tags|evidence', row);
const recorded = (row: string): string => tsv('operation|status|document|pointer|types|words|source', row);
const exceptions = (row: string): string => tsv('kind|operation|pointer|reason', row);
const back = { read: 'listThings', value: '/things/*', into: 'thing' };

/** Each case: the rule that must speak, what spoils the specification, and what the line must say. */
const cases: readonly [rule: string, spoil: (files: Files) => void, says: RegExp][] = [
  ['families', (files) => void (files['families.tsv'] = families('box|fast|thing-box|Acme')), /the server of box must be go, untyped/],
  ['families', (files) => void (files['families.tsv'] = families('box|go|thing-box|')), /box has no evidence/],
  ['families', (files) => void (files['families.tsv'] = families('box|go|things|Acme')), /there is no tag things/],
  [
    'families',
    (files) => void (files['families.tsv'] = families('box|go|things|Acme')),
    /the tag thing-box must be in one family, and is in 0/,
  ],
  [
    'recorded',
    (files) => void (files['recorded.tsv'] = recorded('getThing|200|answer|/|object=1||Acme')),
    /there is no operation getThing/,
  ],
  [
    'recorded',
    (files) => void (files['recorded.tsv'] = recorded('putThing|200|answer|/|list=1||Acme')),
    /a type is written as name=times.*got list=1/,
  ],
  ['recorded', (files) => void (files['recorded.tsv'] = recorded('putThing|200|answer|/|object=1||')), /the source is missing/],
  [
    'recorded-shapes',
    (files) => void (files['recorded.tsv'] = recorded('putThing|200|answer|/data/weight|integer=1||Acme')),
    /recorded\.tsv:2 .*putThing 200 \/data\/weight: unnamed.*write the member down, or give a reason/,
  ],
  [
    'exceptions',
    (files) => void (files['exceptions.tsv'] = exceptions('unnamed|putThing|/data/weight|why not')),
    /is not needed any more; take it out/,
  ],
  [
    'exceptions',
    (files) => void (files['exceptions.tsv'] = exceptions('odd|putThing|/data|why not')),
    /an exception is unnamed, value, empty, got odd/,
  ],
  [
    'exceptions',
    (files) => void (files['exceptions.tsv'] = exceptions('value|putThing|/data|')),
    /the exception for putThing has no reason/,
  ],
  [
    'null-lists',
    (files) => void (schemas(files).Thing.properties.parts['x-null'] = 'kept'),
    /x-null must be kept, on type: \[array, 'null'\]/,
  ],
  [
    'yaml',
    (files) => void (files['schemas/shared.yaml'] = 'Id: { type: integer\nProblem: 1'),
    /^specs\/acme\/schemas\/shared\.yaml:\d+ {2}\/ {2}yaml /,
  ],
  [
    'yaml',
    (files) => void (files['schemas/shared.yaml'] = 'Id: { type: integer }\nProblem: { type: object }\nId: { type: string }\n'),
    /Map keys must be unique/,
  ],
  [
    'reference',
    (files) => void (schemas(files).Thing.properties.id.$ref = 'shared.yaml#/Key'),
    /schemas\/thing-box\.yaml:\d+ {2}\/Thing\/properties\/id\/\$ref {2}reference {2}shared\.yaml#\/Key leads nowhere; /,
  ],
  [
    'reference',
    (files) => void (schemas(files).Thing.properties.id.$ref = '../parameters.yaml#/BoxId'),
    /is not the name of a schema; a reference goes to a file of schemas\/ and a name in it/,
  ],
  ['reference', (files) => void (files['responses.yaml'].BadRequest = { $ref: '#/BadRequest' }), /leads back to itself/],
  [
    'schema-names',
    (files) => void (files['schemas/shared.yaml'].Color = { type: 'string' }),
    /a schema named Color exists already; choose another name/,
  ],
  ['operation-id', (files) => void delete list(files).operationId, /GET \/things must have an operationId in camelCase, got undefined/],
  ['operation-id', (files) => void (list(files).operationId = 'List-Things'), /must have an operationId in camelCase, got "List-Things"/],
  [
    'parameters',
    (files) => void (list(files).parameters[1].in = 'cookie'),
    /a parameter has a name and goes in path, query or header, got \{"name":"offset","in":"cookie"\}/,
  ],
  ['parameters', (files) => void (list(files).parameters[3].style = 'pipeDelimited'), /style pipeDelimited cannot be sent/],

  [
    'secrets',
    (files) => void (schemas(files).Thing.properties.api_token = { type: 'string' }),
    /api_token of listThings is named like a secret; mark it with format: password .* or list it there under "Not secret"/,
  ],
  [
    'secrets',
    (files) => void (schemas(files).Thing.properties.name.format = 'password'),
    /name of listThings is marked as secret; list it under "Secret" in docs\/decisions\/0011-secret-members\.md/,
  ],
  [
    'secret-names',
    (files) => void (schemas(files).Part.properties.name = { type: 'string', format: 'password' }),
    /name is secret elsewhere in listThings, and rows know secrets by their names/,
  ],
  [
    'path-lines',
    (files) => void (api(files).paths['/things'] = files['paths/thing-box.yaml']['/things']),
    /openapi\.yaml:\d+ {2}\/paths\/~1things {2}path-lines {2}the path must be one line/,
  ],
  [
    'listed-paths',
    (files) => void delete api(files).paths['/things/{thing_id}'],
    /openapi\.yaml does not list \/things\/\{thing_id\}; add \$ref: paths\/thing-box\.yaml#\/~1things~1\{thing_id\}/,
  ],
  [
    'tag-files',
    (files) => {
      files['paths/other.yaml'] = { '/things/{thing_id}': files['paths/thing-box.yaml']['/things/{thing_id}'] };
      delete files['paths/thing-box.yaml']['/things/{thing_id}'];
      api(files).paths['/things/{thing_id}'].$ref = 'paths/other.yaml#/~1things~1{thing_id}';
    },
    /deleteThing has the tag "thing-box" and stands in another file; move it to paths\/thing-box\.yaml/,
  ],

  [
    'operation-ids',
    (files) => void (put(files).operationId = 'listThings'),
    /listThings is the operationId of GET \/things already; choose another/,
  ],
  [
    'operation-paths',
    (files) => {
      files['paths/thing-box.yaml']['/things/{id}'] = {
        delete: { ...remove(files), operationId: 'dropThing', parameters: [{ ...remove(files).parameters[0], name: 'id' }] },
      };
      api(files).paths['/things/{id}'] = { $ref: 'paths/thing-box.yaml#/~1things~1{id}' };
    },
    /DELETE \/things\/\{id\} is the same request as that of deleteThing/,
  ],
  [
    'path-members',
    (files) => void (remove(files).parameters = []),
    /the path has \{thing_id\}, and no parameter in: path has that name; add it/,
  ],
  [
    'path-members',
    (files) => void (remove(files).parameters[0].required = false),
    /a path parameter is always there; write required: true/,
  ],
  [
    'path-members',
    (files) => void remove(files).parameters.push({ ...remove(files).parameters[0], name: 'other' }),
    /the path \/things\/\{thing_id\} has no \{other\}/,
  ],
  ['tags', (files) => void (list(files).tags = ['thing-box', 'more']), /an operation has exactly one tag, got \["thing-box","more"\]/],
  ['tags', (files) => void (list(files).tags = ['more']), /the document does not list the tag "more"/],
  ['hosts', (files) => void delete api(files).servers[0]['x-host'], /a server has a host name in x-host, got nothing/],
  [
    'hosts',
    (files) => void (list(files).servers = [{ url: 'https://other.example' }]),
    /\/get\/servers\/0 {2}hosts {2}a server has a host name in x-host, got nothing/,
  ],
  ['hosts', (files) => void delete api(files).servers, /the document names no server/],
  ['hosts', (files) => void (list(files).security = [{ cookie: [] }]), /there is no security scheme "cookie"; there are key/],
  [
    'type-names',
    (files) => {
      schemas(files).ListThingsInput = { type: 'object', description: 'x' };
      schemas(files).Thing.properties.more = { $ref: '#/ListThingsInput' };
    },
    /the schema ListThingsInput has the name of a type of the operation listThings/,
  ],
  [
    'type-names',
    (files) => {
      schemas(files).ColorInput = { type: 'string' };
      schemas(files).Thing.properties.more = { $ref: '#/ColorInput' };
    },
    /the schema ColorInput has the name of what requests make of Color/,
  ],
  [
    'type-names',
    (files) => void (files['schemas/shared.yaml'].Record = { type: 'string' }),
    /the schema Record has the name of a name that the generated code needs/,
  ],
  [
    'type-names',
    (files) => void (files['schemas/shared.yaml'].some_thing = { type: 'string' }),
    /the schema some_thing must have a name in PascalCase/,
  ],
  [
    'type-names',
    (files) => void api(files).tags.push({ name: 'thing_box', description: 'x' }),
    /the tags thing-box and thing_box make the same group/,
  ],
  ['summary', (files) => void (list(files).summary = 'List the things.'), /a summary has no full stop at its end/],
  ['summary', (files) => void (list(files).summary = 'Lists the things'), /in the imperative/],
  ['summary', (files) => void (list(files).summary = 'list the things'), /begins with a capital/],
  ['summary', (files) => void (list(files).summary = 'List\nthe things'), /one line of at most 100 characters/],
  ['summary', (files) => void delete list(files).summary, /a summary is one line of text, got nothing/],
  ['description', (files) => void delete list(files).description, /the operation has no description/],
  ['description', (files) => void delete list(files).parameters[1].description, /the parameter offset has no description/],
  ['description', (files) => void delete api(files).tags[0].description, /the tag has no description/],
  [
    'answers',
    (files) => void delete list(files).responses[200],
    /no answer is good; add one with a status from 200 to 299, or x-success: true/,
  ],
  ['answers', (files) => void delete list(files).responses[400], /no answer is an error/],

  [
    'retry',
    (files) => void delete list(files)['x-retry'],
    /listThings has no retry class: x-retry must be safe, idempotent, never, got nothing/,
  ],
  ['retry', (files) => void (list(files)['x-retry'] = 'sometimes'), /got "sometimes"/],
  [
    'effect',
    (files) => void delete list(files)['x-effect'],
    /listThings has no effect: x-effect must be read, write, act, got nothing; what a call does never comes from the verb/,
  ],
  ['effect', (files) => void (list(files)['x-effect'] = 'harm'), /got "harm"/],
  [
    'effect-reason',
    (files) => void Object.assign(list(files), { 'x-retry': 'never', 'x-effect': 'act' }),
    /listThings is a GET with the effect "act"; say in x-effect-reason what it does/,
  ],
  [
    'effect-reason',
    (files) => void (remove(files)['x-effect'] = 'read'),
    /deleteThing is a DELETE with the effect "read"; say in x-effect-reason what it does, or why it changes nothing/,
  ],
  [
    'effect-reason',
    (files) => void Object.assign(remove(files), { 'x-effect': 'read', 'x-effect-reason': 'it only\nlooks' }),
    /x-effect-reason is a sentence of one line, got "it only\\nlooks"/,
  ],
  [
    'safe-reads',
    (files) => void Object.assign(list(files), { 'x-effect': 'write', 'x-effect-reason': 'It counts.' }),
    /listThings is safe to repeat and has the effect "write"; only a read is safe/,
  ],
  [
    'idempotent-with',
    (files) => void (put(files)['x-idempotent-with'] = '/thing'),
    /x-idempotent-with is for x-retry never, got "idempotent"; leave it out/,
  ],
  [
    'idempotent-with',
    (files) => void Object.assign(put(files), { 'x-retry': 'never', 'x-idempotent-with': '/thing/none' }),
    /x-idempotent-with must be a JSON pointer to a member of the request body, got "\/thing\/none"/,
  ],
  [
    'inventory',
    (files) => void (remove(files)['x-retry'] = 'never'),
    /deleteThing: retry is "idempotent" in the list and "never" in the specification/,
  ],
  [
    'fields',
    (files) => void (list(files)['x-stability'] = 'new'),
    /x-stability must be stable, unverified, beta, prototype or deprecated, got "new"/,
  ],
  ['fields', (files) => void (list(files)['x-response'] = 'xml'), /x-response must be json, text, bytes or stream, or left out, got "xml"/],
  ['fields', (files) => void (list(files)['x-timeout'] = 35), /x-timeout must be a whole number of milliseconds from 1000/],
  ['fields', (files) => void (remove(files)['x-gone'] = 404), /x-gone must be a list of statuses from 400 to 599/],
  ['fields', (files) => void (list(files).responses[200]['x-success'] = true), /x-success is for one status outside 200 to 299, got 200/],
  [
    'fields',
    (files) => void (list(files).responses[400] = { description: 'x', 'x-success': 'yes' }),
    /x-success must be true or left out, got "yes"/,
  ],
  ['source', (files) => void (list(files)['x-source'] = { mark: 'X', ref: 'Acme API' }), /x-source\.mark must be S, O, C, T or I, got "X"/],
  ['source', (files) => void (list(files)['x-source'] = { mark: 'O', ref: '' }), /x-source\.ref must name a public document/],
  ['unknown-fields', (files) => void (list(files)['x-retries'] = 'safe'), /x-retries means nothing here: an operation may have x-source/],
  [
    'unknown-fields',
    (files) => void (schemas(files).Thing['x-success'] = true),
    /x-success means nothing here: a schema may have x-absent/,
  ],
  ['unknown-fields', (files) => void (list(files).parameters[1]['x-absent'] = 0), /x-absent means nothing here: a parameter may have/],
  [
    'unknown-fields',
    (files) => void (list(files).responses[200]['x-payload'] = '/data'),
    /x-payload means nothing here: an answer may have x-success/,
  ],
  ['unknown-fields', (files) => void (api(files).info['x-logo'] = 'x'), /x-logo means nothing here: the document has none/],
  ['unknown-fields', (files) => void (body(files)['x-example'] = 'x'), /x-example means nothing here: a body has none/],
  [
    'keywords',
    (files) => void (schemas(files).Thing.properties.made_at['unix seconds.'] = null),
    /a schema has no keyword "unix seconds\."; quote the text that holds a comma/,
  ],
  ['keywords', (files) => void (schemas(files).Thing.nullable = true), /a schema has no keyword "nullable"; say it with other keywords/],

  [
    'input',
    (files) =>
      void list(files).parameters.push({ name: 'offset', in: 'header', description: 'x', schema: { type: 'integer' }, example: 1 }),
    /the input has a member "offset" already; rename one of the two/,
  ],
  [
    'input',
    (files) => void (put(files).parameters = [{ $ref: '../parameters.yaml#/BoxId' }]),
    /the body member "box_id" collides with the query member of that name/,
  ],
  [
    'input',
    (files) => void withPathAndBody(files, { type: 'string' }),
    /the body member "thing_id" collides with the path member of that name; give both the same type, or write x-input: separate/,
  ],
  [
    'input',
    (files) => void (put(files).requestBody.content['text/plain'] = { schema: { type: 'string' }, example: 'x' }),
    /a request body has one media type, got application\/json and text\/plain/,
  ],
  ['input', (files) => void (put(files).requestBody.required = false), /the body has required members and is not required itself/],
  [
    'input',
    (files) => void withPathAndBody(files, { type: 'integer', minimum: 1 }),
    /the body has nothing but members of the path; write x-input: separate on one of them/,
  ],
  [
    'input',
    (files) => {
      put(files).parameters = [{ name: 'body', in: 'query', description: 'x', schema: { type: 'string' }, example: 'x' }];
      delete body(files).schema.additionalProperties;
    },
    /the body goes whole into a member "body", and a parameter has that name/,
  ],
  [
    'input',
    (files) => void (schemas(files).ThingForPut.properties.box_id['x-same-as'] = 'box'),
    /the input has no member "box" of the same type/,
  ],
  [
    'member-names',
    (files) => void (list(files).parameters[1].name = 'off set'),
    /the input member "off set" has a character that means something in a row/,
  ],
  ['member-names', (files) => void (list(files).parameters[1].name = 'offset!'), /the input member "offset!" has a character/],
  [
    'client-default',
    (files) => void (files['parameters.yaml'].BoxId['x-client-default'] = 'yes'),
    /x-client-default must be true or left out, got "yes"/,
  ],
  [
    'client-default',
    (files) => void (schemas(files).ThingForPut.properties.color['x-client-default'] = true),
    /x-client-default is for a member of the input itself/,
  ],
  [
    'same-as',
    (files) => void (schemas(files).Thing.properties.id['x-same-as'] = 'box_id'),
    /x-same-as is for a member of an object inside a request body/,
  ],
  [
    'unsendable',
    (files) => void (list(files).parameters[2].schema['x-unsendable'] = [13]),
    /x-unsendable must be a list of \{ value, why \}, got \[13\]/,
  ],
  [
    'unsendable',
    (files) => void (schemas(files).ThingForPut.properties.name['x-unsendable'] = [{ value: '', why: 'x' }]),
    /x-unsendable is for a member of the input itself/,
  ],
  [
    'slashes',
    (files) => void (remove(files).parameters[0]['x-path'] = 'raw'),
    /x-path must be slashes, on a path parameter, or left out, got "raw"/,
  ],
  [
    'slashes',
    (files) => void (list(files).parameters[1]['x-path'] = 'slashes'),
    /x-path must be slashes, on a path parameter, or left out, got "slashes"/,
  ],
  [
    'slashes',
    (files) => void (withLongerPath(files, '/parts', false), (remove(files).parameters[0]['x-path'] = 'slashes')),
    /deleteThing has x-path on \{thing_id\}, so deleteParts needs it as well/,
  ],
  [
    'slashes',
    (files) => void (withLongerPath(files, '/parts/all', true), (remove(files).parameters[0]['x-path'] = 'slashes')),
    /another path goes on with parts\/all: only one fixed segment can be told apart/,
  ],
  [
    'closed-bodies',
    (files) => void delete schemas(files).ThingForPut.additionalProperties,
    /the object lists its members inside a closed request body; write additionalProperties: false/,
  ],

  [
    'payload',
    (files) => void (list(files)['x-payload'] = '/result'),
    /\/get\/x-payload {2}payload {2}x-payload \/result leads nowhere in a good answer \(the body has data\)/,
  ],
  ['payload', (files) => void (list(files)['x-payload'] = 'data'), /x-payload must be a JSON pointer such as \/data, got "data"/],
  [
    'payload',
    (files) => void (list(files).responses[200].content = { 'text/plain': { schema: { type: 'string' }, example: 'x' } }),
    /the good answer 200 has no JSON body; write x-response: text, bytes or stream/,
  ],
  [
    'paging',
    (files) => void (list(files)['x-pagination'].items = '/data/rows'),
    /items must point to a list in the good answer, got "\/data\/rows"/,
  ],
  [
    'paging',
    (files) => void (list(files)['x-pagination'].items = '/data/total'),
    /items must point to a list in the good answer, got "\/data\/total"/,
  ],
  [
    'paging',
    (files) => void (list(files)['x-pagination'].total = '/data/things'),
    /total must point to a member of type integer or number or string in the good answer/,
  ],
  [
    'paging',
    (files) => void (list(files)['x-pagination'].position = 'start'),
    /the input has no member "start"; name one of box_id, offset, limit, color/,
  ],
  ['paging', (files) => void (list(files)['x-pagination'].style = 'pages'), /style must be offset, page or cursor, got "pages"/],
  ['paging', (files) => void (list(files)['x-pagination'].end = 'next'), /end: next needs next; add it, or choose another end/],
  ['paging', (files) => void (list(files)['x-pagination'].start = 0), /x-pagination has no start; it has style/],
  ['paging', (files) => void delete list(files)['x-pagination'].sizeSource, /maxSize needs sizeSource; add it, or leave it out/],
  [
    'paging',
    (files) => void (list(files)['x-pagination'].sizeSource = 'seen somewhere'),
    /sizeSource must be limit, default, client or guess, a colon and where that stands, or left out, got "seen somewhere"/,
  ],
  ['paging', (files) => void (list(files)['x-pagination'].total = '/data/{kind}'), /\{kind\} must be a member of the input/],
  [
    'absent',
    (files) => void (schemas(files).Thing.properties.name['x-absent'] = 'none'),
    /x-absent must be 0, "", false or \[\], got "none"/,
  ],
  ['absent', (files) => void (schemas(files).Thing.properties.name['x-absent'] = 0), /x-absent 0 does not fit the type string/],
  [
    'absent',
    (files) => void (schemas(files).ThingForPut.properties.name['x-absent'] = ''),
    /x-absent is for answers, and only requests use this member/,
  ],
  ['absent', putPartsInMap, /x-absent cannot be filled in here/],
  [
    'absent',
    (files) =>
      void (list(files).responses[206] = json(
        {
          type: 'object',
          properties: { data: { type: 'object', properties: { note: { type: 'string', 'x-absent': '', description: 'x' } } } },
        },
        { data: {} },
      )),
    /the good answers fill in different members/,
  ],
  [
    'absent-ids',
    (files) => void (schemas(files).Thing.properties.made_at['x-absent'] = 0),
    /made_at is an id or a moment in time, which is never filled in/,
  ],
  ['open-answers', (files) => void (schemas(files).Part.additionalProperties = false), /an answer may get new members at any time/],

  ['int64', (files) => void (schemas(files).Thing.properties.made_at.format = 'int64'), /format int64 is not used/],
  ['default', (files) => void (list(files).parameters[1].schema.default = 0), /default 0 is what the server does/],
  ['bytes', (files) => void delete schemas(files).ThingForPut.properties.name.maxLength, /x-maxBytes 8 needs maxLength: 8 beside it/],
  [
    'bytes',
    (files) => void (schemas(files).ThingForPut.properties.name['x-minBytes'] = '2'),
    /x-minBytes must be a whole number, on a text, got "2"/,
  ],
  ['as', (files) => void (schemas(files).Thing.properties.name['x-as'] = 'text'), /x-as must be string or number, got "text"/],
  [
    'as',
    (files) =>
      void (schemas(files).Thing.properties.made_at = { type: ['string', 'integer'], enum: ['1', 2], 'x-as': 'number', description: 'x' }),
    /x-as and enum do not go together/,
  ],
  [
    'as',
    (files) => {
      const made = {
        type: 'object',
        description: 'x',
        properties: { at: { type: ['string', 'integer'], 'x-as': 'number', description: 'x' } },
      };
      schemas(files).Thing.properties.made = { description: 'x', oneOf: [made, { type: 'string' }] };
    },
    /\/Thing\/properties\/made\/oneOf\/0 {2}as {2}x-as means nothing in a union/,
  ],
  [
    'as',
    (files) => {
      const either = (kind: string) => ({ type: ['string', 'integer'], 'x-as': kind, description: 'x' });
      list(files).responses[202] = json({ type: 'object', description: 'x', properties: { at: either('string') } }, {});
      list(files).responses[203] = json({ type: 'object', description: 'x', properties: { at: either('number') } }, {});
    },
    /the good answers turn different members into texts or numbers/,
  ],
  [
    'as',
    (files) => void (schemas(files).Thing.properties.name['x-as'] = 'string'),
    /x-as is for a member that may be a text or a number; write type: \[string, integer\]/,
  ],
  [
    'separate',
    (files) => void (schemas(files).ThingForPut.properties.name['x-input'] = 'apart'),
    /x-input must be separate or left out, got "apart"/,
  ],
  [
    'number-names',
    (files) => void (schemas(files).Thing.properties.made_at = { type: 'integer', enum: [1, 2], description: 'x' }),
    /x-enum-varnames must have a different name in capitals for each number of \[1,2\], got nothing/,
  ],
  [
    'number-names',
    (files) =>
      void (schemas(files).Thing.properties.made_at = {
        type: 'integer',
        enum: [1, 2],
        'x-enum-varnames': ['NEW', 'NEW'],
        description: 'x',
      }),
    /got \["NEW","NEW"\]/,
  ],
  [
    'array-items',
    (files) => void (schemas(files).Thing.properties.made_at = { type: ['object', 'array'], description: 'x' }),
    /an array needs items; write items: \{\} where nothing is known of them/,
  ],
  ['required-members', (files) => void schemas(files).Thing.required.push('nmae'), /nmae is required, and no such member exists/],
  ['unused-schemas', (files) => void (schemas(files).Lost = { type: 'string' }), /no operation uses the schema Lost/],

  [
    'examples',
    (files) => void (answer(files).example.data.things[0].id = 'seven'),
    /example\/data\/things\/0\/id {2}examples {2}the example does not fit its schema: \/data\/things\/0\/id must be integer/,
  ],
  ['examples', (files) => void (answer(files).example.data.things[0].nmae = 'x'), /must NOT have additional properties \(nmae\)/],
  [
    'examples',
    (files) => void (answer(files).example.data.things[0].color = 'green'),
    /must be equal to one of the allowed values \("red", "blue"\)/,
  ],
  ['examples', (files) => addCallback(files, { example: { crate: 'x' } }), /callbacks.*must have required property 'box'/],
  ['example-missing', (files) => addCallback(files, {}), /the callback of putThing has no example/],
  ['examples', (files) => void delete body(files).example.thing.name, /must have required property 'name'/],
  ['examples', (files) => void (body(files).example.thing.name = 'ééééé'), /must be at most 8 bytes long/],
  ['examples', (files) => void (body(files).example.thing.name = 'x'), /must be at least 2 bytes long/],
  ['examples', (files) => void (list(files).parameters[1].example = -1), /must be >= 0/],
  [
    'examples',
    (files) => void (files['responses.yaml'].BadRequest.content['application/json'].example.error = 1),
    /responses\.yaml:\d+ {2}\/BadRequest\/content\/application~1json\/example\/error {2}examples/,
  ],
  ['example-missing', (files) => void delete list(files).parameters[1].example, /the parameter offset has no example/],
  ['example-missing', (files) => void delete body(files).example, /the request of putThing has no example/],
  ['example-missing', (files) => void delete answer(files).example, /the good answer 200 of listThings has no example/],

  [
    'inventory',
    (files) => void (files['inventory.tsv'] = String(files['inventory.tsv']).replace(/.*deleteThing.*\n/, '')),
    /deleteThing is not in inventory\.tsv; add a row/,
  ],
  [
    'inventory',
    (files) => void (files['inventory.tsv'] += 'thing-box\tgetThing\tGET\t/things/{thing_id}\tmain\tO\tsafe\tnone\tfull\n'),
    /inventory\.tsv:5 {2}\/ {2}inventory {2}getThing is in the list and not in the specification/,
  ],
  [
    'inventory',
    (files) => void (files['inventory.tsv'] = String(files['inventory.tsv']).replace('POST', 'PUT')),
    /putThing: method is "PUT" in the list and "POST" in the specification/,
  ],
  [
    'inventory',
    (files) =>
      void (files['inventory.tsv'] = String(files['inventory.tsv']).replace(
        'listThings\tGET\t/things\tmain',
        'listThings\tGET\t/thing\tother',
      )),
    /host is "other" in the list and "main"/,
  ],
  ['inventory', (files) => void (files['inventory.tsv'] = 'family\toperationId\n'), /the list must be there, with the columns/],
  [
    'inventory',
    (files) => void (files['inventory.tsv'] = String(files['inventory.tsv']).replace(/(deleteThing.*)full/, '$1handwritten')),
    /deleteThing is handwritten in the list and has an operation as well/,
  ],

  [
    'sources',
    (files) => void (files['sources.tsv'] = 'source\tyear\n'),
    /sources\.tsv:1 {2}\/ {2}sources {2}the table must be there, with the columns/,
  ],
  ['sources', (files) => void (files['sources.tsv'] = String(files['sources.tsv']).replace('2024', '24')), /years have four digits/],
  ['sources', (files) => void (files['sources.tsv'] = String(files['sources.tsv']).replace('2024', '2027')), /years have four digits/],
  [
    'sources',
    (files) => void (files['sources.tsv'] += String(files['sources.tsv']).split('\n')[1]),
    /sources\.tsv:3 {2}\/ {2}sources {2}Acme API reference is in the table already/,
  ],
  ['sources', (files) => void (list(files)['x-source'].ref = 'a public script'), /"a public script" names no source of sources\.tsv/],
  [
    'sources',
    (files) => void (list(files)['x-source'].ref += '; shape: acme/client things.go'),
    /acme\/client is not in sources\.tsv; add a row with the commit that was read/,
  ],
  [
    'sources',
    (files) => void (schemas(files).Thing.properties.name['x-source'] = { mark: 'X', ref: 'Acme API reference' }),
    /x-source\.mark must be S, O, C, T, I, got "X"/,
  ],
  [
    'sources',
    (files) => void (schemas(files).Thing.properties.name['x-source'] = { mark: 'T', ref: 'a script' }),
    /"a script" names no source of sources\.tsv/,
  ],
  [
    'stability',
    (files) => void (list(files)['x-source'].mark = 'T'),
    /listThings has the mark T, which makes nothing stable; write x-stability: unverified/,
  ],
  ['stability', (files) => void (list(files)['x-source'].mark = 'I'), /listThings has the mark I/],
  [
    'stability',
    (files) => void (files['inventory.tsv'] = String(files['inventory.tsv']).replace(/(putThing.*)full/, '$1inventory')),
    /putThing has the level inventory, which makes nothing stable/,
  ],
  [
    'level',
    (files) => void (put(files).responses[200].content['application/json'].schema.properties.data = { type: 'object', description: 'x' }),
    /inventory\.tsv:3 {2}\/ {2}level {2}putThing has the level full, and the answer may hold anything; write partial/,
  ],
  [
    'level',
    (files) => {
      delete body(files).schema.additionalProperties;
      delete body(files).schema.properties;
      delete body(files).schema.required;
    },
    /putThing has the level full, and the body may hold anything/,
  ],
  [
    'not-in-source',
    (files) => void (schemas(files).Thing.properties.name.description = 'Its name; the form is not\ndocumented.'),
    /"not documented" says nothing of who was asked; write "not in <source> \(read in <year>\)"/,
  ],
  ['not-in-source', (files) => void (list(files).description = 'The members are not known.'), /"not known" says nothing of who was asked/],
  ['not-in-source', (files) => void (list(files).parameters[1].description = 'Undocumented.'), /"Undocumented" says nothing/],

  ['source-members', (files) => void (files['source-members.tsv'] = 'source\n'), /the first line names the columns source, subject, place/],
  [
    'source-members',
    (files) =>
      void (files['source-members.tsv'] = memberRow('Acme API reference', 'GET /things', 'answer', 'data data.things things.weight')),
    /source-members\.tsv:2 {2}\/ {2}source-members {2}GET \/things: the source has things\.weight; add the member, or say why not/,
  ],
  [
    'source-members',
    (files) => void (files['source-members.tsv'] = memberRow('Acme API reference', 'POST /things', 'input', 'thing.made_by')),
    /POST \/things: the source has thing\.made_by/,
  ],
  [
    'source-members',
    (files) => void (files['source-members.tsv'] = memberRow('Acme API reference', 'GET /things', 'answer', 'data', 'data: open')),
    /GET \/things: nothing lacks data; take the exception away/,
  ],
  [
    'source-members',
    (files) => void (files['source-members.tsv'] = memberRow('Acme API reference', 'GET /boxes', 'answer', 'data')),
    /no operation is that of GET \/boxes; write it, or say why not in the exceptions, after "\*:"/,
  ],
  [
    'source-members',
    (files) => void (files['source-members.tsv'] = memberRow('acme/client', 'GET /things', 'answer', 'data')),
    /acme\/client is not in sources\.tsv; add a row/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { reads: 'listThings' }),
    /x-writes-back has read, value, .*; reads means nothing there/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { read: 'getThing' }),
    /x-writes-back\.read must be the id of an operation with a JSON response, got "getThing"/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { read: 'listThings', value: '/things' }),
    /x-writes-back\.value must point to an object in the payload of listThings, got "\/things"/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { ...back, into: 'object' }),
    /x-writes-back\.into must be a member of the input, got "object"/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { ...back, take: { name: '/title' } }),
    /there is no \/title in what is read/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { ...back, leave: { title: 'Why not.' } }),
    /the input has no member "title"/,
  ],
  [
    'writes-back',
    (files) => void (put(files)['x-writes-back'] = { ...back, only: { kind: 'own' } }),
    /there is no member "kind" in what is read/,
  ],
  [
    'writes-back',
    (files) => {
      put(files)['x-writes-back'] = back;
      schemas(files).Thing.properties.name = { type: 'integer', description: 'Its name.' };
    },
    /"name" is read as integer and taken as string; leave it out with x-writes-back\.leave, or name another place in take/,
  ],
  [
    'ways-back',
    (files) => {
      const things = files['paths/thing-box.yaml']['/things'];
      delete list(files)['x-pagination'];
      Object.assign(things, { put: things.post });
      delete things.post;
    },
    /listThings reads what putThing changes; write x-writes-back: \{ read: listThings \}, so that it can be written back/,
  ],
];

/** Gives the path `/things/{thing_id}` a PUT whose body has a member of the same name. */
function withPathAndBody(files: Files, type: object): void {
  files['paths/thing-box.yaml']['/things/{thing_id}'].put = {
    ...put(files),
    operationId: 'renameThing',
    parameters: remove(files).parameters,
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { type: 'object', additionalProperties: false, properties: { thing_id: type } }, example: {} },
      },
    },
  };
}

function memberRow(...columns: readonly string[]): string {
  return `source\tsubject\tplace\tmembers\texceptions\n${columns.join('\t')}\n`;
}

/** Leaves parts reachable through a map alone. */
function putPartsInMap(files: Files): void {
  schemas(files).Thing.properties.parts = { type: 'object', description: 'x', additionalProperties: { $ref: '#/Part' } };
}

function problemsOf(spoil?: (files: Files) => void): string[] {
  return checkSpec(createFixture(spoil).read()).map(formatProblem);
}

test('a good specification has no problems', () => {
  expect(problemsOf()).toEqual([]);
  expect(problemsOf(addLabs)).toEqual([]);
  expect(
    problemsOf((files) => {
      files['recorded.tsv'] = recorded('putThing|200|answer|/data/weight|integer=1||Acme');
      files['exceptions.tsv'] = exceptions('unnamed|putThing|/data/weight|a member of one installation');
    }),
  ).toEqual([]);
});

test('what the vendor posts to an address of the request is used, has a type, and is open as a response is', () => {
  const withCallback = (files: Files): void => {
    addCallback(files, { example: { box: 'red' } });
    schemas(files).Report.properties.box.enum = ['red'];
  };

  expect(problemsOf(withCallback)).toEqual([]);
  expect(derive(createFixture(withCallback).read()).components.get('Report')?.properties?.['box']).toEqual({
    type: 'string',
    description: 'x',
    'x-known': ['red'],
  });
});

describe('a spoiled specification is told by the rule', () => {
  test.each(cases)('%s, case %#', (rule, spoil, says) => {
    const lines = problemsOf(spoil);

    const own = lines.filter((line) => line.split('  ')[2] === rule);
    expect(own.join('\n')).toMatch(says);
    expect(own.every((line) => /^specs\/acme\/[\w./-]+:\d+ {2}\//.test(line))).toBe(true);
  });
});

test('a member that a source has is fine where the specification has it, has its parent as a map, or says why not', () => {
  const members = 'data data.total things.id things.parts parts.label labels labels.any weight';
  const problems = problemsOf((files) => {
    schemas(files).Thing.properties.labels = { type: 'object', description: 'x', additionalProperties: { type: 'string' } };
    files['source-members.tsv'] = memberRow('Acme API reference', 'GET /things', 'answer', members, 'weight: sold by another API');
  });

  expect(problems.filter((line) => line.includes('  source-members  '))).toEqual([]);
});

test('every rule has a case that breaks it', () => {
  const told = new Set(cases.map(([rule]) => rule));

  expect(rules.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
});

test('a line says the line of the file where the mistake stands', () => {
  const [line] = problemsOf((files) => {
    files['schemas/shared.yaml'] =
      'Id: { type: integer, minimum: 1 }\nProblem:\n  type: object\n  properties:\n    error:\n      type: string\n      format: int64\n';
  });

  expect(line).toMatch(
    /^specs\/acme\/schemas\/shared\.yaml:7 {2}\/Problem\/properties\/error\/format {2}int64 {2}format int64 is not used; /,
  );
});
