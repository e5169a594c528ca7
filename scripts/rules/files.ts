/** Rules about which file something stands in. */
import { join } from 'node:path';
import { toPointer } from '../openapi/pointer.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Node, Spec } from '../openapi/spec.ts';
import { type Rule, show } from './rule.ts';

export const fileRules: readonly Rule[] = [
  { name: 'path-lines', sentence: 'openapi.yaml has one line per path, which points to it in a file of paths/.', find: findPathLines },
  { name: 'listed-paths', sentence: 'Every path in a file of paths/ is listed in openapi.yaml.', find: findUnlisted },
  { name: 'tag-files', sentence: 'The operations of a tag stand in paths/<tag>.yaml.', find: findTagFiles },
];

function* findPathLines({ node }: Spec): Generator<Finding> {
  for (const [path, entry] of Object.entries((node['paths'] ?? {}) as Record<string, Node>)) {
    const ref = entry['$ref'];
    const fits =
      typeof ref === 'string' &&
      /^(?:\.\/)?paths\/[\w-]+\.yaml#/.test(ref) &&
      ref.endsWith(`#${toPointer([path])}`) &&
      Object.keys(entry).length === 1;
    if (!fits)
      yield {
        node,
        keys: ['paths', path],
        message: `the path must be one line, $ref: paths/<tag>.yaml#${toPointer([path])}, got ${show(ref ?? entry)}`,
      };
  }
}

function* findUnlisted({ node, pathFiles }: Spec): Generator<Finding> {
  const listed = new Set(
    Object.values((node['paths'] ?? {}) as Record<string, Node>).map((entry) => String(entry['$ref']).replace(/^\.\//, '')),
  );
  for (const [name, entries] of pathFiles) {
    for (const path of Object.keys(entries)) {
      const ref = `paths/${name}.yaml#${toPointer([path])}`;
      if (!listed.has(ref)) yield { node: entries, keys: [path], message: `openapi.yaml does not list ${path}; add $ref: ${ref}` };
    }
  }
}

function* findTagFiles({ operations, folder, fileOf }: Spec): Generator<Finding> {
  for (const { node, tag, id } of operations) {
    const file = fileOf(node);
    if (file !== join(folder, 'paths', `${tag}.yaml`))
      yield { node, keys: ['tags', 0], message: `${id} has the tag ${show(tag)} and stands in another file; move it to paths/${tag}.yaml` };
  }
}
