import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/same-every-time.ts'],
    // Nothing mocks a module, so that what one file has loaded serves the next: a third of the time that it takes else.
    isolate: false,
    // The command-line tests start processes, and so do the linter's.
    testTimeout: 30_000,
    maxConcurrency: 3,
    // Half of the time goes into processes that a test waits for.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // These run in processes and threads of their own, which coverage does not see.
      exclude: ['src/cli/main.ts', 'src/generate/**', 'src/node/template-worker.ts'],
      thresholds: { statements: 94, branches: 86, functions: 96, lines: 96 },
    },
  },
})
