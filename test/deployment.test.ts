import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { variableNames } from '../src/config.ts';
import { scratchFolder } from './storage/scratch.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const [image, compose, unit] = ['Dockerfile', 'compose.yaml', '.ci/thi-dua-bot.service'].map(
  read,
) as [string, string, string];

/** An indented block of compose.yaml, by the keys that lead to it. */
const under = (...keys: readonly string[]): string => {
  let block = compose;
  for (const [depth, key] of keys.entries()) {
    const indent = '  '.repeat(depth);
    const lines = block.split('\n');
    const from = lines.findIndex((line) => line.startsWith(`${indent}${key}:`));
    if (from === -1) throw new Error(`compose.yaml has no ${keys.join('.')}`);
    const rest = lines.slice(from + 1);
    const length = rest.findIndex((line) => line !== '' && !line.startsWith(`${indent}  `));
    const inside = rest.slice(0, length === -1 ? rest.length : length);
    block = [lines[from]?.slice(indent.length + key.length + 1) ?? '', ...inside].join('\n');
  }
  return block.replace(/^\n/, '').trimEnd();
};

const keysOf = (block: string, depth: number): string[] =>
  [...block.matchAll(new RegExp(`^ {${depth * 2}}([\\w-]+):`, 'gm'))].map(([, key = '']) => key);

/** Of Compose's specification, as far as they are used here. */
const SERVICE_KEYS = new Set(
  (
    'build image env_file environment init restart stop_grace_period read_only tmpfs cap_drop security_opt mem_limit volumes ' +
    'healthcheck profiles'
  ).split(' '),
);
/** Of Node, of glibc, of PostgreSQL's image. */
const OTHERS = /^(?:NODE_ENV|MALLOC_\w+|POSTGRES_\w+)$/;

const assigned = (line: string): string[] =>
  [...line.matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, name = '']) => name);

describe('compose.yaml', () => {
  it('is indented by two, has services with known keys, and declares the volumes that it mounts', () => {
    for (const line of compose.split('\n')) expect(line).toMatch(/^(?: {2})*(?:\S|$)/);
    expect(keysOf(compose, 0)).toEqual(['services', 'volumes']);
    const services = keysOf(under('services'), 1);
    expect(services).toEqual(['bot', 'postgres']);
    const declared = keysOf(under('volumes'), 1);
    for (const name of services) {
      const unknown = keysOf(under('services', name), 2).filter((key) => !SERVICE_KEYS.has(key));
      expect(unknown).toEqual([]);
      for (const [, volume = ''] of under('services', name, 'volumes').matchAll(/- (\w+):/g))
        expect(declared).toContain(volume);
    }
  });

  it('starts the image as it was built: its data folder, its port of health, time to stop in order', () => {
    const bot = under('services', 'bot');
    const volume = /^VOLUME (\S+)$/m.exec(image)?.[1] ?? '';
    expect(bot).toContain(`- data:${volume}`);
    expect(bot).toContain(`DATABASE_URL:-file:${volume}/`);
    const port = /METRICS_PORT: '(\d+)'/.exec(bot)?.[1] ?? '';
    expect(bot).toContain(`http://127.0.0.1:${port}/health`);
    expect(Number(/stop_grace_period: (\d+)s/.exec(bot)?.[1])).toBeGreaterThanOrEqual(25);
    for (const line of ['read_only: true', 'tmpfs: [/tmp]', 'cap_drop: [ALL]', 'no-new-privileges'])
      expect(bot).toContain(line);
    expect(bot).not.toContain('ports:');
  });
});

describe('the image', () => {
  it('is built from the lock file, of files that are there, and runs as nobody in particular', () => {
    expect(image).toContain('RUN npm ci && node .ci/pack.js /app');
    expect(existsSync('.ci/pack.js')).toBe(true);
    const excluded = read('.dockerignore').split('\n');
    for (const needed of ['package-lock.json', '.ci', 'prisma', 'locales', 'src', 'bundle.js'])
      expect([needed, existsSync(needed), excluded.includes(needed)]).toEqual([
        needed,
        true,
        false,
      ]);
    const last = image.slice(image.lastIndexOf('\nFROM '));
    expect(last.indexOf('USER node')).toBeGreaterThan(last.lastIndexOf('\nRUN '));
    expect(last).toContain('CMD ["node", "dist/main.js"]');
    const bases = [...image.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases).size).toBe(1);
  });
});

/** What systemd says of a unit; undefined where it is not there. */
const verified = (text: string): string | undefined => {
  const file = join(scratchFolder(), 'thi-dua-bot.service');
  // Wherever this machine has Node.
  writeFileSync(file, text.replace('/usr/bin/node', process.execPath));
  const { error, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  return error ? undefined : stderr;
};

describe('the unit of systemd', () => {
  it('is one that systemd takes without a word', (context) => {
    const said = verified(unit);
    if (said === undefined) {
      process.stderr.write('\n!!! NO SYSTEMD: the unit is not verified. Install systemd.\n\n');
      context.skip('systemd-analyze is not here');
    }
    expect(said).toBe('');
    expect(verified(unit.replace('ProtectSystem', 'ProtectSistem'))).toContain('ProtectSistem');
  });

  it('keeps its memory as the image does, and has time to stop in order', () => {
    const settings = /MALLOC_ARENA_MAX=\d+ MALLOC_TRIM_THRESHOLD_=\d+/.exec(image)?.[0] ?? '';
    expect(unit).toContain(`Environment=${settings}`);
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThanOrEqual(25);
  });
});

it('sets no variable that nobody reads', () => {
  const lines = [...image.split('\n'), ...unit.split('\n')].filter((line) =>
    /^(?:ENV|Environment=| {2}MALLOC)/.test(line),
  );
  const names = [
    ...lines.flatMap((line) => assigned(line.replace(/^Environment=/, ''))),
    ...[...compose.matchAll(/^ {6}([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name),
  ];
  expect(names.length).toBeGreaterThan(8);
  const unread = names.filter((name) => !variableNames.includes(name) && !OTHERS.test(name));
  expect(unread).toEqual([]);
});
