/** Runs before a package is published: without an address of its sources nobody could report a fault, so nothing is published. */
import { findAddressProblem, readAddress } from './release/address.ts';

const problem = findAddressProblem(readAddress());
if (problem !== undefined) {
  console.error(`publishing is refused: ${problem}`);
  process.exitCode = 1;
}
