/** Names of insights and packs: a source and a number. */
import { inputError, quote } from '../input-error.js';

/** An insight or pack by its two parts, or joined as in `backoffice:536`. */
export type InsightName =
  | `${'backoffice' | 'custom'}:${number}`
  | { readonly source: 'backoffice' | 'custom'; readonly insight_id: number };

/** An insight name in its parts. */
export interface InsightKey {
  readonly source: 'backoffice' | 'custom';
  readonly insight_id: number;
  /** Both parts as queries have them, such as `backoffice:536`. */
  readonly joined: string;
}

/**
 * @param who - Name of the function that was called.
 * @throws {@link InputError} that shows the form of a name.
 */
export function parseInsightName(who: string, member: string, name: unknown): InsightKey {
  const { source, insight_id } = (typeof name === 'string' ? split(name) : (name ?? {})) as Partial<Record<keyof InsightKey, unknown>>;
  if ((source === 'backoffice' || source === 'custom') && Number.isSafeInteger(insight_id) && (insight_id as number) > 0)
    return { source, insight_id: insight_id as number, joined: `${source}:${insight_id as number}` };
  throw inputError(who, member, {
    expected: 'a source, backoffice or custom, and a number',
    value: name,
    received: quote(name),
    example: 'backoffice:536',
  });
}

function split(name: string): { readonly source: unknown; readonly insight_id: unknown } {
  const [, source, digits] = /^(backoffice|custom):(\d{1,15})$/.exec(name) ?? [];
  return { source, insight_id: digits === undefined ? undefined : Number(digits) };
}
