import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { sendProgress } from '../../src/bot/awards/progress-page.ts';
import { sendRegistry, sendTemplate } from '../../src/bot/awards/registry.ts';
import { sendScoresBook } from '../../src/bot/board/cluster-scores-book.ts';
import { sendYearRanking } from '../../src/bot/board/year-ranking.ts';
import { sendYearWorkbook } from '../../src/bot/board/year-workbook.ts';
import { sendTable } from '../../src/bot/calendar/preview.ts';
import { drawnBook } from '../../src/bot/forms/form-book.ts';
import type { BotContext } from '../../src/bot/kit/request.ts';
import { sendWorkbook as sendProposal } from '../../src/bot/next-year/workbook.ts';
import { sendAuditWorkbook } from '../../src/bot/people/audit-log.ts';
import { sendOwnData } from '../../src/bot/people/own-export.ts';
import { sendWorkbook as sendProofLog } from '../../src/bot/reminders/proof-log.ts';
import { sendContactsBook } from '../../src/bot/workbooks/contacts-book.ts';
import { sendMilestoneBook } from '../../src/bot/workbooks/milestone-book.ts';
import { sendQuestionsBook } from '../../src/bot/workbooks/questions-book.ts';
import { sendTargetsBook } from '../../src/bot/workbooks/targets-book.ts';
import { sendUnitsBook } from '../../src/bot/workbooks/units-book.ts';
import { formBook } from '../../src/core/forms/screens/form-book.ts';
import type { KnownPerson } from '../../src/core/people/person.ts';
import { asId, asTelegramId, type MilestoneId } from '../../src/core/shared/ids.ts';
import type { Stores } from '../../src/core/stores.ts';
import { drawFormBook } from '../../src/papers/form-book.ts';
import { invitationsSheet } from '../../src/papers/invitations-sheet.ts';
import { unitsTemplate } from '../../src/papers/units-template.ts';
import { drawPaper } from '../../src/service/draw-paper.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { TalkedDraft } from '../core/forms/talk.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { makeMigrated } from '../support/migrated-database.ts';
import { layDown } from './lay-down.ts';
import { clusterIds, type RandomYear, randomYear, YEAR } from './random-year.ts';
import { shownBy, text } from './shown.ts';
import { faultsOf } from './workbook-faults.ts';

type Sends = (ctx: BotContext, by: KnownPerson) => unknown;

const milestoneId = asId<MilestoneId>('m-plan');
const scoresId = asId<MilestoneId>('m-score');

/** Somebody scores itself, whomever that was drawn for. */
const scoredByAll = (drawn: RandomYear): RandomYear => ({
  ...drawn,
  milestones: drawn.milestones.map((one) =>
    one.id === scoresId
      ? { ...one, owes: drawn.milestones.find(({ id }) => id === milestoneId)?.owes ?? one.owes }
      : one,
  ),
});

/** Whatever sends a table, by the file of the source that it stands in. */
const senders: Readonly<Record<string, Sends>> = {
  'awards/progress-page': (ctx, by) => sendProgress(ctx, by, { year: YEAR }),
  'awards/registry': async (ctx, by) => {
    await sendRegistry(ctx, by, {});
    sendTemplate(ctx);
  },
  'board/cluster-scores-book': async (ctx, by) => {
    for (const clusterId of [...clusterIds, null])
      await sendScoresBook(ctx, by, { clusterId, milestoneId: scoresId });
  },
  'board/year-ranking': (ctx, by) => sendYearRanking(ctx, by, { year: YEAR }),
  'board/year-workbook': (ctx, by) => sendYearWorkbook(ctx, by, { year: YEAR }),
  'calendar/preview': (ctx, by) => sendTable(ctx, by, { kind: 'c', year: YEAR }),
  'next-year/workbook': (ctx, by) => sendProposal(ctx, by, { year: YEAR + 1 }),
  'people/audit-log': (ctx) => sendAuditWorkbook(ctx),
  'people/own-export': (ctx, by) => sendOwnData(ctx, by),
  'reminders/proof-log': (ctx, by) => sendProofLog(ctx, by, { milestoneId }),
  'workbooks/contacts-book': (ctx, by) => sendContactsBook(ctx, by),
  'workbooks/milestone-book': (ctx, by) => sendMilestoneBook(ctx, by, { milestoneId }),
  'workbooks/questions-book': (ctx, by) => sendQuestionsBook(ctx, by),
  'workbooks/targets-book': (ctx, by) => sendTargetsBook(ctx, by, { year: YEAR }),
  'workbooks/units-book': (ctx, by) => sendUnitsBook(ctx, by),
};

