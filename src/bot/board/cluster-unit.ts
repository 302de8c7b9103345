import { shortNameOf } from '../../core/calendar/milestone.ts';
import type { WorkingDays } from '../../core/calendar/working-days.ts';
import { extendUnit } from '../../core/obligations/extend-unit.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { dateInHanoi, parseDigits, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { asId, type MilestoneId, type UnitId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forKnown, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { obligationsIn, pressedCluster } from './cluster.ts';

/** Working days that are offered. */
const EXTENSIONS = [3, 5, 10];

/** What a lead or the Board can do about one late unit: call, nudge, give it time. */
export const clusterUnitFeature = (): Feature => {
  const unit = feature();
  unit.callbackQuery(/^cum:u:/, forKnown(showUnit));
  unit.callbackQuery(/^cum:e:/, forKnown(askUntil));
  unit.callbackQuery(/^cum:x:/, forKnown(extend));
  return unit;
};

type Place = { task: Obligation; clusterId: string };

/** The duty that a button is about, of a unit in a cluster of this person's: data may be forged. */
const pressedPlace = async (ctx: BotContext, by: KnownPerson): Promise<Place | null> => {
  const [, milestoneId = '', clusterId = '', unitId = ''] = dataParts(ctx);
  const cluster = await pressedCluster(ctx, by, clusterId);
  if (!cluster) return null;
  const tasks = await obligationsIn(ctx, cluster.id, [asId<MilestoneId>(milestoneId)]);
  const task = tasks.find(({ unit }) => unit.id === unitId);
  return task ? { task, clusterId } : null;
};

const dataOf = (what: 'n' | 'u' | 'e', { task, clusterId }: Place): string =>
  `cum:${what}:${task.milestone.id}:${clusterId}:${task.unit.id}`;

const showUnit = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const place = await pressedPlace(ctx, by);
  if (!place) return refuse(ctx, 'button-outdated');
  const { task, clusterId } = place;
  const { stores, now } = ctx.request;
  const days = await loadWorkingDays(stores);
  const lines: Line[] = [
    headingOf(ctx, task),
    stateLine(task),
    lateLine(task, dateInHanoi(now), days),
    ...(await toldLines(ctx, task)),
    'blank',
    ...(await contactLines(ctx, task.unit.id)),
  ];
  const back = {
    label: say('cluster-button-list'),
    data: `cum:m:${task.milestone.id}:${clusterId}`,
  };
  show(ctx, lines, [...(isDone(task) ? [] : deedsOf(by, place)), [back]]);
};

const deedsOf = (by: KnownPerson, place: Place): MessageButton[][] => [
  [{ label: say('cluster-button-nudge'), data: dataOf('n', place), style: 'primary' }],
  [
    {
      label: say(isAdmin(by) ? 'cluster-button-extend' : 'cluster-button-propose'),
      data: dataOf('e', place),
    },
  ],
];

const headingOf = ({ request }: BotContext, { milestone, unit }: Obligation): TextRef =>
  say('cluster-unit-heading', {
    name: nameIn(milestone.name, request.who.language),
    unit: unit.name,
  });

/** As one speaks of a unit to somebody else. */
const lateLine = (
  { dueOn, lastMoment }: Obligation,
  today: CalendarDate,
  days: WorkingDays,
): TextRef => {
  const late = days.workingDaysBetween(dateInHanoi(lastMoment), today);
  return say('cluster-unit-due', { date: { date: dueOn }, days: Math.max(0, late) });
};

const stateLine = ({ state, pending }: Obligation): TextRef => {
  if (pending) return say(`task-waits-${pending.kind}`);
  return state.type === 'drafting'
    ? say('reminder-draft', { share: Math.floor(state.share * 100) })
    : say(state.type === 'not-begun' ? 'reminder-not-begun' : 'cluster-unit-done');
};

/** When its contacts were last reminded. */
const toldLines = async (
  { request: { stores } }: BotContext,
  { milestone, unit }: Obligation,
): Promise<TextRef[]> => {
  const told = await stores.reminders.toldOf(milestone.id, [unit.id]);
  const days = told.filter(({ audience }) => audience === 'unit').map(({ on }) => on);
  const last = days.toSorted().at(-1);
  return [last ? say('cluster-unit-told', { date: { date: last } }) : say('cluster-unit-not-told')];
};

/** A touch on a name opens the chat, from which one calls. */
const contactLines = async ({ request }: BotContext, unitId: UnitId): Promise<TextRef[]> => {
  const contacts = await request.stores.people.contactsOf(unitId);
  if (contacts.length === 0) return [say('cluster-unit-none-to-call')];
  return [
    ...contacts.map(({ fullName: name, position, telegramId }) =>
      say('cluster-unit-person', { name, position, id: String(telegramId) }),
    ),
    say('cluster-unit-call'),
  ];
};

const askUntil = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const place = await pressedPlace(ctx, by);
  if (!place || isDone(place.task)) return refuse(ctx, 'button-outdated');
  const { task } = place;
  const { stores, now } = ctx.request;
  const today = dateInHanoi(now);
  const days = await loadWorkingDays(stores);
  const from = task.dueOn < today ? today : task.dueOn;
  show(
    ctx,
    [
      headingOf(ctx, task),
      lateLine(task, today, days),
      'blank',
      say(isAdmin(by) ? 'cluster-extend' : 'cluster-propose'),
    ],
    [
      ...EXTENSIONS.map((count) => {
        const date = days.addWorkingDays(from, count);
        const data = `cum:x:${task.milestone.id}:${task.unit.id}:${date.replaceAll('-', '')}`;
        return [{ label: say('button-until', { date: { date }, count }), data }];
      }),
      [{ label: say('button-back-to-task'), data: dataOf('u', place) }],
    ],
  );
};

const extend = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, milestone = '', unit = '', day = ''] = dataParts(ctx);
  const { stores, ports, now, who } = ctx.request;
  const until = parseDigits(day);
  if (!until) return refuse(ctx, 'button-outdated');
  const outcome = await extendUnit(
    stores,
    { forms: ports.forms.forms, random: ports.random },
    {
      milestoneId: asId<MilestoneId>(milestone),
      unitId: asId<UnitId>(unit),
      until,
      by,
      now,
    },
  );
  if (outcome.type === 'refused') return refuse(ctx, `cluster-refused-${outcome.why}`);
  const { obligation } = outcome;
  const values = {
    unit: obligation.unit.name,
    name: nameIn(shortNameOf(obligation.milestone), who.language),
    date: { date: until },
  };
  show(
    ctx,
    [say(`cluster-extension-${outcome.type}`, values)],
    [[{ label: say('cluster-button-list'), data: `cum:k:${milestone}` }]],
  );
};
