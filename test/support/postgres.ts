import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIANS = '/usr/lib/postgresql';

/** What is kept for a run of tests waits for no disk, is copied to no other server and is swept by nobody meanwhile. */
const HASTY = [
  'fsync=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'bgwriter_lru_maxpages=0',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** Where PostgreSQL's programs lie; undefined when this machine has none. */
export const postgresPrograms = (): string | undefined => {
  const versions = existsSync(DEBIANS) ? readdirSync(DEBIANS) : [];
  return [...versions.map((version) => join(DEBIANS, version, 'bin')), ...pathFolders()].find(
    (folder) => ['initdb', 'pg_ctl', 'psql'].every((program) => existsSync(join(folder, program))),
  );
};

const pathFolders = (): string[] => {
  const { stdout } = spawnSync('sh', ['-c', 'echo "$PATH"'], { encoding: 'utf8' });
  return stdout.trim().split(':');
};

/** A PostgreSQL that listens to no port and keeps nothing. */
export type PostgresServer = {
  /** URL of one of its databases. */
  url(database: string): string;
  /** Runs a script in the database `postgres`, and returns what went wrong. */
  run(script: string): string;
  /** All its processes are gone at once, as in a crash; `restart` recovers what was committed. */
  crash(): void;
  restart(): void;
  stop(): void;
};

/** Starts a server of its own, on a disk of its own if wanted; one that is durable waits for the disk, as in earnest. */
export const startPostgres = (
  programs: string,
  { isDurable = false, disk = tmpdir() }: { isDurable?: boolean; disk?: string } = {},
): PostgresServer => {
  const folder = mkdtempSync(join(disk, 'thi-dua-postgres-'));
  const data = join(folder, 'data');
  // A server refuses to be root's; Debian's package makes a user for it.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const command = (program: string, given: string[]): [string, string[]] => {
    const path = join(programs, program);
    return isRoot ? ['runuser', ['-u', 'postgres', '--', path, ...given]] : [path, given];
  };
  const run = (program: string, ...given: string[]): void => {
    const [file, rest] = command(program, given);
    execFileSync(file, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  run('initdb', '-D', data, '-U', 'postgres', '--no-locale', '-E', 'UTF8', '--no-sync');
  const settings = `-c listen_addresses= ${isDurable ? '' : HASTY} -c max_connections=300 -k ${folder}`;
  const start = (): void =>
    run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  start();
  return {
    url: (database) => `postgresql://postgres@localhost/${database}?host=${folder}`,
    run: (script) => {
      const quiet = `SET client_min_messages = warning;\n${script}`;
      const [file, given] = command('psql', [
        '-h',
        folder,
        '-U',
        'postgres',
        '-q',
        '-X',
        '-f',
        '-',
      ]);
      const { stderr, status } = spawnSync(file, given, { cwd: folder, input: quiet });
      return status === 0 ? stderr.toString() : `psql ended with ${status}: ${stderr.toString()}`;
    },
    crash: () => run('pg_ctl', 'stop', '-w', '-D', data, '-m', 'immediate'),
    restart: start,
    stop: () => {
      spawnSync(...command('pg_ctl', ['stop', '-D', data, '-m', 'immediate']), { cwd: folder });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
