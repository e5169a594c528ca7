/** Rules about an operation as a whole: its name, tag, path, words and answers. */
import { derive, inputName } from '../derive/derive.ts';
import { groupType, inputType, itemType, outputType, reservedTypes } from '../derive/names.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { forOperations, type Rule, show } from './rule.ts';

export const operationRules: readonly Rule[] = [
  { name: 'operation-ids', sentence: 'An operationId is used once.', stops: true, find: findDoubleIds },
  { name: 'operation-paths', sentence: 'A method and path exist once on a host.', stops: true, find: findDoublePaths },
  {
    name: 'path-members',
    sentence: 'Every name in braces in a path is a required path parameter, and the other way round.',
    stops: true,
    find: forOperations(findPathMembers),
  },
  { name: 'tags', sentence: 'An operation has exactly one tag, which the document lists.', stops: true, find: forOperations(findTags) },
  { name: 'hosts', sentence: 'A server has the name of its host, and a security scheme exists.', stops: true, find: findHosts },
  { name: 'type-names', sentence: 'The names of generated types do not collide.', stops: true, find: findTypeNames },
  { name: 'summary', sentence: 'A summary is one imperative line without a full stop.', find: forOperations(findSummary) },
  { name: 'description', sentence: 'Operations, parameters and tags are described.', find: findDescriptions },
  { name: 'answers', sentence: 'An operation has a good answer and at least one error answer.', find: forOperations(findAnswers) },
];

function findDoubleIds({ operations }: Spec): Finding[] {
  return doubles(operations, ({ id }) => id).map(([operation, first]) => ({
    node: operation.node,
    keys: ['operationId'],
    message: `${operation.id} is the operationId of ${first.method} ${first.path} already; choose another`,
  }));
}

function findDoublePaths({ operations, hosts }: Spec): Finding[] {
  const place = ({ method, path, host }: Operation): string => `${method} ${path.replace(/\{[^}]*\}/g, '{}')} ${host ?? hosts[0]}`;
  return doubles(operations, place).map(([operation, first]) => ({
    node: operation.node,
    message: `${operation.method} ${operation.path} is the same request as that of ${first.id}; write one operation, or name another host`,
  }));
}

/** The operations whose key came before, each with the first that had it. */
function doubles(operations: readonly Operation[], key: (operation: Operation) => string): [Operation, Operation][] {
  const first = new Map<string, Operation>();
  return operations.flatMap((operation): [Operation, Operation][] => {
    const found = first.get(key(operation));
    if (found !== undefined) return [[operation, found]];
    first.set(key(operation), operation);
    return [];
  });
}

function* findPathMembers({ node, path, parameters }: Operation): Generator<Finding> {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  for (const name of names) {
    if (!parameters.some((parameter) => parameter.place === 'path' && parameter.name === name))
      yield { node, message: `the path has {${name}}, and no parameter in: path has that name; add it` };
  }
  for (const parameter of parameters.filter(({ place }) => place === 'path')) {
    if (!names.includes(parameter.name))
      yield { node: parameter.node, keys: ['name'], message: `the path ${path} has no {${parameter.name}}; correct the name` };
    if (!parameter.required)
      yield { node: parameter.node, keys: ['required'], message: 'a path parameter is always there; write required: true' };
  }
}

function* findTags({ node }: Operation, { tags }: Spec): Generator<Finding> {
  const given = node['tags'];
  if (!Array.isArray(given) || given.length !== 1)
    yield { node, keys: ['tags'], message: `an operation has exactly one tag, got ${show(given)}; the tag is its group in the client` };
  else if (!tags.some(({ name }) => name === given[0]))
    yield { node, keys: ['tags', 0], message: `the document does not list the tag ${show(given[0])}; add it to tags in openapi.yaml` };
}

