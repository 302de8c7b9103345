import { setImmediate as nextTurn } from 'node:timers/promises';

import { receiveAwardsList } from '../core/awards/awards-file.ts';
import { feedBroadcasts } from '../core/broadcasts/feed-broadcasts.ts';
import { feedChanges } from '../core/broadcasts/feed-changes.ts';
import { ensureMilestones } from '../core/calendar/ensure-milestones.ts';
import { tellOfDefaults } from '../core/calendar/tell-of-defaults.ts';
import { publishWanted } from '../core/clusters/published-ranking.ts';
import type { RankingWeights } from '../core/clusters/ranking-weights.ts';
import { tendHeld } from '../core/conversation/tend-held.ts';
import { countFigures } from '../core/figures/unit-figures.ts';
import { fetchScans } from '../core/obligations/scan-copy.ts';
import { type Backups, nightlyBackup, watchBackups } from '../core/people/nightly-backup.ts';
import { isDayOfRestoring } from '../core/people/restored-copy.ts';
import {
  type Disk,
  type WaitingForRoom,
  waitsForRoom,
  watchDisk,
} from '../core/people/watch-disk.ts';
import { askConsentAnew } from '../core/personal-data/ask-consent-anew.ts';
import { forgetAged } from '../core/personal-data/forget-aged.ts';
import { forgetPeople } from '../core/personal-data/forget-people.ts';
import { keptSince } from '../core/personal-data/retention.ts';
import { askInDecember } from '../core/reminders/ask-in-december.ts';
import { refreshPins } from '../core/reminders/pinned-deadline.ts';
import { dayQueue } from '../core/reminders/queue-day.ts';
import { remindOfFinal } from '../core/reminders/remind-of-final.ts';
import { remindOfPapers } from '../core/reminders/remind-of-papers.ts';
import { tellOfPreparation } from '../core/reminders/tell-of-preparation.ts';
import { queueSummaries } from '../core/reminders/weekly-summary.ts';
import { runDueReorganisations } from '../core/reorganisation/run-due.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../core/shared/calendar-date.ts';
import type { Clock } from '../core/shared/clock.ts';
import { HOUR_MS, MINUTE_MS } from '../core/shared/instant.ts';
import type { Random } from '../core/shared/random.ts';
import type { WordsInLanguages } from '../core/shared/text-ref.ts';
import type { Transactions } from '../core/stores.ts';
import { heartbeat } from '../core/submissions/after-outage.ts';
import { sharesKeeper } from '../core/submissions/draft-shares.ts';
import { fetchAttachments, type FileKeeper } from '../core/submissions/fetch-attachments.ts';
import { type CopyFolder, forgetCopies } from '../core/submissions/forget-copies.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import { type DocumentReader, readDocuments } from '../core/submissions/read-documents.ts';
import { applyUnitsFiles } from '../core/units/apply-units-files.ts';
import { fetchUnitsFiles, type UnitsFileReader } from '../core/units/fetch-units-file.ts';
import { foldNames } from '../core/units/fold-names.ts';
import type { Job } from './job-runner.ts';

export type JobParts = {
  transactions: Transactions;
  clock: Clock;
  random: Random;
  forms: FormPorts;
  inLanguages: WordsInLanguages;
  approvalAbove: number;
  rankingWeights: RankingWeights;
  keeper: FileKeeper;
  unitsReader: UnitsFileReader;
  documentReader: DocumentReader;
  copies: CopyFolder;
  disk: Disk;
  /** Null where none are wanted, as in a sandbox. */
  backups: Backups | null;
  /** Shows admins how far their broadcasts are. */
  showProgress(): Promise<void>;
  /** Whether Telegram answers. */
  isHeard(): boolean;
};

