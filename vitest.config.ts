import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command-line tests start processes, and so do the linter's.
    testTimeout: 30_000,
    maxConcurrency: 3,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command line runs in processes of its own, which coverage does not see; transcripts cover it.
      exclude: ['src/cli/**', 'src/generate/**'],
      thresholds: { lines: 80, branches: 70 },
    },
  },
})
