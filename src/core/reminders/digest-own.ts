import { shortNameOf } from '../calendar/milestone.ts';
import { isQuestion, type Obligation } from '../obligations/obligation.ts';
import type { NoticeButton } from '../outbox/message.ts';
import { type Language, nameIn } from '../shared/language.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import { type DigestItem, BUTTON_LENGTH, type DigestFacts, isDuty } from './digest-item.ts';
import type { DigestRoom } from './digest-room.ts';
import { nudgedWords } from './nudge-note.ts';

const blank = say('empty-line');

export const ownLines = (
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

export const ownButtons = (
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
