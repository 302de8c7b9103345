import { deadlineWords } from '../calendar/deadline.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { isQuestion, type Obligation } from '../obligations/obligation.ts';
import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import { type Language, nameIn } from '../shared/language.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Ladder } from './ladder-of.ts';

export type LineFacts = {
  obligation: Obligation;
  ladder: Ladder;
  day: CalendarDate;
  workingDays: WorkingDays;
  language: Language;
};

/** What a unit hears of one duty: when it is due and how far it is. */
export const reminderLine = (facts: LineFacts & { step: string }): TextRef => {
  const { obligation, language } = facts;
  if (isQuestion(obligation))
    return say('reminder-question', {
      name: nameIn(obligation.milestone.name, language),
      due: dueOfLine(facts),
    });
  return say('reminder-item', {
    name: nameIn(obligation.milestone.name, language),
    when: whenOf(facts),
    state: stateOf(obligation),
  });
};

/** Working days to the deadline; negative when it is overdue by so many. */
export const workingDaysLeft = ({ obligation: { dueOn }, day, workingDays }: LineFacts): number =>
  workingDays.workingDaysBetween(day, dueOn);

/** When it is due, as everywhere. */
export const dueOfLine = ({ obligation, day, workingDays }: LineFacts): TextRef =>
  deadlineWords(obligation, { today: day, days: workingDays });

const whenOf = (facts: LineFacts & { step: string }): TextRef => {
  const { ladder, day } = facts;
  const { dueOn } = facts.obligation;
  const days = workingDaysLeft(facts);
  const due = dueOfLine(facts);
  if (day > dueOn) return say('reminder-overdue', { days: -days, due });
  if (day === dueOn) return say('reminder-today', { due });
  if (addDays(day, 1) === dueOn) return say('reminder-tomorrow', { due });
  const isOpening = ladder.steps.some(({ name, isOpening: is }) => is && name === facts.step);
  return say(isOpening ? 'reminder-opening' : 'reminder-soon', { days, due });
};

const stateOf = ({ state }: Obligation): TextRef => {
  if (state.type === 'returned') return say('reminder-returned');
  return state.type === 'drafting'
    ? say('reminder-draft', { share: Math.floor(state.share * 100) })
    : say('reminder-not-begun');
};

/** What a unit hears of a day that it attends: nothing is owed. */
export const eventLine = ({ obligation, day, workingDays, language }: LineFacts): TextRef => {
  const { milestone, dueOn } = obligation;
  const name = nameIn(milestone.name, language);
  // The lead of the cluster chooses the day of a meeting; what is named is the last one.
  if (milestone.isOwed) return say('reminder-meeting', { name, date: { date: dueOn } });
  if (day === dueOn) return say('reminder-event-today', { name });
  const days = workingDays.workingDaysBetween(day, dueOn);
  return say('reminder-event', { name, date: { date: dueOn }, days });
};

/** A unit is thanked; a lead or the Board hears that what they were told of has come. */
export const thanksLine = (
  { unit, milestone, state }: Obligation,
  { language, isOwn }: { language: Language; isOwn: boolean },
): TextRef => {
  const at = { at: state.type === 'submitted' ? state.at : 0 };
  return isOwn
    ? say('reminder-thanks', { name: nameIn(milestone.name, language), at })
    : say('reminder-late-came', { unit: unit.name, at });
};

/** What a lead or the Board hears of one unit; when it is due stands above. */
export const lateLine = (facts: LineFacts, hasContact: boolean): TextRef => {
  const { unit, dueOn } = facts.obligation;
  if (facts.day <= dueOn)
    return say(hasContact ? 'reminder-open-unit' : 'reminder-open-unit-no-contact', {
      unit: unit.name,
      state: stateOf(facts.obligation),
    });
  return say(hasContact ? 'reminder-late-unit' : 'reminder-late-unit-no-contact', {
    unit: unit.name,
    days: -workingDaysLeft(facts),
    state: stateOf(facts.obligation),
  });
};
