/** Follows the references of a specification from file to file. */
import { dirname, join } from 'node:path';
import { isObject } from './is-object.ts';
import { parsePointer, valueAt } from './pointer.ts';
import type { Finding } from './problem.ts';
import { mapInner, refTo, type Schema } from './schema.ts';
import type { Sources } from './sources.ts';
import type { Node } from './spec.ts';

export interface References {
  /** The node itself, or what it refers to with the members beside the reference put over it. */
  follow(node: Node): Node;
  /** A copy of a schema whose references name components. */
  bundle(schema: Schema): Schema;
}

/** @param schemaFolder Folder whose files hold the components. */
export function createReferences(sources: Sources, schemaFolder: string, report: (finding: Finding) => void): References {
  function find(node: Node, ref: string): { readonly file: string; readonly keys: string[]; readonly target: unknown } {
    const [path = '', pointer = ''] = ref.split('#');
    const here = sources.fileOf(node);
    const file = path === '' ? here : join(dirname(here), path);
    const keys = parsePointer(pointer);
    const target = valueAt(sources.read(file), keys);
    if (!isObject(target)) {
      report({ node, keys: ['$ref'], message: `${ref} leads nowhere; name a file and an entry in it, such as ../schemas/shared.yaml#/Id` });
    }
    return { file, keys, target };
  }

  function follow(node: Node, seen: readonly string[] = []): Node {
    const { $ref: ref, ...beside } = node;
    if (typeof ref !== 'string') return node;
    const { file, keys, target } = find(node, ref);
    if (!isObject(target)) return {};
    const way = `${file}#${keys.join('/')}`;
    if (seen.includes(way)) {
      report({ node, keys: ['$ref'], message: `${ref} leads back to itself; write the entry out once` });
      return {};
    }
    const found = follow(target, [...seen, way]);
    if (Object.keys(beside).length === 0) return found;
    const merged = { ...found, ...beside };
    sources.adopt(merged, node);
    return merged;
  }

  function bundle(schema: Schema): Schema {
    let copy = mapInner(schema, bundle);
    if (typeof schema.$ref === 'string') {
      const { file, keys, target } = find(schema, schema.$ref);
      const [name] = keys;
      const isComponent = isObject(target) && dirname(file) === schemaFolder && keys.length === 1 && name !== undefined;
      if (isObject(target) && !isComponent) {
        report({
          node: schema,
          keys: ['$ref'],
          message: `${schema.$ref} is not the name of a schema; a reference goes to a file of schemas/ and a name in it`,
        });
      }
      const { $ref: _, ...beside } = copy;
      copy = isComponent ? { ...copy, $ref: refTo(name) } : beside;
    }
    sources.adopt(copy, schema);
    return copy;
  }

  return { follow, bundle };
}
