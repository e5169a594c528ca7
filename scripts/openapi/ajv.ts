/** The checker for JSON Schemas, with the keywords of our own that it must know. */
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, type Options, str, stringify } from 'ajv';

/** Length of a text in UTF-8; written into generated code as it is. */
const byteLength = {
  ref: (text: string): number => new TextEncoder().encode(text).length,
  code: _`(text) => new TextEncoder().encode(text).length`,
};

/** Keywords that say something to the generator or to readers, and nothing to a check. */
const silent = [
  'x-absent',
  'x-client-default',
  'x-same-as',
  'x-unsendable',
  'x-as',
  'x-input',
  'x-secret',
  'x-readonly',
  'x-null',
  'x-enum-varnames',
  'example',
];

export function createAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: false, strictTypes: false, strictRequired: false, validateFormats: false, allErrors: true, ...options });
  ajv.addVocabulary(silent);
  ajv.addKeyword(knownWords);
  ajv.addKeyword(someMembers);
  ajv.addKeyword(knownMembers);
  ajv.addKeyword(byteLimit('x-minBytes', '<', 'at least'));
  ajv.addKeyword(byteLimit('x-maxBytes', '>', 'at most'));
  return ajv;
}

/** An open enum: a value outside the list fails under a keyword of its own, so that it can count as a note. */
const knownWords: CodeKeywordDefinition = {
  keyword: 'x-known',
  schemaType: 'array',
  error: { message: 'is not among the known values', params: ({ schemaCode }) => _`{ known: ${schemaCode} }` },
  code(cxt: KeywordCxt) {
    const { data, schema } = cxt;
    const differs = (schema as (string | number | boolean | null)[]).map((value) => _`${data} !== ${value}`);
    cxt.fail(differs.reduce((whole, part) => _`${whole} && ${part}`));
  },
};

/** An object that has none of the members of which every result has some. */
const someMembers: CodeKeywordDefinition = {
  keyword: 'x-some',
  type: 'object',
  schemaType: 'array',
  error: { message: 'must have one of the documented members' },
  code(cxt: KeywordCxt) {
    const { data, schema, gen } = cxt;
    const names = gen.scopeValue('schema', { key: schema, ref: schema, code: stringify(schema) });
    cxt.fail(_`!${names}.some((name) => ${data}[name] !== undefined)`);
  },
};

/** The documented members of an open object: each other one fails under a keyword of its own, so that it can count as a note. */
const knownMembers: CodeKeywordDefinition = {
  keyword: 'x-members',
  type: 'object',
  schemaType: 'array',
  error: { message: 'is not documented', params: ({ params }) => _`{ member: ${params['member']} }` },
  code(cxt: KeywordCxt) {
    const { data, schema, gen } = cxt;
    const names = schema as readonly string[];
    const listed = names.reduce((text, name) => _`${text}${name}, `, _``);
    const known = gen.scopeValue('func', { key: names.join(), ref: new Set(names), code: _`new Set([${listed}])` });
    gen.forIn('key', data, (key) => {
      gen.if(_`!${known}.has(${key})`, () => {
        cxt.setParams({ member: key });
        cxt.error();
      });
    });
  },
};

function byteLimit(keyword: string, operator: '<' | '>', words: string): CodeKeywordDefinition {
  return {
    keyword,
    type: 'string',
    schemaType: 'number',
    error: {
      message: ({ schemaCode }) => str`must be ${words} ${schemaCode} bytes long`,
      params: ({ schemaCode }) => _`{ limit: ${schemaCode} }`,
    },
    code(cxt: KeywordCxt) {
      const { data, schemaCode, gen } = cxt;
      const measure = gen.scopeValue('func', byteLength);
      cxt.fail(operator === '<' ? _`${measure}(${data}) < ${schemaCode}` : _`${measure}(${data}) > ${schemaCode}`);
    },
  };
}
