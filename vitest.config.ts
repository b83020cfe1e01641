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
    // A net, for what never comes: a test waits for what happens, however busy the machine, and sets no limit of its own.
    hookTimeout: 600_000,
    testTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
