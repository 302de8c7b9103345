import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { shortNameOf } from '../../core/calendar/milestone.ts';
import { titleOf } from '../../core/forms/forms.ts';
import { loadPapers, yearOfPaper, type UnitPaper } from '../../core/obligations/load-papers.ts';
import { isDone, isOverdue } from '../../core/obligations/obligation.ts';
import { OVERDUE_STAYS_DAYS } from '../../core/obligations/time-limits.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer, mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import { addDays, dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import type { Unit } from '../../core/units/unit.ts';
import { awardsButton } from '../awards/awards-of-unit.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { yearRows } from '../kit/years.ts';
import { ownUnits } from '../people/own-units.ts';
import { unitYearButton } from '../tasks/unit-year.ts';

/** What fits on a phone beside its buttons. */
const PER_PAGE = 6;

/** Of somebody who speaks for many. */
const UNITS_A_PAGE = 20;

/** Of a unit, in the year that somebody asked for; else in the newest that has something. */
type Asked = { unitId: UnitId; year?: number | undefined; page?: number | undefined };

/** Leads to all that a unit has handed in. */
export const papersButton = (unitId: UnitId, year?: number): MessageButton => ({
  label: say('button-papers'),
  data: buttons.forms.papers.to({ unitId, year }),
});

/** What the units of a contact have handed in, whoever did it and however long ago. */
export const showOwnPapers = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number | undefined },
): Promise<void> => {
  const units = await ownUnits(ctx.request, by);
  const [first, second] = units;
  if (!first) return refuse(ctx, 'button-outdated');
  if (!second) return showPapers(ctx, by, { unitId: first.id });
  const { items, turning } = pageOf(ctx.request, units, {
    wanted: page ?? 0,
    size: UNITS_A_PAGE,
    to: (at) => buttons.forms.ownPapers.to({ page: at }),
    named: calledUnit,
  });
  const ofUnits = items.map(({ id, shortName }) => ({
    label: say('button-unit', { name: shortName }),
    data: buttons.forms.papers.to({ unitId: id }),
  }));
  show(
    ctx,
    [say('papers-choose-unit')],
    [...inColumns(ofUnits, ({ label }) => wordsOf(ctx.request, label)), turning, [toTasks]],
  );
};

/** The papers of a unit, a year at a time: its contacts see what there is, the Board also what is missing. */
export const showPapers = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, year, page }: Asked,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  if (!(await mayReadUnit(stores, { by, unitId }, now))) return refuse(ctx, 'not-your-unit');
  const unit = await stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  const isOwn = mayActFor(by, unitId);
  const all = await loadPapers(stores, ports.forms, { unitId, now });
  const papers = isOwn ? all.filter((paper) => isThere(paper) || isOwedLate(paper, now)) : all;
  const years = [...new Set(papers.map(yearOfPaper))];
  const chosen = years.find((one) => one === year) ?? yearToOpen(papers, years, now);
  if (chosen === undefined)
    return show(
      ctx,
      [say('papers-heading', { unit: unit.name }), 'blank', say('papers-none')],
      [...formerRows(await formerUnits(ctx, unitId)), [isOwn ? toTasks : toUnit(unitId)]],
    );
  const isBoard = isOfficer(by);
  const documents = await stores.submissions.documentsOf(unitId);
  const former = await formerUnits(ctx, unitId);
  const of = { unit, isOwn, isBoard, papers, documents, former };
  showYear(ctx, { ...of, years, year: chosen, page: page ?? 0 });
};

/** A year that is still to come and in which nothing has been done yet would look as if nothing ever had. */
const yearToOpen = (
  papers: readonly UnitPaper[],
  years: readonly number[],
  now: Instant,
): number | undefined =>
  papers
    .filter(isThere)
    .map(yearOfPaper)
    .toSorted((one, other) => other - one)[0] ??
  years.find((one) => one <= yearOf(dateInHanoi(now))) ??
  years[0];

type Shown = {
  unit: Unit;
  isOwn: boolean;
  /** Reads what is not handed in yet. */
  isBoard: boolean;
  papers: readonly UnitPaper[];
  /** Numbers of documents by those of receipts. */
  documents: ReadonlyMap<string, string>;
  years: readonly number[];
  /** Whose work it goes on with: their papers keep their names. */
  former: readonly Unit[];
  year: number;
  page: number;
};

const showYear = (ctx: BotContext, shown: Shown): void => {
  const { request } = ctx;
  const { unit, isOwn, papers, documents, years, former, year, page } = shown;
  const { id: unitId, name } = unit;
  const toYear = (one: number, other?: number) =>
    buttons.forms.papers.to({ unitId, year: one, page: other });
  const { at, pages, items, turning } = pageOf(
    request,
    papers.filter((paper) => yearOfPaper(paper) === year),
    {
      wanted: page,
      size: PER_PAGE,
      to: (other) => toYear(year, other),
      named: (paper) => [paperTitle(paper), shortTitle(paper), ...numbersOf(paper, documents)],
    },
  );
  const lines: Line[] = [
    say('papers-heading', { unit: name }),
    say('papers-year', { year: String(year) }),
    ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
    'blank',
    ...items.map((paper) => paperLine(paper, request.now)),
    'blank',
    say('papers-legend'),
  ];
  show(ctx, lines, [
    ...items.map((paper) => [paperButton(paper, shown)]),
    turning,
    ...farPages(request, { at, pages }, (other) => toYear(year, other)),
    ...yearRows(request, years, { but: year, to: toYear }),
    ...formerRows(former),
    [unitYearButton(unitId, year)],
    [awardsButton(unitId), isOwn ? toTasks : toUnit(unitId)],
  ]);
};

