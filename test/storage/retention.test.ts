import { expect, it, onTestFinished } from 'vitest';

import { forgetAged } from '../../src/core/personal-data/forget-aged.ts';
import { agingKinds, keptKinds, keptSince } from '../../src/core/personal-data/retention.ts';
import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { DAY_MS, plusMs } from '../../src/core/shared/instant.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { reachPast } from '../support/database-url.ts';
import { openMigrated } from '../support/migrated-database.ts';
import { LAN, MINH, NOW } from '../support/people-world.ts';
import { scratchFolder } from './scratch.ts';

const DAYS = (count: number) => plusMs(NOW, -count * DAY_MS);

const openAged = async () => {
  const file = `${scratchFolder()}/aged.db`;
  const database = await openMigrated(`file:${file}`);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const rows = (sql: string): Promise<unknown[]> => reachPast(file, sql);
  await transactions.run(async ({ people, consents, dataRequests, accessRequests, outbox }) => {
    for (const [id, telegramId] of [
      ['here', LAN],
      ['erased', asTelegramId(-5)],
    ] as const)
      await people.save({
        id: asId<PersonId>(id),
        telegramId,
        fullName: id,
        position: '',
        language: 'vi',
        activeDraftId: null,
        createdAt: DAYS(2_000),
      });
    const ages = { old: DAYS(740), young: DAYS(50) };
    for (const [age, at] of Object.entries(ages)) {
      for (const personId of [asId<PersonId>('here'), asId<PersonId>('erased'), null])
        await consents.add({
          id: `${age}-${personId ?? 'nobody'}`,
          telegramId: MINH,
          personId,
          version: 1,
          textHash: '',
          decision: 'agreed',
          channel: 'telegram',
          at,
        });
      await dataRequests.save({
        id: age,
        kind: 'complaint',
        personId: asId<PersonId>('here'),
        telegramId: LAN,
        words: 'x',
        askedAt: at,
        dueOn: '2026-01-02' as never,
        state: 'answered',
        answer: 'y',
        decidedBy: null,
        decidedAt: at,
      });
      await accessRequests.save({
        id: age,
        telegramId: MINH,
        senderName: 'Minh',
        message: 'x',
        language: 'vi',
        step: 'sent',
        at,
        closedAt: null,
      });
      await outbox.queue(
        [
          {
            dedupeKey: age,
            bundleKey: null,
            subject: null,
            to: LAN,
            priority: 1,
            kind: 'erasure-decided',
            message: { type: 'notice', lines: [{ key: 'erasure-done' }], buttons: [] },
            dueAt: at,
            expiresAt: null,
          },
        ],
        at,
      );
    }
    // Waits for an answer, however long ago it was asked.
    await dataRequests.save({
      id: 'open',
      kind: 'erasure',
      personId: asId<PersonId>('here'),
      telegramId: LAN,
      words: '',
      askedAt: ages.old,
      dueOn: '2026-01-02' as never,
      state: 'asked',
      answer: '',
      decidedBy: null,
      decidedAt: null,
    });
  });
  await reachPast(file, `UPDATE "OutboxMessage" SET "state" = 'sent', "endedAt" = "createdAt"`);
  return { transactions, rows };
};

it('drops each kind once its time is over, and nothing before', async () => {
  const { transactions, rows } = await openAged();
  await forgetAged({ transact: (work) => transactions.run(work), now: () => NOW });
  expect(await rows(`SELECT "id" FROM "Consent" ORDER BY "id"`)).toEqual([
    'old-here',
    'young-erased',
    'young-here',
    'young-nobody',
  ]);
  expect(await rows(`SELECT "id" FROM "DataRequest" ORDER BY "id"`)).toEqual(['open', 'young']);
  expect(await rows(`SELECT "id" FROM "AccessRequest"`)).toEqual(['young']);
  expect(
    (await rows(`SELECT "content" LIKE '%erasure-done%' FROM "OutboxMessage" ORDER BY "id"`)).map(
      Number,
    ),
  ).toEqual([0, 1]);
});

it('counts from the same table that is shown', () => {
  expect(keptKinds).toEqual(expect.arrayContaining([...agingKinds]));
  expect(keptSince('contacts', NOW)).toBe(DAYS(366));
  expect(keptSince('updates', NOW)).toBe(DAYS(7));
  expect(keptSince('held', NOW)).toBe(DAYS(60));
});

it('drops what is kept beside a name, and what may still be said to them stays', async () => {
  const { transactions, rows } = await openAged();
  await transactions.run(async ({ retention, outbox }) => {
    await outbox.queue(
      [
        {
          dedupeKey: 'waits',
          bundleKey: null,
          subject: null,
          to: LAN,
          priority: 1,
          kind: 'erasure-decided',
          message: { type: 'notice', lines: [{ key: 'erasure-done' }], buttons: [] },
          dueAt: NOW,
          expiresAt: null,
        },
      ],
      NOW,
    );
    await retention.forgetPerson({ personId: asId<PersonId>('here'), telegramId: LAN });
  });
  expect(
    (await rows(`SELECT "content" LIKE '%erasure-done%' FROM "OutboxMessage" ORDER BY "id"`)).map(
      Number,
    ),
  ).toEqual([0, 0, 1]);
});

