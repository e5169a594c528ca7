/** Writes `schemas.ts`: every schema of the specification as a type of its own name. */
import type { Components, Schema } from '../openapi/schema.ts';
import { header } from '../derive/names.ts';
import type { Plan } from '../derive/plan.ts';
import { escapeDoc, writeDoc } from './write-doc.ts';
import { writeType } from './write-type.ts';

export function writeSchemas({ spec, derived: { components } }: Plan): string {
  const types = [...components].map(
    ([name, schema]) => `${writeDoc([escapeDoc(schema.description ?? '')])}export type ${name} = ${writeComponent(components, schema)};\n`,
  );
  return `${header(spec.vendor)}${types.join('\n')}`;
}

/** The import of some of the types, for the files beside. */
export function writeSchemaImport(names: Iterable<string>): string {
  const distinct = [...new Set(names)].toSorted();
  return distinct.length === 0 ? '' : `import type {\n${distinct.map((name) => `  ${name},\n`).join('')}} from './schemas.js';\n`;
}

/** Written out and not as an interface, which would not fit `Record<string, unknown>`. */
function writeComponent(components: Components, schema: Schema): string {
  // A schema without members is an acknowledgement that is known to be empty.
  return isEmpty(schema) ? 'Record<string, never>' : writeType(components, schema);
}

function isEmpty(schema: Schema): boolean {
  return (
    schema.type === 'object' && ['properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'].every((keyword) => !(keyword in schema))
  );
}
