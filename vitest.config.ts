import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scenarios/**/*.test.ts',
      'journeys/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    maxWorkers: 2,
    globalSetup: ['src/server/test-setup.ts'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
