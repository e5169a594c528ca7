/** What an operation's feature, such as lists, builds its functions from. */
import type { Emit } from '../events.js';
import type { HttpResponse } from '../http/message.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions } from '../options/options.js';
import type { Input } from '../request/input.js';
import type { Call } from './call.js';

/** A call that could be sent: its input is completed, checked and serialized. */
export interface PreparedCall {
  /** The input with what the client adds to it. */
  readonly input: Input;
  /** Sends the call, once, and closes it. */
  send<Result>(finish: (call: Call, response: HttpResponse) => Result): Promise<Result>;
  /** Closes a call that is not sent. */
  close(): void;
}

/** One operation of one client. */
export interface Binding {
  readonly operation: Operation;
  /** Requests that the client sends at the same time; `Infinity` where it does not limit them itself. */
  readonly places: number;
  /** @param position - Members that no caller chose: they are sent, and not checked as an input is. */
  prepare(input: unknown, options: CallOptions, position: Input | undefined): Promise<PreparedCall>;
  readonly emit: Emit;
}
