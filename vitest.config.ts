import { defineConfig } from 'vitest/config';

/** On a shared machine a test may starve: it gets a second try, and the checks name what passed only then. */
const retry = process.env.CI ? 1 : 0;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'geodata/**/*.test.ts', 'migrations/**/*.test.ts'],
          globalSetup: ['server/database/testing-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry,
          // Nothing is kept in modules, so that files of one worker may share them: a sixth of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'client',
          include: ['client/**/*.test.ts', 'client/**/*.test.tsx'],
          exclude: ['client/**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['client/**/*.browser.test.ts'],
          globalSetup: ['client/testing/application.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          retry,
        },
      },
    ],
    maxWorkers: 2,
  },
});
