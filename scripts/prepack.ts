/** Runs before a package is packed, in its folder: a package that is not built whole, or before its last change, is not packed. */
import { basename } from 'node:path';
import { findUnbuilt } from './release/find-unbuilt.ts';

const problems = findUnbuilt(process.cwd());
if (problems.length > 0) {
  console.error(`packages/${basename(process.cwd())} cannot be packed; run pnpm build first:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
}
