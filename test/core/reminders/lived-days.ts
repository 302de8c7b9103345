import { join } from 'node:path';

import type { Milestone } from '../../../src/core/calendar/milestone.ts';
import { nextSendingTime } from '../../../src/core/calendar/sending-hours.ts';
import { loadWorkingDays } from '../../../src/core/obligations/load-obligations.ts';
import { beginSending } from '../../../src/core/outbox/begin-sending.ts';
import { kindsByName } from '../../../src/core/outbox/message-kind.ts';
import { recordOutcome } from '../../../src/core/outbox/record-outcome.ts';
import type { SendingRules } from '../../../src/core/outbox/sending.ts';
import { digestKind } from '../../../src/core/reminders/digest-kind.ts';
import { dayQueue } from '../../../src/core/reminders/queue-day.ts';
import { snoozeDigest } from '../../../src/core/reminders/snooze.ts';
import { weeklyKind } from '../../../src/core/reminders/weekly-summary.ts';
import {
  addDays,
  dateInHanoi,
  endOfDay,
  instantInHanoi,
  type CalendarDate,
} from '../../../src/core/shared/calendar-date.ts';
import { asId, type PersonId, type TelegramId, type UnitId } from '../../../src/core/shared/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../../../src/core/shared/instant.ts';
import type { Stores } from '../../../src/core/stores.ts';
import { type ReviewFact, waitsForBoard } from '../../../src/core/submissions/review.ts';
import type { Database } from '../../../src/storage/database.ts';
import { transactionsOf } from '../../../src/storage/transactions.ts';
import { scratchFolder } from '../../storage/scratch.ts';
import { isOnPostgres } from '../../support/database-url.ts';
import { openMigrated } from '../../support/migrated-database.ts';

export type Contact = { person: string; unit: string };

/** What a world begins with and what happens in it. */
export type Life = {
  first: CalendarDate;
  days: number;
  units: readonly string[];
  contacts: readonly Contact[];
  milestones: readonly Milestone[];
  /** In the order in which they happen. */
  deeds: readonly Deed[];
};

export type Deed = { at: Instant } & (
  | { type: 'hands-in'; unit: string; milestone: number }
  /** The Board gives the newest version back, or agrees to it; what cannot be at that moment does nothing. */
  | { type: 'gives-back'; unit: string; milestone: number; until: CalendarDate }
  | { type: 'agrees'; unit: string; milestone: number }
  /** What was given back is asked for no more; what was agreed to can be changed again. */
  | { type: 'takes-back' | 'unlocks'; unit: string; milestone: number }
  | { type: 'stops' | 'starts' }
  | { type: 'puts-off'; person: string; days: number }
);

export type Said = { at: Instant; to: TelegramId };

/** One story told of one unit's duty to one person, as the log has it. */
export type Logged = {
  unit: string;
  milestone: string;
  step: string;
  person: string;
  day: CalendarDate;
  status: string;
  at: Instant;
};

const forms = { forms: new Map() };

export const rules: SendingRules<Stores> = {
  kinds: kindsByName([digestKind(forms), weeklyKind(forms)]),
  nextSendingTime: async (stores, now) => nextSendingTime(now, await loadWorkingDays(stores)),
  onUnreachable: async () => undefined,
};

/** Times of a day at which the service looks around; between them nothing can happen unseen. */
const LOOKS = ['07:30', '08:05', '08:25', '11:45', '14:00', '19:00'];

/**
 * Lives through the days with the program's own planning, deciding, sending and storing.
 *
 * @param look what is to be seen at the end
 */
export const liveThrough = async <Seen = undefined>(
  life: Life,
  look?: (stores: Stores) => Promise<Seen>,
): Promise<{ said: Said[]; log: Logged[]; seen: Seen | undefined }> => {
  const url = `file:${join(scratchFolder(), 'lived.db')}`;
  const database = await openMigrated(url);
  try {
    // Nothing here survives a loss of power, and need not.
    if (!isOnPostgres) await database.client.$queryRaw`PRAGMA synchronous = OFF`;
    await begin(database, life);
    const said = await goOn(database, life);
    const seen = look && (await transactionsOf(database).single(look));
    return { said, log: await readLog(database), seen };
  } finally {
    await database.close();
  }
};

