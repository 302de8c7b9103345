import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { PersonStore } from './person-store.ts';
import { tellAdmins } from './tell-admins.ts';

/** News for admins of how full the server's disk is. */
export const DISK_NEWS = 'disk-news';

/** In bytes. */
export type DiskRoom = { free: number; total: number };

export type DiskStores = {
  installation: InstallationStore;
  outbox: OutboxStore;
  people: PersonStore;
};

export type Disk = {
  /** The disks that the data folder and the files in it lie on. */
  rooms(): Promise<DiskRoom[]>;
  /** Less than this, in bytes, is little on a disk of any size; 0: nobody is warned and nothing waits. */
  least: number;
};

type DiskPorts = {
  disk: Disk;
  read<T>(work: (stores: DiskStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: DiskStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Files are kept and the database grows as long as there is room: people act before it is gone. */
const levels = ['fine', 'low', 'very-low', 'nearly-none'] as const;
type DiskLevel = (typeof levels)[number];
type DiskState = { level: DiskLevel; since: Instant };

/** Below either of these it is that level: of the whole disk, and of the amount that is little on any. */
const shares = {
  low: { ofDisk: 0.15, ofLeast: 1 },
  'very-low': { ofDisk: 0.05, ofLeast: 0.25 },
  'nearly-none': { ofDisk: 0.03, ofLeast: 0.15 },
} as const satisfies Record<Exclude<DiskLevel, 'fine'>, { ofDisk: number; ofLeast: number }>;

/**
 * What the bot begins by itself takes room, and stops in this order: the level at which each waits. What people say, hand in
 * and do never waits.
 */
const waitsAt = {
  announcements: 'very-low',
  reminders: 'nearly-none',
} as const satisfies Record<string, DiskLevel>;

export type WaitingForRoom = keyof typeof waitsAt;

/** What has only just become enough is not told as such: it would go to and fro. */
const SLACK = 1.1;

/** Tells the admins once that the disk is nearly full, again when it is worse, and when it is not so any more. */
export const watchDisk = async (ports: DiskPorts): Promise<void> => {
  const { disk } = ports;
  const before = await ports.read(({ installation }) => lastState(installation));
  if (disk.least === 0) {
    if (before.level !== 'fine')
      await ports.transact((stores) => note(stores, 'fine', ports.now()));
    return;
  }
  const rooms = await disk.rooms();
  const [tightest] = rooms
    .map((room) => ({ room, level: levelOf(room, { least: disk.least, before: before.level }) }))
    .toSorted(
      (one, other) => rankOf(other.level) - rankOf(one.level) || one.room.free - other.room.free,
    );
  if (!tightest || tightest.level === before.level) return;
  const { level, room } = tightest;
  await ports.transact(async (stores) => {
    const state = await note(stores, level, ports.now());
    // Better, but still little: they know.
    if (level !== 'fine' && rankOf(level) < rankOf(before.level)) return;
    await tell(stores, { state, line: lineOf(level, room) });
  });
};

const rankOf = (level: DiskLevel): number => levels.indexOf(level);

type Before = { least: number; before: DiskLevel };

const levelOf = (room: DiskRoom, { least, before }: Before): DiskLevel => {
  const isBelow = (level: keyof typeof shares): boolean => {
    const { ofDisk, ofLeast } = shares[level];
    const slack = rankOf(before) >= rankOf(level) ? SLACK : 1;
    return room.free < Math.max(room.total * ofDisk, least * ofLeast) * slack;
  };
  return (['nearly-none', 'very-low', 'low'] as const).find(isBelow) ?? 'fine';
};

const KEY = 'disk';

const lastState = async (installation: InstallationStore): Promise<Pick<DiskState, 'level'>> => {
  const stored = await installation.get(KEY);
  return stored === null ? { level: 'fine' } : (JSON.parse(stored) as DiskState);
};

const note = async (
  { installation }: Pick<DiskStores, 'installation'>,
  level: DiskLevel,
  since: Instant,
): Promise<DiskState> => {
  const state: DiskState = { level, since };
  await installation.set(KEY, JSON.stringify(state));
  return state;
};

/** Whether the disk has so little room left that this waits; it goes on as soon as there is more. */
export const waitsForRoom = async (
  installation: InstallationStore,
  what: WaitingForRoom,
): Promise<boolean> => rankOf((await lastState(installation)).level) >= rankOf(waitsAt[what]);

const GIGABYTE = 1024 ** 3;

const lineOf = (level: DiskLevel, { free, total }: DiskRoom): TextRef =>
  say(`disk-${level}`, {
    free: { number: inGigabytes(free) },
    total: { number: inGigabytes(total) },
    percent: Math.floor((free / total) * 100),
  });

const inGigabytes = (bytes: number): number => Math.round((bytes / GIGABYTE) * 10) / 10;

const tell = async (
  stores: DiskStores,
  { state, line }: { state: DiskState; line: TextRef },
): Promise<void> => {
  await tellAdmins(stores, {
    key: `${DISK_NEWS}:${state.level}:${state.since}`,
    kind: DISK_NEWS,
    message: { type: 'notice', lines: [line], buttons: [] },
    now: state.since,
  });
};
