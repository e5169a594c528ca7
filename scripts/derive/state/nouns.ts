/** What the name of an operation says: what it does, and to what. */

/** What the store of a sandbox does for an operation. */
export type Verb = 'list' | 'get' | 'create' | 'put' | 'update' | 'delete';

const words: Readonly<Record<string, Verb>> = {
  list: 'list',
  query: 'list',
  search: 'list',
  get: 'get',
  inspect: 'get',
  create: 'create',
  add: 'create',
  generate: 'create',
  attach: 'create',
  assign: 'create',
  put: 'put',
  update: 'update',
  set: 'update',
  change: 'update',
  modify: 'update',
  replace: 'update',
  delete: 'delete',
  remove: 'delete',
  detach: 'delete',
};

/** @returns The verb and the noun, in the singular, of an operation's name. */
export function readName(id: string): { readonly verb: Verb | undefined; readonly noun: string } {
  const [word = ''] = /^[a-z]+/.exec(id) ?? [];
  const noun = id.slice(word.length).replace(/(Paged|V[1-9]|OfKind|By[A-Z]\w*)$/, '');
  return { verb: Object.hasOwn(words, word) ? words[word] : undefined, noun: toSingular(noun) };
}

function toSingular(noun: string): string {
  if (noun.endsWith('ies')) return noun.replace(/ies$/, 'y');
  if (/(ss|us|is|Aws)$/.test(noun)) return noun;
  return noun.replace(/(?<=x|ss|ch)es$|s$/, '');
}

/** `AccessToken` as `access_token`. */
export function toSnake(noun: string): string {
  return noun.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
}
