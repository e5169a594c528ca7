/** Reports a finding from outside: the finding, a recommendation for its type, and tags. */
import { InputError, type WorkflowOptions } from '@sec/core';
import { act, assertOptions, describe, withTimeout } from '@sec/core/vendor';
import type { RiskenClientWith } from '../client.js';
import type { Finding, FindingTag, Recommend } from '../generated/operations.js';
import { assertBytes, clipToBytes } from '../values/byte-length.js';

/** A finding to report. */
export interface ReportFindingInput {
  /** Project that gets the finding. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /** In words. Truncated to 200 bytes between two characters, which is all that the server takes. */
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
  /** The raw event: an object, or the JSON text of one. @defaultValue an empty object */
  readonly data?: object | string | undefined;
  /** Text that all findings with the same `data_source` and `type` show. */
  readonly recommend?:
    | { readonly type: string; readonly risk?: string | undefined; readonly recommendation?: string | undefined }
    | undefined;
  /** Tags, each at most 64 bytes. */
  readonly tags?: readonly string[] | undefined;
}

/** Result of {@link reportFinding}: everything as it was stored. */
export interface ReportFindingResult {
  readonly finding: Finding;
  readonly recommend: Recommend | undefined;
  readonly tags: readonly FindingTag[];
  /** The description was too long and was truncated. */
  readonly descriptionTruncated: boolean;
}

const workflow = 'reportFinding';

/**
 * Reports a finding with a recommendation for its type and tags.
 *
 * Each step may be repeated with the same result. An error after the finding was stored has `mayHaveSucceeded: true`.
 *
 * @throws {@link InputError} when a string is too long, a score is outside its scale, or `data` is not an object; nothing is
 * sent.
 * @source ca-risken/security-review, the vendor's own reporter [C]; limits: ca-risken/core proto/finding validator [C]
 */
export async function reportFinding(
  client: RiskenClientWith<'finding.putFinding' | 'finding.putRecommend' | 'finding.tagFinding'>,
  input: ReportFindingInput,
  options: WorkflowOptions = {},
): Promise<ReportFindingResult> {
  assertOptions(workflow, options);
  const data = readData(input.data);
  assertInput(input);
  const { project_id, data_source, data_source_id, resource_name, original_score, original_max_score } = input;
  const description = clipToBytes(input.description, 200);
  return withTimeout(client, { workflow, signal: options.signal }, async (run) => {
    const { signal } = run;
    const { finding } = await act(run, () =>
      client.finding.putFinding(
        { project_id, finding: { description, data_source, data_source_id, resource_name, original_score, original_max_score, data } },
        { signal },
      ),
    );
    const { finding_id } = finding;
    const recommend =
      input.recommend === undefined
        ? undefined
        : (await client.finding.putRecommend({ ...input.recommend, project_id, finding_id, data_source }, { signal })).recommend;
    const tags: FindingTag[] = [];
    for (const tag of new Set(input.tags)) {
      const tagged = await client.finding.tagFinding({ project_id, tag: { finding_id, tag } }, { signal });
      tags.push(tagged.tag);
    }
    return { finding, recommend, tags, descriptionTruncated: description !== input.description };
  });
}

/** Checks what the server would refuse only after part of the report was stored. @throws {@link InputError} */
function assertInput({ original_score: score, original_max_score: top, ...input }: ReportFindingInput): void {
  assertBytes(workflow, 'data_source', input.data_source, { min: 1, max: 64, example: '"ci:license-check"' });
  assertBytes(workflow, 'data_source_id', input.data_source_id, { min: 1, max: 255, example: '"my-repository/GPL-3.0"' });
  assertBytes(workflow, 'resource_name', input.resource_name, { min: 1, max: 512, example: '"https://git.example/repo"' });
  assertBytes(workflow, 'description', input.description, { min: 0, example: '"A licence that is not allowed"' });
  if (!(typeof top === 'number' && top > 0 && top <= 999.99))
    throw refuse('original_max_score', `a number above 0 and at most 999.99, got ${describe(top)}; for example 10`);
  if (!(typeof score === 'number' && score >= 0 && score <= top))
    throw refuse('original_score', `a number from 0 to original_max_score (${top}), got ${describe(score)}; for example ${top / 2}`);
  for (const tag of input.tags ?? []) assertBytes(workflow, 'tags', tag, { min: 1, max: 64, example: '["ci"]' });
  if (input.recommend !== undefined)
    assertBytes(workflow, 'recommend.type', input.recommend.type, { min: 1, max: 255, example: '"GPL-3.0"' });
}

/** The server keeps the string in a JSON column and fails for anything but an object. @source ca-risken/core pkg/db/finding.go [C] */
function readData(data: object | string = {}): string {
  const value = typeof data === 'string' ? parseOrUndefined(data) : data;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refuse('data', `an object or the JSON text of one, got ${describe(data)}; for example { licence: 'GPL-3.0' }`);
  return typeof data === 'string' ? data : JSON.stringify(data);
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refuse(member: string, sentence: string): InputError {
  return new InputError(`${workflow}: "${member}" must be ${sentence}`, { member });
}
