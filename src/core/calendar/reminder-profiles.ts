export const reminderProfileNames = ['HARD', 'STD', 'LIGHT', 'EVENT', 'LONG', 'NONE'] as const;
export type ReminderProfileName = (typeof reminderProfileNames)[number];

/** When to remind: days against the day something is due; overdue ones count after it. */
export type ReminderProfile = {
  before: readonly number[];
  after: readonly number[];
  /** Days after which the cluster lead and the Board's specialist hear of it; null: never. */
  leadAfter: number | null;
  specialistAfter: number | null;
};

/** `before` falls from far to near, 0 is the day itself. */
export const reminderProfiles: Readonly<Record<ReminderProfileName, ReminderProfile>> = {
  HARD: { before: [30, 14, 7, 3, 1, 0], after: [1, 3, 7], leadAfter: 3, specialistAfter: 7 },
  STD: { before: [14, 7, 3, 1], after: [1, 3], leadAfter: null, specialistAfter: null },
  LIGHT: { before: [7, 2], after: [2], leadAfter: null, specialistAfter: null },
  EVENT: { before: [14, 3, 0], after: [], leadAfter: null, specialistAfter: null },
  LONG: {
    before: [90, 60, 30, 14, 7, 1],
    after: [1, 7, 14],
    leadAfter: null,
    specialistAfter: null,
  },
  NONE: { before: [], after: [], leadAfter: null, specialistAfter: null },
};
