import type { KnownPerson, StandIn } from '../../core/people/person.ts';
import {
  endStandIn,
  maySetStandIn,
  possibleDeputies,
  setStandIn,
  standInsNow,
} from '../../core/people/stand-in.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../../core/shared/calendar-date.ts';
import type { PersonId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { staffName } from './staff-name.ts';

const DEPUTIES_A_PAGE = 12;
/** How long somebody is away, in days after today. */
const LENGTHS = [0, 2, 6, 13, 20, 30, 60, 90] as const;

type OfPerson = { personId: PersonId };

export const standInButton = (personId: PersonId): MessageButton => ({
  label: say('button-stand-in'),
  data: buttons.people.deputies.to({ personId, page: 0 }),
});

/** For a specialist about themselves. */
export const ownStandInRows = ({ person, roles }: KnownPerson): MessageButton[][] =>
  roles.includes('board_specialist') ? [[standInButton(person.id)]] : [];

const standInOf = async (
  { stores, now }: Request,
  personId: PersonId,
): Promise<StandIn | undefined> =>
  (await standInsNow(stores.people, now)).find((one) => one.personId === personId);

/** Who acts in the place of a specialist; nothing while nobody does. */
export const standInLines = async (request: Request, personId: PersonId): Promise<Line[]> => {
  const standIn = await standInOf(request, personId);
  const deputy = standIn && (await request.stores.people.byId(standIn.deputyId));
  return standIn && deputy
    ? [say('stand-in-line', { deputy: staffName(deputy), until: { date: standIn.untilOn } })]
    : [];
};

/** Who of the Board may act in the place of a specialist who is away. */
export const showDeputies = async (
  ctx: BotContext,
  by: KnownPerson,
  { personId, page }: OfPerson & { page: number },
): Promise<void> => {
  const { stores } = ctx.request;
  const person = await stores.people.byId(personId);
  if (!person || !maySetStandIn(by, personId)) return refuse(ctx, 'button-outdated');
  const deputies = await possibleDeputies(stores.people, personId);
  const { items, turning } = pageOf(ctx.request, deputies, {
    wanted: page,
    size: DEPUTIES_A_PAGE,
    to: (at) => buttons.people.deputies.to({ personId, page: at }),
    named: (one) => [staffName(one)],
  });
  const standIn = await standInOf(ctx.request, personId);
  show(
    ctx,
    [
      say(deputies.length === 0 ? 'stand-in-nobody' : 'stand-in-choose', {
        name: staffName(person),
      }),
      ...(await standInLines(ctx.request, personId)),
    ],
    [
      ...items.map((one): MessageButton[] => [
        {
          label: say('button-staff-person', { name: staffName(one) }),
          data: buttons.people.deputy.to({ personId, deputyId: one.id }),
        },
      ]),
      turning,
      ...(standIn
        ? [
            [
              {
                label: say('button-stand-in-end'),
                data: buttons.people.endStandIn.to({ personId }),
              },
            ],
          ]
        : []),
      [back(by, personId)],
    ],
  );
};

/** Admins come from the list of the Board, a specialist from their own data. */
const back = (by: KnownPerson, personId: PersonId): MessageButton =>
  by.roles.includes('board_admin')
    ? { label: say('button-staff-done'), data: buttons.people.staffPerson.to({ personId }) }
    : { label: say('button-back-to-task'), data: buttons.people.ownData.to() };

type Chosen = OfPerson & { deputyId: PersonId; until: CalendarDate | undefined };

/** Until when; with a day: from now on. */
export const chooseDeputy = async (
  ctx: BotContext,
  by: KnownPerson,
  { personId, deputyId, until }: Chosen,
): Promise<void> => {
  const { stores, now } = ctx.request;
  if (!until) {
    const deputy = await stores.people.byId(deputyId);
    if (!deputy || !maySetStandIn(by, personId)) return refuse(ctx, 'button-outdated');
    const today = dateInHanoi(now);
    const days = LENGTHS.map((length): MessageButton => {
      const day = addDays(today, length);
      return {
        label: say('button-stand-in-until', { date: { date: day } }),
        data: buttons.people.deputy.to({ personId, deputyId, until: day }),
      };
    });
    return show(
      ctx,
      [say('stand-in-until', { deputy: staffName(deputy) })],
      [...inPairs(days), [back(by, personId)]],
    );
  }
  const outcome = await setStandIn(stores, { personId, deputyId, untilOn: until, by }, now);
  if (outcome.type === 'refused') return refuse(ctx, 'button-outdated');
  const values = {
    name: staffName(outcome.person),
    deputy: staffName(outcome.deputy),
    until: { date: until },
  };
  show(
    ctx,
    [say('stand-in-set', values)],
    [
      [{ label: say('button-stand-in-end'), data: buttons.people.endStandIn.to({ personId }) }],
      [back(by, personId)],
    ],
  );
};

export const stopStandIn = async (
  ctx: BotContext,
  by: KnownPerson,
  { personId }: OfPerson,
): Promise<void> => {
  const { stores, now } = ctx.request;
  if (!(await endStandIn(stores, { personId, by }, now))) return refuse(ctx, 'button-outdated');
  show(ctx, [say('stand-in-ended')], [[back(by, personId)]]);
};
