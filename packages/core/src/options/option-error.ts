/** Option errors in the one shape that all have: expected, received, an example. */
import { ConfigError } from '../errors.js';
import { describe } from '../lib/describe.js';

export function optionError(option: string, expected: string, received: unknown, example: string): ConfigError {
  return new ConfigError(option, `"${option}" must be ${expected}, got ${describe(received)}; for example ${example}`);
}

/** @throws {@link ConfigError} when a number is outside its range; `undefined` passes. */
export function assertNumber(option: string, value: unknown, [min, max]: readonly [min: number, max: number], example: string): void {
  if (value === undefined) return;
  const range = max === Infinity ? `a number from ${min}` : `a number from ${min} to ${max}`;
  if (typeof value !== 'number' || Number.isNaN(value) || value < min || value > max) throw optionError(option, range, value, example);
}
