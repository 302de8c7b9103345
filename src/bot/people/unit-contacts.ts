import { endContact } from '../../core/people/end-contact.ts';
import type { KnownPerson, Person } from '../../core/people/person.ts';
import { asId, type PersonId, type UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Unit } from '../../core/units/unit.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { renewCommands } from '../kit/presence.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';

/** An admin ends the access of a contact who has left: they are reminded and shown nothing more. */
export const unitContactsFeature = (): Feature => {
  const contacts = feature();
  contacts.callbackQuery(/^uc:x:/, forAdmins(ask));
  contacts.callbackQuery(/^uc:z:/, forAdmins(end));
  return contacts;
};

export const endContactButton = ({ id }: Unit, person: Person): MessageButton => ({
  label: say('button-contact-end', { name: person.fullName }),
  data: `uc:x:${id}:${person.id}`,
});

const pressed = async (ctx: BotContext): Promise<{ unit: Unit; person: Person } | undefined> => {
  const { units, people } = ctx.request.stores;
  const [, unitId = '', personId = ''] = dataParts(ctx);
  const unit = await units.byId(asId<UnitId>(unitId));
  const person = await people.byId(asId<PersonId>(personId));
  return unit && person ? { unit, person } : undefined;
};

const ask = async (ctx: BotContext): Promise<void> => {
  const found = await pressed(ctx);
  if (!found) return refuse(ctx, 'button-outdated');
  const { unit, person } = found;
  show(
    ctx,
    [say('contact-end-ask', { name: person.fullName, unit: unit.name })],
    [
      [
        {
          label: say('button-contact-end-yes'),
          data: `uc:z:${unit.id}:${person.id}`,
          style: 'danger',
        },
        { label: say('button-revoke-no'), data: `o:u:${unit.id}` },
      ],
    ],
  );
};

const end = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const found = await pressed(ctx);
  if (!found) return refuse(ctx, 'button-outdated');
  const { stores, now } = ctx.request;
  const { unit, person } = found;
  const outcome = await endContact(stores, { unit, personId: person.id, by: by.person.id }, now);
  if (outcome.type !== 'ended') return refuse(ctx, 'button-outdated');
  await renewCommands(ctx.request, outcome.person);
  show(
    ctx,
    [say('contact-ended', { name: person.fullName, unit: unit.name })],
    [
      [{ label: say('button-invite-unit'), data: `i:u:${unit.id}` }],
      [{ label: say('button-back-to-unit'), data: `o:u:${unit.id}` }],
    ],
  );
};
