import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../support/handing-on.ts';

/**
 * `npm run packed`: the steps of the Dockerfile by hand, without a container. What comes of them has to be small, and is
 * run as compose.yaml does: by nobody in particular, with nothing to write to but a folder for data and one for
 * the moment, with the image's settings, and found well by the check of health.
 */
const MOST_MEGABYTES = 250;
/** `nobody`, where whoever types this is root and may be somebody else. */
const NOBODY = 65_534;

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-packed-'));
const [app, data, moment] = ['app', 'data', 'tmp'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
chmodSync(folder, 0o755);
const other = mayBeNobody() ? { uid: NOBODY, gid: NOBODY } : {};

const image = readFileSync('Dockerfile', 'utf8');
const compose = readFileSync('compose.yaml', 'utf8');

/** Of the image's settings those that are not where it keeps its data. */
const settings = Object.fromEntries(
  [...image.matchAll(/\b(NODE_ENV|MALLOC_\w+)=(\S+)/g)].map(([, name = '', value]) => [
    name,
    value,
  ]),
);

const env = {
  ...settings,
  DATABASE_URL: `file:${join(data, 'thi-dua.db')}`,
  DATA_FOLDER: data,
  PORT: '0',
  METRICS_PORT: String(await freePort()),
  TMPDIR: moment,
};

try {
  execFileSync(process.execPath, ['bundle.js'], { stdio: 'inherit' });
  execFileSync(process.execPath, ['.ci/pack.js', app], { stdio: 'inherit' });
  const [megabytes, node] = [sizeOf(app), sizeOf(process.execPath)];
  process.stdout.write(`${megabytes} MB of ${MOST_MEGABYTES} MB, beside the ${node} MB of Node\n`);
  if (megabytes > MOST_MEGABYTES) throw new Error('the packed program is too large');
  for (const place of [data, moment]) {
    mkdirSync(place, { mode: 0o700 });
    if (other.uid !== undefined) chownSync(place, NOBODY, NOBODY);
  }
  execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
  const before = seenIn(app);
  await runs();
  if (seenIn(app) !== before) throw new Error('the program has written into its own folder');
  process.stdout.write('nothing was written but data\n');
} finally {
  execFileSync('chmod', ['-R', 'u+w', app]);
  rmSync(folder, { recursive: true, force: true });
}

/** Only root may be somebody else, who has to be let in to Node and to this folder. */
function mayBeNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  const look = `fs.readdirSync(${JSON.stringify(folder)})`;
  const options = { cwd: '/', uid: NOBODY, gid: NOBODY, env: {} };
  if (spawnSync(process.execPath, ['-e', look], options).status === 0) return true;
  process.stderr.write(
    '!!! NOT RUN BY NOBODY: Node or the folder for the moment is closed to others\n',
  );
  return false;
}

function sizeOf(place: string): number {
  return Number.parseInt(execFileSync('du', ['-smL', place], { encoding: 'utf8' }), 10);
}

/** All files with their times. */
function seenIn(place: string): string {
  return execFileSync('find', [place, '-printf', '%P %s %T@\n'], { encoding: 'utf8' });
}

/** Starts it, asks for the chat page and for its health; commands run beside it, and a backup is put back. */
async function runs(): Promise<void> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: app,
    env,
    ...other,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
      said += String(text);
      if (said.includes('ready:')) break;
    }
    child.stdout.resume();
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`the page answered ${status}`);
    process.stdout.write(`${address} answers\n`);
    isWell();
    command(['doctor']);
    command(['backup', join(data, 'all.tar.gz')]);
    const elsewhere = {
      DATABASE_URL: `file:${join(data, 'back', 'thi-dua.db')}`,
      DATA_FOLDER: join(data, 'back'),
    };
    command(['restore', join(data, 'all.tar.gz')], elsewhere);
  } finally {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) process.stderr.write(`it ended with ${code}\n`);
  }
}

/** The check that compose.yaml has, at the port of this run. */
function isWell(): void {
  const check = /"(fetch\('http:\/\/127\.0\.0\.1:(\d+)\/health'\).*)"$/m.exec(compose);
  const script = (check?.[1] ?? '').replace(check?.[2] ?? '', env.METRICS_PORT);
  const { status } = spawnSync(process.execPath, ['-e', script], { env: {}, ...other });
  if (script === '' || status !== 0) throw new Error(`the check of health ended with ${status}`);
  process.stdout.write('the check of health finds it well\n');
}

function command(args: readonly string[], elsewhere: Record<string, string> = {}): void {
  const options = { cwd: app, env: { ...env, ...elsewhere }, encoding: 'utf8', ...other } as const;
  process.stdout.write(execFileSync(process.execPath, ['dist/cli.js', ...args], options));
}