it('knows of every place that sends a table', () => {
  const places = readdirSync('src/bot', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\bsend(?:Sheet|Book)(?:<[^>]*>)?\(request/u.test(
        readFileSync(join('src/bot', file), 'utf8'),
      ),
    )
    .map((file) => file.replace(/\.ts$/u, ''));
  expect(places.filter((place) => place !== 'kit/sheet').toSorted()).toEqual(
    Object.keys(senders).toSorted(),
  );
});

/** Words that a spreadsheet would reckon, where somebody may write. */
const nameHostile = async ({ units, audit }: Stores): Promise<void> => {
  const all = await units.all();
  await units.save({
    units: all.map((unit, at) => Object.assign({}, unit, { name: `=SUM(A1) Phường ${at}` })),
    clusters: [],
    memberships: [],
    successions: [],
  });
  await audit.record({
    at: 0 as never,
    actor: 'system',
    action: 'ranking-withdrawn',
    subject: 'year:2027',
    details: { year: YEAR },
  });
};

it('sends tables with frozen headings and filters, one page wide, with real numbers and days, and no formula', async () => {
  const file = join(scratchFolder(), 'city.db');
  await makeMigrated(`file:${file}`);
  const database = await openDatabase(`file:${file}`);
  try {
    const transactions = transactionsOf(database);
    const [drawn] = fc.sample(randomYear, {
      numRuns: 1,
      seed: Number(process.env['PROPERTY_SEED']),
    });
    if (!drawn) throw new Error('no city was drawn');
    await transactions.run((stores) => layDown(stores, scoredByAll(drawn)));
    await transactions.run(nameHostile);
    for (const [place, send] of Object.entries(senders)) {
      const { papers } = await transactions.look(async (stores) => {
        const by = await stores.people.known(asTelegramId(7_000_000_001));
        if (!by) throw new Error('nobody looks');
        return shownBy(stores, by, (ctx) => send(ctx, by));
      });
      const sheets = papers.flatMap((paper) => (paper.type === 'sheet' ? [paper] : []));
      expect([place, sheets.length > 0]).toEqual([place, true]);
      for (const paper of sheets) {
        const { bytes } = await drawPaper(text, transactions)(paper);
        expect([place, faultsOf(bytes)]).toEqual([place, []]);
      }
    }
  } finally {
    await database.close();
  }
});

it.each(allForms.map((form) => [form.id, form] as const))(
  'gives a form to fill in that is one page wide, stays in view, and is filtered where rows repeat: %s',
  async (_, form) => {
    const lan = new TalkedDraft(form).contact('Lan');
    const book = formBook({ ...lan.state, env: lan.env });
    const bytes = await drawFormBook(drawnBook(book, (ref) => text.words(ref, 'vi')));
    const isList = book.sheets.map((sheet) => sheet.isList);
    expect(faultsOf(bytes, { isList, hasCodes: true })).toEqual([]);
  },
);

it('gives lists to fill in and to print the same shape', async () => {
  const template = await unitsTemplate(text, { language: 'vi', year: YEAR });
  expect(faultsOf(template, { isList: [true, true] })).toEqual([]);
  const expiresOn = '2027-02-01';
  const row = { code: '007', unit: '=1+1', link: 'https://t.me/b', expiresOn, letter: '+84' };
  const sheet = { language: 'vi', cluster: 'Cụm thi đua số 2', rows: [row] } as const;
  // Its pictures lie above the cells and would stay when rows are hidden.
  expect(faultsOf(await invitationsSheet(text, sheet), { isList: [false] })).toEqual([]);
});
