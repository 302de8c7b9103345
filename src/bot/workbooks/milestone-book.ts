import { milestoneTitle } from '../../core/calendar/form-title.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import {
  type Content,
  type ContentRow,
  type Form,
  type GroupField,
  labelOf,
  parseContent,
} from '../../core/forms/forms.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { isQuestion, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { standingOfPaper } from '../../core/reports/year-coverage.ts';
import { type CalendarDate, dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { findForm } from '../../core/submissions/form-ports.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { loadSeen } from '../board/seen-overview.ts';
import { reviewWords } from '../board/year-workbook.ts';
import { unitTypeWords } from '../calendar/words.ts';
import { refuse, type BotContext, type Request } from '../kit/request.ts';
import { drawnSheet, rowOfEach, sendBook, type SheetOf } from '../kit/sheet.ts';
import { answerCells, answerColumns, itemsIn, plainEntries } from './answer-cells.ts';

/** Who owes it, in which cluster, and what has come. */
type Owing = { cluster: Cluster | null; row: Obligation; content: Content | undefined };

/**
 * What has come of a milestone, as far as the person sees: a row a unit with its answers, who is late, and each
 * list of the form on a sheet of its own.
 */
export const sendMilestoneBook = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId }: { milestoneId: MilestoneId },
): Promise<void> => {
  const { request } = ctx;
  const overview = await loadSeen(ctx, by, { milestoneId });
  if (!overview) return refuse(ctx, 'button-outdated');
  const { milestone, clusters } = overview;
  const form = findForm(request.ports.forms, milestone.formId);
  const owed = clusters.flatMap(({ cluster, rows }) =>
    rows.filter((row) => !isQuestion(row)).map((row) => ({ cluster, row })),
  );
  const contents = form ? await contentsOf(request, milestone, owed) : new Map<UnitId, Content>();
  const owing = owed.map(({ cluster, row }) => ({
    cluster,
    row,
    content: contents.get(row.unit.id),
  }));
  const title = say('milestone-book-title', {
    form: milestoneTitle(milestone),
    date: { date: dateInHanoi(request.now) },
    came: contents.size,
    units: owing.length,
  });
  sendBook(request, {
    fileName: 'ban-da-gui.xlsx',
    caption: title,
    sheets: [
      drawnSheet(request, unitsSheet(request, { form, owing, title })),
      ...(await lateSheets(request, { owing, title })).map((one) => drawnSheet(request, one)),
      ...(form ? listSheets(form, { owing, title }) : []).map((one) => drawnSheet(request, one)),
    ],
  });
};

const contentsOf = async (
  { stores }: Request,
  { formId, period }: Pick<Milestone, 'formId' | 'period'>,
  owed: readonly { row: Obligation }[],
): Promise<Map<UnitId, Content>> => {
  const ids = owed.map(({ row }) => row.unit.id);
  const papers = await stores.submissions.newestOfUnits(ids, [{ formId, period }]);
  return new Map(
    papers.flatMap(({ unitId, content }) => {
      const said = parseContent(JSON.parse(content));
      return said ? [[unitId, said] as const] : [];
    }),
  );
};

type Sheets = { owing: readonly Owing[]; title: TextRef };

const unitColumns = {
  cluster: { heading: 'city-year-column-cluster', width: 26 },
  code: { heading: 'city-year-column-code', width: 22 },
  unit: { heading: 'city-year-column-unit', width: 34 },
} as const;

const unitCells = ({ cluster, row: { unit } }: Owing) => ({
  cluster: say('form-value', { value: nameOfCluster(cluster) }),
  code: unit.code,
  unit: unit.name,
});

/** A row a unit: how it stands, and its answers. */
export const unitsSheet = (
  { now }: Pick<Request, 'now'>,
  { form, owing, title }: Sheets & { form: Form | undefined },
): SheetOf<string> => ({
  name: say('milestone-book-units'),
  title,
  columns: {
    ...unitColumns,
    type: { heading: 'city-year-column-type', width: 22 },
    due: { heading: 'city-year-column-due', width: 12 },
    standing: { heading: 'city-year-column-standing', width: 22 },
    first: { heading: 'city-year-column-first', width: 17 },
    number: { heading: 'city-year-column-number', width: 16 },
    version: { heading: 'milestone-book-version', width: 10 },
    review: { heading: 'city-year-column-review', width: 20 },
    ...(form ? answerColumns(form, null) : {}),
  },
  rows: rowOfEach(owing, (one) => {
    const { unit, dueOn, state } = one.row;
    const came = 'firstAt' in state ? state : undefined;
    return {
      ...unitCells(one),
      type: unitTypeWords(unit.type),
      due: { day: dueOn },
      standing: say(`city-year-tone-${dashed(standingOfPaper(one.row, now))}`),
      first: came ? { moment: came.firstAt } : '',
      number: came?.number ?? '',
      version: came?.version ?? '',
      review: reviewWords(state),
      ...(form ? answerCells(form, null, one.content ? plainEntries(one.content) : []) : {}),
    };
  }),
});

/** Who is late, with how many working days and when somebody of the unit last heard of it; no sheet where nobody is. */
const lateSheets = async (
  { stores, now }: Request,
  { owing, title }: Sheets,
): Promise<SheetOf<string>[]> => {
  const late = owing.filter(({ row }) => standingOfPaper(row, now) === 'overdue');
  const [first] = late;
  if (!first) return [];
  const { today, days } = await loadToday(stores, now);
  const told = await stores.reminders.toldOf(
    first.row.milestone.id,
    late.map(({ row }) => row.unit.id),
  );
  const lastTold = (id: UnitId): CalendarDate | undefined =>
    told
      .filter(({ unitId, audience }) => unitId === id && audience === 'unit')
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
  return [
    {
      name: say('milestone-book-late'),
      title,
      columns: {
        ...unitColumns,
        due: { heading: 'city-year-column-due', width: 12 },
        days: { heading: 'milestone-book-days', width: 14 },
        told: { heading: 'milestone-book-told', width: 14 },
      },
      rows: late.map((one) => {
        const last = lastTold(one.row.unit.id);
        return Object.assign(unitCells(one), {
          due: { day: one.row.dueOn },
          days: days.workingDaysBetween(one.row.dueOn, today),
          told: last === undefined ? '' : { day: last },
        });
      }),
    },
  ];
};

/** A sheet for each list of which anybody has said something. */
const listSheets = (form: Form, { owing, title }: Sheets): SheetOf<string>[] =>
  form.fields.flatMap((field) => {
    if (field.type !== 'group') return [];
    const items = owing.flatMap((one) => itemsOf(field, one));
    return items.length === 0
      ? []
      : [
          {
            name: labelOf(form, field),
            title,
            columns: {
              ...unitColumns,
              n: { heading: 'milestone-book-n', width: 6 },
              ...answerColumns(form, field),
            },
            rows: rowOfEach(items, ({ one, entries, n }) =>
              Object.assign(unitCells(one), { n }, answerCells(form, field, entries)),
            ),
          },
        ];
  });

type Item = { one: Owing; entries: ContentRow['entries']; n: number };

const itemsOf = (group: GroupField, one: Owing): Item[] =>
  (one.content ? itemsIn(one.content, group) : []).map(({ entries }, at) => ({
    one,
    entries,
    n: at + 1,
  }));
