/** The visit of one client: its calls one after the other, each with what it saw and whether that is so. */
import type { PeerCall, PeerClient, PeerResult } from './client.ts';
import type { Exchange, Tenant } from './tenant.ts';

export type SandboxState = Tenant['sandbox']['state'];

export type Outcome = 'right' | 'example' | 'notServed' | 'wrong';

export interface SeenCall {
  readonly function: string;
  readonly outcome: Outcome;
  /** What is wrong, or which request has no state behind it. */
  readonly reason: string;
}

/** @returns What is wrong with what a client made of a call; `undefined` where nothing is. */
export type Expectation = (value: unknown, after: SandboxState, result: PeerResult) => string | undefined;

export interface Visit {
  readonly tenant: Tenant;
  readonly calls: readonly SeenCall[];
  /** Runs something beside the client, or what it does without a request. */
  readonly prepare: (call: PeerCall) => Promise<void>;
  /** @returns What the client made of the call, where that is not wrong and the sandbox serves it. */
  readonly see: (call: PeerCall, expect: Expectation, options?: SeeOptions) => Promise<unknown>;
}

/** Calls a function with further arguments behind those that a visit repeats in every call. */
export type See = (name: string, args: readonly unknown[], expect: Expectation, options?: SeeNamed) => Promise<unknown>;

export interface SeeNamed extends SeeOptions {
  readonly named?: PeerCall['named'];
}

export interface SeeOptions {
  /** What is asked for is known to be gone, so that a 404 is no sign of a path that the sandbox does not serve. */
  readonly isGone?: boolean;
}

export function startVisit(client: PeerClient, tenant: Tenant): Visit {
  const calls: SeenCall[] = [];
  return {
    tenant,
    calls,
    async prepare(call) {
      const { error } = await client.call(call);
      if (error !== undefined) throw new Error(`${call.function}: ${error.type}: ${error.message}`);
    },
    async see(call, expect, { isGone = false } = {}) {
      tenant.takeExchanges();
      const result = await client.call(call);
      const exchanges = tenant.takeExchanges().filter(({ status }) => !isGone || status !== 404);
      const seen = judge(exchanges, () => expect(result.value, tenant.sandbox.state, result));
      calls.push({ function: nameOf(call), ...seen });
      return seen.outcome === 'right' || seen.outcome === 'example' ? result.value : undefined;
    },
  };
}

/** What has no state behind it can be seen neither rightly nor wrongly. */
export function judge(exchanges: readonly Exchange[], findFault: () => string | undefined): Omit<SeenCall, 'function'> {
  const unserved = exchanges.find(({ served }) => served === 'no') ?? exchanges.find(({ served }) => served === 'example');
  if (unserved !== undefined) {
    const { method, path, status, served } = unserved;
    return { outcome: served === 'no' ? 'notServed' : 'example', reason: `${method} ${path} ${status}` };
  }
  const reason = findFault();
  return reason === undefined ? { outcome: 'right', reason: '' } : { outcome: 'wrong', reason };
}

/** The function without its module, with what tells one call of it from another. */
function nameOf({ function: path, args = [], named = {} }: PeerCall): string {
  const texts = args.filter((one) => typeof one === 'string' && one.length < 40 && !one.startsWith('http'));
  const given = Object.entries(named).map(([name, value]) => `${name}=${JSON.stringify(value).slice(0, 40)}`);
  return `${path.replace(/^\w+\./, '')}(${[...texts, ...given].join(', ')})`;
}
