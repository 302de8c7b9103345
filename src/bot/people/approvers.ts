import { approverNow, maySetApprover, setApprover } from '../../core/people/approver.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { PersonId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, type BotContext, type MessageButton, type Request } from '../kit/request.ts';

const { approver } = buttons.people;

export const approverButton = ({ id, shortName }: Unit): MessageButton => ({
  label: say('button-approver', { unit: shortName }),
  data: approver.to({ unitId: id }),
});

/** For units that have somebody to confirm beside whoever prepares. */
export const approverRows = async (
  { stores }: Request,
  { unitIds }: KnownPerson,
): Promise<MessageButton[][]> => {
  const rows: MessageButton[][] = [];
  for (const unit of await stores.units.byIds(unitIds.slice(0, MOST_UNITS)))
    if ((await stores.people.contactsOf(unit.id)).length > 1) rows.push([approverButton(unit)]);
  return rows;
};

const MOST_UNITS = 5;

type Pressed = { unitId: UnitId; personId: PersonId | null | undefined };

/** Who confirms before something of the unit is handed in; with a person, or nobody, from now on. */
export const chooseApprover = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, personId }: Pressed,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const unit = await stores.units.byId(unitId);
  if (!unit || !maySetApprover(by, unitId)) return refuse(ctx, 'not-your-unit');
  if (personId !== undefined) {
    const outcome = await setApprover(stores, { unit, personId, by }, now);
    if (outcome === 'refused') return refuse(ctx, 'button-outdated');
  }
  const current = await approverNow(stores.people, unitId);
  const contacts = await stores.people.contactsOf(unitId);
  show(
    ctx,
    [
      current
        ? say('approver-is', { unit: unit.name, name: current.fullName })
        : say('approver-none', { unit: unit.name }),
      'blank',
      say('approver-how'),
    ],
    [
      ...contacts
        .filter(({ id }) => id !== current?.id)
        .map((one): MessageButton[] => [
          {
            label: say('button-approver-choose', { name: one.fullName }),
            data: approver.to({ unitId, personId: one.id }),
          },
        ]),
      ...(current
        ? [[{ label: say('button-approver-none'), data: approver.to({ unitId, personId: null }) }]]
        : []),
      [{ label: say('button-menu'), data: buttons.home.tasks.to() }],
    ],
  );
};
