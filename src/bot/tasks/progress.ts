import { quarterOf } from '../../core/calendar/season.ts';
import { checkIn, targetStatuses } from '../../core/check-ins/check-in.ts';
import {
  loadProgress,
  type TargetsProgress,
  type TargetProgress,
} from '../../core/check-ins/load-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import { titleOf } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import { annualPlan } from '../../core/plans/annual-plan.ts';
import { aimOf, resultOf, type Target } from '../../core/plans/read-targets.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import {
  type Period,
  type Quarter,
  quarterPeriod,
  quarters,
  yearPeriod,
} from '../../core/shared/period.ts';
import { textList } from '../../core/shared/text-list.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { FormPeriod } from '../../core/submissions/submission.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { blocksOf, pageOf } from '../kit/paging.ts';
import {
  type BotContext,
  htmlOf,
  type Line,
  type MessageButton,
  refuse,
  show,
  type Request,
  wordsOf,
} from '../kit/request.ts';

const { board, forms, home, tasks } = buttons;

/** Leads a contact to the progress of the own unit. */
export const ownProgressButton: MessageButton = {
  label: say('button-progress'),
  data: tasks.ownProgress.to(),
};

const UNITS_A_PAGE = 12;

const thisYear = ({ now }: Request): number => yearOf(dateInHanoi(now));

/** Where the own unit stands with the targets of its plan; who speaks for several chooses. */
export const showOwn = async (
  ctx: BotContext,
  by: KnownPerson,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const units: Unit[] = [];
  for (const id of by.unitIds) {
    const unit = await request.stores.units.byId(id);
    if (unit) units.push(unit);
  }
  const [only, another] = units;
  if (!only) return refuse(ctx, 'no-units');
  const year = thisYear(request);
  if (!another) return showProgress(ctx, by, { unit: only, year, page: 0 });
  const { items, turning } = pageOf(request, units, {
    wanted,
    size: UNITS_A_PAGE,
    to: (page) => tasks.ownProgressList.to({ page }),
    named: calledUnit,
  });
  const rows = items.map((unit) => [
    {
      label: say('button-unit', { name: unit.shortName }),
      data: tasks.progress.to({ unitId: unit.id, year }),
    },
  ]);
  show(ctx, [say('progress-choose')], [...rows, turning]);
};

type Asked = { unit: Unit; year: number; page: number };

/** The unit, as far as this person may read what it has handed in. */
export const readableUnit = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  unitId: UnitId,
): Promise<Unit | null> =>
  (await mayReadUnit(stores, { by, unitId }, now)) ? stores.units.byId(unitId) : null;

export const showPressed = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, ...asked }: { unitId: UnitId; year: number; page: number },
): Promise<void> => {
  const unit = await readableUnit(ctx, by, unitId);
  if (unit) await showProgress(ctx, by, { ...asked, unit });
  else refuse(ctx, 'not-your-unit');
};

/** Late in a year the only plan of a unit may be that of the next one. */
const foundProgress = async (
  request: Request,
  asked: Asked,
): Promise<{ asked: Asked; progress: TargetsProgress | null }> => {
  const of = (year: number) => loadProgress(request.stores, { unitId: asked.unit.id, year });
  const progress = await of(asked.year);
  if (progress || asked.year !== thisYear(request)) return { asked, progress };
  const ahead = await of(asked.year + 1);
  return ahead
    ? { asked: { ...asked, year: asked.year + 1 }, progress: ahead }
    : { asked, progress };
};

