/** The one flat input of an operation: path, query, header and body members side by side. */
import type { Finding } from './problem.ts';
import { type Components, isClosedObject, membersOf, resolveSchema, type Schema, typesOf } from './schema.ts';
import type { Content, Operation } from './spec.ts';

export interface InputMember {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header' | 'body';
  readonly required: boolean;
  /** A client option of the same name supplies it when the caller leaves it out. */
  readonly fromClient: boolean;
  readonly style: 'comma' | 'repeat' | 'json';
  readonly description: string | undefined;
  readonly schema: Schema;
  /** Values that the wire cannot express. */
  readonly unsendable: readonly { readonly value: unknown; readonly why: string }[];
}

export interface Input {
  readonly members: readonly InputMember[];
  /** The body is made of members, is one member named `body`, or does not exist. */
  readonly body: 'members' | 'whole' | 'none';
  readonly contentType: string | undefined;
  /** Body members that are filled from an input member, by dotted path: nested ones, and those that repeat a path member. */
  readonly same: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** Merges everything that an operation takes; what cannot be merged is told in `findings`. */
export function readInput(components: Components, operation: Operation): Input {
  const findings: Finding[] = [];
  const members = new Map<string, InputMember>();
  for (const { node, name, place, required, style, description, schema } of operation.parameters) {
    if (members.has(name))
      findings.push({
        node,
        keys: ['name'],
        message: `the input has a member "${name}" already; rename one of the two, because all members stand side by side`,
      });
    members.set(name, {
      name,
      place,
      required,
      fromClient: (node['x-client-default'] ?? schema['x-client-default']) === true,
      style,
      description: description ?? textOf(components, schema),
      schema,
      unsendable: readUnsendable(node['x-unsendable'] ?? resolveSchema(components, schema)['x-unsendable']),
    });
  }
  const { body } = operation;
  const [content] = body?.contents ?? [];
  if (body === undefined || content === undefined)
    return { members: [...members.values()], body: 'none', contentType: undefined, same: {}, findings };
  for (const other of body.contents.slice(1)) {
    findings.push({
      node: other.node,
      message: `a request body has one media type, got ${content.contentType} and ${other.contentType}; keep the one that the library sends`,
    });
  }

  const mode = isWhole(components, content) ? 'whole' : 'members';
  if (mode === 'whole') {
    if (members.has('body'))
      findings.push({
        node: body.node,
        message: 'the body goes whole into a member "body", and a parameter has that name; rename the parameter',
      });
    members.set('body', {
      ...bare,
      name: 'body',
      required: body.required,
      description: textOf(components, content.schema) ?? body.description,
      schema: content.schema,
    });
  } else mergeBody(components, operation, content, { members, findings });
  const same = mode === 'members' ? findSame(components, content.schema, members, findings) : {};
  return { members: [...members.values()], body: mode, contentType: content.contentType, same, findings };
}

const bare = { place: 'body', fromClient: false, style: 'repeat', unsendable: [] } as const;

/** A body that is not a closed object, or says so itself, is one member. */
function isWhole(components: Components, { contentType, schema }: Content): boolean {
  if (!(/json/.test(contentType) || contentType === 'multipart/form-data') || !isClosedObject(components, schema)) return true;
  const separate = (part: Schema): boolean => part['x-input'] === 'separate';
  return separate(schema) || [...membersOf(components, schema).values()].some((member) => separate(member.schema));
}

function mergeBody(
  components: Components,
  operation: Operation,
  content: Content,
  { members, findings }: { readonly members: Map<string, InputMember>; readonly findings: Finding[] },
): void {
  for (const [name, { schema, required }] of membersOf(components, content.schema)) {
    const taken = members.get(name);
    if (taken === undefined) {
      members.set(name, {
        ...bare,
        name,
        required,
        fromClient: schema['x-client-default'] === true,
        description: textOf(components, schema),
        schema,
        unsendable: readUnsendable(resolveSchema(components, schema)['x-unsendable']),
      });
      continue;
    }
    if (taken.place === 'path' && typesOf(components, taken.schema).join() === typesOf(components, schema).join()) {
      // Asked for once: the body gets it as a member that must be the same, see findSame.
      continue;
    }
    const advice =
      taken.place === 'path'
        ? 'give both the same type, or write x-input: separate on the body member'
        : 'rename one of the two, or write x-input: separate on the body member';
    findings.push({ node: schema, message: `the body member "${name}" collides with the ${taken.place} member of that name; ${advice}` });
  }
  const own = [...members.values()].filter((member) => member.place === 'body');
  if (own.length === 0 && membersOf(components, content.schema).size > 0) {
    findings.push({ node: content.node, message: 'the body has nothing but members of the path; write x-input: separate on one of them' });
  }
  const needed = own.some((member) => member.required && !member.fromClient);
  if (needed && operation.body?.required === false) {
    findings.push({
      node: operation.body.node,
      keys: ['required'],
      message: 'the body has required members and is not required itself; write required: true, or x-input: separate in the schema',
    });
  }
}

/** The body members that the library fills from a member of the input. */
function findSame(
  components: Components,
  body: Schema,
  members: ReadonlyMap<string, InputMember>,
  findings: Finding[],
): Record<string, string> {
  const same: Record<string, string> = {};
  for (const name of membersOf(components, body).keys()) if (members.get(name)?.place === 'path') same[name] = name;
  for (const { path, schema } of nestedMembers(components, body)) {
    const source = schema['x-same-as'];
    if (source === undefined) continue;
    const target = members.get(String(source));
    if (target !== undefined && typesOf(components, target.schema).join() === typesOf(components, schema).join())
      same[path.join('.')] = String(source);
    else {
      findings.push({
        node: schema,
        keys: ['x-same-as'],
        message: `the input has no member "${String(source)}" of the same type; name one, or leave x-same-as out`,
      });
    }
  }
  return same;
}

/** The members of the objects inside a body, and of those in its lists; not endlessly where a schema holds itself. */
export function* nestedMembers(
  components: Components,
  schema: Schema,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly schema: Schema }> {
  for (const [name, member] of membersOf(components, schema)) {
    const way = [...path, name];
    if (path.length > 0) yield { path: way, schema: member.schema };
    const inner = resolveSchema(components, member.schema).items ?? member.schema;
    if (way.length < 6) yield* nestedMembers(components, inner, way);
  }
}

function readUnsendable(value: unknown): InputMember['unsendable'] {
  return Array.isArray(value) ? (value as InputMember['unsendable']) : [];
}

/** The description beside a reference, else that of its target. */
function textOf(components: Components, schema: Schema): string | undefined {
  return resolveSchema(components, schema).description;
}
