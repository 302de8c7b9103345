import type { Milestone } from '../../core/calendar/milestone.ts';
import type { EditMilestoneOutcome } from '../../core/obligations/edit-milestone.ts';
import { touchesUnits, type Impact } from '../../core/obligations/impact.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import {
  show,
  wordsOf,
  type BotContext,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { button } from './of-milestone.ts';
import { dayWords, dueWords, formWords, locksWords, whoWords } from './words.ts';

const { calendar } = buttons;

type Asked = Extract<EditMilestoneOutcome, { type: 'asks' }>;

export const saveButton: MessageButton = {
  ...button('button-calendar-save', calendar.save.to()),
  style: 'primary',
};

/** What a change would mean to units, before it is saved. */
export const showImpact = async (ctx: BotContext, asked: Asked): Promise<void> => {
  const { before, after, impact } = asked;
  const counts = [...impactLines(impact), ...droppedLines(after, impact)];
  show(
    ctx,
    [
      say('calendar-impact-heading', { name: { said: before.name } }),
      'blank',
      ...(await changeLines(ctx.request, before, after)),
      'blank',
      ...counts,
      ...(touchesUnits(impact) ? [say('calendar-impact-kept')] : []),
      say('calendar-impact-reminders'),
    ],
    [
      [saveButton],
      ...(JSON.stringify(before.owes) === JSON.stringify(after.owes)
        ? []
        : [[button('button-calendar-choose-on', onWith(after))]]),
      [button('button-calendar-do-not', calendar.milestone.to(before))],
    ],
  );
};

/** Back to where it was chosen: the list of units, or whom it is for. */
const onWith = ({ id, owes }: Milestone): ButtonData =>
  owes.unitIds === 'all' ? calendar.who.to({ id }) : calendar.chosenUnits.to({ id, page: 0 });

const counted = [
  ['owingAfter', 'calendar-impact-owing'],
  ['joining', 'calendar-impact-joining'],
  ['drafting', 'calendar-impact-drafting'],
  ['submitted', 'calendar-impact-submitted'],
  ['asking', 'calendar-impact-asking'],
  ['leaving', 'calendar-impact-leaving'],
  ['turnLate', 'calendar-impact-late'],
  ['turnOnTime', 'calendar-impact-on-time'],
  ['turnOverdue', 'calendar-impact-overdue'],
  ['shutOut', 'calendar-impact-shut-out'],
] as const satisfies readonly (readonly [keyof Impact, string])[];

const impactLines = (impact: Impact): TextRef[] =>
  counted.flatMap(([what, key]) => (impact[what] > 0 ? [say(key, { count: impact[what] })] : []));

/** Whoever need not do it any more is told so, as long as others do. */
const droppedLines = ({ isOn, isOwed }: Milestone, { dropped }: Impact): TextRef[] =>
  isOn && isOwed && dropped > 0 ? [say('calendar-impact-dropped', { count: dropped })] : [];

const shownWhenNew: ReadonlySet<KeyTaking> = new Set([
  'calendar-field-opens',
  'calendar-field-due',
  'calendar-field-who',
  'calendar-field-form',
]);

/** What differs, line by line: before → after. */
const changeLines = async (
  request: Request,
  before: Milestone,
  after: Milestone,
): Promise<TextRef[]> => {
  const days = await loadWorkingDays(request.stores);
  const facts = (one: Milestone): [KeyTaking, TextRef][] => [
    ['calendar-field-on', say(one.isOn ? 'calendar-value-on' : 'calendar-value-off')],
    ['calendar-field-opens', dayWords(one.opensOn)],
    ['calendar-field-due', dueWords(one, days)],
    ['calendar-field-on-time', dayWords(one.onTimeUntil)],
    ['calendar-field-locks', locksWords(one)],
    ['calendar-field-who', whoWords(request, one)],
    ['calendar-field-form', formWords(request, one)],
  ];
  const old = new Map(facts(before));
  const isNew = !before.isOn && after.isOn;
  return facts(after).flatMap(([key, value]) => {
    const was = wordsOf(request, old.get(key) ?? value);
    if (was !== wordsOf(request, value))
      return [say('calendar-change', { what: say(key), before: was, after: value })];
    // What is switched on is looked at once more as a whole.
    return isNew && shownWhenNew.has(key) ? [say('calendar-stays', { what: say(key), value })] : [];
  });
};
