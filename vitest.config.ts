import { defineConfig } from 'vitest/config';

/** Unit and property tests. A test that needs a DOM says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{utils,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    environment: 'node',
    // No test asserts a time: on a busy machine a property may take long, and that is no failure.
    testTimeout: 60_000,
    passWithNoTests: true,
  },
});
