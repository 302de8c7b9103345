import { shortNameOf, yearOfMilestone } from '../../core/calendar/milestone.ts';
import {
  begunMilestones,
  currentMilestones,
  yearsOfMilestones,
} from '../../core/obligations/overview.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isBoard } from '../../core/people/rights.ts';
import { maySeeUnit } from '../../core/people/scope.ts';
import {
  loadProofLog,
  type ProofEntry,
  type ProofQuestion,
} from '../../core/reminders/proof-log.ts';
import { writeDate } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData, PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { calledMilestone } from '../kit/called.ts';
import { pageOf, turning } from '../kit/paging.ts';
import { type BotContext, type Line, type MessageButton, refuse, show } from '../kit/request.ts';
import { rowOfEach, sendSheet } from '../kit/sheet.ts';
import { yearRows } from '../kit/years.ts';
import { followedOf, outcomeOf, recipientOf, stepOf } from './proof-words.ts';

const ENTRIES_A_PAGE = 5;
const MILESTONES_A_PAGE = 24;
/** A workbook of a milestone that everybody owes, with every step. */
const MOST_EXPORTED = 5_000;

const { board, reminders } = buttons;

/** Below a unit's page. */
export const unitLogButton = (unitId: UnitId): MessageButton => ({
  label: say('log-button-unit'),
  data: reminders.unitLog.to({ unitId }),
});

/** The proof that the Board did remind: per unit and per milestone, also as a workbook. */
export const chooseMilestone = async (
  ctx: BotContext,
  by: KnownPerson,
  { page, year }: { page: number; year: number | undefined },
): Promise<void> => {
  if (!seesEveryLog(by)) return refuse(ctx, 'button-outdated');
  const { stores, now, who } = ctx.request;
  const begun = await begunMilestones(stores, now);
  const listed =
    year === undefined
      ? await currentMilestones(stores, now)
      : begun.filter((one) => yearOfMilestone(one) === year);
  const shown = pageOf(ctx.request, listed, {
    wanted: page,
    size: MILESTONES_A_PAGE,
    to: (at) => reminders.logs.to({ page: at, year }),
    named: calledMilestone,
  });
  show(
    ctx,
    [say('log-choose')],
    [
      ...shown.items.map((milestone) => [
        {
          label: say('log-button-milestone', {
            name: nameIn(shortNameOf(milestone), who.language),
          }),
          data: reminders.milestoneLog.to(milestone),
        },
      ]),
      shown.turning,
      ...yearRows(ctx.request, yearsOfMilestones(begun), {
        but: year,
        to: (one) => reminders.logs.to({ year: one }),
      }),
      [{ label: say('reminders-button-home'), data: reminders.board.to() }],
    ],
  );
};

/** A milestone's log names units of all clusters. */
export const seesEveryLog = (by: KnownPerson): boolean =>
  isBoard(by) && by.roles.some((role) => role !== 'board_specialist');

type About = ProofQuestion['about'];

/** What the log is about, with its name; null when this person may not see it. */
const readAbout = async (
  { request }: BotContext,
  by: KnownPerson,
  about: About,
): Promise<{ about: About; name: string } | null> => {
  const { stores, now, who } = request;
  if ('unitId' in about) {
    const unit = await stores.units.byId(about.unitId);
    if (!unit || !(await maySeeUnit(stores, { by, unitId: unit.id }, now))) return null;
    return { about: { unitId: unit.id }, name: unit.name };
  }
  const milestone = await stores.milestones.byId(about.milestoneId);
  if (!milestone || !seesEveryLog(by)) return null;
  return { about: { milestoneId: milestone.id }, name: nameIn(milestone.name, who.language) };
};

export const showLog = async (
  ctx: BotContext,
  by: KnownPerson,
  { page, about }: { page: number; about: About },
): Promise<void> => {
  const found = await readAbout(ctx, by, about);
  if (!found) return refuse(ctx, 'button-outdated');
  const { to, workbook, back } = waysFrom(about);
  const { entries, turns } = await entriesOf(ctx, { about: found.about, page, to });
  const lines: Line[] = [say('log-heading', { about: found.name }), 'blank'];
  if (entries.length === 0 && ctx.request.sought === undefined) lines.push(say('log-empty'));
  for (const entry of entries)
    lines.push(entryLine(ctx, entry, 'unitId' in about), ...textLines(entry), 'blank');
  show(ctx, lines, [
    turns,
    ...(entries.length > 0 ? [[{ label: say('log-button-export'), data: workbook }]] : []),
    [back],
  ]);
};

