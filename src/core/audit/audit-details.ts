import { changeSides, type DetailValue } from './detail-value.ts';

/** What an entry of the audit log may tell besides; each has its words, `audit-detail-…`. */
export const detailNames = [
  // Of rows of other tables, which nobody reads in a chat.
  'hash',
  'invitation',
  'newest',
  'relief',
  'request',
  // What it was before and is now.
  'before',
  'after',
  // Who and what.
  'about',
  'cluster',
  'decidedBefore',
  'deputy',
  'from',
  'milestone',
  'onBehalf',
  'person',
  'unit',
  // Days.
  'days',
  'dueOn',
  'on',
  'until',
  'untilOn',
  'year',
  // How it is now.
  'claim',
  'code',
  'hasRemark',
  'isFirst',
  'isUsed',
  'kind',
  'number',
  'put',
  'remarks',
  'removed',
  'role',
  'state',
  'tries',
  'version',
  'what',
  // How many.
  'added',
  'changed',
  'clusters',
  'contacts',
  'drafts',
  'closed',
  'count',
  'kept',
  'milestones',
  'people',
  'questions',
  'replaced',
  'reviews',
  'units',
  // Of announcements.
  'blocked',
  'done',
  'failed',
  'gone',
  'sent',
  'too-old',
  'unknown',
  'unreachable',
  // Of milestones.
  'id',
  'formId',
  'isCheckedByLead',
  'isEdited',
  'isOn',
  'isOwed',
  'isReadByLead',
  'locksOn',
  'members',
  'name',
  'onTimeUntil',
  'opensOn',
  'owes',
  'period',
  'position',
  'reminders',
  'remindersOn',
  'revision',
  'semantics',
  'shift',
  'short',
  'source',
  // Of awards.
  'award',
  'decision',
  'file',
  'reason',
  // Of units.
  'calendar_profile',
  'cluster_kind',
  'cluster_role',
  'predecessor_codes',
  'short_name',
  'tags',
  'unit_code',
  'unit_type',
  'valid_from',
  'valid_to',
] as const;

export type DetailName = (typeof detailNames)[number];

/** Small facts, by their names. */
export type AuditDetails = { readonly [Name in DetailName]?: string | number | boolean | null };

export const isDetailName = (name: string): name is DetailName =>
  (detailNames as readonly string[]).includes(name);

/** A fact as it is read: what it is, and what it was where that is kept too. */
export type ReadDetail = { name: string; value: DetailValue; before?: DetailValue };

/** What `before` was before, the first of them that an entry tells. */
const MATES = ['after', 'until', 'person', 'deputy', 'unit'] as const;

/** The facts of an entry in their order, also of one that an earlier program has written. */
export const readDetails = (
  details: Readonly<Record<string, string | number | boolean | null>>,
): ReadDetail[] => {
  const mate = MATES.find((name) => details[name] !== undefined);
  const { before } = details;
  const hasBoth = mate !== undefined && before !== undefined;
  return Object.entries(details)
    .filter(([name]) => !(hasBoth && name === 'before'))
    .map(([name, value]) => {
      if (hasBoth && name === mate) return { name, value, before };
      const sides = typeof value === 'string' ? changeSides(value) : undefined;
      return sides ? { name, before: sides[0], value: sides[1] } : { name, value };
    });
};
