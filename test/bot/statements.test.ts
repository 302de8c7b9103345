import type { Update } from 'grammy/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { onTestFinished } from 'vitest';

import type { Reply } from '../../src/bot/kit/reply.ts';
import { StandingQuestions } from '../../src/bot/kit/standing-questions.ts';
import { allRooms } from '../../src/bot/rooms.ts';
import { AnswerBudget } from '../../src/bot/telegram/answer-budget.ts';
import { handleUpdate, type Handling } from '../../src/bot/telegram/handle-update.ts';
import { Intake } from '../../src/bot/telegram/intake.ts';
import { StrangerLanguages } from '../../src/bot/telegram/stranger-languages.ts';
import { ensureMilestones } from '../../src/core/calendar/ensure-milestones.ts';
import { usualWeights } from '../../src/core/clusters/ranking-weights.ts';
import { nothingFilled } from '../../src/core/forms/forms.ts';
import { usualBoardHeads } from '../../src/core/official-papers/board-letterhead.ts';
import { asId, asTelegramId, type DraftId, type SubmissionId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Submission } from '../../src/core/submissions/submission.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { playCity } from '../../src/service/sandbox-city.ts';
import { playedPeople } from '../../src/service/telegram-here.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { createText } from '../../src/text.ts';
import { handedIn } from '../core/check-ins/handed-in.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from '../support/migrated-database.ts';
import { inLanguages } from '../support/words-in-languages.ts';

const now = asInstant(Date.UTC(2027, 0, 11, 2));
const lan = { id: Number(playedPeople[0]?.id), is_bot: false, first_name: 'Lan' };
const chat = { id: lan.id, type: 'private' as const, first_name: 'Lan' };

const me = {
  id: 1,
  is_bot: true as const,
  first_name: 'Thi Đua Bot',
  username: 'thi_dua_bot',
} as Handling['me'];

/** The bot without Telegram, on a real database that counts its statements. */
const openCountedBot = async () => {
  const url = `file:${scratchFolder()}/thi-dua.db`;
  const statements: string[] = [];
  let moment = now;
  const database = await openMigrated(url, (sql) => statements.push(String(sql)));
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  await playCity(transactions, { now: () => now });
  await transactions.run((stores) =>
    ensureMilestones({ ...stores, random: machineRandom, inLanguages }, now),
  );
  const text = createText();
  const ports = {
    text,
    forms: loadForms(text),
    random: machineRandom,
    hash: machineHash,
    botUsername: me.username,
    organisationName: { vi: 'Ban', en: 'Board' },
    organisationPhone: undefined,
    papers: { boardHeads: usualBoardHeads, unitHeads: [], canPrint: false },
    defaultLanguage: 'vi' as const,
    invitationDays: 30,
    adminIds: [],
    approvalAbove: 200,
    rankingWeights: usualWeights,
    jobRuns: () => [],
    newestPrompt: () => undefined,
    newestMessage: () => undefined,
    standing: new StandingQuestions(),
  };
  let replies: Reply[] = [];
  const intake = new Intake({
    transactions,
    clock: { now: () => moment },
    handle: (update, stores) =>
      handleUpdate(
        {
          ports,
          me,
          router: allRooms(),
          budget: new AnswerBudget(() => 0),
          languages: new StrangerLanguages(),
        },
        update,
        {
          stores,
          now: moment,
        },
      ),
    onApplied: (_update, said) => {
      replies = said;
    },
    onDead: () => Promise.reject(new Error('an update died')),
    logFailure: (_id, error) => {
      throw error;
    },
    logApart: (_ids, error) => {
      throw error;
    },
  });
  let updateId = 100;
  let from = lan;
  const send = async (update: Omit<Update, 'update_id'>): Promise<Reply[]> => {
    updateId += 1;
    statements.length = 0;
    await intake.store([{ ...update, update_id: updateId }]);
    await intake.idle();
    return replies;
  };
  /** As if Phường Láng had handed it in long ago. */
  const hasHandedIn = (content: Pick<Submission, 'formId' | 'period' | 'content'>) =>
    transactions.run(async ({ units, people, drafts, submissions }) => {
      const unit = await units.byCode('P-LANG');
      const known = await people.known(asTelegramId(lan.id));
      if (!unit || !known) throw new Error('nobody speaks for P-LANG');
      const token = `${content.period}-token`.slice(-8);
      const id = asId<DraftId>(content.period);
      const key = { unitId: unit.id, formId: content.formId, period: content.period };
      const opened = { openedBy: known.person.id, openedAt: now, changedAt: now };
      const shared = { ...key, formVersion: 1 };
      const begun = await drafts.find(key);
      const draft = { id, token, status: 'submitted', filled: nothingFilled } as const;
      if (!begun) await drafts.add({ ...shared, ...opened, ...draft });
      await submissions.add({
        ...shared,
        id: asId<SubmissionId>(content.period),
        number: `BN-${content.period}`,
        draftId: begun?.id ?? id,
        version: 1,
        content: content.content,
        hash: '',
        submittedBy: known.person.id,
        onBehalf: false,
        submittedAt: now,
      });
      return unit.id;
    });
  /** As of somebody who became a contact without being asked. */
  const hasNoPosition = () =>
    transactions.run(async ({ people }) => {
      const known = await people.known(asTelegramId(lan.id));
      if (!known) throw new Error('nobody speaks');
      await people.save({ ...known.person, position: '' });
    });
  /** From here on the contact of a unit that leads its cluster speaks. */
  const leadSpeaks = async () => {
    const lead = playedPeople.find(({ contact }) => contact?.leadsCluster);
    from = { ...lan, id: Number(lead?.id) };
    // When all of them are asked for.
    moment = asInstant(Date.UTC(2027, 11, 10, 2));
    const unit = await transactions.run(({ units }) => units.byCode(lead?.contact?.unitCode ?? ''));
    if (!unit) throw new Error('nobody leads a cluster');
    return unit.id;
  };
  return {
    statements,
    leadSpeaks,
    hasHandedIn,
    hasNoPosition,
    says: (words: string) =>
      send({
        message: {
          message_id: updateId + 1,
          date: 1,
          text: words,
          ...command(words),
          from,
          chat: { ...chat, id: from.id },
        },
      }),
    taps: (data: string) => send({ callback_query: { id: '1', from, chat_instance: '1', data } }),
  };
};

