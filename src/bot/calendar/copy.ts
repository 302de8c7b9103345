import { copyYear, loadCopy, type CopyPlan } from '../../core/calendar/copy-year.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import { workingDays } from '../../core/calendar/working-days.ts';
import { warningsOf } from '../../core/calendar/year-warnings.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import { asId, type MilestoneId } from '../../core/shared/ids.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { htmlOf, refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import { previewLines } from './warnings.ts';

/** A year's milestones for the year after it: shown first, then copied. */
export const calendarCopyFeature = (): Feature => {
  const copy = feature();
  copy.callbackQuery(/^k:cp:/, forAdmins(showPlan));
  copy.callbackQuery(/^k:cy:/, forAdmins(confirmed));
  return copy;
};

/** Nobody plans further ahead, and the table of days does not reach much further. */
const MOST_YEARS_AHEAD = 4;

const yearIn = (ctx: BotContext): number | null => {
  const year = Number(dataParts(ctx)[1]);
  const today = yearOf(dateInHanoi(ctx.request.now));
  return year >= today - 1 && year < today + MOST_YEARS_AHEAD ? year : null;
};

const showPlan = async (ctx: BotContext): Promise<void> => {
  const year = yearIn(ctx);
  if (year === null) return refuse(ctx, 'copy-too-far');
  const plan = await loadCopy(ctx.request.stores, year);
  const pages = await pagesOfPlan(ctx, plan);
  const at = Math.min(Number(dataParts(ctx)[2] ?? 0), pages.length - 1);
  const hasWork = plan.adds.length + plan.replaces.length > 0;
  show(
    ctx,
    [
      say('copy-heading', { from: String(year), to: String(plan.year) }),
      ...(await countLines(ctx, plan)),
      ...(pages.length > 1 ? [say('page-of', { page: at + 1, pages: pages.length })] : []),
      'blank',
      { html: pages[at] ?? '' },
    ],
    [
      turning(year, at, pages.length),
      ...(hasWork
        ? [
            [
              {
                label: say('button-copy-confirm', { year: String(plan.year) }),
                data: `k:cy:${year}`,
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      [{ label: say('button-calendar-back', { year: String(year) }), data: `k:y:${year}` }],
    ].filter((row) => row.length > 0),
  );
};

const turning = (year: number, at: number, pages: number): MessageButton[] => [
  ...(at > 0 ? [{ label: say('button-page-before'), data: `k:cp:${year}:${at - 1}` }] : []),
  ...(at < pages - 1 ? [{ label: say('button-page-after'), data: `k:cp:${year}:${at + 1}` }] : []),
];

/** What would be written, by the day it is due, with what is worth a look. */
const pagesOfPlan = async ({ request }: BotContext, plan: CopyPlan): Promise<string[]> => {
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
  return pagesOf(
    written.map(
      (one) =>
        `${htmlOf(request, previewLines(one, { days, warnings: warnings.get(one.id) ?? [] }))}\n`,
    ),
  );
};

const countLines = async ({ request }: BotContext, plan: CopyPlan): Promise<TextRef[]> => {
  const { adds, replaces, keeps, same, sources } = plan;
  const touched = await loadObligations(request.stores, request.ports.forms, {
    now: request.now,
    milestones: replaces.map(({ before }) => before),
  });
  const drafting = touched.filter(({ state }) => state.type === 'drafting').length;
  const submitted = touched.filter(({ state }) => state.type === 'submitted').length;
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

const confirmed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const year = yearIn(ctx);
  if (year === null) return refuse(ctx, 'copy-too-far');
  const { stores, ports, now } = ctx.request;
  const plan = await loadCopy(stores, year);
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
      [{ label: say('button-calendar-preview'), data: `k:p:c:${plan.year}:0` }],
      [
        {
          label: say('button-calendar-year', { year: String(plan.year) }),
          data: `k:y:${plan.year}:0`,
        },
      ],
    ],
  );
};
