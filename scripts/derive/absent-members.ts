/** Compares the members of complete sources with the specification. */
import { type Components, innerSchemas, refName, resolveSchema, type Schema } from '../openapi/schema.ts';
import type { MemberPlace, MemberRow } from '../openapi/source-members.ts';
import type { Operation, Spec } from '../openapi/spec.ts';

/** Finds operations and members by what a row of `source-members.tsv` calls them. */
export function createComparison(spec: Spec): {
  /** @returns The operations that a row is about. */
  find(row: MemberRow): readonly Operation[];
  /** @returns The members of a row that its operations lack; those inside of a member that is missing itself are left out. */
  findAbsent(row: MemberRow): readonly string[];
} {
  const names = new Map<string, ReadonlySet<string>>();
  const namesOf = (operation: Operation, place: MemberPlace): ReadonlySet<string> => {
    const key = `${operation.id} ${place}`;
    const found = names.get(key) ?? collectNames(spec.components, operation, place);
    names.set(key, found);
    return found;
  };
  const find = ({ subject }: MemberRow): Operation[] =>
    spec.operations.filter(({ method, path, node }) =>
      subject.includes(' /')
        ? `${method} ${withoutNames(path)}` === withoutNames(subject)
        : String((node['x-source'] as { readonly ref?: string } | undefined)?.ref).includes(subject),
    );
  return {
    find,
    findAbsent(row) {
      const own = find(row).map((operation) => namesOf(operation, row.place));
      const has = (name: string): boolean => own.some((set) => set.has(name));
      return row.members.filter((member) => {
        const [parent] = /^.*(?=\.)/.exec(member) ?? [];
        return !has(member) && (parent === undefined || (has(parent) && !has(`${parent}.*`)));
      });
    },
  };
}

function withoutNames(path: string): string {
  return path.replace(/\{+[^}]*\}+/g, '{}');
}

/** Every member's name, alone and after the name of the member that it is in; `name.*` for a map, whose keys are free. */
function collectNames(components: Components, operation: Operation, place: MemberPlace): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (schema: Schema, parent: string): void => {
    const name = refName(schema);
    if (name !== undefined) {
      if (seen.has(`${name} ${parent}`)) return;
      seen.add(`${name} ${parent}`);
    }
    const whole = resolveSchema(components, schema);
    if (whole.additionalProperties === true || typeof whole.additionalProperties === 'object') found.add(`${parent}.*`);
    for (const [[keyword, member], inner] of innerSchemas(whole)) {
      if (keyword !== 'properties') visit(inner, parent);
      else {
        found.add(String(member));
        found.add(`${parent}.${String(member)}`);
        visit(inner, String(member));
      }
    }
  };
  if (place !== 'answer') {
    for (const parameter of operation.parameters) {
      found.add(parameter.name);
      visit(parameter.schema, parameter.name);
    }
    for (const { schema } of operation.body?.contents ?? []) visit(schema, '');
  }
  if (place !== 'input') for (const { contents } of operation.answers) for (const { schema } of contents) visit(schema, '');
  return found;
}
