import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    reporters: ['default'],
  },
});
