import { mayInviteTo } from '../../core/people/invite-right.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { loadVacantUnits, type VacantUnit } from '../../core/people/vacant-units.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';

const UNITS_A_PAGE = 8;

export const vacantButton: MessageButton = {
  label: say('button-vacant-units'),
  data: buttons.board.vacant.to({ page: 0 }),
};

/** The units that nobody speaks for, and the way to invite somebody of each. */
export const showVacantUnits = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const vacant = await loadVacantUnits(request.stores, by, request.now);
  const left = vacant.filter(({ last }) => last !== null).length;
  const { at, pages, items, turning } = pageOf(request, vacant, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (other) => buttons.board.vacant.to({ page: other }),
    named: ({ unit }) => calledUnit(unit),
  });
  const buttonRows: MessageButton[][] = [];
  for (const one of items) {
    const mayInvite = await mayInviteTo(request.stores, { by, unitId: one.unit.id }, request.now);
    buttonRows.push([buttonOf(one, mayInvite)]);
  }
  const lines: Line[] =
    vacant.length === 0 ? [say('vacant-none')] : [say('vacant-why'), 'blank', ...items.map(lineOf)];
  show(
    ctx,
    [
      say('vacant-heading', { count: vacant.length, left }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      ...lines,
    ],
    [...buttonRows, turning, [{ label: say('button-overview'), data: buttons.board.city.to() }]],
  );
};

const lineOf = ({ unit, last, isInvited }: VacantUnit): TextRef => {
  const values = { unit: unit.shortName };
  if (last) {
    const since = { name: last.fullName, date: { date: dateInHanoi(last.until) } };
    return say(isInvited ? 'vacant-unit-left-invited' : 'vacant-unit-left', {
      ...values,
      ...since,
    });
  }
  return say(isInvited ? 'vacant-unit-invited' : 'vacant-unit-never', values);
};

/** Whoever only looks at the city looks at the unit. */
const buttonOf = ({ unit, isInvited }: VacantUnit, mayInvite: boolean): MessageButton =>
  mayInvite
    ? {
        label: say(isInvited ? 'button-quiet-invite-again' : 'button-vacant-invite', {
          unit: unit.shortName,
        }),
        data: buttons.people.inviteUnit.to({ unitId: unit.id }),
      }
    : {
        label: say('button-unit', { name: unit.shortName }),
        data: buttons.board.unit.to({ unitId: unit.id }),
      };
