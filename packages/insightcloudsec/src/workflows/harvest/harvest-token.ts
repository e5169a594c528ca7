/** Queued harvest jobs as a resume token. */
import type { LastHarvest } from '../../generated/operations.js';
import { inputError } from '../../input-error.js';
import { parseResumeToken, type ResumeTokenType, serializeResumeToken } from '@sec/core/vendor';

/** A job, and where it runs. */
export interface HarvestTarget {
  /** Resource id of the account, such as `divvyorganizationservice:18`. */
  readonly cloud: string;
  /** The job, with or without its cloud: `AWS:InstanceHarvester` or `InstanceHarvester`. */
  readonly job: string;
  /** Region of the job, such as `us-east-1`. @defaultValue every region that has the job */
  readonly region?: string | undefined;
}

/** Jobs that were queued. */
export interface QueuedHarvest {
  readonly target: HarvestTarget;
  /** The entries of `getLastHarvest` before, by their names. */
  readonly before: ReadonlyMap<string, LastHarvest>;
}

const type: ResumeTokenType = { name: 'insightcloudsec-harvest', version: 1 };

/** Writes the token that {@link parseHarvestToken} reads. */
export function serializeHarvestToken({ target, before }: QueuedHarvest): string {
  return serializeResumeToken(type, { ...target, before: [...before] });
}

/** @param who - Name of the function that was called. @throws {@link InputError} for any other string. */
export function parseHarvestToken(who: string, resumeToken: unknown): QueuedHarvest {
  const refuse = (problem: string): Error =>
    inputError(who, 'resumeToken', {
      expected: 'the string that onResumeToken received',
      value: resumeToken,
      received: problem.replace(/^got /, ''),
      example: '{ resumeToken } alone',
    });
  const state = parseResumeToken(type, resumeToken, refuse);
  const { cloud, job, region, before } = (state ?? {}) as Readonly<Record<keyof HarvestTarget | 'before', unknown>>;
  if (typeof cloud !== 'string' || typeof job !== 'string' || !(region === undefined || typeof region === 'string'))
    throw refuse('got a damaged one');
  if (!Array.isArray(before)) throw refuse('got a damaged one');
  return { target: { cloud, job, region }, before: new Map(before as readonly [string, LastHarvest][]) };
}
