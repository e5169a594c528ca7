/** Connects a cloud account, or finds the connection that exists. */
import { type ConnectionOutcome, HttpError } from '@sec/core';
import { act, createOrFind, workflowError, type WorkflowRun } from '@sec/core/vendor';
import type { AquaClientWith } from '../../client.js';
import type { CreateKeyInput, CspmKey } from '../../generated/operations.js';

/** A connected account. */
export interface ConnectedKey {
  readonly key: CspmKey;
  readonly connection: ConnectionOutcome;
}

/** @source 200 for a known account, search of all keys: aquasecurity/terraform-aws-onboarding [C] */
export async function connectKey(
  run: WorkflowRun<'incompleteResponse'>,
  client: AquaClientWith<'cspmKeys.createKey' | 'cspmKeys.listKeys'>,
  input: CreateKeyInput & { readonly role_arn: string },
): Promise<ConnectedKey> {
  const { workflow, signal } = run;
  const find = (): Promise<CspmKey | undefined> => findKey(client, input.role_arn, signal);
  const outcome = await createOrFind(() => act(run, () => client.cspmKeys.createKey.withResponse(input, { signal })), find, mayExist);
  if ('found' in outcome) return { key: outcome.found, connection: 'recovered' };
  const { data, status } = outcome.created;
  if (typeof (data as CspmKey | undefined)?.id === 'number') return { key: data, connection: status === 201 ? 'created' : 'existing' };
  const key = await find();
  if (key === undefined)
    throw workflowError(workflow, 'incompleteResponse', 'the response to createKey has no "/data/id", and no key in the list has the role');
  return { key, connection: 'recovered' };
}

function mayExist(error: unknown): boolean {
  return error instanceof HttpError && (error.status === 400 || error.status === 409 || error.status === 422);
}

/** Reads all keys: one that is left out would be connected twice. */
async function findKey(client: AquaClientWith<'cspmKeys.listKeys'>, role_arn: string, signal: AbortSignal): Promise<CspmKey | undefined> {
  for await (const key of client.cspmKeys.listKeys.items({}, { signal })) if (key.role_arn === role_arn) return key;
  return undefined;
}
