import { shortNameOf } from '../calendar/milestone.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Intent } from '../shared/intent.ts';
import { type Language, nameIn } from '../shared/language.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import {
  type DigestItem,
  type LateGroup,
  BUTTON_LENGTH,
  byUrgency,
  type DigestFacts,
  isThanks,
} from './digest-item.ts';
import type { DigestRoom } from './digest-room.ts';

const blank = say('empty-line');

export const lateGroups = (items: readonly DigestItem[]): LateGroup[] => {
  const groups = new Map<string, LateGroup>();
  for (const item of items.toSorted(byUrgency)) {
    const { milestone } = item.obligation;
    const group = groups.get(milestone.id) ?? { milestone, items: [] };
    group.items.push(item);
    groups.set(milestone.id, group);
  }
  return [...groups.values()];
};

/** What most of a group share stands once above it; whoever has another day has it beside them. */
const sharedDue = (items: readonly DigestItem[]): DigestItem | undefined => {
  const days = [
    ...groupBy(
      items.filter((item) => !isThanks(item)),
      dueOnOf,
    ).values(),
  ];
  return days.toSorted((one, other) => other.length - one.length)[0]?.[0];
};

const dueOnOf = ({ obligation }: DigestItem): CalendarDate => obligation.dueOn;

const dueLines = (shared: DigestItem | undefined, day: CalendarDate): TextRef[] => {
  if (!shared) return [];
  const { due } = shared;
  return [say(dueOnOf(shared) === day ? 'reminder-late-due-today' : 'reminder-late-due', { due })];
};

const lateItemLine = (item: DigestItem, shared: DigestItem | undefined): TextRef =>
  !shared || isThanks(item) || dueOnOf(item) === dueOnOf(shared)
    ? item.line
    : say('reminder-late-own-due', { line: item.line, due: item.due });

export const lateLines = (
  groups: readonly LateGroup[],
  room: DigestRoom,
  { language, day, isBesideOwn }: DigestFacts & { isBesideOwn: boolean },
): TextRef[] => {
  const lines: TextRef[] = [];
  for (const { milestone, items: late } of groups.slice(0, room.groups)) {
    const shown = late.slice(0, room.late);
    const more = late.length - shown.length;
    const heading = say('reminder-late-heading', { name: nameIn(milestone.name, language) });
    const shared = sharedDue(late);
    lines.push(
      blank,
      heading,
      ...dueLines(shared, day),
      ...shown.map((item) => lateItemLine(item, shared)),
    );
    if (more > 0) lines.push(moreLine(late.slice(room.late)));
  }
  const hidden = groups.length - room.groups;
  if (hidden > 0) lines.push(blank, say('reminder-late-groups', { count: hidden }));
  const isAsked = groups.some(({ items }) => !items.every(isThanks));
  if (!isAsked) return lines;
  // One request a message: that for one's own unit stands above.
  const closing = say(isBesideOwn ? 'reminder-late-closing-beside-own' : 'reminder-late-closing');
  return [...lines, blank, closing];
};

const moreLine = (hidden: readonly DigestItem[]): TextRef => {
  const count = hidden.length;
  const without = hidden.filter(({ hasContact }) => !hasContact).length;
  return without > 0
    ? say('reminder-late-more-without', { count, without })
    : say('reminder-late-more', { count });
};

/** To the units that are late: to nudge them, to give them time, to see whom to call. */
export const lateButtons = (groups: readonly LateGroup[], language: Language): NoticeButton[][] =>
  groups.flatMap(({ milestone, items }) => {
    const late = items.filter((item) => !isThanks(item));
    if (late.length === 0) return [];
    const clusters = new Set(late.map(({ clusterId }) => clusterId));
    const [only] = clusters;
    const label = say('reminder-button-late', {
      count: late.length,
      name: shorten(nameIn(shortNameOf(milestone), language), BUTTON_LENGTH),
    });
    const { id: milestoneId } = milestone;
    const intent: Intent =
      clusters.size === 1 && only
        ? { type: 'see-late-units', milestoneId, clusterId: only }
        : { type: 'see-late-clusters', milestoneId };
    return [[{ label, intent, keepsMessage: true }]];
  });