type Entries = { entries: readonly ProofEntry[]; turns: MessageButton[] };

/** A page of a log, or what of all of it somebody looks for. */
const entriesOf = async (
  ctx: BotContext,
  { about, page, to }: { about: About; page: number } & Pick<Ways, 'to'>,
): Promise<Entries> => {
  const { stores, ports, now, sought } = ctx.request;
  const load = (limit: number, offset: number): Promise<ProofEntry[]> =>
    loadProofLog(stores, ports.forms, { about, limit, offset, now });
  if (sought === undefined) {
    const found = await load(ENTRIES_A_PAGE + 1, page * ENTRIES_A_PAGE);
    const pages = found.length > ENTRIES_A_PAGE ? page + 2 : page + 1;
    return { entries: found.slice(0, ENTRIES_A_PAGE), turns: turning(page, pages, to) };
  }
  const { items, turning: turns } = pageOf(ctx.request, await load(MOST_EXPORTED, 0), {
    wanted: 0,
    size: ENTRIES_A_PAGE,
    to,
    named: (entry) => namesIn(ctx, entry),
  });
  return { entries: items, turns };
};

/** The milestone or the unit, the day, and who was reminded. */
const namesIn = ({ request }: BotContext, entry: ProofEntry): string[] => [
  entry.unitName,
  entry.personName,
  nameIn(entry.milestone?.name ?? {}, request.who.language),
  writeDate(entry.reminder.day),
];

type Ways = { to: (page: number) => PageData; workbook: ButtonData; back: MessageButton };

const waysFrom = (about: About): Ways => {
  if ('unitId' in about)
    return {
      to: (page) => reminders.unitLog.to({ ...about, page }),
      workbook: reminders.unitWorkbook.to(about),
      back: { label: say('button-back-to-unit'), data: board.unit.to(about) },
    };
  const id = about.milestoneId;
  return {
    to: (page) => reminders.milestoneLog.to({ id, page }),
    workbook: reminders.milestoneWorkbook.to({ id }),
    back: { label: say('reminders-button-logs'), data: reminders.logs.to() },
  };
};

const entryLine = ({ request }: BotContext, entry: ProofEntry, isOfUnit: boolean): TextRef => {
  const { reminder, milestone, unitName } = entry;
  const duty = isOfUnit && milestone ? nameIn(milestone.name, request.who.language) : unitName;
  const followed = followedOf(entry);
  const values = {
    date: { date: reminder.day },
    what: duty ?? '',
    who: recipientOf(entry),
    step: stepOf(entry),
    outcome: outcomeOf(entry),
  };
  return followed.key === 'log-followed-none'
    ? say('log-entry', values)
    : say('log-entry-followed', { ...values, followed });
};

/** The words that were sent, as they were sent. */
const textLines = ({ reminder: { text } }: ProofEntry): TextRef[] =>
  text ? [say('log-text', { text })] : [];

export const sendWorkbook = async (
  ctx: BotContext,
  by: KnownPerson,
  wanted: About,
): Promise<void> => {
  const found = await readAbout(ctx, by, wanted);
  if (!found) return refuse(ctx, 'button-outdated');
  const { request } = ctx;
  const { stores, ports, now, who } = request;
  const known = await loadProofLog(stores, ports.forms, {
    about: found.about,
    limit: MOST_EXPORTED + 1,
    offset: 0,
    now,
  });
  const entries = known.slice(0, MOST_EXPORTED);
  sendSheet(request, {
    fileName: 'nhat-ky-don-doc.xlsx',
    name: say('log-sheet-name'),
    title:
      known.length > entries.length
        ? say('log-caption-newest', { about: found.name, count: { number: entries.length } })
        : say('log-caption', { about: found.name }),
    columns,
    rows: rowOfEach(entries, (entry) => ({
      day: { day: entry.reminder.day },
      unit: entry.unitName,
      milestone: nameIn(entry.milestone?.name ?? {}, who.language),
      person: recipientOf(entry),
      step: stepOf(entry),
      text: entry.reminder.text ?? '',
      outcome: outcomeOf(entry),
      followed: followedOf(entry),
    })),
  });
};

const columns = {
  day: { heading: 'log-column-day', width: 12 },
  unit: { heading: 'log-column-unit', width: 28 },
  milestone: { heading: 'log-column-milestone', width: 36 },
  person: { heading: 'log-column-person', width: 24 },
  step: { heading: 'log-column-step', width: 28 },
  text: { heading: 'log-column-text', width: 60 },
  outcome: { heading: 'log-column-outcome', width: 28 },
  followed: { heading: 'log-column-followed', width: 28 },
} as const;
