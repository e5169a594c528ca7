/** Complete lists of clouds and users: one request where it returns everything, page by page where it does not. */
import type { Page, WorkflowOptions, WorkflowProgress } from '@sec/core';
import { assertOptions, notify, withTimeout, type WorkflowRun } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { Cloud, User } from '../generated/operations.js';
import { inputError } from '../input-error.js';

/** Options of {@link listAllClouds} and {@link listAllUsers}. */
export interface ListAllOptions extends WorkflowOptions {
  /** Receives the number of rows after every page. */
  readonly onProgress?: ((progress: ListAllProgress) => void) | undefined;
}

/** `done` and `total` count rows. */
export type ListAllProgress = WorkflowProgress<'reading'>;

/** Which users to list. */
export interface ListAllUsersInput {
  /**
   * `false` leaves out the Domain Admins, for callers who may not list them. Their list is a prototype of the API.
   *
   * @defaultValue true
   */
  readonly includeDomainAdmins?: boolean | undefined;
}

type Report = (done: number, total: number | undefined) => void;

/**
 * Lists every cloud account of the caller's organization.
 *
 * Sends one GET. Where it returns fewer accounts than the server counts, or no count, the response is dropped and all pages of
 * `searchClouds` are read instead, 500 accounts a page in the order of their names, because the list may be truncated.
 *
 * @example
 * ```ts
 * import { listAllClouds } from '@sec/insightcloudsec';
 *
 * const clouds = await listAllClouds(client);
 * console.log(clouds.map(({ name, account_id, status }) => `${name} ${account_id} ${status}`));
 * ```
 *
 * @throws {@link IncompleteListError} when the pages, too, end before the server's own count: the array is never shorter.
 * @source members and count: gstotts/insightcloudsec testdata/clouds/listClouds.json; paging: rapid7/insightconnect-plugins
 * rapid7_insightcloudsec, list_clouds [C, T]. Whether the GET is truncated at a number is not documented.
 */
export async function listAllClouds(
  client: InsightCloudSecClientWith<'clouds.listClouds' | 'clouds.searchClouds'>,
  options: ListAllOptions = {},
): Promise<Cloud[]> {
  assertOptions('listAllClouds', options, ['onProgress']);
  return withTimeout(client, { workflow: 'listAllClouds', signal: options.signal }, async (run) => {
    const report = createReport(run, options);
    const { signal } = run;
    const { clouds, total_count } = await client.clouds.listClouds(undefined, { signal });
    if (!isComplete(clouds, total_count)) return collect(client.clouds.searchClouds.pages({ order_by: 'name ASC' }, { signal }), report);
    report(clouds.length, total_count);
    return clouds;
  });
}

/**
 * Lists every user: those of the caller's organization, and the Domain Admins, who are in no list of users.
 *
 * Like {@link listAllClouds}, it reads all pages of `searchUsers` (100 users a page) where the GET returns fewer users than the
 * server counts. The two lists do not overlap on any release that was seen; a user who is in both comes once. The list of Domain
 * Admins has no count, so it ends behind the first page that is not full (100 a page), with one request more.
 *
 * @throws {@link IncompleteListError} when a list ends before the server's own count.
 * @throws {@link HttpError} with kind `permission` when the caller may not list Domain Admins; `includeDomainAdmins: false`
 * leaves them out.
 * @source gstotts/insightcloudsec users.go, ListUsers and ListDomainAdmins [T]
 */
export async function listAllUsers(
  client: InsightCloudSecClientWith<'users.listUsers' | 'users.searchUsers' | 'users.listDomainAdmins'>,
  input: ListAllUsersInput = {},
  options: ListAllOptions = {},
): Promise<User[]> {
  assertOptions('listAllUsers', options, ['onProgress']);
  const { includeDomainAdmins = true } = input;
  if (typeof includeDomainAdmins !== 'boolean')
    throw inputError('listAllUsers', 'includeDomainAdmins', { expected: 'a boolean', value: includeDomainAdmins, example: 'false' });
  return withTimeout(client, { workflow: 'listAllUsers', signal: options.signal }, async (run) => {
    const report = createReport(run, options);
    const { signal } = run;
    const { users, total_count } = await client.users.listUsers(undefined, { signal });
    const members = isComplete(users, total_count)
      ? users
      : await collect(client.users.searchUsers.pages({ order_by: 'name ASC' }, { signal }), report);
    report(members.length, includeDomainAdmins ? undefined : members.length);
    if (!includeDomainAdmins) return members;
    const known = new Set(members.map(userId));
    const admins = await collect(client.users.listDomainAdmins.pages({}, { signal }));
    const all = [...members, ...admins.filter((admin) => !known.has(userId(admin)))];
    report(all.length, all.length);
    return all;
  });
}

function createReport({ elapsedMs }: WorkflowRun, { onProgress }: ListAllOptions): Report {
  return (done, total) => notify(onProgress, { step: 'reading', elapsedMs: elapsedMs(), done, total });
}

function userId({ user_id }: User): number {
  return user_id;
}

/** Whether a response is the complete list, by its own count. */
function isComplete(rows: readonly unknown[], total: number | undefined | null): boolean {
  return typeof total === 'number' && rows.length >= total;
}

/** Reads all pages. */
async function collect<Row>(pages: AsyncIterable<Page<unknown, Row>>, report?: Report): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { items, total } of pages) {
    rows.push(...items);
    report?.(rows.length, total);
  }
  return rows;
}
