/** Resource ids: parts joined by colons, of which the last colon counts. */
import { InputError } from '@sec/core';

/** Kinds of ids that end without a colon; all others end with one. @source sgarlick987/divvycloud-client; gstotts/go-client-ics [O, T] */
const withoutColon: ReadonlySet<string> = new Set([
  'divvyorganizationservice',
  'divvyusergroup',
  'divvyrole',
  'divvybot',
  'divvyorganization',
]);

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
 * Takes a resource id apart, for example `instance:18:us-east-1:i-0abc123:`.
 *
 * @returns The parts; `undefined` for a text that is no resource id.
 */
export function parseResourceId(id: string): ResourceIdParts | undefined {
  const [, type, second = '', rest = ''] = /^([a-z][a-z0-9]*):([^:]*)(?::(.*))?$/s.exec(id) ?? [];
  if (type === undefined || second === '') return undefined;
  return { type, organizationServiceId: /^\d+$/.test(second) ? Number(second) : undefined, rest: rest.replace(/:$/, '') };
}

/**
 * Refuses an id with which the server would answer 404: one without its last colon, or with a colon too many. Nothing is
 * added or taken away, since only its owner knows which id was meant.
 *
 * @throws {@link InputError} that says what the end of the id should be.
 * @example
 * ```ts
 * import { assertResourceId } from '@sec/insightcloudsec';
 *
 * assertResourceId('instance:18:us-east-1:i-0abc123:'); // fine
 * assertResourceId('divvyorganizationservice:18'); // fine
 * ```
 */
export function assertResourceId(id: string, member = 'resourceId'): void {
  const parts = typeof id === 'string' ? parseResourceId(id) : undefined;
  const wrong = (what: string): InputError =>
    new InputError(`"${member}" ${what}; for example instance:18:us-east-1:i-0abc123: or divvyorganizationservice:18`, { member });
  if (parts === undefined) throw wrong('must be a resource id, parts joined by colons, got something else');
  const ends = id.endsWith(':');
  if (withoutColon.has(parts.type) && ends) throw wrong(`must end without a colon, as ids of "${parts.type}" do`);
  if (!withoutColon.has(parts.type) && !ends) throw wrong(`must end with a colon, as ids of "${parts.type}" do`);
}

/** @returns The resource id of a cloud account, by the number that the API calls `id` or `organization_service_id`. */
export function cloudResourceId(id: number): string {
  return `divvyorganizationservice:${id}`;
}
