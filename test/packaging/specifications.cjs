// The specifications of the packages can be loaded by their name, and each is a document of its own host.
const { readdirSync } = require('node:fs');
const { dirname, join } = require('node:path');

for (const name of process.argv.slice(2)) {
  const folder = join(dirname(require.resolve(`${name}/package.json`)), 'dist', 'openapi');
  const files = readdirSync(folder);
  if (files.length === 0) throw new Error(`${name} has no specification`);
  for (const file of files) {
    const { openapi, servers, paths } = require(`${name}/openapi/${file}`);
    if (openapi !== '3.1.0' || servers.length !== 1 || Object.keys(paths).length === 0)
      throw new Error(`${name}/openapi/${file} is no specification`);
  }
}
