/** Tells programs that listen on the tracing channels of the platform what a client does. */
import { isSecError } from '../errors.js';
import type { CallTrace, Writable } from '../events.js';
import { type Channel, isHeard } from '../lib/channel.js';
import type { Redactor } from '../lib/redactor.js';
import type { Operation } from '../operation/operation.js';
import type { Runtime } from './call.js';

/** Runs work, and reports it on a channel. Without a listener it only does the work. */
export function trace<Message extends object, Result>(
  channel: Channel | undefined,
  redactor: Redactor,
  begin: () => Message,
  run: (message?: Message) => Promise<Result>,
): Promise<Result> {
  return isHeard(channel) ? report(channel, redactor, begin(), run) : run();
}

async function report<Message extends object, Result>(
  channel: Channel,
  redactor: Redactor,
  message: Message,
  run: (message: Message) => Promise<Result>,
): Promise<Result> {
  let result!: Promise<Result>;
  // The platform shows listeners the result and the error: a result may be a token, and an error of a caller's function anything.
  const hide = async (): Promise<void> => {
    result = run(message);
    await result.catch((error: unknown) => {
      throw isSecError(error) ? error : redactor.cause(error);
    });
  };
  await channel.tracePromise(hide, message).catch(() => undefined);
  return result;
}

/** Runs a call, and reports it. @param run - Receives the message, where somebody listens, to write into it. */
export function traceCall<Result>(
  runtime: Runtime,
  operation: Operation,
  run: (message?: Writable<CallTrace>) => Promise<Result>,
): Promise<Result> {
  return trace(runtime.channels.call, runtime.redactor, () => ({ ...describeOperation(runtime, operation), attempts: 0 }), run);
}

/** @returns What the messages of a call and its attempts have in common. */
export function describeOperation(
  { client }: Runtime,
  { id: operationId, method, path }: Operation,
): Pick<CallTrace, 'client' | 'operationId' | 'method' | 'path'> {
  return { client, operationId, method, path };
}
