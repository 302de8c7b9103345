import { endContact } from '../../core/people/end-contact.ts';
import type { KnownPerson, Person } from '../../core/people/person.ts';
import type { PersonId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { renewCommands } from '../kit/presence.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';

export const endContactButton = ({ id }: Unit, person: Person): MessageButton => ({
  label: say('button-contact-end', { name: person.fullName }),
  data: buttons.people.askEndContact.to({ unitId: id, personId: person.id }),
});

type Pressed = { unitId: UnitId; personId: PersonId };

const found = async (
  ctx: BotContext,
  { unitId, personId }: Pressed,
): Promise<{ unit: Unit; person: Person } | undefined> => {
  const { units, people } = ctx.request.stores;
  const unit = await units.byId(unitId);
  const person = await people.byId(personId);
  return unit && person ? { unit, person } : undefined;
};

/** An admin ends the access of a contact who has left: they are reminded and shown nothing more. */
export const askEndContact = async (
  ctx: BotContext,
  _by: KnownPerson,
  pressed: Pressed,
): Promise<void> => {
  const contact = await found(ctx, pressed);
  if (!contact) return refuse(ctx, 'button-outdated');
  const { unit, person } = contact;
  show(
    ctx,
    [say('contact-end-ask', { name: person.fullName, unit: unit.name })],
    [
      [
        {
          label: say('button-contact-end-yes'),
          data: buttons.people.endContact.to({ unitId: unit.id, personId: person.id }),
          style: 'danger',
        },
        { label: say('button-revoke-no'), data: buttons.board.unit.to({ unitId: unit.id }) },
      ],
    ],
  );
};

export const confirmEndContact = async (
  ctx: BotContext,
  by: KnownPerson,
  pressed: Pressed,
): Promise<void> => {
  const contact = await found(ctx, pressed);
  if (!contact) return refuse(ctx, 'button-outdated');
  const { stores, now } = ctx.request;
  const { unit, person } = contact;
  const outcome = await endContact(stores, { unit, personId: person.id, by: by.person.id }, now);
  if (outcome.type !== 'ended') return refuse(ctx, 'button-outdated');
  await renewCommands(ctx.request, outcome.person);
  show(
    ctx,
    [say('contact-ended', { name: person.fullName, unit: unit.name })],
    [
      [
        {
          label: say('button-invite-unit'),
          data: buttons.people.inviteUnit.to({ unitId: unit.id }),
        },
      ],
      [{ label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId: unit.id }) }],
    ],
  );
};
