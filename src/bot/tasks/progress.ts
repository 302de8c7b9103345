import { checkInPaper, nextCheckIn, planPaper } from '../../core/check-ins/check-in-duty.ts';
import { loadProgress, type TargetsProgress } from '../../core/check-ins/load-progress.ts';
import { titleOf } from '../../core/forms/forms.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
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
} from '../kit/request.ts';
import { headingOf, linesOf, planButton } from './progress-words.ts';

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
  const ofCheckIn = await checkInButton(request, by, { ...asked, progress });
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
      ofCheckIn,
      paperButtons(progress, ofCheckIn),
      spanButton(progress, unit),
      [wayOut],
    ].filter((row) => row.length > 0),
  );
};

/** To the papers that the page is drawn from. */
const paperButtons = (
  { plan, asOf }: TargetsProgress,
  above: readonly MessageButton[],
): MessageButton[] => {
  const data = asOf && forms.submission.to({ number: asOf.number, page: 0 });
  const isAbove = above.some((one) => 'data' in one && one.data === data);
  return [
    planButton(plan),
    ...(data && !isAbove ? [{ label: say('button-progress-report'), data }] : []),
  ];
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
  const key = planPaper(unit.id, year);
  const form = titleOf(key.formId, key.period);
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
  const today = dateInHanoi(request.now);
  const period = await nextCheckIn(request.stores.milestones, today, progress.period);
  if (progress.period === period && progress.number !== null)
    return [
      {
        label: say('button-see-check-in', { period }),
        data: forms.submission.to({ number: progress.number, page: 0 }),
      },
    ];
  const label = say('button-check-in', { period });
  return [{ label, data: forms.open.to(checkInPaper(unit.id, period)) }];
};
