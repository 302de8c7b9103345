/** How long before and after a day something is worth saying, and worth looking for. */

/** The longest ladder begins 90 days before. */
export const DAYS_AHEAD = 100;

/** After a due day steps, extensions and thanks follow. */
export const DAYS_BACK = 120;

/** A step that could not be said on its day is still worth saying this long. */
export const STALE_AFTER_DAYS = 14;

/** After so many days nobody needs to be thanked any more. */
export const THANKS_WITHIN_DAYS = 7;

/** So often a unit is asked for a signed document that is still to come, from when it said so. */
export const PAPER_ASKED_EVERY_DAYS = 14;

/** Days of January on which a unit is asked for final numbers where its report gave an estimate. */
export const FINAL_ASKED_ON: readonly number[] = [5, 20];

/** Nobody is asked for them so soon after the report itself. */
export const FINAL_ASKED_AFTER_DAYS = 10;

/** What was due longer ago, or is due later, is in no list of tasks, and no paper is asked for. */
export const PAPER_ASKED_WITHIN_DAYS = 366;

/** The weekly summary tells of a milestone from so long before it is due until so long after. */
export const WEEK_TELLS_BEFORE_DAYS = 45;
export const WEEK_TELLS_AFTER_DAYS = 60;

/** Later than that nobody may put a reminder off: the duty would be forgotten. */
export const LONGEST_SNOOZE_DAYS = 60;
