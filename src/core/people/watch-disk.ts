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
  /** Less than this, in bytes, is little on a disk of any size; 0: nobody is warned. */
  least: number;
};

type DiskPorts = {
  disk: Disk;
  read<T>(work: (stores: DiskStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: DiskStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** Files are kept and the database grows as long as there is room: people act before it is gone. */
const levels = ['fine', 'low', 'very-low'] as const;
type DiskLevel = (typeof levels)[number];
type DiskState = { level: DiskLevel; since: Instant };

const LOW_SHARE = 0.15;
const VERY_LOW_SHARE = 0.05;
/** So much of the amount that is little is very little. */
const VERY_LOW_PART = 0.25;
/** What has only just become enough is not told as such: it would go to and fro. */
const SLACK = 1.1;

/** Tells the admins once that the disk is nearly full, again when it is worse, and when it is not so any more. */
export const watchDisk = async (ports: DiskPorts): Promise<void> => {
  const { disk } = ports;
  if (disk.least === 0) return;
  const before = await ports.read(({ installation }) => lastState(installation));
  const rooms = await disk.rooms();
  const [tightest] = rooms
    .map((room) => ({ room, level: levelOf(room, { least: disk.least, before: before.level }) }))
    .toSorted(
      (one, other) => rankOf(other.level) - rankOf(one.level) || one.room.free - other.room.free,
    );
  if (!tightest || tightest.level === before.level) return;
  const { level, room } = tightest;
  await ports.transact(async (stores) => {
    const state: DiskState = { level, since: ports.now() };
    await stores.installation.set(KEY, JSON.stringify(state));
    // Better, but still little: they know.
    if (level !== 'fine' && rankOf(level) < rankOf(before.level)) return;
    await tell(stores, { state, line: lineOf(level, room) });
  });
};

const rankOf = (level: DiskLevel): number => levels.indexOf(level);

type Before = { least: number; before: DiskLevel };

const levelOf = (room: DiskRoom, { least, before }: Before): DiskLevel => {
  const isBelow = (share: number, amount: number, level: DiskLevel): boolean => {
    const slack = rankOf(before) >= rankOf(level) ? SLACK : 1;
    return room.free < Math.max(room.total * share, amount) * slack;
  };
  if (isBelow(VERY_LOW_SHARE, least * VERY_LOW_PART, 'very-low')) return 'very-low';
  return isBelow(LOW_SHARE, least, 'low') ? 'low' : 'fine';
};

const KEY = 'disk';

const lastState = async (installation: InstallationStore): Promise<Pick<DiskState, 'level'>> => {
  const stored = await installation.get(KEY);
  return stored === null ? { level: 'fine' } : (JSON.parse(stored) as DiskState);
};

/** So little room is left that announcements wait, and what people answer has all of it. */
export const isDiskNearlyFull = async (installation: InstallationStore): Promise<boolean> =>
  (await lastState(installation)).level === 'very-low';

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
