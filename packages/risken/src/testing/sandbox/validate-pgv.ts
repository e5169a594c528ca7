/**
 * The validation dialect of the project family: the first failure only, with the Go name of the member.
 * Lengths count characters.
 *
 * @source protoc-gen-validate, as used by ca-risken/core proto/project/service.proto [C]
 */

/** A member that failed: its Go name and the reason. */
export type PgvFailure = readonly [member: string, reason: string];

/** @returns The message for the first failure among checks in the order of the members; `undefined` where there is none. */
export function pgv(message: string, ...checks: readonly (PgvFailure | undefined)[]): string | undefined {
  const failure = checks.find((check) => check !== undefined);
  return failure === undefined ? undefined : `invalid ${message}.${failure[0]}: ${failure[1]}`;
}

export function aboveZero(member: string, value: number): PgvFailure | undefined {
  return value > 0 ? undefined : [member, 'value must be greater than 0'];
}

/** Least and greatest number of characters; `undefined` as the least means that only the greatest counts. */
export function runes(member: string, value: string, least: number | undefined, most: number): PgvFailure | undefined {
  const length = [...value].length;
  if (length >= (least ?? 0) && length <= most) return undefined;
  return [
    member,
    least === undefined
      ? `value length must be at most ${most} runes`
      : `value length must be between ${least} and ${most} runes, inclusive`,
  ];
}

/** One of an enumeration whose zero, "not set", is refused. */
export function oneOfEnum(member: string, value: number, values: readonly number[]): PgvFailure | undefined {
  if (values.includes(value)) return undefined;
  return [member, value === 0 ? 'value must not be in list [0]' : 'value must be one of the defined enum values'];
}
