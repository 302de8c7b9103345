import * as z from 'zod';

import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import {
  dueSemantics,
  owingRoles,
  shiftPolicies,
  type Milestone,
} from '../../core/calendar/milestone.ts';
import { reminderProfileNames } from '../../core/calendar/reminder-profiles.ts';
import {
  editMilestone,
  type EditMilestone,
  type EditMilestoneOutcome,
} from '../../core/obligations/edit-milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { announceDropped } from '../../core/reminders/announce-dropped.ts';
import { type KeyTaking, say } from '../../core/shared/text-ref.ts';
import { calendarProfiles, unitTypes } from '../../core/units/unit.ts';
import { optional, rest } from '../kit/address.ts';
import { milestone as ofMilestone } from '../kit/button-fields.ts';
import { awaitWords, expectedReply, forgetAwaited, forgetExpected } from '../kit/expected-reply.ts';
import { refuse, tell, toast, type BotContext } from '../kit/request.ts';
import { CONFIRM } from '../kit/waiting-choices.ts';
import { showMilestone } from './card.ts';
import { showImpact } from './impact.ts';
import { newsOf } from './moved-deadline.ts';
import { forMilestone, type ScreenNews } from './of-milestone.ts';

/**
 * Where an admin is led after a change: to the screen that they came from. `news`, when units should hear
 * of the change, stands above it where the screen is about days.
 */
export type ShowAfter = (
  ctx: BotContext,
  milestone: Milestone,
  news?: ScreenNews,
) => Promise<void> | void;

type Wish = Omit<EditMilestone, 'by' | 'now'>;

/** Names or codes of the units that owe a milestone, to those that are chosen and not saved yet. */
export const UNITS = expectedReply('milestone-units', { ...ofMilestone, change: optional(rest) });

export const confirmByButton = ({ request }: BotContext): void =>
  tell(request, say('calendar-confirm-by-button'));

/** Changes a milestone and shows what came of it, or what it would mean. */
export const edit = async (
  ctx: BotContext,
  by: KnownPerson,
  { wish, shown }: { wish: Wish; shown: ShowAfter },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const changes = withChosen(ctx, wish);
  const outcome = await editMilestone(stores, ports.forms, { ...wish, changes, by, now });
  switch (outcome.type) {
    case 'changed':
      await forgetAwaited(ctx, by);
      return shown(ctx, outcome.milestone, await newsAfter(ctx, outcome));
    case 'unchanged':
      await forgetAwaited(ctx, by);
      return shown(ctx, outcome.milestone);
    case 'stale':
      await forgetAwaited(ctx, by);
      refuse(ctx, 'calendar-changed-since');
      return shown(ctx, outcome.milestone);
    case 'asks': {
      const { before } = outcome;
      const waits = { id: before.id, revision: before.revision, changes };
      await awaitWords(ctx, by, CONFIRM.about({ change: JSON.stringify(waits) }));
      return showImpact(ctx, outcome);
    }
    case 'refused':
      return refuse(ctx, refusalKey(outcome.why));
  }
};

/** What came of it beside the change: who is told, or is to be told, of it. */
const newsAfter = async (
  ctx: BotContext,
  outcome: Extract<EditMilestoneOutcome, { type: 'changed' }>,
): Promise<ScreenNews | undefined> => {
  const { stores, ports, now } = ctx.request;
  const { before, milestone: after } = outcome;
  const count = await announceDropped(stores, ports.forms, { before, after, now });
  const news = await newsOf(ctx, outcome);
  if (count === 0) return news ?? saidSaved(ctx);
  const told = say('calendar-dropped-told', { count });
  return { lines: [told, 'blank', ...(news?.lines ?? [])], rows: news?.rows ?? [] };
};

/** Over the button that was pressed; above the screen where the change was typed. */
const saidSaved = (ctx: BotContext): ScreenNews | undefined => {
  const saved = say('calendar-saved');
  if (!ctx.callbackQuery) return { lines: [saved, 'blank'], rows: [] };
  toast(ctx, saved);
  return undefined;
};

/** A press that changes something of a milestone, and shows the screen that it stands on again. */
export const changing = <Values = object>(
  changesOf: (milestone: Milestone, pressed: Values) => MilestoneChanges | undefined,
  shown: ShowAfter,
) =>
  choosing<Values>(async (ctx, milestone, pressed) => {
    const changes = changesOf(milestone, pressed);
    if (!changes) return refuse(ctx, 'button-outdated');
    await edit(ctx, pressed.by, { wish: { id: milestone.id, changes }, shown });
  });

