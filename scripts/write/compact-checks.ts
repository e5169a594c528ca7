/**
 * Makes the checker's code short and fast. Every check spells the same few steps out; here they become calls of small helpers.
 * The expressions below know how the checker prints its code, and {@link StepError} tells when they do not know it any more.
 *
 * Nearly all answers are good, so a check runs without a word about places and reasons first: to put the path of every member
 * together costs more than to check it. Only a value that fails is checked once more, for the reasons.
 */
import type { Schema } from '../openapi/schema.ts';

/** The checker prints its code otherwise than expected, so that the checks would lose size and speed unseen. */
export class StepError extends Error {
  override readonly name = 'StepError';

  constructor(step: string, problem: string) {
    super(
      `scripts/write/compact-checks.ts: the step "${step}" ${problem}; see how the version of ajv in use prints it, and correct the step's expression`,
    );
  }
}

/** A replacement in the printed code. */
interface Step {
  readonly name: string;
  readonly pattern: RegExp;
  readonly replace: string | ((found: string, ...groups: (string | undefined)[]) => string);
  /** Whether the checks of a schema have what the step replaces; those of every schema do unless given. */
  isIn?(schema: Schema): boolean;
  /** What no code has after the step. */
  readonly leftover?: RegExp;
}

/** Messages that the runtime words by itself, from the keyword and its parameters. */
const wordless = /^"(?:required|additionalProperties|type|enum|x-known|x-some|x-members|x-minBytes|x-maxBytes)"$/;

