/** Checks who imports whom, in the packages and in the scripts; scripts/imports/check.ts has the order. */
import { checkImports } from './imports/check.ts';
import { readWords } from './known-flags.ts';
import { root } from './packages.ts';

readWords([]);
const { files, problems } = checkImports(root);
for (const { file, line, message } of problems) console.error(`${file}:${line}  ${message}`);
console.log(`check-imports: ${files} files, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
if (problems.length > 0) process.exitCode = 1;
