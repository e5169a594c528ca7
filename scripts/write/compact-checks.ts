/**
 * Makes the checker's code short and fast. Every check spells the same few steps out; here they become calls of small helpers.
 * A step that does not look as expected stays as it is.
 *
 * Nearly all answers are good, so a check runs without a word about places and reasons first: to put the path of every member
 * together costs more than to check it. Only a value that fails is checked once more, for the reasons.
 */

/** Messages that the runtime words by itself, from the keyword and its parameters. */
const wordless = /^"(?:required|additionalProperties|type|enum|x-known|x-minBytes|x-maxBytes)"$/;

const report =
  /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:(.+?),params:(.+?),message:(.+?)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
const signature = /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g;
const call = /\{instancePath(?::(.+?))?,parentData(?::.+?)?,parentDataProperty(?::.+?)?,rootData\}/g;
const inner =
  /if\(!\(([\w.]+)\((.+?), (.+?)\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g;
const member =
  /if\(data\.(\w+) !== undefined\)\{\nif\(!\(([\w.]+)\(data\.\1, instancePath\+"\/\1"\)\)\)\{\nvErrors = vErrors === null \? \2\.errors : vErrors\.concat\(\2\.errors\);\nerrors = vErrors\.length;\n\}\n\}/g;
const integer = /\(typeof (data\d*) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)/g;
const entry = /^const (check_\S+) = (validate\d+);$/gm;
const missing =
  /if\(data\.(\w+) === undefined\)\{\nvErrors = report\(vErrors,instancePath,"required",\{missingProperty: "\1"\}\);errors\+\+;\n\}/g;

export function compactChecks(code: string): string {
  const short = code
    .replace(/\/\*# sourceURL=.*\*\/;\n/g, '')
    .replace(report, (_, __, path: string | undefined, keyword: string, params: string, message: string) => {
      return `vErrors = report(vErrors,${path ?? 'instancePath'},${keyword},${params}${wordless.test(keyword) ? '' : `,${message}`});errors++;`;
    })
    .replace(signature, '(data, instancePath = "")')
    .replace(call, (_, path: string | undefined) => path ?? 'instancePath')
    .replace(
      member,
      'if(data.$1 !== undefined && !$2(data.$1,at(instancePath,"/$1"))){vErrors = more(vErrors,$2);errors = vErrors.length;}',
    )
    .replace(inner, (_, check: string, value: string, path: string) => {
      // What stands behind the path is handed over by itself, as it is only put together for a value that failed.
      const [, index, names] = /^instancePath\+(?:"\/" \+ (\w+)|("[^"]*"))$/.exec(path) ?? [];
      const key = index ?? names;
      const place = key === undefined ? path : `at(instancePath,${key})`;
      return `if(!${check}(${value},${place})){vErrors = more(vErrors,${check});errors = vErrors.length;}`;
    })
    .replace(missing, 'vErrors = need(vErrors,data,instancePath,"$1");errors = vErrors === null ? 0 : vErrors.length;')
    // The rest of a division is slow for large numbers.
    .replace(integer, 'Number.isInteger($1)')
    // So many digits are told faster by a loop than by an expression.
    .replace(/new RegExp\("\^\[0-9\]\{(\d+)\}\$", "u"\)/g, 'digits($1)')
    .replace(entry, 'const $1 = outermost($2);');
  return (
    helpers +
    short
      .split(/^(?=function validate)/m)
      .map(dropCounter)
      .map(joinRuns)
      .join('')
  );
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