const chatOf = (person: string): TelegramId =>
  (7_000_000_000 + Number(person.slice(1))) as TelegramId;

export const begin = async (
  database: Database,
  { units, contacts, milestones }: Life,
): Promise<void> => {
  await transactionsOf(database).run((stores) => stores.milestones.save(milestones));
  await database.transaction(async (_tx, sql) => {
    for (const id of units)
      await sql.write`INSERT INTO "Unit" ("id", "code", "name", "shortName", "type",
        "calendarProfile", "validFrom", "search") VALUES (${id}, ${id}, ${id}, ${id}, 'commune',
        'calendar_year', '2025-07-01', ${id})`;
    for (const id of new Set(contacts.map(({ person }) => person)))
      await sql.write`INSERT INTO "Person" ("id", "telegramId", "fullName", "position",
        "language", "search", "createdAt") VALUES (${id}, ${chatOf(id)}, ${id}, 'x', 'vi', ${id}, 0)`;
    for (const { person, unit } of contacts)
      await sql.write`INSERT INTO "Contact" ("id", "unitId", "personId", "since")
        VALUES (${`${person}-${unit}`}, ${unit}, ${person}, 0)`;
  });
};

const goOn = async (database: Database, life: Life): Promise<Said[]> => {
  const transactions = transactionsOf(database);
  let now = instantInHanoi(life.first, '00:00');
  const queue = dayQueue({
    pause: async () => undefined,
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
    now: () => now,
  });
  const said: Said[] = [];
  let isRunning = true;
  const deeds = [...life.deeds];
  const doUntil = async (moment: Instant): Promise<void> => {
    for (let deed = deeds[0]; deed && deed.at <= moment; deed = deeds[0]) {
      deeds.shift();
      now = deed.at;
      isRunning = deed.type === 'starts' || (isRunning && deed.type !== 'stops');
      await does(database, life, deed);
    }
  };
  for (const look of looksOf(life)) {
    await doUntil(look);
    now = look;
    if (!isRunning) continue;
    await queue();
    said.push(...(await sendDue(database, now)));
  }
  // What happens after the last look around has happened all the same.
  await doUntil(endOfDay(addDays(life.first, life.days - 1)));
  return said;
};

const looksOf = ({ first, days }: Life): Instant[] =>
  Array.from({ length: days }, (_, at) => addDays(first, at)).flatMap((day) =>
    LOOKS.map((time) => instantInHanoi(day, time)),
  );

const does = async (database: Database, { milestones }: Life, deed: Deed): Promise<void> => {
  if (deed.type === 'hands-in') {
    const milestone = milestones[deed.milestone];
    if (milestone) await handInNext(database, milestone, deed);
  }
  if (isOfReview(deed)) {
    const milestone = milestones[deed.milestone];
    if (milestone) await review(database, milestone, deed);
  }
  if (deed.type === 'puts-off') {
    const { person, at, days } = deed;
    await transactionsOf(database).run(async (stores) => {
      const by = await stores.people.known(chatOf(person));
      const day = dateInHanoi(at);
      if (by) await snoozeDigest(stores, { by, day, until: plusMs(at, days * DAY_MS), now: at });
    });
  }
};

type Review = Extract<Deed, { type: 'gives-back' | 'agrees' | 'takes-back' | 'unlocks' }>;

const isOfReview = (deed: Deed): deed is Review =>
  ['gives-back', 'agrees', 'takes-back', 'unlocks'].includes(deed.type);

/** What the newest version becomes, where that may be. */
const becomes = {
  'gives-back': 'returned',
  agrees: 'agreed',
  'takes-back': 'reviewing',
  unlocks: 'reviewing',
} as const;

const mayBecome = ({ type }: Review, now: ReviewFact | null): boolean => {
  if (type === 'takes-back') return now?.state === 'returned';
  return type === 'unlocks' ? now?.state === 'agreed' : waitsForBoard(now);
};

