import { expect, it } from 'vitest';

import type { RoleName } from '../../../src/core/people/person.ts';
import {
  asId,
  asTelegramId,
  type PersonId,
  type SubmissionId,
} from '../../../src/core/shared/ids.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { say } from '../../../src/core/shared/text-ref.ts';
import { announceSubmission } from '../../../src/core/submissions/announce-submission.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { NOW, openPeopleWorld, type PeopleWorld } from '../../support/people-world.ts';

/** Somebody of the Board who follows the cluster of Phường Láng. */
const joins = ({ run }: PeopleWorld, at: number, ...roles: RoleName[]): Promise<void> =>
  run(async ({ people, units }) => {
    const id = asId<PersonId>(`person-${at}`);
    await people.save({
      id,
      telegramId: asTelegramId(5_000_000_100 + at),
      fullName: `Người ${at}`,
      position: '',
      language: 'vi',
      activeDraftId: null,
      createdAt: NOW,
    });
    for (const role of roles)
      await people.grantRole({ personId: id, role, grantedAt: NOW, grantedBy: 'cli' });
    const cluster = (await units.clusters()).find(({ name }) => name === 'Cụm thi đua số 2');
    if (cluster) await people.followCluster(id, cluster.id, NOW);
  });

let made = 0;

const comes = ({ run }: PeopleWorld, code: string, given: Partial<Submission> = {}) =>
  run(async (stores) => {
    const unit = await stores.units.byCode(code);
    if (!unit) throw new Error(`no unit ${code}`);
    const submission = {
      id: asId<SubmissionId>(`submission-${(made += 1)}`),
      unitId: unit.id,
      version: 1,
      number: `BN-2027-${made}`,
      submittedAt: NOW,
      ...given,
    } as Submission;
    const now = submission.submittedAt;
    const title = say('empty-line');
    await announceSubmission(stores, { submission, title, unitName: unit.name, now });
  });

type Told = { chat: number; dueAt: bigint; count: unknown; lines: number; isSilent: boolean };

const told = async ({ database }: PeopleWorld, kind: string): Promise<Told[]> => {
  const rows = await database.client.outboxMessage.findMany({
    where: { kind },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ chatId, dueAt, content }) => {
    const said = JSON.parse(content) as {
      lines: { values?: { count?: number } }[];
      isSilent?: boolean;
    };
    return {
      chat: Number(chatId) - 5_000_000_100,
      dueAt,
      count: said.lines[0]?.values?.count,
      lines: said.lines.length,
      isSilent: said.isSilent ?? false,
    };
  });
};

it('tells whoever follows the unit of first versions, gathered and without a sound; admins as before', async () => {
  const world = await openPeopleWorld();
  await joins(world, 1, 'board_specialist');
  await joins(world, 2, 'board_admin', 'board_specialist');
  await joins(world, 3, 'board_viewer');
  await comes(world, 'P-LANG');
  await comes(world, 'P-LANG', { submittedAt: plusMs(NOW, 20 * MINUTE_MS) });
  // Neither what comes anew nor what another cluster sends.
  await comes(world, 'P-LANG', { version: 2 });
  await comes(world, 'X-O-DIEN');
  expect(await told(world, 'first-submissions')).toEqual([
    { chat: 1, dueAt: BigInt(plusMs(NOW, HOUR_MS)), count: 2, lines: 3, isSilent: true },
  ]);
  expect((await told(world, 'submission-received')).every(({ chat }) => chat === 2)).toBe(true);
});

it('tells of forty on a day of deadlines in two short messages', async () => {
  const world = await openPeopleWorld();
  await joins(world, 1, 'board_specialist');
  for (let at = 0; at < 40; at += 1) {
    const submittedAt = plusMs(NOW, at * 6 * MINUTE_MS);
    if (submittedAt > plusMs(NOW, HOUR_MS))
      await world.database.client.outboxMessage.updateMany({
        where: { kind: 'first-submissions', dueAt: { lte: BigInt(submittedAt) } },
        data: { state: 'sent' },
      });
    await comes(world, 'P-LANG', { submittedAt });
  }
  const all = await told(world, 'first-submissions');
  expect(all).toHaveLength(2);
  expect(all.reduce((sum, { count }) => sum + Number(count), 0)).toBe(40);
  expect(Math.max(...all.map(({ lines }) => lines))).toBeLessThanOrEqual(10);
});
