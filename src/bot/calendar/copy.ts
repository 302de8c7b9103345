import { copyYear, loadCopy, type CopyPlan } from '../../core/calendar/copy-year.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import { workingDays } from '../../core/calendar/working-days.ts';
import { warningsOf } from '../../core/calendar/year-warnings.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { asId, type MilestoneId } from '../../core/shared/ids.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, type BotContext } from '../kit/request.ts';
import { previewLines } from './warnings.ts';

const { calendar } = buttons;

/** Nobody plans further ahead, and the table of days does not reach much further. */
const MOST_YEARS_AHEAD = 4;

const isNear = ({ request }: BotContext, year: number): boolean => {
  const today = yearOf(dateInHanoi(request.now));
  return year >= today - 1 && year < today + MOST_YEARS_AHEAD;
};

const needsOf = ({ request: { stores, ports } }: BotContext) => ({
  milestones: stores.milestones,
  installation: stores.installation,
  inLanguages: ports.text.inLanguages,
});

/** A year's milestones for the year after it: shown first, then copied. */
export const showPlan = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year, page }: { year: number; page: number },
): Promise<void> => {
  if (!isNear(ctx, year)) return refuse(ctx, 'copy-too-far');
  const plan = await loadCopy(needsOf(ctx), year);
  const { at, pages, html, turning } = blocksOf(ctx.request, await blocksOfPlan(ctx, plan), {
    wanted: page,
    to: (other) => calendar.copyPlan.to({ year, page: other }),
  });
  const hasWork = plan.adds.length + plan.replaces.length > 0;
  show(
    ctx,
    [
      say('copy-heading', { from: String(year), to: String(plan.year) }),
      ...(await countLines(ctx, plan)),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html },
    ],
    [
      turning,
      ...(hasWork
        ? [
            [
              {
                label: say('button-copy-confirm', { year: String(plan.year) }),
                data: calendar.copy.to({ year }),
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      [
        {
          label: say('button-calendar-back', { year: String(year) }),
          data: calendar.year.to({ year }),
        },
      ],
    ].filter((row) => row.length > 0),
  );
};

/** What would be written, by the day it is due, with what is worth a look. */
const blocksOfPlan = async ({ request }: BotContext, plan: CopyPlan): Promise<string[]> => {
  const added = plan.adds.map((one, at): Milestone => ({
    ...one,
    id: asId<MilestoneId>(`new-${at}`),
  }));
  const written = [...added, ...plan.replaces.map(({ after }) => after)].toSorted((one, other) =>
    one.dueOn < other.dueOn ? -1 : 1,
  );
  const table = await request.stores.calendarDays.all();
  const warnings = warningsOf([...written, ...plan.keeps, ...plan.same], table);
  const days = workingDays(table);
  return written.map(
    (one) =>
      `${htmlOf(request, previewLines(one, { days, warnings: warnings.get(one.id) ?? [] }))}\n`,
  );
};

const countLines = async ({ request }: BotContext, plan: CopyPlan): Promise<TextRef[]> => {
  const { adds, replaces, keeps, same, sources } = plan;
  const touched = await loadObligations(request.stores, request.ports.forms, {
    now: request.now,
    milestones: replaces.map(({ before }) => before),
  });
  const drafting = touched.filter(({ state }) => state.type === 'drafting').length;
  const submitted = touched.filter(
    ({ state }) => state.type === 'submitted' || state.type === 'returned',
  ).length;
  const counts: [number, KeyTaking<'count'>][] = [
    [adds.length, 'copy-adds'],
    [replaces.length, 'copy-replaces'],
    [keeps.length, 'copy-keeps'],
    [same.length, 'copy-same'],
    [sources, 'copy-sources'],
    [drafting, 'copy-drafting'],
    [submitted, 'copy-submitted'],
  ];
  return counts.flatMap(([count, key]) => (count > 0 ? [say(key, { count })] : []));
};

export const copyConfirmed = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  if (!isNear(ctx, year)) return refuse(ctx, 'copy-too-far');
  const { stores, ports, now } = ctx.request;
  const plan = await loadCopy(needsOf(ctx), year);
  await copyYear(stores, ports.random, { plan, by: by.person.id, now });
  show(
    ctx,
    [
      say('copy-done', {
        year: String(plan.year),
        adds: plan.adds.length,
        replaces: plan.replaces.length,
      }),
      say('copy-next'),
    ],
    [
      [
        {
          label: say('button-calendar-preview'),
          data: calendar.preview.to({ kind: 'c', year: plan.year }),
        },
      ],
      [
        {
          label: say('button-calendar-year', { year: String(plan.year) }),
          data: calendar.year.to({ year: plan.year, page: 0 }),
        },
      ],
    ],
  );
};
