import { readUnitsList, type UnitsList } from '../../core/broadcasts/read-units-list.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import {
  beginReorganisation,
  changeDrafted,
  dayProblem,
  readNames,
} from '../../core/reorganisation/compose-reorganisation.ts';
import type {
  Reorganisation,
  ReorganisationKind,
} from '../../core/reorganisation/reorganisation.ts';
import {
  dateInHanoi,
  firstDayOf,
  firstOfNextMonth,
  parseIsoDate,
  yearOf,
  type CalendarDate,
} from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { isOpen, type Unit } from '../../core/units/unit.ts';
import { word } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, tell, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { tellCard } from './card.ts';

/** Which units; what they are called then; from which day. */
export const UNITS = expectedReply('reorganised-units', { id: word });
export const NAMES = expectedReply('reorganised-names', { id: word });
export const DAY = expectedReply('reorganised-day', { id: word });

type Of = { id: string };

const leaveButton = ({ id }: Of): MessageButton => ({
  label: say('button-reorganisation-drop'),
  data: buttons.reorganisations.drop.to({ id }),
});

/** Begins one, where a unit is known already with it. */
export const begin = async (
  ctx: BotContext,
  by: KnownPerson,
  { kind, unitId }: { kind: ReorganisationKind; unitId: UnitId | undefined },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const unit = unitId && (await stores.units.byId(unitId));
  if (unit && !isOpen(unit, dateInHanoi(now)))
    return refuse(ctx, 'reorganisation-problem-unit-ended');
  const unitIds = unit ? [unit.id] : [];
  const begun = await beginReorganisation(stores, ports.random, { kind, unitIds, by, now });
  await askNext(ctx, by, begun);
};

/** What is not known yet is asked, one after the other; then all of it is shown. */
const askNext = async (ctx: BotContext, by: KnownPerson, one: Reorganisation): Promise<void> => {
  const { id, kind, unitIds, into, fromOn } = one;
  const wantsUnits = unitIds.length < (kind === 'merge' ? 2 : 1);
  if (wantsUnits) return askUnits(ctx, by, one);
  if (kind !== 'close' && into.length === 0) {
    const units = await ctx.request.stores.units.byIds(unitIds);
    await awaitWords(ctx, by, NAMES.about({ id }));
    const names = units.map(({ name }) => name).join(', ');
    return tell(ctx.request, say(`reorganisation-names-${kind}`, { units: names }), [
      [leaveButton(one)],
    ]);
  }
  if (fromOn === null) return askForDay(ctx, by, one);
  await forgetAwaited(ctx, by);
  await tellCard(ctx, one);
};

const askUnits = async (ctx: BotContext, by: KnownPerson, one: Reorganisation): Promise<void> => {
  await awaitWords(ctx, by, UNITS.about({ id: one.id }));
  const units = await ctx.request.stores.units.byIds(one.unitIds);
  const lines: Line[] = [
    ...units.map(({ name }) => say('reorganisation-unit-chosen', { unit: name })),
    say(one.kind === 'merge' ? 'reorganisation-units-merge' : 'reorganisation-units-one'),
  ];
  tell(ctx.request, lines, [[leaveButton(one)]]);
};

const drafted = async (ctx: BotContext, { id }: Of): Promise<Reorganisation | null> => {
  const found = await ctx.request.stores.reorganisations.byId(id);
  return found?.state === 'drafted' ? found : null;
};

/** Units by code or name; what names none is asked about with those that are perhaps meant. */
export const hearUnits = async (ctx: BotContext, by: KnownPerson, of: Of): Promise<void> => {
  const one = await drafted(ctx, of);
  if (!one) return leftAlready(ctx, by);
  const { stores, now } = ctx.request;
  const { found, unknown } = await readUnitsList(stores.units, ctx.message?.text ?? '');
  const open = found.filter((unit) => isOpen(unit, dateInHanoi(now)));
  const changed = await withUnits(ctx, one, open);
  if (!changed) return leftAlready(ctx, by);
  if (unknown.length === 0 && open.length > 0) return askNext(ctx, by, changed);
  await askAgain(ctx, by, { one, isEnded: found.length > open.length, unknown });
};

/** A merger gathers them, everything else is about one. */
const withUnits = (
  { request: { stores } }: BotContext,
  { id, kind, unitIds }: Reorganisation,
  units: readonly Unit[],
): Promise<Reorganisation | null> => {
  const all = [...new Set([...unitIds, ...units.map((unit) => unit.id)])];
  return changeDrafted(stores, id, { unitIds: kind === 'merge' ? all : all.slice(-1) });
};

