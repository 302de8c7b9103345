import { shortNameOf } from '../calendar/milestone.ts';
import { isQuestion, type Obligation } from '../obligations/obligation.ts';
import type { Notice, NoticeButton } from '../outbox/message.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Intent } from '../shared/intent.ts';
import { type Language, nameIn } from '../shared/language.ts';
import { compareNames } from '../shared/name-order.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { DigestItem, LateGroup } from './digest-item.ts';
import { roomFor, type DigestRoom } from './digest-room.ts';
import { nudgedWords } from './nudge-note.ts';
import { thanksStep } from './reminder.ts';

export type DigestFacts = {
  day: CalendarDate;
  language: Language;
  name: string;
  items: readonly DigestItem[];
  /** Overdue tasks of the person's own units that no item is about. */
  otherOverdue: number;
  /** Units without a contact, of those that a specialist follows. */
  vacant?: number;
};

/** What a button of a phone's width shows. */
const BUTTON_LENGTH = 40;

/** Everything that one person hears on one day, the most urgent first. */
export const digestOf = (facts: DigestFacts): Notice => {
  const own = facts.items.filter(isOwn).toSorted(byUrgency);
  const groups = lateGroups(facts.items.filter((item) => !isOwn(item)));
  const hasVacant = vacantLines(facts).length > 0;
  const room = roomFor({ own, groups, language: facts.language, hasVacant });
  return {
    type: 'notice',
    lines: [
      say(isNews(facts.items) ? 'reminder-heading-news' : 'reminder-heading', {
        date: { date: facts.day },
      }),
      facts.name === ''
        ? say('reminder-greeting-nameless')
        : say('reminder-greeting', { name: facts.name }),
      ...ownLines(own, room, facts.otherOverdue),
      ...lateLines(groups, room, { ...facts, isBesideOwn: own.some(isDuty) }),
      ...vacantLines(facts),
    ],
    buttons: [
      ...ownButtons(own, room, facts),
      ...lateButtons(groups.slice(0, room.groups), facts.language),
      ...vacantButtons(facts),
    ],
  };
};

const blank = say('empty-line');

const vacantLines = ({ vacant = 0 }: DigestFacts): TextRef[] =>
  vacant > 0 ? [say('reminder-vacant', { count: vacant })] : [];

const vacantButtons = ({ vacant = 0 }: DigestFacts): NoticeButton[][] =>
  vacant > 0
    ? [
        [
          {
            label: say('button-vacant-units'),
            intent: { type: 'see-vacant-units' },
            keepsMessage: true,
          },
        ],
      ]
    : [];

const isOwn = ({ audience }: DigestItem): boolean => audience === 'unit' || audience === 'guest';

/** Nothing in it asks anybody for anything. */
const isNews = (items: readonly DigestItem[]): boolean =>
  items.every((item) => isThanks(item) || item.audience === 'guest');

/** Something that the unit is asked for: not thanks, not a day to attend. */
const isDuty = (item: DigestItem): boolean => item.audience === 'unit' && !isThanks(item);

const isThanks = ({ step }: DigestItem): boolean => step === thanksStep;

/** What is overdue comes first, thanks last; what is as urgent in the calendar's order, units by name. */
const byUrgency = (one: DigestItem, other: DigestItem): number =>
  Number(isThanks(one)) - Number(isThanks(other)) ||
  one.left - other.left ||
  Number(other.hasContact) - Number(one.hasContact) ||
  compareNames(placeOf(one), placeOf(other));

const placeOf = ({ obligation: { milestone, unit } }: DigestItem): string =>
  `${milestone.dueOn} ${milestone.code} ${unit.name}`;

const ownLines = (
  items: readonly DigestItem[],
  room: DigestRoom,
  otherOverdue: number,
): TextRef[] => {
  if (items.length === 0) return [];
  const shown = items.slice(0, room.own);
  const units = new Map(shown.map(({ obligation: { unit } }) => [unit.id, unit]));
  const lines: TextRef[] = [];
  for (const unit of units.values()) {
    const ofUnit = shown.filter(({ obligation }) => obligation.unit.id === unit.id);
    lines.push(blank, say('reminder-unit', { unit: unit.name }), ...ofUnit.flatMap(itemLines));
  }
  return [
    ...lines,
    ...moreLines(items.slice(room.own)),
    ...(otherOverdue > 0 ? [blank, say('reminder-overdue-more', { count: otherOverdue })] : []),
    ...(items.some(isDuty) ? [blank, say('reminder-closing')] : []),
  ];
};

