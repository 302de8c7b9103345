import * as fc from 'fast-check';

import {
  accessRefusals,
  dataDeeds,
  erasureRefusals,
  refusalReasons,
  typedDays,
} from '../../src/bot/kit/button-fields.ts';
import { takeBackReasons } from '../../src/bot/kit/recording-buttons.ts';
import { awardLevels } from '../../src/core/awards/award.ts';
import { correctable } from '../../src/core/awards/change-award.ts';
import { awardKinds } from '../../src/core/awards/granted-award.ts';
import { audienceRoles, handInStates } from '../../src/core/broadcasts/audience.ts';
import { choiceKinds } from '../../src/core/broadcasts/change-audience.ts';
import { dueSemantics, owingRoles, shiftPolicies } from '../../src/core/calendar/milestone.ts';
import { reminderProfileNames } from '../../src/core/calendar/reminder-profiles.ts';
import { reliefKinds } from '../../src/core/obligations/relief.ts';
import { roleNames } from '../../src/core/people/person.ts';
import {
  summaryHours,
  summaryRhythms,
  summaryWeekdays,
} from '../../src/core/reminders/summary-schedule.ts';
import { clusterRoles } from '../../src/core/units/cluster.ts';
import { calendarProfiles, unitTypes } from '../../src/core/units/unit.ts';
import { allForms } from '../../src/service/form-catalogue.ts';

/** Of so many random bits, as `Random.token` writes them. */
const idOf = (bits: number): fc.Arbitrary<string> => {
  const length = Math.ceil(bits / 6);
  return fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '9', '_', '-'),
    minLength: length,
    maxLength: length,
  });
};

const among = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const upTo = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map(String);

const year = fc.integer({ min: 2000, max: 2199 });
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

/** What stands in the braces of `button-addresses.ts`, as long as it may become. */
export const buttonSlots: Readonly<Record<string, fc.Arbitrary<string>>> = {
  accessRefusal: among(accessRefusals),
  answer: among(['color', 'targets.k9_-.name']),
  asked: among([...typedDays, 'src', 'name-vi', 'short-de', 'vi', 'en', 'svi', 'sen']),
  audienceRole: among(audienceRoles),
  award: idOf(72),
  awardKind: among(awardKinds),
  awardLevel: among(awardLevels),
  correctable: among(correctable),
  broadcast: idOf(72),
  button: among(['acknowledge', 'ask']),
  change: idOf(72),
  cityTarget: idOf(48),
  summaryHour: among(summaryHours.map(String)),
  summaryRhythm: among(summaryRhythms),
  weekday: among(summaryWeekdays.map(String)),
  cluster: idOf(72),
  clarification: idOf(72),
  clusterRole: among(clusterRoles),
  claim: among(['has', 'none', 'undo']),
  code: among(['YEAR_LAUNCH', 'CHECKIN_Q2']),
  contentLanguage: among(['vi', 'en', 'zh-hans']),
  count: upTo(999_999_999),
  dataDeed: among(dataDeeds),
  date,
  deed: among(['y', 'n', 'a', 'd']),
  digit: upTo(9),
  digits: date.map((day) => day.replaceAll('-', '')),
  erasureRefusal: among(erasureRefusals),
  faq: idOf(72),
  faqPart: among(['question', 'answer']),
  file: idOf(72),
  flag: among(['0', '1']),
  form: among(allForms.map(({ id }) => id)),
  handIn: among(handInStates),
  hash: fc.integer({ min: 0, max: 0xff_ff_ff_ff }).map((mark) => mark.toString(36)),
  invitation: idOf(72),
  mark: among(['0123456789ab', 'ffffffffffff']),
  ladder: among(reminderProfileNames),
  language: among(['vi', 'en']),
  list: among(['new', 'e', 'p']),
  milestone: idOf(48),
  moment: upTo(99_999_999_999_999),
  number: upTo(9999).map((count) => `KH-2027-${count.padStart(4, '0')}`),
  option: among(['red', 'dark_blue']),
  owing: among(owingRoles),
  person: idOf(72),
  place: fc.tuple(among(['t', 'x']), upTo(9)).map((parts) => parts.join('')),
  plan: among(['c', 's']),
  profile: among(['any', ...calendarProfiles]),
  quarter: fc.tuple(year, among(['1', '2', '3', '4'])).map((parts) => parts.join('-Q')),
  question: idOf(72),
  remark: idOf(72),
  reason: among(['numbers', 'signature', 'staff']),
  recipients: among(['heard', 'silent', 'missed', 'left']),
  refusal: among([...new Set(Object.values(refusalReasons).flat())]),
  relief: idOf(96),
  reliefKind: among(reliefKinds),
  request: idOf(72),
  complaint: idOf(72),
  revision: fc.integer({ min: 0, max: 36 ** 6 - 1 }).map((rev) => rev.toString(36)),
  role: among(roleNames),
  semantics: among(dueSemantics),
  shelf: among(['live', 'waiting', 'drafts', 'ended']),
  shift: among(shiftPolicies),
  split: among(['1', '2']),
  span: year.map((from) => `${from}-${from + 4}`),
  steering: among(['pause', 'resume', 'cancel-yes', 'retry', 'resend-yes']),
  takeBack: among(takeBackReasons),
  tag: fc.string({ unit: among(['a', 'z', ' ', '-', ':']), minLength: 1, maxLength: 20 }),
  token: idOf(48),
  type: among(['all', ...unitTypes]),
  typedDay: among(typedDays),
  unfollowed: among(['unfollowed']),
  unit: idOf(72),
  unitType: among(unitTypes),
  usual: idOf(72),
  values: among([...choiceKinds, 'list']),
  waiver: among(['nothing', 'not-concerned']),
  whom: among(['m', 'a']),
  year: year.map(String),
  update: fc.integer({ min: 1, max: 999_999_999_999 }).map(String),
};

export const SLOT = /\{(\w+)\}/g;

/** Data of buttons as the address has them. */
export const dataOf = (address: string): fc.Arbitrary<string> => {
  const names = [...address.matchAll(SLOT)].map(([, name = '']) => name);
  const values = names.map((name) => buttonSlots[name] ?? fc.constant('x'));
  return fc.tuple(...values).map((texts) => {
    const left = [...texts];
    return address.replaceAll(SLOT, () => left.shift() ?? '');
  });
};

/** One value for a slot, the same at every call. */
export const exampleOf = (slot: string): string =>
  fc.sample(dataOf(`{${slot}}`), { numRuns: 1, seed: 1 })[0] ?? '';
