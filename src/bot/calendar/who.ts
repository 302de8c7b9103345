import { owingRoles, type Milestone, type Owes } from '../../core/calendar/milestone.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { dashed, say, type KeyTaking, type TextValue } from '../../core/shared/text-ref.ts';
import { capitalised } from '../../core/shared/vietnamese-text.ts';
import { calendarProfiles, presentUnitTypes, type UnitType } from '../../core/units/unit.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import { show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import { chosenOwes } from './edit.ts';
import { saveButton } from './impact.ts';
import { button, chosenMark } from './of-milestone.ts';
import { unitTypeWords, whoWords } from './words.ts';

const { calendar } = buttons;

/** Which units owe a milestone: kinds, clusters, leads or all, calendar or school year. */
export const showWho = async (ctx: BotContext, milestone: Milestone): Promise<void> => {
  const { id, name, owes } = milestone;
  const { request } = ctx;
  const isUnsaved = chosenOwes(ctx, milestone) !== undefined;
  const owed = await loadObligations(request.stores, request.ports.forms, {
    now: request.now,
    milestones: [{ ...milestone, isOn: true }],
  });
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      say('calendar-who', { who: whoWords(request, milestone) }),
      ...(milestone.isOwed ? [say('calendar-who-count', { count: owed.length })] : []),
      'blank',
      say(isUnsaved ? 'calendar-who-unsaved' : 'calendar-who-how'),
    ],
    [
      ...(isUnsaved ? [[saveButton]] : []),
      ...choices(ctx, milestone),
      [
        {
          label: say('button-calendar-clusters', { chosen: chosenOf(owes.clusterIds) }),
          data: calendar.clusters.to({ id }),
        },
        {
          label: say('button-calendar-tags', { chosen: chosenOf(owes.tags) }),
          data: calendar.tags.to({ id, page: 0 }),
        },
      ],
      [
        {
          label: say('button-calendar-units', { chosen: chosenOf(owes.unitIds) }),
          data: calendar.chosenUnits.to({ id, page: 0 }),
        },
      ],
      [button('button-calendar-to-milestone', calendar.milestone.to({ id }))],
    ],
  );
};

const choice = (key: KeyTaking<'mark'>, isChosen: boolean, data: ButtonData): MessageButton => ({
  label: say(key, { mark: chosenMark(isChosen) }),
  data,
});

const choices = (ctx: BotContext, milestone: Milestone): MessageButton[][] => {
  const { id, owes, members } = milestone;
  return [
    [
      choice(
        'button-calendar-type-all',
        owes.types === 'all',
        calendar.toggleType.to({ id, value: 'all' }),
      ),
    ],
    ...inPairs(presentUnitTypes.map((type) => typeButton(ctx, milestone, type))),
    owingRoles.map((role) =>
      choice(
        `button-calendar-role-${role}`,
        owes.role === role,
        calendar.setRole.to({ id, value: role }),
      ),
    ),
    (['any', ...calendarProfiles] as const).map((profile) =>
      choice(
        `button-calendar-year-${dashed(profile)}`,
        owes.profile === profile,
        calendar.setProfile.to({ id, value: profile }),
      ),
    ),
    ...(owes.role === 'lead'
      ? [
          [
            choice(
              'button-calendar-members',
              members !== 'NONE',
              calendar.setMembers.to({ id, isOn: members === 'NONE' }),
            ),
          ],
        ]
      : []),
  ];
};

const typeButton = (
  { request }: BotContext,
  { id, owes }: Milestone,
  type: UnitType,
): MessageButton => {
  const isChosen = owes.types !== 'all' && owes.types.includes(type);
  return {
    label: say('button-calendar-type', {
      mark: chosenMark(isChosen),
      type: capitalised(wordsOf(request, unitTypeWords(type))),
    }),
    data: calendar.toggleType.to({ id, value: type }),
  };
};

const chosenOf = (chosen: Owes['tags']): TextValue =>
  chosen === 'all'
    ? say('calendar-clusters-all')
    : say('calendar-clusters-some', { count: chosen.length });

/** Of all, the first that is pressed is the only one; without any it is all again. */
export const toggled = <Item>(chosen: readonly Item[] | 'all', item: Item): Item[] | 'all' => {
  if (chosen === 'all') return [item];
  const left = chosen.filter((one) => one !== item);
  if (left.length === chosen.length) return [...chosen, item];
  return left.length === 0 ? 'all' : left;
};