const command = (words: string) =>
  words.startsWith('/')
    ? { entities: [{ type: 'bot_command' as const, offset: 0, length: words.length }] }
    : {};

type CountedBot = Awaited<ReturnType<typeof openCountedBot>>;

/** Reads and writes of the last update, its own storing among them. */
const countsOf = ({ statements }: CountedBot) => ({
  reads: statements.filter((sql) => /^\s*SELECT/i.test(sql)).length,
  writes: statements.filter((sql) => /^\s*(INSERT|UPDATE|DELETE)/i.test(sql)).length,
});

const dataIn = (replies: readonly Reply[], start: string): string => {
  const buttons = replies.flatMap((reply) => ('rows' in reply ? (reply.rows ?? []).flat() : []));
  for (const button of buttons)
    if ('data' in button && button.text.startsWith(start)) return button.data;
  throw new Error(`no button "${start}"`);
};

/** Each is one fsync. */
const commitsOf = ({ statements }: CountedBot): number =>
  statements.filter((sql) => /^COMMIT/i.test(sql)).length;

describe('what an answer costs', () => {
  let bot: CountedBot;

  beforeEach(async () => {
    bot = await openCountedBot();
    await bot.taps(dataIn(await bot.says('/menu'), '○ Kế hoạch năm'));
  });

  it('is at most 4 reads and 4 writes when it is typed', async () => {
    await bot.says('Hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội năm 2027.');
    expect(countsOf(bot)).toEqual({ reads: 2, writes: 4 });
    expect(commitsOf(bot)).toBe(1);
  });

  it('is no more when more is said', async () => {
    await bot.says('Hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội năm 2027.');
    await bot.says('Đoàn kết, sáng tạo');
    expect(countsOf(bot)).toEqual({ reads: 2, writes: 4 });
  });

  it('is no more of somebody whose position nobody knows: a form is filled by nobody on the way in', async () => {
    await bot.hasNoPosition();
    await bot.says('Hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội năm 2027.');
    expect(countsOf(bot)).toEqual({ reads: 2, writes: 4 });
  });

  it('is at most 4 reads and 4 writes when it is tapped', async () => {
    await bot.says('Hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội năm 2027.');
    const later = dataIn(await bot.says('Đoàn kết, sáng tạo'), 'Bổ sung sau');
    await bot.taps(later);
    const { reads, writes } = countsOf(bot);
    expect(reads).toBeLessThanOrEqual(4);
    expect(writes).toBeLessThanOrEqual(4);
  });

  it('is no more in a check-in, which is filled from the plan and an earlier check-in', async () => {
    const target = { key: 'aaaa', target_name: 'Hồ sơ đúng hạn', unit_of_measure: 'percent' };
    const plan = handedIn('annual-plan', '2027', [{ ...target, target_value: 98 }]);
    await bot.hasHandedIn(plan);
    const before = { key: 'aaaa', status: 'on_track', value: 90 };
    const unitId = await bot.hasHandedIn(handedIn('check-in', '2026-Q4', [before]));
    const late = dataIn(await bot.taps(`open:check-in:${unitId}:2027-Q1`), 'Đúng tiến độ');
    await bot.taps(late);
    const tapped = countsOf(bot);
    await bot.says('95');
    expect([tapped, countsOf(bot)]).toEqual([
      { reads: 3, writes: 4 },
      { reads: 3, writes: 4 },
    ]);
  });

  it('is some reads more in the papers of a lead, as many for any number of members', async () => {
    const unitId = await bot.leadSpeaks();
    const counts = new Map<string, number>();
    const stored: number[] = [];
    for (const [form, period] of [
      ['cluster-pact', '2027'],
      ['cluster-midyear', '2027'],
      ['cluster-review', '2027'],
      ['cluster-annual-report', '2027'],
      ['self-score', '2027'],
    ] as const) {
      await bot.taps(`open:${form}:${unitId}:${period}`);
      await bot.says('12/BB-CTĐ ngày 5/1/2027');
      stored.push(countsOf(bot).writes);
      counts.set(form, countsOf(bot).reads);
    }
    // Numbers of documents are answers in all of them but the last.
    expect(stored).toEqual([5, 5, 5, 5, 2]);
    // What members owe of the year is nine of them, where a paper tells it.
    expect(Object.fromEntries(counts)).toEqual({
      'cluster-pact': 6,
      'cluster-midyear': 15,
      'cluster-review': 15,
      'cluster-annual-report': 15,
      'self-score': 14,
    });
  });

  it('stores no answer when it cannot be read, only what stands to be mended', async () => {
    await bot.says('ngắn');
    expect(countsOf(bot).writes).toBeLessThanOrEqual(2);
    expect(bot.statements.filter((sql) => /(INTO|UPDATE) "(Answer|Draft)"/.test(sql))).toEqual([]);
  });
});
