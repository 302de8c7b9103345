import type { Milestone } from '../calendar/milestone.ts';
import { below, type Notice, type NoticeButton } from '../delivery/delivery.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { Audience } from './ladder.ts';
import { thanksStep } from './reminder.ts';

/** One duty in somebody's digest. */
export type DigestItem = {
  obligation: Obligation;
  audience: Audience;
  step: string;
  line: TextRef;
  /** Working days left; negative when overdue. */
  left: number;
  /** Who nudged, as the reader is told; null when the service reminds by itself. */
  nudgedBy: string | null;
  /** The cluster that the unit is in, for leads and the Board. */
  clusterId: ClusterId | null;
};

export type DigestFacts = {
  day: CalendarDate;
  language: Language;
  name: string;
  items: readonly DigestItem[];
};

/** So many own duties, or late units of one milestone, are told; of more it is said how many. */
const MOST_LINES = 5;

/** What a button of a phone's width shows. */
const BUTTON_LENGTH = 40;

/** Everything that one person hears on one day, the most urgent first. */
export const digestOf = (facts: DigestFacts): Notice => {
  const own = facts.items.filter(({ audience }) => audience === 'unit').toSorted(byUrgency);
  const others = facts.items.filter(({ audience }) => audience !== 'unit');
  return {
    type: 'notice',
    lines: [
      say('reminder-heading', { date: { date: facts.day } }),
      facts.name === ''
        ? say('reminder-greeting-nameless')
        : say('reminder-greeting', { name: facts.name }),
      ...ownLines(own),
      ...lateLines(others, facts.language),
    ],
    buttons: [...ownButtons(own, facts), ...lateButtons(others, facts.language)],
  };
};

const blank = say('empty-line');

const isThanks = ({ step }: DigestItem): boolean => step === thanksStep;

/** What is overdue comes first, thanks last; what is as urgent in the calendar's order, units by name. */
const byUrgency = (one: DigestItem, other: DigestItem): number =>
  Number(isThanks(one)) - Number(isThanks(other)) ||
  one.left - other.left ||
  byName.compare(placeOf(one), placeOf(other));

const byName = new Intl.Collator('vi', { numeric: true });

const placeOf = ({ obligation: { milestone, unit } }: DigestItem): string =>
  `${milestone.dueOn} ${milestone.code} ${unit.name}`;

const ownLines = (items: readonly DigestItem[]): TextRef[] => {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_LINES);
  const units = new Map(shown.map(({ obligation: { unit } }) => [unit.id, unit]));
  const lines: TextRef[] = [];
  for (const unit of units.values()) {
    const ofUnit = shown.filter(({ obligation }) => obligation.unit.id === unit.id);
    lines.push(blank, say('reminder-unit', { unit: unit.name }), ...ofUnit.flatMap(itemLines));
  }
  const more = items.length - shown.length;
  return [
    ...lines,
    ...(more > 0 ? [say('reminder-more', { count: more })] : []),
    ...(items.every(isThanks) ? [] : [blank, say('reminder-closing')]),
  ];
};

const itemLines = ({ line, nudgedBy }: DigestItem): TextRef[] =>
  nudgedBy === null ? [line] : [line, say('reminder-nudged', { name: nudgedBy })];

const ownButtons = (items: readonly DigestItem[], { day, language }: DigestFacts) => {
  const open = items.filter((item) => !isThanks(item));
  if (open.length === 0) return [];
  const shown = open.slice(0, MOST_LINES);
  const isOneUnit = new Set(open.map(({ obligation }) => obligation.unit.id)).size === 1;
  return [
    ...shown.map((item) => [placeButton(item.obligation, { isOneUnit, language })]),
    ...(open.length > shown.length
      ? [
          [
            {
              label: say('reminder-button-more', { count: open.length - shown.length }),
              data: below('menu:new'),
            },
          ],
        ]
      : []),
    [{ label: say('reminder-button-later'), data: below(`nl:a:${day}`) }],
  ];
};

/** Leads to the very question where the unit stopped. */
const placeButton = (
  { unit, milestone, state }: Obligation,
  { isOneUnit, language }: { isOneUnit: boolean; language: Language },
): NoticeButton => ({
  label: say(state.type === 'drafting' ? 'reminder-button-go-on' : 'reminder-button-begin', {
    what: shorten(
      isOneUnit ? milestone.name[language] : `${unit.shortName}: ${milestone.name[language]}`,
      BUTTON_LENGTH,
    ),
  }),
  data: below(`open:${milestone.formId}:${unit.id}:${milestone.period}`),
});

type LateGroup = { milestone: Milestone; items: DigestItem[] };

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

const lateLines = (items: readonly DigestItem[], language: Language): TextRef[] => {
  const lines: TextRef[] = [];
  const groups = lateGroups(items);
  for (const { milestone, items: late } of groups.slice(0, MOST_LINES)) {
    const shown = late.slice(0, MOST_LINES);
    const more = late.length - shown.length;
    const heading = say('reminder-late-heading', { name: milestone.name[language] });
    lines.push(blank, heading, ...shown.map(({ line }) => line));
    if (more > 0) lines.push(say('reminder-late-more', { count: more }));
  }
  const hidden = groups.length - MOST_LINES;
  return hidden > 0 ? [...lines, blank, say('reminder-late-groups', { count: hidden })] : lines;
};

/** To the units that are late: to nudge them and see whom to call. */
const lateButtons = (items: readonly DigestItem[], language: Language): NoticeButton[][] =>
  lateGroups(items.filter((item) => !isThanks(item)))
    .slice(0, MOST_LINES)
    .map(({ milestone, items: late }) => {
      const clusters = new Set(late.map(({ clusterId }) => clusterId));
      const [only] = clusters;
      return [
        {
          label: say('reminder-button-late', {
            count: late.length,
            name: shorten(milestone.name[language], BUTTON_LENGTH),
          }),
          data: below(
            clusters.size === 1 && only ? `cum:m:${milestone.id}:${only}` : `cum:k:${milestone.id}`,
          ),
        },
      ];
    });
