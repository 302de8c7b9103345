import type { CalendarDate } from '../shared/calendar-date.ts';
import type { MilestoneId, PersonId, UnitId } from '../shared/ids.ts';
import { say, type TextRef } from '../shared/text-ref.ts';

/** What somebody who nudges a unit by hand writes to it. */
export type NudgeNote = {
  unitId: UnitId;
  milestoneId: MilestoneId;
  /** The day of the nudge. */
  day: CalendarDate;
  by: PersonId;
  text: string;
};

/** What a phone shows below a reminder without hiding it, in letters. */
export const LONGEST_NOTE = 200;

export interface NudgeNoteStore {
  /** Takes the place of what was written to the unit for that day. */
  save(notes: readonly NudgeNote[]): Promise<void>;
  ofDay(day: CalendarDate, unitIds: readonly UnitId[]): Promise<NudgeNote[]>;
}

/** What stands below a reminder that somebody wished for; admins of the configuration may have no name. */
export const nudgedWords = (name: string, note: string | null): TextRef => {
  if (note !== null)
    return name === ''
      ? say('reminder-nudged-note-nameless', { note })
      : say('reminder-nudged-note', { name, note });
  return name === '' ? say('reminder-nudged-nameless') : say('reminder-nudged', { name });
};
