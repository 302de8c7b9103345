import type { KnownPerson } from '../../core/people/person.ts';
import { loadQuietUnits, type QuietUnit } from '../../core/people/quiet-units.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { pageOf } from '../kit/paging.ts';
import { show, type BotContext, type Line } from '../kit/request.ts';
import { backToChecklist, type OfYear } from './checklist.ts';

const UNITS_A_PAGE = 8;

/** The units that nobody may answer for when the year begins, and the way to invite somebody of each. */
export const showQuietUnits = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year, page }: OfYear & { page: number },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const quiet = await loadQuietUnits(stores, now);
  const { at, pages, items, turning } = pageOf(ctx.request, quiet, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (other) => buttons.nextYear.quiet.to({ year, page: other }),
    named: ({ unit }) => calledUnit(unit),
  });
  const lines: Line[] = items.flatMap((one, index): Line[] =>
    one.why === items[index - 1]?.why
      ? [lineOf(one)]
      : ['blank', say(`prepare-quiet-${one.why}`), lineOf(one)],
  );
  show(
    ctx,
    [
      say('prepare-quiet-heading', { count: quiet.length }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      ...(quiet.length === 0 ? [say('prepare-quiet-none')] : lines),
    ],
    [
      ...items.map(({ unit, why }) => [
        {
          label: say(why === 'not-invited' ? 'button-quiet-invite' : 'button-quiet-invite-again', {
            unit: unit.shortName,
          }),
          data: buttons.people.inviteUnit.to({ unitId: unit.id }),
        },
      ]),
      turning,
      [backToChecklist(year)],
    ],
  );
};

const lineOf = ({ unit, heardAt }: QuietUnit): TextRef =>
  heardAt === null
    ? say('prepare-quiet-unit', { unit: unit.shortName })
    : say('prepare-quiet-unit-heard', {
        unit: unit.shortName,
        date: { date: dateInHanoi(heardAt) },
      });
