import { defineConfig } from 'vitest/config';
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['src/people/**/*.test.{ts,tsx}', 'scenarios/people.test.ts'], globalSetup: ['src/server/test-setup.ts'], maxWorkers: 1, testTimeout: 30000, hookTimeout: 60000 },
});
