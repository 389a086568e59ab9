import { defineConfig } from 'vitest/config';

/** Tests of what was built: the packages themselves, and the extension in a real browser. Run by scripts/test.mjs. */
export default defineConfig({
  test: {
    include: ['tests/built/*.test.ts', 'tests/counts/*.test.ts', 'tests/e2e/*.e2e.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
