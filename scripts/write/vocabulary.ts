/** Writes `vocabulary.ts`: what a recording may hold as it was received, because the specification names it. */
import { header } from '../derive/names.ts';
import { resolveSchema, typesOf } from '../openapi/schema.ts';
import { isSecret, namedMembers } from '../openapi/secrets.ts';
import type { Spec } from '../openapi/spec.ts';
import { allSchemas } from '../openapi/walk.ts';
import { writeWrapped } from './write-literal.ts';

/** Numbers under such names tell who or where somebody is, or let somebody in. */
const telling = /(^|[_-])(ids?|uid|pid|guid|key|keys|account|accounts|number|otp|pin|phone|port|ip|address)([_-]|$)|Ids?$|Key$|Number$/i;

export function writeVocabulary(spec: Spec): string {
  const { components } = spec;
  const names = new Set<string>();
  const numbers = new Set<string>();
  const secret = new Set<string>();
  for (const operation of spec.operations) {
    for (const { name, schema } of namedMembers(components, operation)) {
      names.add(name);
      if (isSecret(components, schema)) secret.add(name);
      const item = resolveSchema(components, schema).items ?? schema;
      if (!telling.test(name) && typesOf(components, item).some((type) => type === 'integer' || type === 'number')) numbers.add(name);
    }
  }
  const words = new Set(
    [...allSchemas(spec)].flatMap(({ enum: known = [] }) => known.filter((word) => typeof word === 'string' && word !== '')),
  );
  const sorted = (all: Iterable<string>): string => [...all].toSorted().join(' ');
  const vocabulary = {
    names: sorted(names),
    numbers: sorted([...numbers].filter((name) => !secret.has(name))),
    words: [...words].toSorted(),
    domains: sorted(domainsOf(spec)),
  };
  return `${header(spec.vendor)}import type { Vocabulary } from '@sec/core/vendor/testing';

/** What the specification names: members, those that hold plain numbers, and listed words. */
export const vocabulary: Vocabulary = ${writeWrapped(vocabulary, 120, 0, '')};
`;
}

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

/** @returns The last two labels of the vendor's own hosts; hosts of examples belong to nobody. */
function domainsOf({ node, operations }: Spec): Set<string> {
  const nodes = [node, ...operations.map((operation) => operation.node)];
  const hosts = nodes.flatMap(({ servers = [] }) =>
    (servers as readonly Server[]).map(({ url, variables = {} }) =>
      url.replace(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? '').replace(/^https:\/\/|[/:].*$/g, ''),
    ),
  );
  return new Set(
    hosts.map((host) => host.split('.').slice(-2).join('.')).filter((domain) => /^[a-z\d-]+\.(?!example$)[a-z]+$/.test(domain)),
  );
}
