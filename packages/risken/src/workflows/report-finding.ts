/** Reports a finding from outside: the finding, a recommendation for its type, and tags. */
import { InputError } from '@sec/core';
import { checkBytes, cutToBytes } from '../byte-length.js';
import type { RiskenClient } from '../client.js';
import type { Finding, FindingTag, Recommend } from '../generated/operations.js';
import { scope } from './hydrate-findings.js';

export interface ReportFindingInput {
  /** Project that gets the finding; the client's own unless given. */
  readonly project_id?: number;
  /** In words. Cut to 200 bytes between two characters, which is all that the server takes. */
  readonly description: string;
  /** Name of your scanner, at most 64 bytes, such as `ci:license-check`. */
  readonly data_source: string;
  /** Your own stable key, at most 255 bytes: reporting it again updates the finding instead of adding one. */
  readonly data_source_id: string;
  /** What the finding is about, at most 512 bytes: an ARN, a URL, a repository. */
  readonly resource_name: string;
  /** Score on your scale, 0 to `original_max_score`. */
  readonly original_score: number;
  /** Top of your scale, above 0 and at most 999.99. */
  readonly original_max_score: number;
  /** The raw event: an object, or the JSON text of one. The server stores `{}` where it is left out. */
  readonly data?: object | string;
  /** Text that all findings with the same `data_source` and `type` show. */
  readonly recommend?: { readonly type: string; readonly risk?: string; readonly recommendation?: string };
  /** Tags, each at most 64 bytes. */
  readonly tags?: readonly string[];
}

export interface ReportedFinding {
  readonly finding: Finding;
  readonly recommend: Recommend | undefined;
  readonly tags: readonly FindingTag[];
  /** The description was too long and has been cut. */
  readonly descriptionCut: boolean;
}

/**
 * Reports a finding with a recommendation for its type and tags.
 *
 * Each step may be repeated with the same result.
 *
 * @throws InputError when a text is too long or a score is outside its scale, or `data` is no object; nothing is sent.
 * @source ca-risken/security-review, the vendor's own reporter [C]; limits: ca-risken/core proto/finding validator [C]
 */
export async function reportFinding(
  client: RiskenClient,
  input: ReportFindingInput,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ReportedFinding> {
  const data = checkReport(input);
  const call = options.signal === undefined ? undefined : { signal: options.signal };
  const project = scope(input);
  const description = cutToBytes(input.description, 200);
  const { data_source, data_source_id, resource_name, original_score, original_max_score } = input;
  const { finding } = await client.finding.putFinding(
    { ...project, finding: { description, data_source, data_source_id, resource_name, original_score, original_max_score, data } },
    call,
  );
  const { finding_id } = finding;
  const recommend =
    input.recommend === undefined
      ? undefined
      : (await client.finding.putRecommend({ ...project, finding_id, data_source, ...input.recommend }, call)).recommend;
  const tags: FindingTag[] = [];
  for (const tag of new Set(input.tags)) tags.push((await client.finding.tagFinding({ ...project, tag: { finding_id, tag } }, call)).tag);
  return { finding, recommend, tags, descriptionCut: description !== input.description };
}

/** Checks what the server would refuse only after part of the report was stored. @returns The JSON text of `data`. */
function checkReport(input: ReportFindingInput): string {
  checkBytes('data_source', input.data_source, 1, 64, '"ci:license-check"');
  checkBytes('data_source_id', input.data_source_id, 1, 255, '"repo-main-GPL-3.0"');
  checkBytes('resource_name', input.resource_name, 1, 512, '"https://git.example/repo"');
  checkBytes('description', input.description, 0, Infinity, '"A licence that is not allowed"');
  const { original_score: score, original_max_score: top } = input;
  if (!(top > 0 && top <= 999.99))
    throw new InputError(`"original_max_score" must be a number above 0 and at most 999.99, got ${String(top)}; for example 10`, {
      member: 'original_max_score',
    });
  if (!(score >= 0 && score <= top))
    throw new InputError(`"original_score" must be a number from 0 to original_max_score (${top}), got ${String(score)}; for example 7.5`, {
      member: 'original_score',
    });
  for (const tag of input.tags ?? []) checkBytes('tags', tag, 1, 64, '["ci"]');
  if (input.recommend !== undefined) checkBytes('recommend.type', input.recommend.type, 1, 255, '"GPL-3.0"');
  return toJsonText(input.data);
}

/** The server keeps the text in a JSON column and fails for anything but an object. @source ca-risken/core pkg/db/finding.go [C] */
function toJsonText(data: object | string = {}): string {
  let value: unknown = data;
  try {
    if (typeof data === 'string') value = JSON.parse(data);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      `"data" must be an object or the JSON text of one, got ${typeof data === 'string' ? 'another text' : 'something else'}; for example { licence: 'GPL-3.0' }`,
      { member: 'data' },
    );
  }
  return typeof data === 'string' ? data : JSON.stringify(data);
}
