import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests drive the sources through the names that users import.
    alias: [
      { find: /^@sec\/core\/vendor\/testing$/, replacement: `${source('')}core/src/testing/vendor.ts` },
      { find: /^@sec\/([a-z]+)$/, replacement: `${source('')}$1/src/index.ts` },
      { find: /^@sec\/([a-z]+)\/testing$/, replacement: `${source('')}$1/src/testing/index.ts` },
      { find: /^@sec\/([a-z]+)\/(.+)$/, replacement: `${source('')}$1/src/$2.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
