/** Compares written examples with their schemas. */
import type { ValidateFunction } from 'ajv';
import { createAjv } from '../openapi/ajv.ts';
import { type Components, mapInner, refName, type Schema } from '../openapi/schema.ts';

export interface Misfit {
  /** Pointer inside the example. */
  readonly pointer: string;
  readonly message: string;
}

export function createExampleCheck(components: Components): (schema: Schema, value: unknown) => Misfit[] {
  const ajv = createAjv();
  for (const [name, schema] of components) {
    ajv.addSchema({ ...close(schema), $id: name });
    ajv.addSchema({ ...open(schema), $id: openName(name) });
  }
  return (schema, value) => {
    let check: ValidateFunction;
    try {
      check = ajv.compile(close(schema));
    } catch (error) {
      return [{ pointer: '', message: `the schema itself cannot be used (${(error as Error).message})` }];
    }
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message, params }) => {
      const { additionalProperty, allowedValues } = params as {
        readonly additionalProperty?: string;
        readonly allowedValues?: readonly unknown[];
      };
      const detail = additionalProperty ?? allowedValues?.map((allowed) => JSON.stringify(allowed)).join(', ');
      const where = instancePath === '' ? 'the value' : instancePath;
      return { pointer: instancePath, message: `${where} ${message}${detail === undefined ? '' : ` (${detail})`}` };
    });
  };
}

/** An example may not show members that nobody described, so objects that list theirs take no others. */
function close(schema: Schema): Schema {
  const name = refName(schema);
  // The parts of an object that is put together know nothing of each other's members.
  if (schema.allOf !== undefined) return open(schema);
  const copy = mapInner(schema, close);
  if (name !== undefined) return { ...copy, $ref: name };
  return schema.properties === undefined || schema.additionalProperties !== undefined ? copy : { ...copy, additionalProperties: false };
}

function open(schema: Schema): Schema {
  const name = refName(schema);
  const copy = mapInner(schema, open);
  return name === undefined ? copy : { ...copy, $ref: openName(name) };
}

function openName(name: string): string {
  return `open-${name}`;
}
