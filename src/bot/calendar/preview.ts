import { deadlineOf, type Milestone } from '../../core/calendar/milestone.ts';
import { workingDays, type WorkingDays } from '../../core/calendar/working-days.ts';
import { loadDaysOffBasis } from '../../core/calendar/year-agreed.ts';
import { warningsOf, type Warning } from '../../core/calendar/year-warnings.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { calendarDate, type CalendarDate } from '../../core/shared/calendar-date.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { blocksOf } from '../kit/paging.ts';
import {
  htmlOf,
  refuse,
  show,
  wordsOf,
  type BotContext,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';
import { previewLines, warningWords } from './warnings.ts';
import { formWords, reminderWords, whoWords } from './words.ts';

const { calendar } = buttons;

/** A calendar year, or a school year from September on as its units see it. */
type Kind = 'c' | 's';

type Preview = {
  kind: Kind;
  year: number;
  milestones: Milestone[];
  warnings: ReadonlyMap<MilestoneId, readonly Warning[]>;
  days: WorkingDays;
  isProvisional: boolean;
};

const spanOf = (kind: Kind, year: number): [CalendarDate, CalendarDate] | null => {
  const [from, to] =
    kind === 'c'
      ? [calendarDate(year, 1, 1), calendarDate(year, 12, 31)]
      : [calendarDate(year, 9, 1), calendarDate(year + 1, 8, 31)];
  return from && to ? [from, to] : null;
};

const load = async (request: Request, kind: Kind, year: number): Promise<Preview | null> => {
  const span = spanOf(kind, year);
  if (!span) return null;
  const { stores } = request;
  const table = await stores.calendarDays.all();
  const due = await stores.milestones.dueBetween(...span);
  const milestones =
    kind === 'c' ? due : due.filter(({ owes }) => owes.profile !== 'calendar_year');
  const years = kind === 'c' ? [year] : [year, year + 1];
  const unannounced = [];
  for (const one of years)
    if ((await loadDaysOffBasis(stores.installation, one)).type === 'provisional')
      unannounced.push(one);
  return {
    kind,
    year,
    milestones,
    warnings: warningsOf(milestones, table),
    days: workingDays(table),
    isProvisional: unannounced.length > 0,
  };
};

const yearWords = ({ kind, year }: Pick<Preview, 'kind' | 'year'>): TextRef =>
  kind === 'c'
    ? say('preview-calendar-year', { year: String(year) })
    : say('preview-school-year', { from: String(year), to: String(year + 1) });

/** A year as it will be, with what is worth a look; as pages and as a table for a meeting. */
export const showPreview = async (
  ctx: BotContext,
  _by: KnownPerson,
  { kind, year, page, only }: { kind: Kind; year: number; page: number; only: 'w' | undefined },
): Promise<void> => {
  const { request } = ctx;
  const isShort = only === 'w';
  const preview = await load(request, kind, year);
  if (!preview) return refuse(ctx, 'button-outdated');
  const { milestones, warnings, days } = preview;
  const warned = milestones.filter(({ id }) => (warnings.get(id) ?? []).length > 0);
  const shown = isShort ? warned : milestones;
  const where = { kind, year, isShort };
  const { at, pages, html, turning } = blocksOf(
    request,
    shown.map(
      (one) =>
        `${htmlOf(request, previewLines(one, { days, warnings: warnings.get(one.id) ?? [] }))}\n`,
    ),
    { wanted: page, to: (other) => dataOf(where, other) },
  );
  show(
    ctx,
    [
      say('preview-heading', { year: yearWords(preview) }),
      say('preview-counts', { count: milestones.length, warned: warned.length }),
      ...(preview.isProvisional ? [say('preview-provisional')] : []),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html },
    ],
    [turning, ...rowsFor(where)].filter((row) => row.length > 0),
  );
};

type Where = { kind: Kind; year: number; isShort: boolean };

const dataOf = ({ kind, year, isShort }: Where, page: number): PageData =>
  calendar.preview.to({ kind, year, page, ...(isShort ? { only: 'w' } : {}) });

const rowsFor = (where: Where): MessageButton[][] => {
  const { kind, year, isShort } = where;
  return [
    [
      {
        label: say(isShort ? 'button-preview-all' : 'button-preview-warned'),
        data: dataOf({ ...where, isShort: !isShort }, 0),
      },
    ],
    [
      {
        label:
          kind === 'c'
            ? say('button-preview-school', { from: String(year), to: String(year + 1) })
            : say('button-preview-calendar', { year: String(year) }),
        data: dataOf({ ...where, kind: kind === 'c' ? 's' : 'c' }, 0),
      },
    ],
    [{ label: say('button-preview-table'), data: calendar.previewTable.to({ kind, year }) }],
    [
      {
        label: say('button-calendar-back', { year: String(year) }),
        data: calendar.year.to({ year }),
      },
    ],
  ];
};

/** The same as a workbook, a milestone a row. */
export const sendTable = async (
  ctx: BotContext,
  _by: KnownPerson,
  { kind, year }: { kind: Kind; year: number },
): Promise<void> => {
  const { request } = ctx;
  const preview = await load(request, kind, year);
  if (!preview) return refuse(ctx, 'button-outdated');
  const rows = preview.milestones.map((milestone) => ({
    opens: { day: milestone.opensOn },
    due: { day: milestone.dueOn },
    last: { day: deadlineOf(milestone, preview.days).dueOn },
    locks: milestone.locksOn ? { day: milestone.locksOn } : '',
    name: nameIn(milestone.name, request.who.language),
    who: whoWords(request, milestone),
    form: formWords(request, milestone),
    reminders: reminderWords(milestone),
    warnings: (preview.warnings.get(milestone.id) ?? [])
      .map((warning) => wordsOf(request, warningWords(warning)))
      .join('\n'),
    source: milestone.source,
    state: say(milestone.isOn ? 'calendar-value-on' : 'calendar-value-off'),
  }));
  sendSheet(request, {
    fileName: 'lich-nam.xlsx',
    name: say('year-sheet-name'),
    title: say('preview-caption', { year: yearWords(preview) }),
    columns,
    rows,
  });
};

const columns = {
  name: { heading: 'year-column-name', width: 44 },
  opens: { heading: 'year-column-opens', width: 12 },
  due: { heading: 'year-column-due', width: 12 },
  last: { heading: 'year-column-last', width: 14 },
  locks: { heading: 'year-column-locks', width: 12 },
  who: { heading: 'year-column-who', width: 28 },
  form: { heading: 'year-column-form', width: 28 },
  reminders: { heading: 'year-column-reminders', width: 14 },
  state: { heading: 'year-column-state', width: 10 },
  warnings: { heading: 'year-column-warnings', width: 44 },
  source: { heading: 'year-column-source', width: 36 },
} as const;
