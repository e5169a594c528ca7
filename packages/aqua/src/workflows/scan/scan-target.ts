/** The image that a scan is of. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/** An image as scan calls take it. */
export interface ScanTarget {
  /** Name of the registry in Aqua; see {@link findRegistry}. */
  readonly registry: string;
  /** Repository and tag, such as `team/app:1.4.2`. */
  readonly image: string;
}

/** @throws {@link InputError} when a member is no string or empty. */
export function assertScanTarget(workflow: string, target: ScanTarget): void {
  for (const member of ['registry', 'image'] as const) {
    const value: unknown = target[member];
    if (typeof value === 'string' && value !== '') continue;
    throw new InputError(
      `${workflow}: "${member}" must be a non-empty string, got ${describe(value)}; for example { registry: 'Docker Hub', image: 'team/app:1.4.2' }`,
      { member },
    );
  }
}

/** @returns How messages name an image. */
export function describeTarget({ registry, image }: ScanTarget): string {
  return `image "${image}" of registry "${registry}"`;
}
