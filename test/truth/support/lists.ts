/** Servers with lists: fixed pages, lists that live, and lists whose order is not unique. */
import type { ReceivedRequest, ScriptedAnswer } from '../../support/script.js';
import type { Answerer } from './clients.js';

/** Whole numbers from `from`, as many as asked for. */
export const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

/** Gives one body after the other, the last one for good. */
export const bodies =
  (...all: readonly unknown[]): Answerer =>
  (_, count) => ({ json: all[Math.min(count, all.length) - 1] });

/** A number in the query. */
export const asked = ({ url }: ReceivedRequest, name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise);

/** A pseudo-random order that is the same in every run. */
export function createShuffle(seed = 1): <Value>(values: readonly Value[]) => Value[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (values) =>
    values
      .map((value) => [next(), value] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, value]) => value);
}

export interface StoredFinding {
  readonly finding_id: number;
  readonly score: number;
  /** Seconds since 1970. */
  readonly updated_at: number;
}

/** The finding lists of RISKEN over a database that orders equal values differently for every page, as MySQL and MariaDB may. */
export function createFindingServer(stored: readonly StoredFinding[]): Answerer {
  const shuffle = createShuffle();
  return (request): ScriptedAnswer => {
    const { pathname, searchParams } = request.url;
    if (pathname.endsWith('/get-finding')) {
      const finding = stored.find(({ finding_id }) => finding_id === asked(request, 'finding_id', 0));
      return { json: { data: finding === undefined ? {} : { finding: { ...finding, original_score: finding.score } } } };
    }
    const column = (searchParams.get('sort') ?? 'finding_id') as keyof StoredFinding;
    const sign = searchParams.get('direction') === 'desc' ? -1 : 1;
    const ordered = shuffle(stored).toSorted((one, other) => sign * (one[column] - other[column]));
    const offset = asked(request, 'offset', 0);
    const page = ordered.slice(offset, offset + asked(request, 'limit', 200)).map(({ finding_id }) => finding_id);
    return { json: { data: { finding_id: page, count: page.length, total: stored.length } } };
  };
}
