/** The whole list of clouds, and of people: the short way where it gives everything, page by page where it does not. */
import { callWith, IncompleteListError, InputError, type ListWalk, type Page, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { Cloud, User } from '../generated/operations.js';

export interface ListAllOptions extends WorkflowOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number | undefined }) => void;
}

export interface ListAllUsersOptions extends ListAllOptions {
  /**
   * `false` leaves the Domain Admins out, for callers who may not list them; true unless given. The list of them is a
   * prototype of the API.
   */
  readonly admins?: boolean;
}

/**
 * Lists every cloud account of the caller's organization.
 *
 * Sends one GET. Where that brings fewer accounts than the server counts, it is thrown away, and `searchClouds` is walked
 * instead, 500 accounts a page in the order of their names. An answer without a count is walked, too: it could have been cut.
 *
 * @example
 * ```ts
 * import { listAllClouds } from '@sec/insightcloudsec';
 *
 * const clouds = await listAllClouds(client);
 * console.log(clouds.map(({ name, account_id, status }) => `${name} ${account_id} ${status}`));
 * ```
 *
 * @throws {@link IncompleteListError} when the pages end before the server's own count, too: never a shorter list.
 * @source members and count: gstotts/insightcloudsec testdata/clouds/listClouds.json; paging: rapid7/insightconnect-plugins
 * rapid7_insightcloudsec, list_clouds [C, T]. Whether the GET is cut at a number is not documented.
 */
export async function listAllClouds(client: InsightCloudSecClient, options: ListAllOptions = {}): Promise<Cloud[]> {
  const call = callWith(options.signal);
  const { clouds, total_count } = await client.clouds.listClouds(undefined, call);
  if (isWhole(clouds, total_count)) {
    options.onProgress?.({ done: clouds.length, total: total_count });
    return clouds;
  }
  return collect('searchClouds', client.clouds.searchClouds.pages({ order_by: 'name ASC' }, call), ({ id }) => id, options.onProgress);
}

/**
 * Lists everybody: the users of the caller's organization, and the Domain Admins, who are in no list of users.
 *
 * Like {@link listAllClouds}, it walks `searchUsers` (100 users a page) where the GET brings fewer users than the server
 * counts. The two lists do not overlap on any release that was seen; somebody who is in both comes once. Domain Admins come
 * without a count, so the list of them (100 a page) ends with the first page that is not full.
 *
 * @throws {@link IncompleteListError} when a list ends before the server's own count.
 * @throws HttpError with kind `permission` when the caller may not list Domain Admins; `admins: false` leaves them out.
 * @source gstotts/insightcloudsec users.go, ListUsers and ListDomainAdmins [T]
 */
export async function listAllUsers(client: InsightCloudSecClient, options: ListAllUsersOptions = {}): Promise<User[]> {
  const { admins = true, signal, onProgress } = options;
  if (typeof admins !== 'boolean')
    throw new InputError(`listAllUsers: "admins" must be true or false, got ${String(admins)}; for example false`, { member: 'admins' });
  const call = callWith(signal);
  const { users, total_count } = await client.users.listUsers(undefined, call);
  const members = isWhole(users, total_count)
    ? users
    : await collect('searchUsers', client.users.searchUsers.pages({ order_by: 'name ASC' }, call), userId, onProgress);
  onProgress?.({ done: members.length, total: admins ? undefined : members.length });
  if (!admins) return [...members];
  const known = new Set(members.map(({ user_id }) => user_id));
  const others = await collect('listDomainAdmins', client.users.listDomainAdmins.pages({}, call), userId, undefined);
  const all = [...members, ...others.filter(({ user_id }) => !known.has(user_id))];
  onProgress?.({ done: all.length, total: all.length });
  return all;
}

const userId = ({ user_id }: User): number => user_id;

/** Whether an answer is the whole list: by its own count, and not by the look of it. */
function isWhole(rows: readonly unknown[], total: number | undefined | null): boolean {
  return typeof total === 'number' && rows.length >= total;
}

/** Walks to the end. A row that moved between two pages comes twice, and then another one is missing: the count tells. */
async function collect<Row>(
  operationId: string,
  pages: ListWalk<Page<unknown, Row>>,
  idOf: (row: Row) => number,
  onProgress: ListAllOptions['onProgress'],
): Promise<Row[]> {
  const rows = new Map<number, Row>();
  let total: number | undefined;
  for await (const page of pages) {
    for (const row of page.items) rows.set(idOf(row), row);
    total = page.total;
    onProgress?.({ done: rows.size, total });
  }
  if (total !== undefined && rows.size < total) throw new IncompleteListError(operationId, 'short', rows.size, total);
  return [...rows.values()];
}