/** All that the program does by the clock, in this order. `README.md` beside it tells how to add one. */
export const jobsOf = (parts: JobParts): readonly Job[] => {
  const { transactions, clock, random, forms, approvalAbove } = parts;
  const now = () => clock.now();
  const today = () => dateInHanoi(now());
  const ports = {
    read: ((work) => transactions.single(work)) satisfies Transactions['single'],
    transact: ((work) => transactions.run(work)) satisfies Transactions['run'],
    pause: () => nextTurn(),
    now,
    random,
    forms: forms.forms,
  };
  const revision = () => ports.read(({ units }) => units.revision());
  const beat = heartbeat({ ...ports, isHeard: () => parts.isHeard() });
  const unlessRestored = onOtherDays(ports, today);
  return [
    whileRoomFor('announcements', ports, {
      name: 'feed-broadcasts',
      when: 'pulse',
      run: () => feedBroadcasts(ports, { forms, approvalAbove, now: now() }),
    }),
    { name: 'feed-changes', when: 'pulse', run: () => feedChanges(ports, now()) },
    { name: 'show-progress', when: 'pulse', run: () => parts.showProgress() },
    { name: 'begin-year', when: today, run: () => beginYear(parts) },
    {
      name: 'reorganise-units',
      when: async () => `${today()} ${await revision()}`,
      run: () => runDueReorganisations(ports),
    },
    { name: 'fold-names', when: revision, run: () => foldNames(ports) },
    ...fileJobs(parts, ports),
    ...reminderJobs(parts, ports, unlessRestored),
    ...yearJobs(parts, ports, unlessRestored),
    { name: 'prepare-year', when: today, run: unlessRestored(() => tellOfPreparation(ports)) },
    { name: 'ask-in-december', when: today, run: unlessRestored(() => askInDecember(ports)) },
    { name: 'refresh-pins', when: thisMinute(clock), run: () => refreshPins({ ...ports, forms }) },
    { name: 'tend-held', when: today, run: () => tendHeld(ports) },
    {
      name: 'forget-updates',
      when: thisHour,
      run: () => ports.transact(({ inbox }) => inbox.forgetBefore(keptSince('updates', now()))),
    },
    { name: 'forget-people', when: today, run: () => forgetPeople(ports) },
    { name: 'ask-consent-anew', when: today, run: () => askConsentAnew(ports) },
    { name: 'forget-aged', when: today, run: () => forgetAged(ports) },
    ...careOfData(parts, ports),
    {
      name: 'heartbeat',
      when: () => `${tenMinutes(clock)()} ${String(parts.isHeard())}`,
      run: () => beat(),
    },
  ];
};

const beginYear = ({ transactions, clock, random, inLanguages }: JobParts): Promise<void> =>
  transactions.run(async (stores) => {
    await ensureMilestones({ ...stores, random, inLanguages }, clock.now());
    await tellOfDefaults(stores, inLanguages, clock.now());
  });

const thisMinute = (clock: Clock) => (): string => String(Math.floor(clock.now() / MINUTE_MS));

const tenMinutes = (clock: Clock) => (): string =>
  String(Math.floor(clock.now() / (10 * MINUTE_MS)));

type Ports = Pick<FormPorts, 'forms' | 'random'> & {
  read: Transactions['single'];
  transact: Transactions['run'];
  now: Clock['now'];
};

type UnlessRestored = (work: () => Promise<unknown>) => () => Promise<unknown>;

/** What units are reminded of, on the day of a milestone and on others. */
const reminderJobs = (
  { clock, transactions }: JobParts,
  ports: Ports & { pause(): Promise<void> },
  unlessRestored: UnlessRestored,
): readonly Job[] => {
  const today = (): CalendarDate => dateInHanoi(clock.now());
  const queueReminders = dayQueue({ ...ports, read: (work) => transactions.look(work) });
  const jobs: readonly Job[] = [
    { name: 'queue-reminders', when: 'tick', run: unlessRestored(queueReminders) },
    { name: 'remind-of-final', when: today, run: unlessRestored(() => remindOfFinal(ports)) },
    { name: 'remind-of-papers', when: today, run: unlessRestored(() => remindOfPapers(ports)) },
  ];
  return jobs.map((job) => whileRoomFor('reminders', ports, job));
};

