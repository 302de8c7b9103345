import { dueSemantics, owingRoles, shiftPolicies } from '../../core/calendar/milestone.ts';
import { reminderProfileNames } from '../../core/calendar/reminder-profiles.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { calendarProfiles, unitTypes } from '../../core/units/unit.ts';
import { address, flag, id, oneOf, optional, shortDay, whole, year } from './address.ts';
import {
  typedAboutMilestone,
  typedDays,
  page,
  milestone,
  yearKind,
  allOr,
  setting,
} from './button-fields.ts';

/** The part of the table of buttons that is the Board's calendar; see `buttons.ts`. */
export const calendarButtons = {
  year: address('k:y', { year, page: optional(whole) }),
  milestone: address('k:m', milestone),
  days: address('k:d', milestone),
  names: address('k:n', milestone),
  who: address('k:w', milestone),
  clusters: address('k:c', { ...milestone, page }),
  form: address('k:f', milestone),
  reminders: address('k:r', milestone),
  ask: address('k:e', { ...milestone, what: typedAboutMilestone }),
  setDay: setting('da', { what: oneOf(typedDays), day: shortDay }),
  setSemantics: setting('sem', { value: oneOf(dueSemantics) }),
  setShift: setting('sh', { value: oneOf(shiftPolicies) }),
  dropLock: setting('nl', { value: optional(flag) }),
  dropGrace: setting('ng', { value: optional(flag) }),
  setForm: setting('fo', { at: whole }),
  switchOn: setting('on', { isOn: flag }),
  switchReminders: setting('ron', { isOn: flag }),
  setLadder: setting('rp', { value: oneOf(reminderProfileNames) }),
  setReminders: setting('rr', { isOn: flag }),
  toggleType: setting('ty', { value: oneOf(['all', ...unitTypes]) }),
  setRole: setting('ro', { value: oneOf(owingRoles) }),
  setProfile: setting('pr', { value: oneOf(['any', ...calendarProfiles]) }),
  setMembers: setting('mb', { isOn: flag }),
  toggleCluster: setting('cl', { clusterId: allOr(id<ClusterId>()), page }),
  save: address('k:ok'),
  tell: address('k:tl', { ...milestone, dueOn: shortDay }),
  newMilestone: address('k:a', { year }),
  copyPlan: address('k:cp', { year, page }),
  copy: address('k:cy', { year }),
  preview: address('k:p', { ...yearKind, page, only: optional(oneOf(['w'])) }),
  previewTable: address('k:px', yearKind),
  holidays: address('k:h', { year }),
  addHoliday: address('k:ha', { year }),
  addWorkday: address('k:hw', { year }),
  addSwap: address('k:hs', { year }),
  addObservance: address('k:ho', { year }),
  chooseHoliday: address('k:hr', { year, page }),
  removeHoliday: address('k:hx', { day: shortDay }),
  toggleCultureDay: address('k:hc', { year }),
  saveHoliday: address('k:hok'),
} as const;
