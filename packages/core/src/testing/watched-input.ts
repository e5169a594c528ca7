/** Which members of a request a handler looked at: one that it did not look at narrows nothing. */
import type { Operation } from '../operation/operation.js';
import { refuseInSandbox } from './responses.js';
import { isGiven } from './store/read-input.js';

export interface WatchedInput {
  readonly query: URLSearchParams;
  readonly body: unknown;
  /**
   * @returns The refusal of a member that the handler of a read took for nothing; `undefined` where it looked at all that may change
   * which rows there are.
   */
  refuse(response: Response): Response | undefined;
}

/** Members that choose a form or ask for something beside the rows. */
const harmless = /^(include_|skip_|use_|expand$|group_?by$|columns?(_name)?$|lang$|page$|page_?size$|limit$|offset$|cursor$)/;

/** Only reads are watched: what a write is given is kept as it is. */
export function watchInput(operation: Operation | undefined, given: URLSearchParams, body: unknown): WatchedInput {
  if (operation?.effect !== 'read') return { query: given, body, refuse: () => undefined };
  const seen = new Set<string>();
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return {
    query: new WatchedQuery(given, seen),
    body: isObject ? watchMembers(body, seen) : body,
    refuse(response) {
      if (!response.ok) return undefined;
      const names = [
        ...[...given].filter(([, value]) => isGiven(value)),
        ...Object.entries(isObject ? body : {}).filter(([, value]) => isGiven(value)),
      ];
      const unseen = names.map(([name]) => name).find((name) => !seen.has(name) && !harmless.test(name) && isOptional(operation, name));
      if (unseen === undefined) return undefined;
      return refuseInSandbox(operation.id, `the sandbox does not know what "${unseen}" does to ${operation.id}`, { parameter: unseen });
    },
  };
}

/** What no specification names changes nothing on the vendor's server either. */
function isOptional({ members, page }: Operation, name: string): boolean {
  const member = members.get(name);
  return member !== undefined && !member.required && member.in !== 'path' && name !== page?.size && name !== page?.position;
}

class WatchedQuery extends URLSearchParams {
  readonly #seen: Set<string>;

  constructor(given: URLSearchParams, seen: Set<string>) {
    super(given);
    this.#seen = seen;
  }

  override get(name: string): string | null {
    this.#seen.add(name);
    return super.get(name);
  }

  override getAll(name: string): string[] {
    this.#seen.add(name);
    return super.getAll(name);
  }

  override has(name: string, value?: string): boolean {
    this.#seen.add(name);
    return super.has(name, value);
  }
}

function watchMembers(body: object, seen: Set<string>): object {
  return new Proxy(body, {
    get(target, name, receiver) {
      if (typeof name === 'string') seen.add(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
