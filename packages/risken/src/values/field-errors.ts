/** Reads which members a refusal names, in the two dialects of the server's validators. */

/** Deeper than any request. */
const maxDepth = 8;

/**
 * Reads the reasons by member, dotted where it is nested; nothing from a string of another form, such as `Required Aws`.
 *
 * @source go-ozzo/ozzo-validation v4.3.0, Errors.Error; envoyproxy/protoc-gen-validate, templates of errors [C]
 */
export function readFieldErrors(text: string): readonly (readonly [member: string, reason: string])[] {
  return readGenerated(text) ?? readRules(text, '', 0) ?? [];
}

/** `field: reason; field2: reason.`, where the reasons of a nested value stand in parentheses, in the same form. */
function readRules(text: string, path: string, depth: number): (readonly [string, string])[] | undefined {
  if (!text.endsWith('.') || depth > maxDepth) return undefined;
  const errors: (readonly [string, string])[] = [];
  for (const part of splitOutsideParentheses(text.slice(0, -1))) {
    const [, field, reason] = /^([A-Za-z0-9_]+): (.+)$/s.exec(part) ?? [];
    if (field === undefined || reason === undefined) return undefined;
    const member = path === '' ? field : `${path}.${field}`;
    const isNested = reason.startsWith('(') && reason.endsWith(')');
    errors.push(...((isNested ? readRules(reason.slice(1, -1), member, depth + 1) : undefined) ?? [[member, reason] as const]));
  }
  return errors;
}

/** The reasons of nested values may hold semicolons of their own. */
function splitOutsideParentheses(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ';' && depth === 0 && text[index + 1] === ' ') {
      parts.push(text.slice(start, index));
      start = index + 2;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** `invalid PutThingRequest.Name: reason`, with `| caused by: invalid Thing.Name: reason` behind it where the value is nested. */
function readGenerated(text: string): (readonly [string, string])[] | undefined {
  const errors: (readonly [string, string])[] = [];
  for (const part of text.split(/; (?=invalid \w+\.)/)) {
    const path: string[] = [];
    let reason = '';
    for (const link of part.split(' | caused by: ')) {
      const [, member, why] = /^invalid \w+\.([\w[\]]+): (.+)$/s.exec(link) ?? [];
      if (member === undefined || why === undefined) return undefined;
      path.push(toMember(member));
      reason = why;
    }
    errors.push([path.join('.'), reason]);
  }
  return errors;
}

/** The request has `aws_account_id`, the generated code `AwsAccountId`; `Tags[0]` is the first of `tags`. */
function toMember(name: string): string {
  return name
    .replace(/\[(\w+)\]/g, '.$1')
    .replace(/(?<=[a-z0-9])[A-Z]/g, '_$&')
    .toLowerCase();
}
