/** What Go's JSON decoder says of a text that does not fit a struct. @source Go encoding/json, SyntaxError and UnmarshalTypeError [C] */
import { tryParseJson } from '@sec/core/vendor/testing';

/** A struct: its name with its package, and the Go types of the members that are read. */
export interface GoStruct {
  readonly name: string;
  readonly members: Readonly<Record<string, 'string' | 'float32' | GoStruct>>;
}

/** @returns The decoder's text; `undefined` where the text fits. */
export function goJsonProblem(text: string, struct: GoStruct): string | undefined {
  const value = tryParseJson(text);
  if (value === undefined) return syntaxProblem(text);
  const problem = findProblem(value, struct, []);
  return problem === undefined ? undefined : `json: cannot unmarshal ${problem}`;
}

/** Of a text that breaks off or goes wrong later on the sandbox knows no more than that. */
function syntaxProblem(text: string): string {
  const first = text.trimStart()[0];
  if (first === undefined || /[-\d"[{tfn]/.test(first)) return 'unexpected end of JSON input';
  return `invalid character '${first}' looking for beginning of value`;
}

function findProblem(value: unknown, type: 'string' | 'float32' | GoStruct, path: readonly string[], root = type): string | undefined {
  if (value === null || typeof value === (type === 'float32' ? 'number' : type)) return undefined;
  if (typeof type === 'object' && typeof value === 'object' && !Array.isArray(value)) {
    for (const [sent, member] of Object.entries(value)) {
      const name = sent.toLowerCase();
      const memberType = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
      const problem = memberType === undefined ? undefined : findProblem(member, memberType, [...path, name], root);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  const goType = typeof type === 'object' ? type.name : type;
  const found = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
  if (path.length === 0) return `${found} into Go value of type ${goType}`;
  const { name } = root as GoStruct;
  return `${found} into Go struct field ${name.slice(name.indexOf('.') + 1)}.${path.join('.')} of type ${goType}`;
}
