import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { postgresPrograms } from '../support/postgres.ts';
import type { Figure } from './figures.ts';

const README = fileURLToPath(new URL('README.md', import.meta.url));
const fileOf = (name: string): string => `test/process/${name}.test.ts`;
/** What one program does is tried on both databases. */
const FILES = ['flood', 'killed-senders', 'faults'].map(fileOf);
const isPostgresHere = postgresPrograms() !== undefined;
/** Properties and walks that `npm test` tries with fewer cases. */
const PROPERTIES = [
  'core/forms/properties',
  'core/forms/random-forms.property',
  'core/obligations/overview.property',
  'core/obligations/owing.property',
  'journeys/find-in-lists',
  'journeys/words-in-doubt.property',
  'storage/known-register.property',
].map((name) => `test/${name}.test.ts`);
const [BEGIN, END] = ['<!-- figures -->', '<!-- end of figures -->'];

/** Runs the faults and writes what was measured into the table of README.md. */
const loadNow = (): string => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = loadNow();
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-figures-'));
const file = join(folder, 'figures.jsonl');
writeFileSync(file, '');
const runsInFull = (
  project: string,
  files: readonly string[],
  env: Record<string, string> = {},
): number | null =>
  spawnSync('npx', ['vitest', 'run', '--project', project, ...files, '--maxWorkers=1'], {
    stdio: 'inherit',
    env: { ...process.env, ...env, FAULT_FIGURES: file },
  }).status;
const properties = runsInFull('inside', PROPERTIES);
const onFiles = runsInFull('process', [...FILES, fileOf('killed-fleet')]);
const loadBetween = loadNow();
const statuses = [
  onFiles,
  isPostgresHere ? runsInFull('process', FILES, { FAULT_DATABASE: 'postgres' }) : 0,
  // All stores and stories that run there, not only those of each run.
  isPostgresHere ? runsInFull('postgres', [], { POSTGRES: 'all' }) : 0,
];
const status = statuses.find((one) => one !== 0) ?? 0;
const figures = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Figure);
rmSync(folder, { recursive: true });

const rows = figures.map(({ fault, verdict, notes }) => {
  const { recipients, sent, twice, lost, unknown, unknownArrived, blocked, others } = verdict;
  const uncertain = unknown === 0 ? '0' : `${unknown} (${unknownArrived} had arrived)`;
  return `| ${[fault, recipients, sent, twice, lost, uncertain, blocked, others, notes].join(' | ')} |`;
});
const heading =
  '| fault | recipients | sent | twice | lost | unknown | blocked | other | measured |';
const table = [
  `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, load ${loadBefore} at the start, ${loadBetween} when one program began on PostgreSQL.`,
  '',
  heading,
  heading.replaceAll(/[^|]+/g, ' --- '),
  ...rows,
].join('\n');
// A table with a row missing would tell of a fault that nobody measured.
if (status !== 0 || properties !== 0) process.exit(status || properties || 1);
const before = readFileSync(README, 'utf8');
const [head = '', rest = ''] = before.split(BEGIN);
writeFileSync(README, `${head}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`);
