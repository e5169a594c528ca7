/** Keeps secrets out of the errors of workflows, which quote what servers say in successful responses. */
import { redactorOf } from '../call/client-context.js';
import { SecError, WorkflowError } from '../errors.js';
import { printable } from '../lib/printable.js';
import type { Redactor } from '../lib/redactor.js';

/** Takes the secrets of a client out of the error of a workflow, and of those that caused it. @returns The same error. */
export function withoutSecrets<Failure>(client: object, error: Failure): Failure {
  const redactor = redactorOf(client);
  redactor?.withRecent(() => clean(redactor, error));
  return error;
}

function clean(redactor: Redactor, failure: unknown): void {
  if (!(failure instanceof SecError)) return;
  const { message, stack = '', cause } = failure;
  // One line, whatever a server sent of it.
  const shown = redactor.text(message).replaceAll('\n', ' ');
  Object.defineProperties(failure, {
    message: { value: shown },
    stack: { value: redactor.text(stack.replace(message, () => shown)) },
  });
  // A status is the server's own word, too.
  if (failure instanceof WorkflowError && failure.lastStatus !== undefined)
    Object.assign(failure, { lastStatus: printable(redactor.text(failure.lastStatus)).replaceAll('\n', ' ') });
  clean(redactor, cause);
}