it('drops what nobody asks for again: links tried in vain, snoozes that are over, updates put aside', async () => {
  const file = `${scratchFolder()}/left.db`;
  const database = await openMigrated(`file:${file}`);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const left = [DAYS(740), DAYS(20)];
  for (const [at, time] of left.entries())
    for (const sql of [
      `INSERT INTO "StaffInvitation" ("id", "role", "secretHash", "createdAt", "createdBy", "expiresAt")
       VALUES ('s${at}', 'specialist', '${at}', ${time}, 'x', ${time})`,
      `INSERT INTO "StaffOpening" ("telegramId", "invitationId", "openedAt") VALUES (${at}, 's${at}', ${time})`,
      `INSERT INTO "WrongInvitation" ("id", "telegramId", "at") VALUES ('w${at}', ${at}, ${time})`,
      `INSERT INTO "Snooze" ("personId", "unitId", "milestoneId", "until", "at") VALUES ('p${at}', 'u', 'm', ${time}, ${time})`,
      `INSERT INTO "InboxUpdate" ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
       VALUES (${at}, 'k', '{}', 'dead', 5, ${time}, '', false)`,
      `INSERT INTO "InboxUpdate" ("updateId", "key", "body", "status", "attempts", "receivedAt", "replies", "repliesDue")
       VALUES (${at + 10}, 'k', '{}', 'pending', 0, ${time}, '', false)`,
    ])
      await reachPast(file, sql);
  await forgetAged({ transact: (work) => transactions.run(work), now: () => NOW });
  const kept = async (table: string, key: string): Promise<string[]> =>
    (await reachPast(file, `SELECT "${key}" FROM "${table}" ORDER BY "${key}"`)).map(String);
  expect(await kept('StaffOpening', 'telegramId')).toEqual(['1']);
  expect(await kept('WrongInvitation', 'id')).toEqual(['w1']);
  expect(await kept('Snooze', 'personId')).toEqual(['p1']);
  expect(await kept('InboxUpdate', 'updateId')).toEqual(['1', '10', '11']);
  expect(await kept('StaffInvitation', 'id')).toEqual(['s0', 's1']);
});

/** Drafts with an answer, somebody's place, a file and a word to whoever confirms. */
const openDiscarded = async () => {
  const file = `${scratchFolder()}/discarded.db`;
  const database = await openMigrated(`file:${file}`);
  onTestFinished(() => database.close());
  const run = (sql: string): Promise<unknown[]> => reachPast(file, sql);
  await run(`
    INSERT INTO "Unit" ("id", "code", "name", "shortName", "type", "calendarProfile", "search", "validFrom")
    VALUES ('u', 'P-LANG', 'Phường Láng', 'Phường Láng', 'commune', 'calendar_year', '', '2025-07-01')`);
  await run(`
    INSERT INTO "Person" ("id", "telegramId", "fullName", "position", "language", "search", "createdAt")
    VALUES ('p', ${LAN}, 'Lan', '', 'vi', '', 0)`);
  const drafts = [
    ['gone', 'cancelled', 40],
    ['changes', 'cancelled', 40],
    ['lately', 'cancelled', 20],
    ['open', 'open', 740],
  ] as const;
  for (const [id, status, age] of drafts)
    for (const sql of [
      `INSERT INTO "Draft" ("id", "token", "unitId", "formId", "period", "formVersion", "status", "rev", "items", "openedBy", "openedAt", "changedAt")
       VALUES ('${id}', '${id}', 'u', '${id}', '2027', 1, '${status}', 1, '{}', 'p', 0, ${DAYS(age)})`,
      `INSERT INTO "Answer" ("draftId", "path", "value", "raw", "rev", "stale", "savedBy", "savedAt")
       VALUES ('${id}', 'theme', '"x"', 'x', 1, false, 'p', 0)`,
      `INSERT INTO "Cursor" ("personId", "draftId", "state", "updatedAt") VALUES ('p', '${id}', '{}', 0)`,
      `INSERT INTO "Attachment" ("id", "draftId", "path", "fileId", "fileUniqueId", "kind", "name", "declaredType",
         "declaredSize", "state", "attempts", "dueAt", "addedBy", "addedAt")
       VALUES ('${id}', '${id}', 'file', 'f', '${id}', 'document', 'a.pdf', '', 1, 'stored', 0, 0, 'p', 0)`,
      `INSERT INTO "PassedOn" ("draftId", "rev", "personId", "at") VALUES ('${id}', 1, 'p', 0)`,
    ])
      await run(sql);
  await run(`
    INSERT INTO "Submission" ("id", "number", "draftId", "unitId", "formId", "period", "version", "formVersion",
      "content", "hash", "submittedBy", "submittedAt")
    VALUES ('s', 'BN-1', 'changes', 'u', 'changes', '2027', 1, 1, '{}', '', 'p', 0)`);
  return { run, transactions: transactionsOf(database) };
};

it('drops a draft a month after it was discarded; what was handed in, is open or was discarded lately stays', async () => {
  const { run, transactions } = await openDiscarded();
  await forgetAged({ transact: (work) => transactions.run(work), now: () => NOW });
  const stays = ['changes', 'lately', 'open'];
  expect(await run('SELECT "id" FROM "Draft" ORDER BY "id"')).toEqual(stays);
  for (const table of ['Answer', 'Cursor', 'Attachment', 'PassedOn'])
    expect(await run(`SELECT "draftId" FROM "${table}" ORDER BY "draftId"`)).toEqual(stays);
});