const review = (database: Database, { formId, period }: Milestone, deed: Review): Promise<void> =>
  transactionsOf(database).run(async ({ submissions, reviews }) => {
    const key = { unitId: asId<UnitId>(deed.unit), formId, period };
    const [newest] = await submissions.versions(key);
    if (!newest || !mayBecome(deed, await reviews.of(newest.number))) return;
    const { number, version } = newest;
    const answerBy = deed.type === 'gives-back' ? deed.until : null;
    const state = becomes[deed.type];
    const by = asId<PersonId>('board');
    await reviews.save({ ...key, number, version, state, answerBy, by, at: deed.at });
  });

/** The first version, or the next; what is agreed to has none. */
const handInNext = async (
  database: Database,
  milestone: Milestone,
  { unit, at }: Extract<Deed, { type: 'hands-in' }>,
): Promise<void> => {
  const { formId, period } = milestone;
  const key = { unitId: asId<UnitId>(unit), formId, period };
  const versions = await transactionsOf(database).single(({ submissions }) =>
    submissions.versions(key),
  );
  const [newest] = versions;
  if (!newest) return handIn(database, { unit, milestone, at });
  await transactionsOf(database).run(async ({ submissions, reviews }) => {
    const before = await reviews.of(newest.number);
    if (before?.state === 'agreed') return;
    const version = newest.version + 1;
    const number = `${newest.draftId}-${version}`;
    await submissions.add({ ...newest, id: asId(number), number, version, submittedAt: at });
    const by = asId<PersonId>('x');
    if (before)
      await reviews.save({
        ...key,
        number,
        version,
        state: 'supplemented',
        answerBy: null,
        by,
        at,
      });
  });
};

export const handIn = async (
  database: Database,
  {
    unit,
    milestone,
    at,
    by = 'x',
  }: { unit: string; milestone: Milestone; at: Instant; by?: string },
): Promise<void> => {
  const { formId, period } = milestone;
  const id = `${unit}-${formId}`;
  await database.transaction(async (_tx, sql) => {
    await sql.write`INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period",
      "formVersion", "status", "rev", "items", "openedBy", "openedAt", "changedAt")
      VALUES (${id}, ${id}, ${unit}, ${formId}, ${period}, 1, 'submitted', 1, '{}', 'x', ${at}, ${at})`;
    await sql.write`INSERT INTO "Submission" ("id", "number", "draftId", "unitId", "formId",
      "period", "version", "formVersion", "content", "hash", "submittedBy", "submittedAt")
      VALUES (${id}, ${id}, ${id}, ${unit}, ${formId}, ${period}, 1, 1, '{}', 'x', ${by}, ${at})`;
  });
};

const sendDue = async (database: Database, now: Instant): Promise<Said[]> => {
  const transactions = transactionsOf(database);
  const said: Said[] = [];
  const lease = { nowMs: now, untilMs: now + DAY_MS };
  for (;;) {
    const dueAt = await transactions.single(({ sending }) => sending.nextDueAt());
    if (dueAt === null || dueAt > now) return said;
    const held = await transactions.run(({ sending }) =>
      sending.claim({ token: `t${now}`, now, lease, limit: 16 }),
    );
    if (held.length === 0) return said;
    for (const claimed of held)
      await transactions.run(async (stores) => {
        const step = { stores, claimed, now, isBare: false };
        const begun = await beginSending(rules, step, lease);
        if (!begun) return;
        said.push({ at: now, to: claimed.to });
        const outcome = { type: 'sent' as const, messageIds: [said.length] };
        await recordOutcome(rules, { ...step, claimed: begun.claimed }, outcome);
      });
  }
};

const readLog = (database: Database): Promise<Logged[]> =>
  database.sql.rows<Logged>`
    SELECT "unitId" AS "unit", "milestoneId" AS "milestone", "step", "personId" AS "person", "day",
      CASE r."status" WHEN 'said' THEN o."state" ELSE r."status" END AS "status",
      "decidedAt" AS "at" FROM "Reminder" r LEFT JOIN "OutboxMessage" o ON o."id" = r."outboxId"
    ORDER BY "day", "decidedAt"`;
