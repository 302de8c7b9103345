import type { GivenItem, GroupField, ItemField } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { firstLanguage, nameIn } from '../shared/language.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { ClusterPapers, MemberPapers } from '../submissions/cluster-papers.ts';
import type { Duty } from '../submissions/duty.ts';

const fact = { calculation: { type: 'fact' } } as const;

/** What the program knows of each member: nobody types it. */
export const memberFacts: readonly ItemField[] = [
  { id: 'unit_name', type: 'text', maxLength: 200, ...fact },
  { id: 'on_time', type: 'integer', ...fact },
  { id: 'late', type: 'integer', ...fact },
  { id: 'missing', type: 'text', maxLength: 300, ...fact },
];

/** The units of a cluster with what each has handed in and what is missing. */
export const memberTable: GroupField = {
  id: 'members',
  section: 'members',
  type: 'group',
  given: true,
  isTable: true,
  min: 0,
  max: 100,
  titleField: 'unit_name',
  fields: memberFacts,
};

/** A row for each member, as things are on that day. */
export const memberRows = ({ members }: ClusterPapers, today: CalendarDate): GivenItem[] =>
  members.map((member) => {
    const values = standingOf(member, today);
    return {
      key: rowKey(member),
      values: { unit_name: member.unit.name, ...values },
      context: [],
      last: {},
    };
  });

/** Of an id that is random from its beginning; short enough for a button. */
export const rowKey = ({ unit }: Pick<MemberPapers, 'unit'>): string =>
  unit.id.slice(0, KEY_LENGTH);

const KEY_LENGTH = 8;

type Standing = { on_time: number; late?: number; missing?: string };

const standingOf = ({ duties }: MemberPapers, today: CalendarDate): Standing => {
  const own = duties.filter(isOwn);
  const came = own.filter(({ handedIn }) => handedIn !== null);
  const late = came.filter(({ handedIn }) => handedIn?.isLate).length;
  const missing = own.filter((one) => isMissing(one, today)).map(nameOf);
  return {
    on_time: came.length - late,
    ...(late > 0 ? { late } : {}),
    ...(missing.length > 0 ? { missing: shorten(namesOf(missing), MISSING_LENGTH) } : {}),
  };
};

/** A row of many units is read beside others: the first few by name, and how many there are. */
const namesOf = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED).join(', ')}, … (${names.length})`;

const NAMED = 3;

const MISSING_LENGTH = 300;

/** What a lead owes for its whole cluster says nothing of it beside the others. */
const isOwn = ({ code }: Duty): boolean => !code.startsWith('CLUSTER_');

const isMissing = ({ handedIn, isExcused, dueOn }: Duty, today: CalendarDate): boolean =>
  handedIn === null && !isExcused && dueOn < today;

/** Papers are written in Vietnamese, whatever language their reader has chosen. */
const nameOf = ({ name, short }: Duty): string =>
  nameIn(Object.keys(short).length > 0 ? short : name, firstLanguage);