/** What there was no room for stands behind a button; what of it cannot wait is counted. */
const moreLines = (items: readonly DigestItem[]): TextRef[] => {
  if (items.length === 0) return [];
  const urgent = items.filter((item) => isDuty(item) && item.left <= 0).length;
  const count = items.length;
  return [
    urgent > 0 ? say('reminder-more-urgent', { count, urgent }) : say('reminder-more', { count }),
  ];
};

const itemLines = ({ line, nudgedBy, note }: DigestItem): TextRef[] => {
  if (nudgedBy === null) return [line];
  return [line, nudgedWords(nudgedBy, note)];
};

const ownButtons = (
  items: readonly DigestItem[],
  room: DigestRoom,
  { day, language }: DigestFacts,
): NoticeButton[][] => {
  const open = items.filter(isDuty);
  if (open.length === 0) return [];
  const shown = open.slice(0, room.own);
  const isOneUnit = new Set(open.map(({ obligation }) => obligation.unit.id)).size === 1;
  return [
    ...shown.flatMap((item) =>
      isAskedWhether(item)
        ? [
            [hasButton(item.obligation, { isOneUnit, language })],
            [noneButton(item.obligation, { isOneUnit, language })],
          ]
        : [[placeButton(item.obligation, { isOneUnit, language })]],
    ),
    ...(open.length > shown.length ? [[moreButton(open.length - shown.length)]] : []),
    [
      {
        label: say('reminder-button-paper'),
        intent: { type: 'relieve-digest', kind: 'paper', day },
        keepsMessage: true,
      },
      {
        label: say('reminder-button-extension'),
        intent: { type: 'relieve-digest', kind: 'extension', day },
        keepsMessage: true,
      },
    ],
    [
      {
        label: say('reminder-button-later'),
        intent: { type: 'remind-later', day },
        keepsMessage: true,
      },
    ],
  ];
};

const moreButton = (count: number): NoticeButton => ({
  label: say('reminder-button-more', { count }),
  intent: { type: 'see-tasks' },
  keepsMessage: true,
});

type Reader = { isOneUnit: boolean; language: Language };

const whatOf = (
  { unit, milestone }: Pick<Obligation, 'unit' | 'milestone'>,
  { isOneUnit, language }: Reader,
): string => {
  const name = nameIn(shortNameOf(milestone), language);
  return shorten(isOneUnit ? name : `${unit.shortName}: ${name}`, BUTTON_LENGTH);
};

const isAskedWhether = ({ obligation }: DigestItem): boolean => isQuestion(obligation);

/** The unit owes it from then on. */
const hasButton = ({ unit, milestone }: Obligation, reader: Reader): NoticeButton => ({
  label: say('reminder-button-has', { what: whatOf({ unit, milestone }, reader) }),
  intent: { type: 'claim-has', milestoneId: milestone.id, unitId: unit.id },
  keepsMessage: true,
});

/** Ends the reminders of what the unit has nothing of. */
const noneButton = ({ unit, milestone }: Obligation, reader: Reader): NoticeButton => ({
  label: say('reminder-button-none', { what: whatOf({ unit, milestone }, reader) }),
  intent: {
    type: 'report-none',
    formId: milestone.formId,
    unitId: unit.id,
    period: milestone.period,
  },
  keepsMessage: true,
});

/** Leads to the very question where the unit stopped. */
const placeButton = (
  { unit, milestone, state }: Obligation,
  { isOneUnit, language }: Reader,
): NoticeButton => ({
  label: say(state.type === 'drafting' ? 'reminder-button-go-on' : 'reminder-button-begin', {
    what: whatOf({ unit, milestone }, { isOneUnit, language }),
  }),
  intent: {
    type: 'open-form',
    formId: milestone.formId,
    unitId: unit.id,
    period: milestone.period,
  },
  keepsMessage: true,
});

const lateGroups = (items: readonly DigestItem[]): LateGroup[] => {
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

const lateLines = (
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
const lateButtons = (groups: readonly LateGroup[], language: Language): NoticeButton[][] =>
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