/** What tells and prepares how the year stands. */
const yearJobs = (
  { clock, transactions, rankingWeights: weights }: JobParts,
  ports: Ports & { pause(): Promise<void> },
  unlessRestored: UnlessRestored,
): readonly Job[] => [
  {
    name: 'queue-summaries',
    when: thisMinute(clock),
    run: unlessRestored(() => queueSummaries(ports)),
  },
  {
    name: 'count-figures',
    when: tenMinutes(clock),
    run: () => countFigures(ports, yearOf(dateInHanoi(clock.now()))),
  },
  { name: 'keep-shares', when: thisMinute(clock), run: sharesKeeper(ports) },
  {
    name: 'publish-ranking',
    when: 'tick',
    run: () =>
      publishWanted({
        ...ports,
        look: (work) => transactions.look(work),
        now: () => clock.now(),
        weights,
      }),
  },
];

/** What is done with files that came in, each once the one before is done with it. */
const fileJobs = (parts: JobParts, ports: Ports): readonly Job[] => [
  {
    name: 'fetch-attachments',
    when: 'tick',
    run: (signal) => fetchAttachments({ ...ports, keeper: parts.keeper }, signal),
  },
  {
    name: 'fetch-scans',
    when: 'tick',
    run: (signal) => fetchScans({ ...ports, keeper: parts.keeper }, signal),
  },
  {
    name: 'read-documents',
    when: 'tick',
    run: (signal) => readDocuments({ ...ports, reader: parts.documentReader }, signal),
  },
  {
    name: 'read-units-files',
    when: 'tick',
    run: (signal) =>
      fetchUnitsFiles(
        {
          ...ports,
          reader: parts.unitsReader,
          ofAwards: (file, table) => receiveAwardsList(ports, { file, table }),
        },
        signal,
      ),
  },
  { name: 'apply-units-files', when: 'tick', run: () => applyUnitsFiles(ports) },
];

/** Who was reminded today before a copy took the place of the database cannot be known. */
const onOtherDays =
  ({ read }: Ports, today: () => CalendarDate) =>
  (work: () => Promise<unknown>) =>
  async (): Promise<unknown> =>
    (await read(({ installation }) => isDayOfRestoring(installation, today())))
      ? undefined
      : work();

/** The last room of the disk is kept for what people answer: the same job, which waits as long as there is no more. */
const whileRoomFor = (what: WaitingForRoom, { read }: Ports, job: Job): Job => {
  const waits = (): Promise<boolean> =>
    read(({ installation }) => waitsForRoom(installation, what));
  const { when } = job;
  return {
    ...job,
    // Once there is room it runs on the same day.
    when:
      typeof when === 'function' ? async () => `${await when()} ${String(await waits())}` : when,
    run: async (signal) => !(await waits()) && job.run(signal),
  };
};

/** What keeps the data safe and the disk from filling. */
const careOfData = ({ clock, disk, copies, backups }: JobParts, ports: Ports): readonly Job[] => [
  {
    name: 'watch-disk',
    // Whoever does not want it watched any more is waited for no more.
    when: disk.least === 0 ? () => 'not watched' : thisMinute(clock),
    run: () => watchDisk({ ...ports, disk }),
  },
  {
    name: 'back-up',
    when: 'tick',
    run: (signal) => nightlyBackup({ ...ports, backups }, signal),
  },
  {
    name: 'watch-backups',
    when: tenMinutes(clock),
    run: () => watchBackups({ ...ports, backups }),
  },
  { name: 'forget-copies', when: thisHour, run: () => forgetCopies({ ...ports, copies }) },
];

/** By the machine's time: a story that lives a year in a minute tidies up once. */
const thisHour = (): string => String(Math.floor(performance.now() / HOUR_MS));
