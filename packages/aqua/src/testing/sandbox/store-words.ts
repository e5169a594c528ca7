/** How Aqua's servers say what the store of the other families has to say, and what they set themselves. */
import { isObject, type ReceivedInput, type StoreVendor } from '@sec/core/vendor/testing';
import { readNumber } from './paging.js';
import { cspmFailure, cspmInvalid, consoleFailure, emptyResponse, jsonResponse } from './responses.js';

type Operation = Parameters<StoreVendor['missing']>[0];
type Row = Readonly<Record<string, unknown>>;

/**
 * Statuses for a name that is taken, where they are known; users have 400.
 *
 * @source bcgov-platform-services/aqua-scan-cli-operator [T]; aquasecurity/terraform-provider-aquasec client/runtime_policy.go [C]
 */
const taken: Readonly<Record<string, number>> = {
  createRole: 404,
  createPermissionSet: 404,
  createApplicationScope: 404,
  createRuntimePolicy: 409,
};

export function createStoreWords(nowMs: () => number): StoreVendor {
  const isCspm = ({ host }: Operation): boolean => host === 'cspm';
  // CSPM validates what is to be kept.
  const invalid = (operation: Operation, member: string, problem: string): Response =>
    !isCspm(operation)
      ? consoleFailure(400, `${member} ${problem}`)
      : operation.effect === 'read'
        ? cspmFailure(400, `${member} ${problem}`)
        : cspmInvalid(member, problem);
  return {
    reply: (_, status, body) => jsonResponse(status, body),
    missing(operation) {
      // They name several, or all, and none is not wrong.
      if (operation.id === 'deleteApplicationScopes' || operation.id === 'deleteResponsePolicies') return emptyResponse();
      return isCspm(operation) ? cspmFailure(404, 'Not found') : consoleFailure(404, 'not found');
    },
    exists: (operation) =>
      isCspm(operation) ? cspmFailure(400, 'Already exists') : consoleFailure(taken[operation.id] ?? 400, 'already exists'),
    incomplete: (operation, member) => invalid(operation, member, 'is required'),
    unfit: (operation, member) => invalid(operation, member, 'is invalid'),
    // @source aqua 0.1.27 (PyPI), create_image_registry [T]
    takesNull: true,
    frame: framePage,
    replacesWhole: true,
    stamp: (row, isNew) => ({ ...row, ...timesOf(row, isNew, nowMs()) }),
  };
}

/** The members of a row that say when it was written, each in the form that it has. */
function timesOf(row: Row, isNew: boolean, nowMs: number): Row {
  const names = [
    'lastupdate',
    'last_update',
    'last_updated',
    'updated',
    'updated_at',
    'last_modified',
    ...(isNew ? ['created', 'created_at'] : []),
  ];
  const now = (old: unknown): unknown => (typeof old === 'number' ? Math.floor(nowMs / 1000) : new Date(nowMs).toISOString());
  return Object.fromEntries(
    names.filter((name) => ['number', 'string'].includes(typeof row[name])).map((name) => [name, now(row[name])] as const),
  );
}

/** The number of the page, its size and what follows are those of the request; what an example echoes of its filters is left out. */
export function framePage({ page: facts }: Operation, body: unknown, { query }: ReceivedInput): unknown {
  if (facts?.style !== 'page' || typeof facts.items !== 'string') return body;
  const page = readNumber(query.get(facts.position), 1);
  const size = readNumber(query.get(facts.size ?? ''), 50);
  return within(body, facts.items.split('/').slice(1, -1), (holder) => {
    const rows = holder[(facts.items as string).split('/').at(-1) ?? ''];
    const count = Array.isArray(rows) ? rows.length : 0;
    const { query: _echo, count: total = holder['total_count'], ...rest } = holder;
    const isLast = typeof total !== 'number' || page * size >= total;
    const values: Row = {
      page,
      current_page: page,
      pagesize: size,
      page_size: size,
      returned_count: count,
      totalPages: typeof total === 'number' ? Math.ceil(total / size) : 1,
    };
    const known = Object.fromEntries(Object.entries(values).filter(([name]) => name in rest));
    return {
      ...rest,
      ...('count' in holder ? { count: total } : {}),
      ...known,
      // The services of the supply chain name the page that follows.
      ...('current_page' in rest || 'total_count' in rest ? { next_page: isLast ? null : page + 1 } : {}),
    };
  });
}

function within(body: unknown, names: readonly string[], change: (holder: Row) => Row): unknown {
  if (!isObject(body)) return body;
  const [name, ...inner] = names;
  return name === undefined ? change(body) : { ...body, [name]: within(body[name], inner, change) };
}
