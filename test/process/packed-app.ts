import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run packed`: the steps of the Dockerfile by hand, without a container. What comes of them has to be small, and is
 * started with an empty environment, no token and no folder to write to but the one for data.
 */
const MOST_MEGABYTES = 250;

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-packed-'));
const app = join(folder, 'app');
try {
  execFileSync(process.execPath, ['bundle.js'], { stdio: 'inherit' });
  execFileSync(process.execPath, ['.ci/pack.js', app], { stdio: 'inherit' });
  const megabytes = Number.parseInt(execFileSync('du', ['-sm', app], { encoding: 'utf8' }), 10);
  process.stdout.write(`${megabytes} MB of ${MOST_MEGABYTES} MB, without Node itself\n`);
  if (megabytes > MOST_MEGABYTES) throw new Error('the packed program is too large');
  await answers(app, join(folder, 'data'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts it and asks for the chat page; a command runs beside it. */
async function answers(place: string, data: string): Promise<void> {
  const env = { PORT: '0', DATABASE_URL: `file:${join(data, 'thi-dua.db')}`, METRICS_PORT: '' };
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: place,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const text of child.stdout) {
      said += String(text);
      if (said.includes('ready:')) break;
    }
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`the page answered ${status}`);
    const options = { cwd: place, env, encoding: 'utf8' } as const;
    const doctor = execFileSync(process.execPath, ['dist/cli.js', 'doctor'], options);
    process.stdout.write(`${address} answers\n${doctor}`);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
}