type Refused = Extract<EditMilestoneOutcome, { type: 'refused' }>;

const refusalKey = (why: Refused['why']): KeyTaking =>
  why === 'unknown' || why === 'not-admin' ? 'button-outdated' : `calendar-refused-${why}`;

const names = z.record(z.string(), z.string());
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const waiting = z.object({
  id: z.string(),
  revision: z.number(),
  changes: z
    .object({
      name: names,
      short: names,
      source: z.string(),
      formId: z.string(),
      period: z.string(),
      isOwed: z.boolean(),
      owes: z
        .object({
          types: z.union([z.array(z.enum(unitTypes)), z.literal('all')]),
          clusterIds: z.union([z.array(z.string()), z.literal('all')]),
          tags: z.union([z.array(z.string()), z.literal('all')]),
          unitIds: z.union([z.array(z.string()), z.literal('all')]),
          role: z.enum(owingRoles),
          profile: z.enum([...calendarProfiles, 'any']),
        })
        .partial(),
      opensOn: day,
      dueOn: day,
      onTimeUntil: day,
      locksOn: day.nullable(),
      semantics: z.enum(dueSemantics),
      shift: z.enum(shiftPolicies),
      reminders: z.enum(reminderProfileNames),
      members: z.enum(reminderProfileNames),
      remindersOn: z.boolean(),
      isReadByLead: z.boolean(),
      isCheckedByLead: z.boolean(),
      isOn: z.boolean(),
    })
    .partial(),
  unknown: z.array(z.string()).optional(),
});

type WaitingChange = {
  id: Milestone['id'];
  revision: number;
  changes: MilestoneChanges;
  /** Names of the list that is being read which no unit bears; the first is asked about. */
  unknown?: string[];
};

/** The change that waits for the person's yes, as it was shown. */
const waitingChange = (ctx: BotContext): WaitingChange | null => {
  const words = waitingWords(ctx);
  return words === undefined
    ? null
    : (waiting.parse(JSON.parse(words)) as unknown as WaitingChange);
};

/** The same as it is kept, also while more units are asked for. */
export const waitingWords = ({ request }: BotContext): string | undefined => {
  const awaited = request.who.known?.awaited;
  if (awaited?.purpose === CONFIRM.purpose) return awaited.subject;
  return awaited?.purpose === UNITS.purpose ? UNITS.read(awaited.subject)?.change : undefined;
};

/** Keeps what is chosen, and is not saved yet, while a name of the list is asked about. */
export const awaitName = async (
  ctx: BotContext,
  by: KnownPerson,
  {
    milestone: { id, revision },
    changes,
    unknown,
  }: Omit<WaitingChange, 'id' | 'revision'> & {
    milestone: Milestone;
  },
): Promise<void> => {
  const change = JSON.stringify({ id, revision, changes, unknown });
  await awaitWords(ctx, by, UNITS.about({ id, change }));
};

/** The names of a list that still wait for their unit. */
export const unknownNames = (ctx: BotContext, { id, revision }: Milestone): readonly string[] => {
  const waits = waitingChange(ctx);
  return (waits?.id === id && waits.revision === revision && waits.unknown) || [];
};

/** What an admin has chosen of who owes it and not saved yet. */
export const chosenOwes = (
  ctx: BotContext,
  { id, revision }: Pick<Milestone, 'id' | 'revision'>,
): MilestoneChanges['owes'] => {
  const waits = waitingChange(ctx);
  return waits?.id === id && waits.revision === revision ? waits.changes.owes : undefined;
};

/** Who owes it is chosen by several presses, and saved once. */
const withChosen = (ctx: BotContext, { id, changes, isConfirmed }: Wish): MilestoneChanges => {
  const waits = waitingChange(ctx);
  return isConfirmed || waits?.id !== id || !changes.owes
    ? changes
    : { ...changes, owes: { ...waits.changes.owes, ...changes.owes } };
};

/** A screen about who owes it, or a press on it: goes on from what is chosen and not saved yet. */
export const choosing = <Values = object>(handle: Parameters<typeof forMilestone<Values>>[0]) =>
  forMilestone<Values>(async (ctx, milestone, pressed) => {
    const chosen = chosenOwes(ctx, milestone);
    if (!chosen) await forgetExpected(ctx);
    await handle(ctx, { ...milestone, owes: { ...milestone.owes, ...chosen } }, pressed);
  });

export const saveConfirmed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const waits = waitingChange(ctx);
  if (!waits) return refuse(ctx, 'button-outdated');
  await edit(ctx, by, { wish: { ...waits, isConfirmed: true }, shown: showMilestone });
};
