import { deadlineWords, type Today } from '../../core/calendar/deadline.ts';
import { shortNameOf, yearOfMilestone } from '../../core/calendar/milestone.ts';
import { extendUnit } from '../../core/obligations/extend-unit.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import { OFFERED_EXTENSIONS_WORKING_DAYS } from '../../core/obligations/time-limits.ts';
import { mayInviteTo } from '../../core/people/invite-right.ts';
import type { KnownPerson, Person } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { maySeeUnit } from '../../core/people/scope.ts';
import { type CalendarDate } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { papersButton } from '../forms/paper-list.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { inviteUnitButton } from '../people/invitations.ts';
import { obligationsIn, pressedCluster } from './cluster-duties.ts';
import { recordButton } from './unit.ts';

type Pressed = { milestoneId: MilestoneId; clusterId: ClusterId | null; unitId: UnitId };

/** The duty that a button is about, of a unit in a cluster of this person's: data may be forged. */
const taskPressed = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed,
): Promise<Obligation | undefined> => {
  if (!(await pressedCluster(ctx, by, pressed))) return undefined;
  const tasks = await obligationsIn(ctx, by, {
    clusterId: pressed.clusterId,
    milestoneIds: [pressed.milestoneId],
  });
  return tasks.find(({ unit }) => unit.id === pressed.unitId);
};

/** What a lead or the Board can do about one late unit: call, nudge, give it time. */
export const showClusterUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed,
): Promise<void> => {
  const task = await taskPressed(ctx, by, pressed);
  if (!task) return refuse(ctx, 'button-outdated');
  const { stores, now } = ctx.request;
  const contacts = await ctx.request.stores.people.contactsOf(task.unit.id);
  const lines: Line[] = [
    headingOf(ctx, task),
    stateLine(task),
    lateLine(task, await loadToday(stores, now)),
    ...(await toldLines(ctx, task)),
    'blank',
    ...contactLines(contacts),
  ];
  const back = {
    label: say('cluster-button-list'),
    data: buttons.board.clusterMilestone.to(pressed),
  };
  const { formId, period } = task.milestone;
  const record = recordButton({ unitId: pressed.unitId, formId, period });
  show(ctx, lines, [
    ...(isDone(task)
      ? []
      : deedsOf(by, pressed, {
          hasContact: contacts.length > 0,
          mayInvite: await mayInviteTo(
            ctx.request.stores,
            { by, unitId: pressed.unitId },
            ctx.request.now,
          ),
        })),
    ...(isAdmin(by) ? [[record]] : []),
    ...(await papersRow(ctx, by, task)),
    [back],
  ]);
};

/** For the Board, which reads more of a unit than what it owes here. */
const papersRow = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  { unit, milestone }: Obligation,
): Promise<MessageButton[][]> =>
  (await maySeeUnit(stores, { by, unitId: unit.id }, now))
    ? [
        [
          papersButton(unit.id, yearOfMilestone(milestone)),
          {
            label: say('button-unit', { name: unit.shortName }),
            data: buttons.board.unit.to({ unitId: unit.id }),
          },
        ],
      ]
    : [];

type Spoken = { hasContact: boolean; mayInvite: boolean };

const deedsOf = (by: KnownPerson, place: Pressed, spoken: Spoken): MessageButton[][] => [
  ...firstDeed(place, spoken),
  [
    {
      label: say(isAdmin(by) ? 'cluster-button-extend' : 'cluster-button-propose'),
      data: buttons.board.askExtension.to(place),
    },
  ],
];

/** Whoever speaks for it is reminded; where nobody does, somebody is invited. */
const firstDeed = (place: Pressed, { hasContact, mayInvite }: Spoken): MessageButton[][] => {
  if (!hasContact)
    return mayInvite ? [[{ ...inviteUnitButton({ id: place.unitId }), style: 'primary' }]] : [];
  const label = say('cluster-button-nudge');
  const { milestoneId, clusterId: scope, unitId } = place;
  return [
    [{ label, data: buttons.board.nudge.to(place), style: 'primary' }],
    [
      {
        label: say('button-nudge-note'),
        data: buttons.board.askNudgeNote.to({ milestoneId, scope, unitId }),
      },
    ],
  ];
};

const headingOf = ({ request }: BotContext, { milestone, unit }: Obligation): TextRef =>
  say('cluster-unit-heading', {
    name: nameIn(milestone.name, request.who.language),
    unit: unit.name,
  });

/** As one speaks of a unit to somebody else. */
const lateLine = (task: Obligation, now: Today): TextRef => {
  const late = now.days.workingDaysBetween(task.dueOn, now.today);
  return say('cluster-unit-due', { due: deadlineWords(task, now), days: Math.max(0, late) });
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
const contactLines = (contacts: readonly Person[]): TextRef[] => {
  if (contacts.length === 0) return [say('cluster-unit-none-to-call')];
  return [
    ...contacts.map(({ fullName: name, position, telegramId }) =>
      say('cluster-unit-person', { name, position, id: String(telegramId) }),
    ),
    say('cluster-unit-call'),
  ];
};

export const askUntil = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed,
): Promise<void> => {
  const task = await taskPressed(ctx, by, pressed);
  if (!task || isDone(task)) return refuse(ctx, 'button-outdated');
  const { milestoneId, unitId } = pressed;
  const { stores, now } = ctx.request;
  const asOf = await loadToday(stores, now);
  const { today, days } = asOf;
  const from = task.dueOn < today ? today : task.dueOn;
  show(
    ctx,
    [
      headingOf(ctx, task),
      lateLine(task, asOf),
      'blank',
      say(isAdmin(by) ? 'cluster-extend' : 'cluster-propose'),
    ],
    [
      ...OFFERED_EXTENSIONS_WORKING_DAYS.map((count) => {
        const date = days.addWorkingDays(from, count);
        const data = buttons.board.extend.to({ milestoneId, unitId, until: date });
        return [{ label: say('button-until', { date: { date }, count }), data }];
      }),
      [{ label: say('button-back-to-task'), data: buttons.board.clusterUnit.to(pressed) }],
    ],
  );
};

type Extension = { milestoneId: MilestoneId; unitId: UnitId; until: CalendarDate };

export const extend = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Extension,
): Promise<void> => {
  const { milestoneId, unitId, until } = pressed;
  const { stores, ports, now, who } = ctx.request;
  const outcome = await extendUnit(
    stores,
    { forms: ports.forms.forms, random: ports.random },
    {
      milestoneId,
      unitId,
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
    [
      [
        {
          label: say('cluster-button-list'),
          data: buttons.board.clustersOfMilestone.to({ milestoneId }),
        },
      ],
    ],
  );
};