const showProgress = async (ctx: BotContext, by: KnownPerson, wanted: Asked): Promise<void> => {
  const { request } = ctx;
  const { asked, progress } = await foundProgress(request, wanted);
  const { unit, year } = asked;
  const wayOut = wayOutOf(by, unit);
  if (!progress) return showNoPlan(ctx, by, asked);
  const { at, pages, html, turning } = blocksOf(
    request,
    progress.targets.map(
      (one, index) => `${htmlOf(request, linesOf(one, index + 1, progress.targets[index - 1]))}\n`,
    ),
    {
      wanted: asked.page,
      to: (page) => tasks.progress.to({ unitId: unit.id, year, page }),
    },
  );
  const lines: Line[] = [
    ...headingOf(progress, asked),
    ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
    'blank',
    { html },
  ];
  show(
    ctx,
    lines,
    [
      turning,
      [
        {
          label: say('button-progress-picture'),
          data: tasks.progressPicture.to({ unitId: unit.id, year }),
        },
      ],
      await checkInButton(request, by, { ...asked, progress }),
      spanButton(progress, unit),
      [wayOut],
    ].filter((row) => row.length > 0),
  );
};

const spanButton = ({ span }: TargetsProgress, { id }: Unit): MessageButton[] =>
  span
    ? [
        {
          label: say('button-span-progress', { period: span }),
          data: tasks.spanProgress.to({ unitId: id, period: span }),
        },
      ]
    : [];

const showNoPlan = (ctx: BotContext, by: KnownPerson, { unit, year }: Asked): void => {
  const period = yearPeriod(year);
  const form = titleOf(annualPlan.id, period);
  const key = { unitId: unit.id, formId: annualPlan.id, period };
  const rows: MessageButton[][] = mayActFor(by, unit.id)
    ? [[{ label: say('button-open-needed'), data: forms.open.to(key), style: 'primary' }]]
    : [];
  show(ctx, [say('progress-no-plan', { form, unit: unit.name })], [...rows, [wayOutOf(by, unit)]]);
};

const wayOutOf = (by: KnownPerson, { id }: Unit): MessageButton =>
  mayActFor(by, id)
    ? { label: say('button-menu'), data: home.tasks.to() }
    : { label: say('button-back-to-unit'), data: board.unit.to({ unitId: id }) };

/** The check-in that is due, or of the quarter at hand, for those who make it. */
const checkInButton = async (
  request: Request,
  by: KnownPerson,
  { unit, year, progress }: Asked & { progress: TargetsProgress },
): Promise<MessageButton[]> => {
  if (!mayActFor(by, unit.id) || year !== thisYear(request)) return [];
  const now = quarterOf(dateInHanoi(request.now));
  const period = (await owedBefore(request, { year, now, progress })) ?? quarterPeriod(year, now);
  if (progress.period === period && progress.number !== null)
    return [
      {
        label: say('button-see-check-in', { period }),
        data: forms.submission.to({ number: progress.number, page: 0 }),
      },
    ];
  const label = say('button-check-in', { period });
  return [{ label, data: forms.open.to({ unitId: unit.id, formId: checkIn.id, period }) }];
};

type Before = { year: number; now: Quarter; progress: TargetsProgress };

/** A quarter that is over, was asked for, and has not been told of, nor any after it. */
const owedBefore = async (
  { stores }: Request,
  { year, now, progress }: Before,
): Promise<Period | undefined> => {
  for (const quarter of quarters.filter((one) => one < now)) {
    const period = quarterPeriod(year, quarter);
    if (progress.period !== null && progress.period >= period) continue;
    const milestone = await stores.milestones.ofForm(checkIn.id, period);
    if (milestone?.isOn && milestone.isOwed) return period;
  }
  return undefined;
};

const headingOf = ({ plan, asOf, targets }: TargetsProgress, { unit, year }: Asked): Line[] => [
  say('progress-heading', { year: String(year), unit: unit.name }),
  say('progress-plan', { number: plan.number }),
  countLine(targets),
  ...(asOf ? [asOfLine(asOf)] : []),
];

const asOfLine = ({ formId, period }: FormPeriod): TextRef =>
  say('progress-as-of', { paper: titleOf(formId, period) });

