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
  } else mergeBody(components, operation, content, members, findings);
  const same = mode === 'members' ? findSame(components, content.schema, members, findings) : {};
  return { members: [...members.values()], body: mode, contentType: content.contentType, same, findings };
}

const bare = { place: 'body', fromClient: false, style: 'repeat', unsendable: [] } as const;

/** A body that is not a closed object, or says so itself, is one member. */
function isWhole(components: Components, { contentType, schema }: Content): boolean {
  if (!/json/.test(contentType) || !isClosedObject(components, schema)) return true;
  const separate = (part: Schema): boolean => part['x-input'] === 'separate';
  return separate(schema) || [...membersOf(components, schema).values()].some((member) => separate(member.schema));
}

function mergeBody(
  components: Components,
  operation: Operation,
  content: Content,
  members: Map<string, InputMember>,
  findings: Finding[],
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
  const needed = [...members.values()].some((member) => member.place === 'body' && member.required && !member.fromClient);
  if (needed && operation.body?.required === false) {
    findings.push({
      node: operation.body.node,
      keys: ['required'],
      message: 'the body has required members and is not required itself; write required: true, or x-input: separate in the schema',
    });
  }
}

function findSame(
  components: Components,
  body: Schema,
  members: ReadonlyMap<string, InputMember>,
  findings: Finding[],
): Record<string, string> {
  const same: Record<string, string> = {};
  const visit = (schema: Schema, path: readonly string[]): void => {
    for (const [name, member] of membersOf(components, schema)) {
      const way = [...path, name];
      if (path.length === 0 && members.get(name)?.place === 'path') same[name] = name;
      const source = member.schema['x-same-as'];
      if (source !== undefined && path.length > 0) {
        const target = members.get(String(source));
        const fits = target?.place === 'body' && typesOf(components, target.schema).join() === typesOf(components, member.schema).join();
        if (fits) same[way.join('.')] = String(source);
        else
          findings.push({
            node: member.schema,
            keys: ['x-same-as'],
            message: `the body has no top-level member "${String(source)}" of the same type; name one, or leave x-same-as out`,
          });
      }
      // A schema that holds itself could be filled at no fixed depth.
      if (way.length < 6 && typesOf(components, member.schema).join() === 'object') visit(member.schema, way);
    }
  };
  visit(body, []);
  return same;
}

function readUnsendable(value: unknown): InputMember['unsendable'] {
  return Array.isArray(value) ? (value as InputMember['unsendable']) : [];
}

/** The description beside a reference, else that of its target. */
function textOf(components: Components, schema: Schema): string | undefined {
  return resolveSchema(components, schema).description;
}
