import type { ObligationState } from '../../core/obligations/obligation.ts';
import type { ProofEntry } from '../../core/reminders/proof-log.ts';
import { suppressions } from '../../core/reminders/suppression.ts';
import { daysBetween } from '../../core/shared/calendar-date.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';

/** An admin who has not told a name is called by the Board's. */
export const recipientOf = ({ personName }: ProofEntry): TextRef =>
  personName === '' ? say('simulation-person-board') : say('log-person', { name: personName });

const countedSteps = ['guest-before', 'after', 'lead-after', 'board-after'] as const;

const lastDaySteps = ['last-day', 'lead-last-day', 'board-last-day'] as const;

/** Which reminder it was. */
export const stepOf = (entry: ProofEntry): TextRef => {
  const { reminder, nudgerName } = entry;
  const [, audience = '', when = '', count = ''] =
    /^(lead-|board-|guest-)?(before|after)-(\d+)(?:@|$)/.exec(reminder.step) ?? [];
  if (reminder.step.startsWith('nudge')) return say('log-step-nudge', { name: nudgerName });
  if (reminder.step.startsWith('snooze')) return say('log-step-snooze');
  const lastDay = lastDayOf(reminder.step);
  if (lastDay) return say(`log-step-${lastDay}`);
  return `${audience}${when}` === 'before'
    ? beforeStep(daysBefore(entry) ?? Number(count))
    : countedStep(`${audience}${when}`, Number(count));
};

const countedStep = (name: string, days: number): TextRef => {
  const counted = countedSteps.find((step) => step === name);
  return counted ? say(`log-step-${counted}`, { days }) : say('log-step-thanks');
};

const lastDayOf = (step: string): (typeof lastDaySteps)[number] | undefined => {
  const [name] = step.split('@');
  return lastDaySteps.find((one) => one === name);
};

const beforeStep = (days: number): TextRef =>
  days > 0 ? say('log-step-before', { days }) : say('log-step-today');

/** To the deadline itself, which is later than the day that is asked for; as it stood then, or not at all. */
const daysBefore = ({ reminder, milestone, obligation }: ProofEntry): number | undefined =>
  obligation && milestone?.revision === reminder.revision && obligation.dueOn >= reminder.day
    ? daysBetween(reminder.day, obligation.dueOn)
    : undefined;

/** What became of it. */
export const outcomeOf = ({ reminder }: ProofEntry): TextRef => {
  const { state, reason, decidedAt } = reminder;
  if (state === 'skipped')
    return say('log-skipped', {
      reason: say(`silence-${suppressions.find((one) => one === reason) ?? 'not-due'}`),
    });
  return say(`log-${state}`, { at: { at: decidedAt ?? reminder.plannedAt } });
};

/** When the newest version came. */
const sentAtOf = (state: ObligationState): Instant | undefined => {
  if (state.type === 'returned') return state.sentAt;
  return state.type === 'submitted' ? state.at : undefined;
};

/** What the unit did after it was reminded. */
export const followedOf = ({ reminder, obligation }: ProofEntry): TextRef => {
  const since = reminder.decidedAt ?? reminder.plannedAt;
  const state = obligation?.state;
  const at = state && sentAtOf(state);
  if (at !== undefined && at >= since) return say('log-followed-submitted', { at: { at } });
  if (state?.type === 'drafting' && state.changedAt >= since)
    return say('log-followed-drafting', { share: Math.floor(state.share * 100) });
  return say('log-followed-none');
};