/** In the order in which they are taken; later ones see what earlier ones made. */
const steps: readonly Step[] = [
  { name: 'source', pattern: /\/\*# sourceURL=.*\*\/;\n/g, replace: '', leftover: /sourceURL/ },
  {
    name: 'report',
    pattern:
      /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:(.+?),params:(.+?),message:(.+?)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    replace: (_, __, ...[path = 'instancePath', keyword = '', params, message]) =>
      `vErrors = report(vErrors,${path},${keyword},${params}${wordless.test(keyword) ? '' : `,${message}`});errors++;`,
    isIn: ({ type }) => type !== undefined,
    leftover: /schemaPath:"/,
  },
  {
    name: 'signature',
    pattern: /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g,
    replace: '(data, instancePath = "")',
    leftover: /rootData=data/,
  },
  {
    name: 'call',
    pattern: /\{instancePath(?::(.+?))?,parentData(?::.+?)?,parentDataProperty(?::.+?)?,rootData\}/g,
    replace: (_, path = 'instancePath') => path,
    isIn: hasMember,
    leftover: /parentDataProperty/,
  },
  {
    name: 'member',
    pattern:
      /if\(data\.(\w+) !== undefined\)\{\nif\(!\(([\w.]+)\(data\.\1, instancePath\+"\/\1"\)\)\)\{\nvErrors = vErrors === null \? \2\.errors : vErrors\.concat\(\2\.errors\);\nerrors = vErrors\.length;\n\}\n\}/g,
    replace: 'if(data.$1 !== undefined && !$2(data.$1,at(instancePath,"/$1"))){vErrors = more(vErrors,$2);errors = vErrors.length;}',
    isIn: hasMember,
  },
  {
    name: 'inner',
    pattern:
      /if\(!\(([\w.]+)\((.+?), (.+?)\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
    replace: (_, check, value, path = '') => {
      // What stands behind the path is handed over by itself, as it is only put together for a value that failed.
      const [, index, names] = /^instancePath\+(?:"\/" \+ (\w+)|("[^"]*"))$/.exec(path) ?? [];
      const key = index ?? names;
      const place = key === undefined ? path : `at(instancePath,${key})`;
      return `if(!${check}(${value},${place})){vErrors = more(vErrors,${check});errors = vErrors.length;}`;
    },
    isIn: ({ items }) => items?.$ref !== undefined,
    leftover: /vErrors\.concat\(/,
  },
  {
    name: 'missing',
    pattern:
      /if\(data\.(\w+) === undefined\)\{\nvErrors = report\(vErrors,instancePath,"required",\{missingProperty: "\1"\}\);errors\+\+;\n\}/g,
    replace: 'vErrors = need(vErrors,data,instancePath,"$1");errors = vErrors === null ? 0 : vErrors.length;',
    isIn: ({ required = [] }) => required.some(isIdentifier),
  },
  {
    // The rest of a division is slow for large numbers.
    name: 'integer',
    pattern: /\(typeof (data\d*) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)/g,
    replace: 'Number.isInteger($1)',
    isIn: ({ type }) => [type].flat().includes('integer'),
    leftover: / % 1\)/,
  },
  {
    // So many digits are told faster by a loop than by an expression.
    name: 'digits',
    pattern: /new RegExp\("\^\[0-9\]\{(\d+)\}\$", "u"\)/g,
    replace: 'digits($1)',
    isIn: ({ pattern }) => typeof pattern === 'string' && /^\^\[0-9\]\{\d+\}\$$/.test(pattern),
  },
  {
    name: 'entry',
    pattern: /^const (check_\S+) = (validate\d+);$/gm,
    replace: 'const $1 = outermost($2);',
    leftover: /^const check_\S+ = validate/m,
  },
];

/** Whether an object has a member that a function of its own checks. */
function hasMember({ properties = {} }: Schema): boolean {
  return Object.entries(properties).some(([name, { $ref }]) => $ref !== undefined && isIdentifier(name));
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

/**
 * @param code What the checker printed.
 * @param schemas Every schema that it printed a function for.
 * @throws {@link StepError} when a step finds nothing that it would have to find.
 */
export function compactChecks(code: string, schemas: readonly Schema[]): string {
  let short = code;
  for (const { name, pattern, replace, isIn = () => true, leftover } of steps) {
    if (schemas.some(isIn) && short.search(pattern) === -1) throw new StepError(name, 'finds nothing to replace');
    // The replacement is a string or a function, for which the method has a signature each.
    short = typeof replace === 'string' ? short.replace(pattern, replace) : short.replace(pattern, replace);
    const left = leftover?.exec(short)?.[0];
    if (left !== undefined) throw new StepError(name, `leaves ${JSON.stringify(left)} behind`);
  }
  const functions = short.split(/^(?=function validate)/m);
  const counted = functions.map(dropCounter);
  if (schemas.some(({ type }) => type === 'string') && counted.every((text, index) => text === functions[index]))
    throw new StepError('counter', 'finds no counter to drop');
  return helpers + counted.map(joinRuns).join('');
}

/** Members that are needed, one after the other, become one step; where all are there, nothing is called. */
function joinRuns(code: string): string {
  const one = /vErrors = need\(vErrors,data,instancePath,"(.+?)"\);\n/g;
  return code.replace(new RegExp(`(?:${one.source})+`, 'g'), (calls) => {
    const names = [...calls.matchAll(one)].map(([, name]) => name);
    const absent = names.map((name) => `data.${name} === undefined`).join(' || ');
    return `if(${absent})vErrors = need(vErrors,data,instancePath,${names.map((name) => `"${name}"`).join(',')});\n`;
  });
}

/** The counter of errors only matters where a union takes errors back. */
function dropCounter(code: string): string {
  if (!code.startsWith('function validate') || /_errs\d/.test(code)) return code;
  const short = code
    .replace('let errors = 0;\n', '')
    .replace(/errors\+\+;/g, '')
    .replace(/errors = (?:vErrors === null \? 0 : )?vErrors\.length;/g, '')
    .replace('return errors === 0;', 'return vErrors === null;');
  return /(?<![.\w])errors\b/.test(short) ? code : short;
}

const helpers = `
let isTelling = false;
function outermost(check) {
  const whole = (data) => {
    whole.errors = null;
    if (check(data)) return true;
    isTelling = true;
    check(data);
    isTelling = false;
    whole.errors = check.errors;
    return false;
  };
  return whole;
}
function report(errors, instancePath, keyword, params, message) {
  const error = !isTelling ? keyword : message === undefined ? { instancePath, keyword, params } : { instancePath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function at(instancePath, key) {
  return isTelling ? instancePath + (typeof key === 'number' ? '/' + key : key) : instancePath;
}
function more(errors, { errors: others }) {
  if (errors === null) return others;
  for (const error of others) errors.push(error);
  return errors;
}
function digits(length) {
  const test = (text) => {
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 48 || text.charCodeAt(index) > 57) return false;
    return text.length === length;
  };
  return { test };
}
function need(errors, data, instancePath, ...names) {
  for (const missingProperty of names) if (data[missingProperty] === undefined) errors = report(errors, instancePath, 'required', { missingProperty });
  return errors;
}
`;
