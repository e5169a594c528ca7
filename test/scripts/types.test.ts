import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../scripts/packages.ts';
import { useGenerated } from './generated.ts';

const generated = useGenerated('schemas.ts', 'schema.ts', 'operations.ts', 'handlers.ts', 'zod.ts', 'checks.d.ts');

/** What the compiler says of the generated files and of code beside them, by file. */
let diagnostics: Record<string, string[]> | undefined;

/** Compiles everything once; it is the slowest part by far. */
function compile(): Record<string, string[]> {
  diagnostics ??= compileFiles({ 'usage.ts': usage, 'examples.ts': examples() });
  return diagnostics;
}

function compileFiles(code: Readonly<Record<string, string>>): Record<string, string[]> {
  for (const [name, text] of Object.entries(code)) writeFileSync(join(generated.folder, name), text);
  const files = ['schemas.ts', 'schema.ts', 'operations.ts', 'handlers.ts', 'zod.ts', 'checks.d.ts', ...Object.keys(code)].map((name) =>
    join(generated.folder, name),
  );
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, root);
  const program = ts.createProgram(files, {
    ...options,
    noUnusedLocals: false,
    paths: {
      '@sec/core': [join(root, 'packages/core/src/index.ts')],
      '@sec/core/testing': [join(root, 'packages/core/src/testing/index.ts')],
    },
  });
  return Object.fromEntries(
    files.map((file) => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [
        basename(file),
        found.map(
          ({ messageText, start = 0 }) =>
            `${(source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        ),
      ];
    }),
  );
}

/** The examples in the comments, each as a function. */
function examples(): string {
  const functions = exampleBlocks().map(
    (block, index) => `async function example${index}(client: Operations): Promise<void> {\n${block}\n}\n`,
  );
  return `import type { Operations } from './operations.js';\n${functions.join('')}`;
}

function exampleBlocks(): string[] {
  return [...generated.text('operations.ts').matchAll(/\* ```ts\n([\s\S]*?)\n +\* ```/g)].map(([, block = '']) =>
    block.replace(/^ +\* ?/gm, ''),
  );
}

const usage = `
import type { Color, ColorInput, Door, DoorInput, Lab, ReplaceLabInput, UploadPlanInput, ListThingsInput, Operations, SearchLabsItem, Thing, ThingForPut } from './operations.js';
import type { paths } from './schema.js';
type Is<One, Other> = (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;
const yes = <Type extends true>(): Type | undefined => undefined;
declare const client: Operations;
declare const thing: Thing;
declare const lab: Lab;

// What the vendor leaves out is always there.
yes<Is<Thing['name'], string>>();
yes<Is<Thing['made_at'], number | undefined>>();
thing.parts.length;

// An answer may have any word, a request only those that are known.
const red: Color = 'red';
const green: Color = 'green';
// @ts-expect-error a color is a text
const odd: Color = 1;
const input: ColorInput = 'blue';
// @ts-expect-error green is not known
const refused: ColorInput = 'green';
// An object that tells nothing of itself may hold anything.
const anything: Lab['plan'] = { any: [1] };
const meta: Lab['meta'] = { any: [1] };
yes<Is<Lab['level'], 1 | 2 | (number & {}) | null | undefined>>();

// What travels as a number or as a text is taken as either, and read as one.
yes<Is<Door['door_id'], string | undefined>>();
yes<Is<Door['width'], number | null | undefined>>();
yes<Is<DoorInput['door_id'], string | number | undefined>>();
yes<Is<ReplaceLabInput['weight'], string | number | undefined>>();

// An answer in another form is asked for by its name.
client.lab.getLatestLab().then(({ name }) => name.length);
client.lab.getLatestLab(undefined, { accept: 'text/html' }).then((page) => page.length);
client.lab.getLatestLab.withResponse(undefined, { accept: 'application/pdf' }).then(({ data }) => data.byteLength);
client.lab.getLatestLab.withResponse().then(({ data }) => data.name.length);
// @ts-expect-error there is no such form
client.lab.getLatestLab(undefined, { accept: 'text/csv' });
// @ts-expect-error it has no other form
client.lab.getLab({ lab_name: 'x' }, { accept: 'text/html' });

// The parts of a form are members, and a file is a Blob.
yes<Is<UploadPlanInput['file'], Blob>>();
yes<Is<UploadPlanInput['photos'], readonly Blob[] | undefined>>();

// What the client or another member supplies may be left out.
const put: ThingForPut = { name: 'Lamp' };
// @ts-expect-error the name is required
const nameless: ThingForPut = {};
const list: ListThingsInput = { color: ['red'] as const, offset: undefined };

async function calls(): Promise<void> {
  const { things, total } = await client.thingBox.listThings();
  yes<Is<typeof things, Thing[]>>();
  yes<Is<typeof total, number>>();
  for await (const item of client.thingBox.listThings.items()) yes<Is<typeof item, Thing>>();
  for await (const item of client.lab.searchLabs.items({ kind: 'wet' })) yes<Is<typeof item, SearchLabsItem>>();
  // An operation that takes nothing may be given nothing in either way.
  await client.lab.exportLabs();
  await client.lab.exportLabs({});
  // @ts-expect-error there is no such member
  await client.lab.exportLabs({ format: 'zip' });
  // @ts-expect-error an id is required
  await client.thingBox.deleteThing();
  // @ts-expect-error there is no such member
  await client.thingBox.deleteThing({ thing_id: 7, force: true });
  yes<Is<Awaited<ReturnType<typeof client.thingBox.deleteThing>>, void>>();
  yes<Is<Awaited<ReturnType<typeof client.lab.replaceLab>>, Lab | undefined>>();
  yes<Is<Awaited<ReturnType<typeof client.lab.exportLabs>>, Uint8Array>>();
  yes<Is<Awaited<ReturnType<typeof client.lab.readNote>>, string>>();
  for await (const text of await client.lab.tailNotes()) yes<Is<typeof text, string>>();
  await client.lab.setLabTags({ lab_name: 'north', body: ['a'] as readonly string[] });
  await client.lab.uploadLab({ body: new Blob([]) });
  await client.lab.uploadForm({ body: new FormData() });
  await client.lab.uploadText({ body: 'a: 1' });
  // @ts-expect-error a file is not a text
  await client.lab.uploadLab({ body: 'a: 1' });
}

// On the wire everything that is required is so, and a body in bytes is a Blob.
yes<Is<paths['/things']['get']['parameters']['query']['box_id'], number>>();
// @ts-expect-error nobody supplies the box to a raw call
const raw: NonNullable<paths['/things']['post']['requestBody']>['content']['application/json'] = { thing: { name: 'x' } };
yes<Is<paths['/labs/zip']['get']['responses'][200]['content']['application/zip'], Blob>>();
`;

test('the generated files compile under the strict settings', () => {
  const { 'usage.ts': _, 'examples.ts': __, ...own } = compile();

  expect(Object.values(own).flat()).toEqual([]);
});

test('the types say what may be said, and refuse the rest', () => {
  expect(compile()['usage.ts']).toEqual([]);
});

test('the examples in the comments compile', () => {
  expect(exampleBlocks()).toHaveLength(17);
  expect(compile()['examples.ts']).toEqual([]);
});

test('a comment tells the evidence, the effect and the retry class in words, the stability and where the default comes from', () => {
  const text = generated.text('operations.ts');

  expect(text).toContain(
    [
      '   * List the things of a box.',
      '   *',
      '   * Every thing, page by page.',
      '   *',
      '   * Source: official documentation — Acme API reference, Things',
      '   *',
      '   * @remarks',
      '   * `GET /things`. Effect: read, it changes nothing. It is retried after a transient failure. Stable. `.items()` and `.pages()` iterate over the whole list, 50 items a page.',
    ].join('\n'),
  );
  expect(text).toContain('`POST /labs/search`. Effect: read, it changes nothing. The body chooses what is returned. It is retried after');
  expect(text).toContain('`POST /things`. Effect: write, it changes configuration or data of the service. Repeating it does no harm, so');
  expect(text).toMatch(
    /`GET \/labs\/zip`\. Effect: act, [^\n]* Builds the archive\. It is retried only when the server provably did not act\./,
  );
  expect(text).toContain(
    'It is retried only when the server provably did not act. With `lab_name` repeating it does no harm, so then it is retried after a transient failure as well.',
  );
  expect(text).toContain("   * Left out, the client's option `box_id` stands in.");
  expect(text).toContain('   * Things in a page. 1 to 50.');
  expect(text).toMatch(/@experimental\n {3}\*\/\n {2}readonly getLab:/);
  expect(text).toMatch(/@deprecated .*\n {3}\*\/\n {2}readonly deleteLab:/);
  expect(generated.text('schemas.ts')).toContain('/** A lab. It mentions *\\/ and \\{\\@link nothing\\}. */');
});

test('no comment has a tag of the tool that only repeats the type', () => {
  expect(generated.text('schema.ts')).not.toMatch(/@(?:enum|constant|description)\b/);
});
