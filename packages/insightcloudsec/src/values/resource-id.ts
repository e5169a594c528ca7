/** Resource ids: parts joined by colons, where a last colon is part of the id. */
import { inputError, quote } from '../input-error.js';

/** Types of ids that end without a colon; all others end with one. @source sgarlick987/divvycloud-client; gstotts/go-client-ics [O, T] */
const withoutColon: ReadonlySet<string> = new Set([
  'divvyorganizationservice',
  'divvyusergroup',
  'divvyrole',
  'divvybot',
  'divvyorganization',
]);

/** Type of the ids of cloud accounts. */
const cloudType = 'divvyorganizationservice';

/** The parts of a resource id. */
export interface ResourceIdParts {
  /** First part, such as `instance` or `divvyorganizationservice`. */
  readonly type: string;
  /** Number of the cloud account (`organization_service_id`), where the second part is a number. */
  readonly organizationServiceId: number | undefined;
  /** Everything after the second part, without the last colon. */
  readonly rest: string;
}

/**
 * Splits a resource id into its parts, for example `instance:18:us-east-1:i-0abc123:`.
 *
 * @returns The parts; `undefined` for a string that is not a resource id.
 */
export function parseResourceId(id: string): ResourceIdParts | undefined {
  const [, type, second = '', rest = ''] = /^([a-z][a-z0-9]*):([^:]*)(?::(.*))?$/s.exec(id) ?? [];
  if (type === undefined || second === '') return undefined;
  return { type, organizationServiceId: /^\d+$/.test(second) ? Number(second) : undefined, rest: rest.replace(/:$/, '') };
}

/**
 * Refuses an id to which the server would respond with 404: one without its last colon, or with a colon too many. The id is
 * never corrected, since only its owner knows which one was meant.
 *
 * @param member - Name of the input member, for the message.
 * @param who - Name of the function that was called, for the message.
 * @throws {@link InputError} that says how the id should end.
 * @example
 * ```ts
 * import { assertResourceId } from '@sec/insightcloudsec';
 *
 * assertResourceId('instance:18:us-east-1:i-0abc123:'); // fine
 * assertResourceId('divvyorganizationservice:18'); // fine
 * ```
 */
export function assertResourceId(id: string, member = 'resourceId', who = 'assertResourceId'): void {
  const parts = typeof id === 'string' ? parseResourceId(id) : undefined;
  const example = 'instance:18:us-east-1:i-0abc123: or divvyorganizationservice:18';
  if (parts === undefined)
    throw inputError(who, member, { expected: 'a resource id, parts joined by colons', value: id, received: quote(id), example });
  const mustHaveColon = !withoutColon.has(parts.type);
  if (id.endsWith(':') === mustHaveColon) return;
  const expected = `an id that ends ${mustHaveColon ? 'with' : 'without'} a colon, as those of "${parts.type}" do`;
  throw inputError(who, member, { expected, value: id, received: `one that ends ${mustHaveColon ? 'without' : 'with'} one`, example });
}

/** Refuses anything but the resource id of a cloud account. @throws {@link InputError} */
export function assertCloudId(who: string, member: string, id: string): void {
  assertResourceId(id, member, who);
  const type = parseResourceId(id)?.type;
  if (type === cloudType) return;
  throw inputError(who, member, {
    expected: 'the resource id of a cloud account',
    value: id,
    received: `one of type "${type}"`,
    example: `${cloudType}:18`,
  });
}

/** @returns The resource id of a cloud account, from the number that the API calls `id` or `organization_service_id`. */
export function buildCloudResourceId(id: number): string {
  return `${cloudType}:${id}`;
}
