/** What the readers of sources find. */
import type { MemberPlace } from '../openapi/source-members.ts';

export interface MemberList {
  readonly source: string;
  readonly subject: string;
  readonly place: MemberPlace;
  readonly members: readonly string[];
}

/** A type by its members, each with the type that it holds where that is one of them. */
export type Types = ReadonlyMap<string, readonly (readonly [member: string, type: string])[]>;

/** @returns Names of a type's members, those inside of others as `parent.name`. */
export function expand(types: Types, type: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string, parent: string): void => {
    if (seen.has(`${name} ${parent}`)) return;
    seen.add(`${name} ${parent}`);
    for (const [member, inner] of types.get(name) ?? []) {
      if (member === '') visit(inner, parent);
      else {
        found.add(parent === '' ? member : `${parent}.${member}`);
        visit(inner, member);
      }
    }
  };
  visit(type, '');
  return [...found].toSorted();
}
