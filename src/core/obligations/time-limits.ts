/**
 * For how long what units owe stands where it is looked at first. Nothing ends with these: whatever is
 * older is reached by its year.
 */

/** What a unit has done stays in its list of tasks so long. */
export const DONE_STAYS_DAYS = 30;

/** Overdue for longer and never begun, it is no longer what a day is about: listed apart. */
export const LONG_OVERDUE_DAYS = 30;

/** Overdue for longer, it is looked up among the papers of its year. */
export const OVERDUE_STAYS_DAYS = 365;

/** The Board follows what was due within these; what was due before is looked up by its year. */
export const LATELY_DAYS = 60;

/** A unit hears of an event so early. */
export const EVENT_TOLD_DAYS = 14;

/** What opens within these can be addressed beside what is open. */
export const OPENS_SOON_DAYS = 30;

/** More time than that is no extension any more, but another year's duty. */
export const MOST_EXTENSION_DAYS = 366;

/** So much more time is offered at first, in working days. */
export const OFFERED_EXTENSIONS_WORKING_DAYS = [3, 5, 10] as const;

/** What was locked is open again for so many working days. */
export const REOPENED_WORKING_DAYS = 5;

/** A day off that is added or taken back moves what was due since then, and what is due until then. */
export const MOVES_BACK_DAYS = 30;
export const MOVES_AHEAD_DAYS = 2_000;