type Unclear = { one: Reorganisation; isEnded: boolean } & Pick<UnitsList, 'unknown'>;

const askAgain = async (
  ctx: BotContext,
  by: KnownPerson,
  { one, isEnded, unknown }: Unclear,
): Promise<void> => {
  const [first] = unknown;
  await awaitWords(ctx, by, UNITS.about({ id: one.id }));
  const seen = shorten(first?.seen ?? ctx.message?.text ?? '', LONGEST_SEEN);
  const near = first?.near ?? [];
  tell(
    ctx.request,
    isEnded
      ? say('reorganisation-problem-unit-ended')
      : say('reorganisation-unit-unknown', { seen }),
    [
      ...near.map((unit) => [
        {
          label: say('button-unit', { name: unit.shortName }),
          data: buttons.reorganisations.addUnit.to({ id: one.id, unitId: unit.id }),
        },
      ]),
      [leaveButton(one)],
    ],
  );
};

const LONGEST_SEEN = 60;

/** One of those that a name is perhaps meant for. */
export const addUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, unitId }: Of & { unitId: UnitId },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const [one, unit] = [await drafted(ctx, { id }), await stores.units.byId(unitId)];
  if (!one || !unit || !isOpen(unit, dateInHanoi(now))) return refuse(ctx, 'button-outdated');
  const changed = await withUnits(ctx, one, [unit]);
  if (changed) await askNext(ctx, by, changed);
};

export const hearNames = async (ctx: BotContext, by: KnownPerson, of: Of): Promise<void> => {
  const one = await drafted(ctx, of);
  if (!one) return leftAlready(ctx, by);
  const { stores } = ctx.request;
  const into = await readNames(stores, one, ctx.message?.text ?? '');
  const isEnough = into.length >= (one.kind === 'split' ? 2 : 1);
  const changed = isEnough ? await changeDrafted(stores, one.id, { into }) : one;
  if (changed) await askNext(ctx, by, changed);
  else await leftAlready(ctx, by);
};

const askForDay = async (ctx: BotContext, by: KnownPerson, one: Reorganisation): Promise<void> => {
  await awaitWords(ctx, by, DAY.about({ id: one.id }));
  const today = dateInHanoi(ctx.request.now);
  tell(ctx.request, say('reorganisation-day'), [
    ...proposedDays(today).map((on): MessageButton[] => [
      {
        label:
          on === today
            ? say('button-reorganisation-today')
            : say('button-reorganisation-on', { date: { date: on } }),
        data: buttons.reorganisations.day.to({ id: one.id, on }),
      },
    ]),
    [leaveButton(one)],
  ]);
};

/** Today, the first of next month, and the first of next year. */
const proposedDays = (today: CalendarDate): CalendarDate[] => [
  ...new Set([today, firstOfNextMonth(today), firstDayOf(yearOf(today) + 1)]),
];

export const askDay = async (ctx: BotContext, by: KnownPerson, of: Of): Promise<void> => {
  const one = await drafted(ctx, of);
  if (!one) return refuse(ctx, 'button-outdated');
  await askForDay(ctx, by, one);
};

export const takeDay = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, on }: Of & { on: string },
): Promise<void> => {
  const day = parseIsoDate(on);
  if (!day || dayProblem(day, ctx.request.now)) return refuse(ctx, 'button-outdated');
  const changed = await changeDrafted(ctx.request.stores, id, { fromOn: day });
  if (!changed) return refuse(ctx, 'button-outdated');
  await askNext(ctx, by, changed);
};

/** A day as people write it; of several that may be meant the first that is not over. */
export const hearDay = async (ctx: BotContext, by: KnownPerson, of: Of): Promise<void> => {
  const { now, stores } = ctx.request;
  const today = dateInHanoi(now);
  const reading = readDate(ctx.message?.text ?? '', { today, year: yearOf(today) });
  const dates = reading.type === 'dates' ? reading.dates : [];
  const day = dates.find((one) => dayProblem(one, now) === null);
  if (!day) {
    await awaitWords(ctx, by, DAY.about(of));
    return tell(
      ctx.request,
      say(dates.length > 0 ? 'reorganisation-day-past' : 'reorganisation-day-unclear'),
      [[leaveButton(of)]],
    );
  }
  const changed = await changeDrafted(stores, of.id, { fromOn: day });
  if (changed) await askNext(ctx, by, changed);
  else await leftAlready(ctx, by);
};

const leftAlready = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await forgetAwaited(ctx, by);
  tell(ctx.request, say('reorganisation-over'));
};