/** As many as came together in mergers that anybody has heard of. */
const MOST_FORMER = 6;

const formerUnits = async (
  { request: { stores } }: BotContext,
  unitId: UnitId,
): Promise<Unit[]> => {
  const successions = await stores.units.successions();
  const own = successions.find(({ successorId }) => successorId === unitId);
  return inBoardOrder(await stores.units.byIds((own?.predecessorIds ?? []).slice(0, MOST_FORMER)));
};

const formerRows = (former: readonly Unit[]): MessageButton[][] =>
  former.map(({ id, shortName }) => [
    {
      label: say('button-former-papers', { unit: shortName }),
      data: buttons.forms.papers.to({ unitId: id }),
    },
  ]);

/** What is written on it, or on the receipt of it. */
const numbersOf = (
  { handedIn, obligation }: UnitPaper,
  documents: ReadonlyMap<string, string>,
): string[] => {
  const state = obligation?.state;
  return [
    ...(handedIn ? [handedIn.number, documents.get(handedIn.number) ?? ''] : []),
    ...(state?.type === 'on-paper' ? [state.documentNumber] : []),
  ];
};

/** Straight to the pages that are no neighbours: the list of a year is a long way otherwise. */
const farPages = (
  request: Request,
  { at, pages }: { at: number; pages: number },
  to: (page: number) => ButtonData,
): MessageButton[][] =>
  inColumns(
    Array.from({ length: pages }, (_, page) => page)
      .filter((page) => Math.abs(page - at) > 1)
      .map((page) => ({ label: say('button-page-number', { page: page + 1 }), data: to(page) })),
    ({ label }) => wordsOf(request, label),
  );

const toTasks: MessageButton = { label: say('button-menu'), data: buttons.home.tasks.to() };

const toUnit = (unitId: UnitId): MessageButton => ({
  label: say('button-back-to-unit'),
  data: buttons.board.unit.to({ unitId }),
});

/** Whether there is something to look at. */
const isThere = ({ handedIn, draft, obligation }: UnitPaper): boolean =>
  handedIn !== null || draft !== null || (obligation !== null && isDone(obligation));

/** Overdue for so long that no list of tasks has it any more. */
const isOwedLate = ({ obligation }: UnitPaper, now: Instant): boolean =>
  obligation !== null &&
  isOverdue(obligation, now) &&
  addDays(obligation.dueOn, OVERDUE_STAYS_DAYS) < dateInHanoi(now);

/** What people know it by. */
export const paperTitle = ({ milestone, formId, period }: UnitPaper): TextRef =>
  milestone ? milestoneTitle(milestone) : titleOf(formId, period);

/** The same where it has to fit on a button. */
export const shortTitle = ({ milestone, formId, period }: UnitPaper): TextRef =>
  milestone
    ? say('milestone-name', { name: { said: shortNameOf(milestone) } })
    : titleOf(formId, period);

const markOf = ({ handedIn, draft, obligation }: UnitPaper): string => {
  if (obligation?.state.type === 'returned') return '◐';
  if (handedIn !== null || (obligation !== null && isDone(obligation))) return '●';
  return draft ? '◐' : '○';
};

const paperLine = (paper: UnitPaper, now: Instant): TextRef => {
  const { handedIn, obligation } = paper;
  const values = { mark: markOf(paper), form: paperTitle(paper) };
  if (obligation?.state.type === 'returned')
    return say('papers-line-returned', { ...values, date: { date: obligation.dueOn } });
  if (handedIn)
    return say('papers-line-handed-in', {
      ...values,
      at: { at: handedIn.at },
      number: handedIn.number,
    });
  const isLate = obligation !== null && isOverdue(obligation, now);
  return say(isLate ? 'papers-line-overdue' : 'papers-line', values);
};

/** What was handed in opens as it was; what is being filled in goes on, where it is the person's own. */
export const paperButton = (
  paper: UnitPaper,
  { isOwn, isBoard }: Pick<Shown, 'isOwn' | 'isBoard'>,
): MessageButton => {
  const { unitId, formId, period, handedIn, draft } = paper;
  const label = say('button-paper', { mark: markOf(paper), form: shortTitle(paper) });
  if (handedIn)
    return { label, data: buttons.forms.submission.to({ number: handedIn.number, page: 0 }) };
  if (isOwn && draft) return { label, data: buttons.forms.open.to({ unitId, formId, period }) };
  if (isBoard && draft) return { label, data: buttons.forms.draft.to({ unitId, formId, period }) };
  return { label, data: buttons.forms.paper.to({ unitId, formId, period }) };
};

/** The paper of that form and period; undefined when the unit neither owes nor has it. */
export const findPaper = async (
  { stores, ports, now }: Request,
  { unitId, formId, period }: Pick<UnitPaper, 'unitId' | 'formId' | 'period'>,
): Promise<UnitPaper | undefined> =>
  (await loadPapers(stores, ports.forms, { unitId, now })).find(
    (one) => one.formId === formId && one.period === period,
  );
