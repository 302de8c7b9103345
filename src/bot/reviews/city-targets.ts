import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import {
  addCityTargets,
  loadCityTargetOver,
  removeCityTargets,
  targetOfCity,
} from '../../core/plans/city-targets.ts';
import { aimOf } from '../../core/plans/read-targets.ts';
import { dateInHanoi, monthOf, yearOf } from '../../core/shared/calendar-date.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { fiveYearPeriod, lastYearOf } from '../../core/shared/period.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import type { CityTarget } from '../../core/submissions/city-target.ts';
import { year as yearField } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { lookOf } from '../kit/look.ts';
import { blocksOf, pageOf } from '../kit/paging.ts';
import {
  htmlOf,
  refuse,
  show,
  tell,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { seenBy } from './seen-units.ts';

const { reviews } = buttons;

/** Lines of the city's plan, as they were copied from it. */
export const CITY_TARGETS = expectedReply('review-city-targets', { year: yearField });

const A_PAGE = 8;
const LONGEST_NAME = 70;
const ON_BUTTON = 40;
const MOST_UNREAD = 4;

type OfYear = { year: number; page: number };

/** From October on units plan the next year. */
const PLANS_FROM = 10;

const plannedYear = ({ now }: Request): number => {
  const today = dateInHanoi(now);
  return yearOf(today) + (monthOf(today) >= PLANS_FROM ? 1 : 0);
};

/** This year, the next one, and the one that a five-year plan leads to. */
const yearsOfLists = ({ now }: Request): number[] => {
  const year = yearOf(dateInHanoi(now));
  return [...new Set([year, year + 1, lastYearOf(fiveYearPeriod(year + 1))])];
};

/** What the city strives for in a year; units choose from it when they make their plan. */
export const showCityTargets = async (
  ctx: BotContext,
  by: KnownPerson,
  asked: { year?: number | undefined; page: number },
): Promise<void> => {
  await forgetAwaited(ctx, by);
  await drawList(ctx, by, { year: asked.year ?? plannedYear(ctx.request), page: asked.page });
};

const drawList = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, page: wanted, above = [] }: OfYear & { above?: readonly Line[] },
): Promise<void> => {
  const { request } = ctx;
  const all = await request.stores.cityTargets.ofYear(year);
  const named = all.map((city, at) => ({ city, n: at + 1, target: targetOfCity(city) }));
  const { items, turning } = pageOf(request, named, {
    wanted,
    size: A_PAGE,
    to: (page) => reviews.cityTargets.to({ year, page }),
    named: ({ target }) => [target?.name ?? ''],
  });
  const others = yearsOfLists(request).filter((one) => one !== year);
  show(
    ctx,
    [
      ...above,
      say('city-targets-heading', { year: String(year), count: all.length }),
      ...(items.length > 0 ? (['blank'] as const) : []),
      ...items.map(({ city, n }) => lineOf(city, n)),
    ],
    [
      ...items.map(({ city, n, target }) => [
        {
          label: say('button-city-target', { n, name: shorten(target?.name ?? '', ON_BUTTON) }),
          data: reviews.cityTarget.to({ id: city.id, page: 0 }),
        },
      ]),
      turning,
      isAdmin(by)
        ? [
            {
              label: say('button-city-targets-add'),
              data: reviews.addCityTargets.to({ year }),
              style: 'primary' as const,
            },
          ]
        : [],
      others.map((other) => ({
        label: say('button-city-targets-year', { year: String(other) }),
        data: reviews.cityTargets.to({ year: other, page: 0 }),
      })),
      [{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }],
    ],
  );
};

const lineOf = (city: CityTarget, n: number): TextRef => {
  const target = targetOfCity(city);
  return say('city-target-line', {
    n,
    name: shorten(target?.name ?? '', LONGEST_NAME),
    aim: target ? aimOf(target) : '',
  });
};

export const askForCityTargets = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  await awaitWords(ctx, by, CITY_TARGETS.about({ year }));
  show(ctx, [say('city-targets-ask', { year: String(year) })], [[toList(year)]]);
};

const toList = (year: number): MessageButton => ({
  label: say('button-city-targets-list'),
  data: reviews.cityTargets.to({ year, page: 0 }),
});