/** How many targets are in each state. */
const countLine = (targets: readonly TargetProgress[]): TextRef => {
  const counted = [...targetStatuses, 'none' as const].map((status) => ({
    status,
    count: targets.filter(({ reported }) => (reported?.status ?? 'none') === status).length,
  }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => say(`progress-count_${status}`, { count }));
  return say('progress-counts', { count: targets.length, parts: textList(parts) });
};

/** Below its heading, where the one before it stands under another. */
const linesOf = (one: TargetProgress, n: number, before?: TargetProgress): Line[] => [
  ...groupLine(one.target, before?.target),
  say('progress-target', { n, name: one.target.name }),
  figuresOf(one),
];

/** The heading of a target, where it differs from that of the one before. */
export const groupLine = ({ group }: Target, before: Target | undefined): TextRef[] =>
  group === null || group === before?.group ? [] : [say('progress-group', { group })];

/** The result beside its target, what that makes, and what the unit says of it. */
const figuresOf = ({ target, reported, gap }: TargetProgress): TextRef => {
  const aim = say('progress-aim', { aim: aimOf(target) });
  if (!reported && gap === 'not_applicable') return say('progress-not-applicable', { aim });
  if (!reported) return say('progress-unknown', { aim });
  const { standing, value, words, since } = reported;
  const status = say(`check-in_targets_status_${reported.status}`);
  if (!standing || value === null)
    return words === null
      ? say('progress-stated', { aim, status })
      : say('progress-stated-so', { words, aim, status });
  const figures = say('progress-figures', {
    value: resultOf(target, value),
    aim,
    standing: say(`progress-${standing.type}`, { percent: percentOf(standing) }),
    status,
  });
  return since === null ? figures : say('progress-figures-since', { figures, period: since });
};

/** What no number states is done or not. */
const shareOf = ({ reported }: TargetProgress): number => {
  if (reported?.standing) return percentOf(reported.standing);
  return reported?.status === 'done' ? 100 : 0;
};

/** As many as stay readable in what Telegram makes of a photo. */
const PER_PICTURE = 8;

/** A heading takes as much room as half a target. */
const HEADING = 0.5;

const isBelowNew = ({ target }: TargetProgress, before: TargetProgress | undefined): boolean =>
  target.group !== null && target.group !== before?.target.group;

/** As many as fit one picture, with their headings; each picture names the one that it begins under. */
const picturesOf = (targets: readonly TargetProgress[]) => {
  const pictures: { from: number; shown: TargetProgress[]; room: number }[] = [];
  for (const [at, one] of targets.entries()) {
    const last = pictures.at(-1);
    const needed = 1 + (isBelowNew(one, last?.shown.at(-1)) ? HEADING : 0);
    if (last && last.room >= needed) {
      last.shown.push(one);
      last.room -= needed;
    } else {
      const own = 1 + (one.target.group === null ? 0 : HEADING);
      pictures.push({ from: at, shown: [one], room: PER_PICTURE - own });
    }
  }
  return pictures;
};

export const drawProgress = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, year }: { unitId: UnitId; year: number },
): Promise<void> => {
  const { request } = ctx;
  const unit = await readableUnit(ctx, by, unitId);
  if (!unit) return refuse(ctx, 'not-your-unit');
  const progress = await loadProgress(request.stores, { unitId: unit.id, year });
  if (!progress) return refuse(ctx, 'button-outdated');
  const { targets } = progress;
  const words = (ref: TextRef): string => wordsOf(request, ref);
  const heading = words(say('progress-picture-heading', { year: String(year), unit: unit.name }));
  const note = words(progress.asOf ? asOfLine(progress.asOf) : countLine(targets));
  for (const { from, shown } of picturesOf(targets)) {
    const rows = shown.map((one, at) => ({
      heading: isBelowNew(one, shown[at - 1]) ? (one.target.group ?? '') : '',
      name: `${from + at + 1}. ${one.target.name}`,
      figures: words(figuresOf(one)),
      percent: shareOf(one),
      tone: one.reported?.status ?? ('none' as const),
    }));
    const to = from + rows.length;
    const values = { from: from + 1, to, of: targets.length, year: String(year), unit: unit.name };
    request.replies.push({
      type: 'paper',
      paper: { type: 'progress', heading, note, rows },
      html: htmlOf(request, [say('progress-picture-caption', values)]),
    });
  }
};
