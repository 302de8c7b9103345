import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import BetterSqlite3 from 'better-sqlite3';

import { BIG_CITY, citizens, HANOI } from './import-city.ts';

/**
 * How long a list of units keeps everybody else from writing, seen from another process that tries
 * to write all the time. Each import begins in a process that has done nothing before.
 */
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-import-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs the work and resolves to the longest time, in ms, for which nobody could begin to write. */
const longestLock = async (file: string, work: Promise<unknown>): Promise<number> => {
  const db = new BetterSqlite3(file, { timeout: 0 });
  const ending = new AbortController();
  const done = work.finally(() => ending.abort());
  let lockedSince: number | undefined;
  let longestMs = 0;
  while (!ending.signal.aborted) {
    const now = performance.now();
    if (mayWrite(db)) {
      longestMs = Math.max(longestMs, now - (lockedSince ?? now));
      lockedSince = undefined;
    } else lockedSince ??= now;
    // The import needs the processor more than the watch does.
    await wait(1);
  }
  db.close();
  await done;
  return longestMs;
};

const mayWrite = (db: BetterSqlite3.Database): boolean => {
  try {
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
};

const cliEnv = (file: string) => ({
  ...process.env,
  BOT_TOKEN: '123456:a-token-for-this-bench-only-00000000',
  DATABASE_URL: `file:${file}`,
});

const cli = (...args: string[]): string[] => ['dist/cli.js', ...args];

const byCommand = async (name: string, csv: string): Promise<number> => {
  const file = join(folder, `${name}.db`);
  const list = join(folder, `${name}.csv`);
  writeFileSync(list, csv);
  spawnSync(process.execPath, cli('db', 'migrate'), { env: cliEnv(file), stdio: 'ignore' });
  const importing = spawn(process.execPath, cli('units', 'import', list, '--apply'), {
    env: cliEnv(file),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return longestLock(file, once(importing, 'close'));
};

/** The bot itself, to which an admin sends the list and says yes. */
const byBot = async (city: string): Promise<number> => {
  const script = fileURLToPath(new URL('import-process.ts', import.meta.url));
  const bot = spawn(process.execPath, ['--import', 'tsx', script, city], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: bot.stdout })[Symbol.asyncIterator]();
  const file: unknown = (await lines.next()).value;
  const written = lines.next();
  bot.stdin.write('write\n');
  const longestMs = await longestLock(String(file), written);
  bot.stdin.end();
  await once(bot, 'close');
  return longestMs;
};

const show = (what: string, ms: number): void =>
  console.log(`${what.padEnd(44)} ${ms.toFixed(0).padStart(5)} ms`);

console.log('Longest time for which an import of units keeps others from writing:');
show('147 units, command line', await byCommand('hanoi', citizens(HANOI)));
show('5,000 units, command line', await byCommand('city', citizens(BIG_CITY)));
show('147 units, sent to the bot', await byBot(HANOI));
show('5,000 units, sent to the bot', await byBot(BIG_CITY));