/** What was pasted stands in the list at once, with a way to take it back; more may be pasted. */
export const hearCityTargets = async (
  ctx: BotContext,
  by: KnownPerson,
  { year }: { year: number },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const text = ctx.message?.text ?? '';
  const needs = { ...stores, random: ports.random };
  const outcome = await addCityTargets(needs, { year, text, by, now });
  if (outcome.type === 'refused') return refuse(ctx, 'admins-only');
  await awaitWords(ctx, by, CITY_TARGETS.about({ year }));
  if (outcome.type === 'none')
    return tell(
      ctx.request,
      [say('city-targets-none'), ...unreadLines(outcome.unread)],
      [[toList(year)]],
    );
  const { added, changed, unread, left, batch } = outcome;
  tell(
    ctx.request,
    [
      say('city-targets-added', { added, changed, year: String(year) }),
      ...(left > 0 ? [say('city-targets-full', { left })] : []),
      ...unreadLines(unread),
      say('city-targets-more'),
    ],
    [
      [toList(year)],
      added > 0
        ? [
            {
              label: say('button-city-targets-back', { count: added }),
              data: reviews.takeBackCityTargets.to({ year, batch }),
            },
          ]
        : [],
    ],
  );
};

const unreadLines = (unread: readonly string[]): TextRef[] =>
  unread.length === 0
    ? []
    : [
        say('city-targets-unread', { count: unread.length }),
        ...unread
          .slice(0, MOST_UNREAD)
          .map((words) => say('city-targets-unread-line', { words: shorten(words, LONGEST_NAME) })),
      ];

export const takeBackCityTargets = async (
  ctx: BotContext,
  by: KnownPerson,
  { year, batch }: { year: number; batch: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const gone = await removeCityTargets(stores, { year, batch, by, now });
  if (gone === 0) return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  const above = [say('city-targets-gone', { count: gone })];
  await drawList(ctx, by, { year, page: 0, above });
};

/** It reads the plans of all units that the person sees. */
export const cityTargetLook = lookOf<{ id: string; page: number; isSure?: boolean }>('city-target');

/** Which units have a target of the city in their plan, and how. */
export const showCityTarget = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, page, isSure = false }: { id: string; page: number; isSure?: boolean },
): Promise<void> => {
  const { request } = ctx;
  const { stores } = request;
  const city = await stores.cityTargets.byId(id);
  if (!city) return refuse(ctx, 'button-outdated');
  const isSeen = await seenBy(request, by);
  const { taken, without } = await loadCityTargetOver(stores.submissions, { city, isSeen });
  const names = new Map((await stores.units.all()).map((unit) => [unit.id, unit.shortName]));
  const blocks = [
    ...taken
      .map(({ unitId, target }) => ({ unit: names.get(unitId) ?? '', aim: aimOf(target) }))
      .toSorted((one, other) => compareNames(one.unit, other.unit))
      .map(({ unit, aim }) => htmlOf(request, [say('city-target-taken', { unit, aim })])),
    ...without
      .map((unitId) => names.get(unitId) ?? '')
      .toSorted(compareNames)
      .map((unit) => htmlOf(request, [say('city-target-without', { unit })])),
  ];
  const { html, turning } = blocksOf(request, blocks, {
    wanted: page,
    to: (other) => reviews.cityTarget.to({ id, page: other }),
  });
  const target = targetOfCity(city);
  show(
    ctx,
    [
      say('city-target-heading', {
        name: target?.name ?? '',
        aim: target ? aimOf(target) : '',
        year: String(city.year),
      }),
      say('city-target-counts', { taken: taken.length, without: without.length }),
      ...(html === '' ? [] : ['blank' as const, { html }]),
      ...(isSure ? ['blank' as const, say('city-target-sure')] : []),
    ],
    [turning, isAdmin(by) ? [removeButton(id, isSure)] : [], [toList(city.year)]],
  );
};

const removeButton = (id: string, isSure: boolean): MessageButton => ({
  label: say(isSure ? 'button-city-target-remove-yes' : 'button-city-target-remove'),
  data: reviews.removeCityTarget.to({ id, isSure }),
  style: 'danger',
});

/** Asked once more: units may have it before them. */
export const removeCityTarget = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, isSure = false }: { id: string; isSure?: boolean | undefined },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const city = await stores.cityTargets.byId(id);
  if (!city) return refuse(ctx, 'button-outdated');
  if (!isSure) return cityTargetLook.at(ctx, { id, page: 0, isSure: true });
  await removeCityTargets(stores, { year: city.year, id, by, now });
  toast(ctx, say('city-target-removed'));
  await drawList(ctx, by, { year: city.year, page: 0 });
};
