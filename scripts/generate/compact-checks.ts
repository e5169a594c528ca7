/**
 * Makes the checker's code short. Every check spells the same few steps out; here they become calls of small helpers.
 * A step that does not look as expected stays as it is.
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
    .replace(member, 'vErrors = member(vErrors,data,instancePath,"$1",$2);errors = vErrors === null ? 0 : vErrors.length;')
    .replace(inner, 'vErrors = inner(vErrors,$2,$3,$1);errors = vErrors === null ? 0 : vErrors.length;')
    .replace(missing, 'vErrors = need(vErrors,data,instancePath,"$1");errors = vErrors === null ? 0 : vErrors.length;');
  return (
    helpers +
    short
      .split(/^(?=function validate)/m)
      .map(dropCounter)
      .map(joinRuns)
      .join('')
  );
}

/** Calls of one helper in a row become one call. */
function joinRuns(code: string): string {
  return ['member', 'need'].reduce((text, name) => {
    const one = new RegExp(`vErrors = ${name}\\(vErrors,data,instancePath,(.+?)\\);\\n`, 'g');
    const run = new RegExp(`(?:${one.source}){2,}`, 'g');
    return text.replace(
      run,
      (calls) => `vErrors = ${name}(vErrors,data,instancePath,${[...calls.matchAll(one)].map(([, rest]) => rest).join(',')});\n`,
    );
  }, code);
}

/** The counter of errors only matters where a union takes errors back. */
function dropCounter(code: string): string {
  if (!code.startsWith('function validate') || /_errs\d/.test(code)) return code;
  const short = code
    .replace('let errors = 0;\n', '')
    .replace(/errors\+\+;/g, '')
    .replace(/errors = vErrors === null \? 0 : vErrors\.length;/g, '')
    .replace('return errors === 0;', 'return vErrors === null;');
  return /(?<![.\w])errors\b/.test(short) ? code : short;
}

const helpers = `
function report(errors, instancePath, keyword, params, message) {
  const error = message === undefined ? { instancePath, keyword, params } : { instancePath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function inner(errors, value, instancePath, check) {
  if (check(value, instancePath)) return errors;
  if (errors === null) return check.errors;
  for (const error of check.errors) errors.push(error);
  return errors;
}
function member(errors, data, instancePath, ...pairs) {
  for (let index = 0; index < pairs.length; index += 2) {
    const name = pairs[index];
    if (data[name] !== undefined) errors = inner(errors, data[name], instancePath + '/' + name, pairs[index + 1]);
  }
  return errors;
}
function need(errors, data, instancePath, ...names) {
  for (const missingProperty of names) if (data[missingProperty] === undefined) errors = report(errors, instancePath, 'required', { missingProperty });
  return errors;
}
`;
