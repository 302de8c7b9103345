import { defineConfig } from 'vitest/config';

import { compiledFiles, compiledSources } from './test/support/compiled-sources.ts';
import { LongestFirst } from './test/support/longest-first.ts';
import { onPostgres, STORIES_OF_FILES } from './test/support/on-postgres.ts';

// What takes four seconds alone has taken thirty beside five others on a busy machine.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

// Loaded with each file of tests.
const setupFiles = ['./test/support/seeded-properties.ts', './test/support/compiled-queries.ts'];

const nodeMajor = Number.parseInt(process.versions.node, 10);

/** For what runs inside of a process of tests. */
const execArgv = [
  // Worlds make much that soon is garbage: a wide nursery is swept less often.
  '--max-semi-space-size=32',
  '--min-semi-space-size=32',
  // Beside four others there is no idle processor that could help with sweeping, nor is memory short.
  '--single-threaded-gc',
  '--initial-heap-size=512',
  // Most code of a run is not hot for long: compiling it anew costs more than it brings. Later ones know no such option.
  ...(nodeMajor < 22 ? ['--interrupt-budget=500000'] : []),
];

const server = { deps: { external: [compiledFiles] } };

export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    globalSetup: [
      './test/support/memory-folder.ts',
      './test/support/property-seed.ts',
      './test/support/build-once.ts',
    ],
    pool: 'forks',
    // More than a small machine has cores: at any moment some wait, for a timer, a child or a browser.
    maxWorkers: 5,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [compiledSources()],
        test: {
          ...patience,
          setupFiles,
          server,
          name: 'inside',
          globalSetup: './test/support/template-folder.ts',
          // Imports cost more than most tests. No test changes what another one would notice.
          isolate: false,
          execArgv,
          include: ['test/**/*.test.ts'],
          exclude: ['test/process/**', 'test/on-postgres/**'],
        },
      },
      {
        plugins: [compiledSources()],
        test: {
          ...patience,
          setupFiles,
          server,
          name: 'postgres',
          globalSetup: './test/support/postgres-server.ts',
          isolate: false,
          execArgv,
          env: { TEST_DATABASE: 'postgres' },
          include: onPostgres(),
          exclude: STORIES_OF_FILES,
        },
      },
      {
        plugins: [compiledSources()],
        test: {
          name: 'process',
          setupFiles,
          server,
          isolate: false,
          include: ['test/process/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
