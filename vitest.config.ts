import { defineConfig } from 'vitest/config';

import { LongestFirst } from './test/support/longest-first.ts';

// What takes four seconds alone has taken thirty beside five others on a busy machine.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    globalSetup: './test/support/memory-folder.ts',
    pool: 'forks',
    // More than a small machine has cores: at any moment some wait, for a timer, a child or a browser.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...patience,
          name: 'inside',
          globalSetup: './test/support/template-folder.ts',
          // Imports cost more than most tests. No test changes what another one would notice.
          isolate: false,
          // Worlds make much that soon is garbage: a wider nursery is swept less often.
          execArgv: ['--max-semi-space-size=32'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/process/**'],
        },
      },
      {
        test: {
          name: 'process',
          include: ['test/process/**/*.test.ts'],
          globalSetup: './test/support/build-once.ts',
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
