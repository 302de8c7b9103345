import { type DetailName, isDetailName, readDetails } from '../../core/audit/audit-details.ts';
import type { KeptEntry } from '../../core/audit/audit-entry.ts';
import type { DetailValue } from '../../core/audit/detail-value.ts';
import { everybody, type Owes } from '../../core/calendar/milestone.ts';
import { parseIsoDate } from '../../core/shared/calendar-date.ts';
import { type InLanguages, nameIn } from '../../core/shared/language.ts';
import { dashed, type KeyTaking, lowered, say, type TextRef } from '../../core/shared/text-ref.ts';
import { whoWords } from '../calendar/words.ts';
import { type Request, wordsOf } from '../kit/request.ts';
import { calledById, type Names } from './audit-names.ts';

/** The facts of an entry, each by its words: `hạn: 15/1/2027 → 20/1/2027`. */
export const detailsOf = (
  request: Request,
  { details }: KeptEntry,
  { names, but }: { names: Names; but: ReadonlySet<string> },
): string =>
  readDetails(details)
    .filter(({ name }) => !but.has(name))
    .map(({ name, value, before }) => {
      const label = isDetailName(name) ? wordsOf(request, labelOf(name)) : name;
      const read = (one: DetailValue): string => valueOf(request, { name, value: one, names });
      const words = before === undefined ? read(value) : `${read(before)} → ${read(value)}`;
      return `${label}: ${words}`;
    })
    .join('; ');

const labelOf = (name: DetailName): TextRef => say(`audit-detail-${lowered(dashed(name))}`);

type Said = { name: string; value: DetailValue; names: Names };

const valueOf = (request: Request, { name, value, names }: Said): string => {
  if (value === null || value === '') return wordsOf(request, say('audit-value-nothing'));
  if (typeof value === 'boolean') return wordsOf(request, say(yesOrNo(name, value)));
  if (typeof value === 'object') return objectWords(request, name, value);
  return typeof value === 'number' ? String(value) : stringWords(request, { name, value, names });
};

/** A name is kept as whether it was corrected, never itself. */
const yesOrNo = (name: string, value: boolean): KeyTaking => {
  if (name === 'name' || name === 'position')
    return value ? 'audit-value-edited' : 'audit-value-same';
  return value ? 'audit-value-yes' : 'audit-value-no';
};

const stringWords = (
  request: Request,
  { name, value, names }: Said & { value: string },
): string => {
  const list = lists[name];
  if (!list) return oneWord(request, { name, value, names });
  return value
    .split(list)
    .map((one) => oneWord(request, { name, value: one, names }))
    .join(', ');
};

/** What keeps several in one string, and what stands between them. */
const lists: Readonly<Record<string, string>> = {
  before: ' ',
  after: ' ',
  put: ' ',
  removed: ' ',
  what: ', ',
};

const oneWord = (request: Request, { name, value, names }: Said & { value: string }): string => {
  const key = codes[name]?.[value];
  if (key) return wordsOf(request, say(key));
  if (parseIsoDate(value))
    return wordsOf(request, say('audit-value-day', { date: { date: value } }));
  const [day, sign] = [value.slice(0, -1), value.slice(-1)];
  if (name === 'put' && parseIsoDate(day)) {
    const sort = sign === '+' ? 'on' : 'off';
    return wordsOf(request, say(`audit-value-day-${sort}`, { date: { date: day } }));
  }
  const called = calledById(names, value);
  return typeof called === 'string' ? called : wordsOf(request, called);
};

/** What a milestone keeps that is more than a word. */
const objectWords = (request: Request, name: string, value: object): string => {
  if (name === 'owes')
    return wordsOf(request, whoWords(request, { owes: { ...everybody, ...(value as Owes) } }));
  if (name === 'name' || name === 'short')
    return nameIn(value as InLanguages, request.who.language);
  return Object.values(value).join(', ');
};

const roles = {
  board_admin: 'role-board-admin',
  board_specialist: 'role-board-specialist',
  board_viewer: 'role-board-viewer',
} as const satisfies Record<string, KeyTaking>;

const states = {
  asked: 'audit-value-asked',
  granted: 'audit-value-granted',
  refused: 'audit-value-refused',
  'taken-back': 'audit-value-taken-back',
} as const satisfies Record<string, KeyTaking>;

const profiles = {
  HARD: 'calendar-profile-hard',
  STD: 'calendar-profile-std',
  LIGHT: 'calendar-profile-light',
  EVENT: 'calendar-profile-event',
  LONG: 'calendar-profile-long',
  NONE: 'calendar-profile-none',
} as const satisfies Record<string, KeyTaking>;

/** Words of codes, by what has them. */
const codes: Readonly<Record<string, Readonly<Record<string, KeyTaking>>>> = {
  role: roles,
  before: { ...roles, ...states },
  after: { ...roles, ...states },
  kind: {
    extension: 'audit-value-extension',
    waiver: 'audit-value-waiver',
    paper: 'audit-value-paper',
    reopening: 'audit-value-reopening',
  },
  state: {
    waiting: 'audit-value-waiting',
    answered: 'audit-value-answered',
    closed: 'audit-value-closed',
    withdrawn: 'audit-value-withdrawn',
  },
  claim: {
    has: 'audit-value-has',
    none: 'audit-value-has-none',
    'taken back': 'audit-value-taken-back',
  },
  semantics: { before: 'audit-value-before', by: 'audit-value-by' },
  shift: { none: 'audit-value-stays', prev: 'audit-value-prev', next: 'audit-value-next' },
  reminders: profiles,
  members: profiles,
  what: {
    content: 'audit-value-content',
    buttons: 'audit-value-buttons',
    audience: 'audit-value-audience',
    timing: 'audit-value-timing',
  },
  unit_type: {
    department: 'units-type-department',
    commune: 'units-type-commune',
    front_org: 'units-type-front-org',
    public_service_unit: 'units-type-public-service-unit',
    vertical_agency: 'units-type-vertical-agency',
    enterprise: 'units-type-enterprise',
    district: 'units-type-district',
  },
  calendar_profile: {
    calendar_year: 'units-calendar-calendar-year',
    school_year: 'units-calendar-school-year',
  },
  cluster_role: {
    member: 'units-role-member',
    lead: 'units-role-lead',
    deputy: 'units-role-deputy',
  },
};
