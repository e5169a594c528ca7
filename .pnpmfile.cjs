/**
 * Completes the manifest of a tarball by the addresses of its sources, its page and its issues, which stand in one place: the root.
 * The scripts are for this repository alone, and stay out.
 */
const { repository } = require('./package.json');

module.exports = {
  hooks: {
    beforePacking({ scripts, ...manifest }) {
      if (repository === undefined || repository === '') return manifest;
      const directory = `packages/${manifest.name.replace('@sec/', '')}`;
      return {
        ...manifest,
        repository: { type: 'git', url: `git+${repository}.git`, directory },
        homepage: `${repository}/tree/main/${directory}#readme`,
        bugs: `${repository}/issues`,
      };
    },
  },
};
