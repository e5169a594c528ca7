/** Writes `zod.ts` with hey-api's zod plugin: a schema for every component, input and payload, named like its type. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { header, inputType, outputType } from '../derive/names.ts';
import type { Plan } from '../derive/plan.ts';
import type { Schema } from '../openapi/schema.ts';
import { inputSchema } from './check-schemas.ts';
import { dress } from './document.ts';
import { writeZodTypes } from './zod-types.ts';

export async function writeZod(plan: Plan): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zod-'));
  try {
    await createClient({
      input: {
        openapi: '3.1.0',
        info: { title: plan.spec.vendor, version: '1' },
        paths: {},
        components: { schemas: collectSchemas(plan) },
      } as unknown as Record<string, unknown>,
      output: { path: folder, clean: true, header: '', entryFile: false },
      logs: { level: 'silent', file: false },
      plugins: [
        {
          name: 'zod',
          compatibilityVersion: 4,
          '~resolvers': {
            /** What is closed refuses other members; what is open keeps them. */
            object({ $, nodes, schema, symbols: { z }, ...context }) {
              if (Object.keys(schema.properties ?? {}).length === 0) return undefined;
              const kind =
                typeof schema.additionalProperties === 'object' && schema.additionalProperties.type === 'never'
                  ? 'strictObject'
                  : 'looseObject';
              return $(z)
                .attr(kind)
                .call(nodes.shape({ $, nodes, schema, symbols: { z }, ...context }));
            },
          },
        },
      ],
    });
    return `${header(plan.spec.vendor)}${writeZodTypes(readFileSync(join(folder, 'zod.gen.ts'), 'utf8').trim())}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function collectSchemas(plan: Plan): Record<string, Schema> {
  const { derived, operations } = plan;
  const schemas = new Map([...derived.components].map(([name, schema]) => [name, dress(derived.components, schema, true)]));
  for (const planned of operations) {
    const { operation, input, result } = planned;
    if (input.members.length > 0) schemas.set(inputType(operation.id), dress(derived.components, inputSchema(plan, planned)));
    const payloads = result.payloads.map((payload) => dress(derived.components, derived.answer(payload)));
    const [only] = payloads;
    if (only !== undefined) schemas.set(outputType(operation.id), payloads.length === 1 ? only : { anyOf: payloads });
  }
  return Object.fromEntries(schemas);
}
