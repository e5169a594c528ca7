/** Names of insights and packs: a source and a number. */
import { InputError } from '@sec/core';

/** An insight or pack by its two parts, or joined as in `backoffice:536`. */
export type InsightName =
  | `${'backoffice' | 'custom'}:${number}`
  | { readonly source: 'backoffice' | 'custom'; readonly insight_id: number };

export interface InsightKey {
  readonly source: 'backoffice' | 'custom';
  readonly insight_id: number;
  /** `backoffice:536`, as queries have it. */
  readonly joined: string;
}

/** @throws InputError that says which form a name has. */
export function readInsightName(name: unknown, member: string): InsightKey {
  const { source, insight_id } = typeof name === 'string' ? split(name) : ((name ?? {}) as { source?: unknown; insight_id?: unknown });
  if ((source === 'backoffice' || source === 'custom') && Number.isSafeInteger(insight_id) && (insight_id as number) > 0)
    return { source, insight_id: insight_id as number, joined: `${source}:${insight_id as number}` };
  throw new InputError(
    `"${member}" must name its source, backoffice or custom, and a number, got ${typeof name === 'string' ? `"${name.slice(0, 40)}"` : name === undefined ? 'nothing' : 'something else'}; for example backoffice:536`,
    { member },
  );
}

function split(name: string): { readonly source: unknown; readonly insight_id: unknown } {
  const [, source, digits] = /^(backoffice|custom):(\d{1,15})$/.exec(name) ?? [];
  return { source, insight_id: digits === undefined ? undefined : Number(digits) };
}