function* findHosts({ node, operations }: Spec): Generator<Finding> {
  const schemes = Object.keys(((node['components'] ?? {}) as { readonly securitySchemes?: object }).securitySchemes ?? {});
  for (const holder of [node, ...operations.map((operation) => operation.node)]) {
    const servers = holder['servers'] as readonly { readonly 'x-host'?: unknown }[] | undefined;
    if (holder === node && servers?.[0] === undefined)
      yield { node, keys: ['servers'], message: 'the document names no server; add one with url and x-host' };
    for (const [index, server] of (servers ?? []).entries()) {
      if (typeof server['x-host'] !== 'string')
        yield {
          node: holder,
          keys: ['servers', index],
          message: `a server has a host name in x-host, got ${show(server['x-host'])}; the runtime finds the host by it`,
        };
    }
    for (const [index, entry] of ((holder['security'] ?? []) as object[]).entries()) {
      for (const name of Object.keys(entry)) {
        if (!schemes.includes(name))
          yield {
            node: holder,
            keys: ['security', index],
            message: `there is no security scheme ${show(name)}; there are ${schemes.join(', ') || 'none'}`,
          };
      }
    }
  }
}

function* findTypeNames(spec: Spec): Generator<Finding> {
  const { node, operations, components, tags } = spec;
  const taken = new Map<string, string>(reservedTypes.map((name) => [name, 'a name that the generated code needs']));
  for (const { name } of tags) taken.set(groupType(name), `the group of the tag ${name}`);
  for (const { id } of operations) {
    for (const name of [inputType(id), outputType(id), itemType(id)]) taken.set(name, `a type of the operation ${id}`);
  }
  for (const name of derive(spec).split) taken.set(inputName(name), `what requests make of ${name}`);
  for (const [name, schema] of components) {
    const owner = taken.get(name);
    if (owner !== undefined) yield { node: schema, message: `the schema ${name} has the name of ${owner}; choose another` };
    else if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      yield { node: schema, message: `the schema ${name} must have a name in PascalCase, because it becomes the name of a type` };
  }
  const groups = new Map<string, string>();
  for (const [index, { name }] of tags.entries()) {
    const other = groups.get(groupType(name));
    if (other !== undefined)
      yield { node, keys: ['tags', index], message: `the tags ${other} and ${name} make the same group; rename one` };
    groups.set(groupType(name), name);
  }
}

function* findSummary({ node }: Operation): Generator<Finding> {
  const { summary } = node;
  const keys = ['summary'];
  if (typeof summary !== 'string' || summary.trim() === '')
    yield { node, keys, message: `a summary is one line of text, got ${show(summary)}; say in the imperative what the operation does` };
  else if (summary.includes('\n') || summary.length > 100)
    yield { node, keys, message: 'a summary is one line of at most 100 characters; move the rest to the description' };
  else if (summary.endsWith('.')) yield { node, keys, message: 'a summary has no full stop at its end; take it away' };
  else if (!/^[A-Z]/.test(summary) || /^\w+[^s\W]s\b/.test(summary))
    yield {
      node,
      keys,
      message: `a summary is in the imperative and begins with a capital ("List the …", not "Lists the …"), got ${show(summary)}`,
    };
}

function* findDescriptions({ node, operations }: Spec): Generator<Finding> {
  const lacks = (description: unknown): boolean => typeof description !== 'string' || description.trim() === '';
  for (const [index, tag] of ((node['tags'] ?? []) as { readonly description?: unknown }[]).entries()) {
    if (lacks(tag.description)) yield { node, keys: ['tags', index], message: 'the tag has no description; say what the group is about' };
  }
  for (const operation of operations) {
    if (lacks(operation.node['description']))
      yield {
        node: operation.node,
        keys: ['description'],
        message: 'the operation has no description; say what it does and what surprises',
      };
    for (const parameter of operation.parameters) {
      if (lacks(parameter.description))
        yield {
          node: parameter.node,
          keys: ['description'],
          message: `the parameter ${parameter.name} has no description; say what it means, and its limits in words`,
        };
    }
  }
}

function* findAnswers({ node, answers }: Operation): Generator<Finding> {
  if (!answers.some(({ success }) => success))
    yield { node, keys: ['responses'], message: 'no answer is good; add one with a status from 200 to 299, or x-success: true' };
  if (answers.every(({ success }) => success))
    yield { node, keys: ['responses'], message: 'no answer is an error; add those that the vendor gives' };
}
