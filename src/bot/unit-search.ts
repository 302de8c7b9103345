import type { FoundContact } from '../core/people/person-store.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { isAdmin } from '../core/people/rights.ts';
import type { UnitId } from '../core/shared/ids.ts';
import { say } from '../core/shared/text-ref.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import { inBoardOrder } from '../core/units/board-order.ts';
import { findUnit } from '../core/units/find-unit.ts';
import type { Unit } from '../core/units/unit.ts';
import { feature, type Feature } from './feature.ts';
import { tell, type BotContext, type MessageButton } from './turn.ts';
import { showUnit } from './unit-view.ts';

/**
 * Stands after answers: what an admin types while no draft is open may name a unit or a contact,
 * with or without marks, by code or abbreviation.
 */
export const unitSearchFeature = (): Feature => {
  const search = feature();
  search.on('message:text', async (ctx, next) => {
    const { known } = ctx.turn.who;
    const isAnswered = known && isAdmin(known) && (await find(ctx, known, ctx.message.text));
    if (!isAnswered) await next();
  });
  return search;
};

/** Longer texts name nobody; the limit also keeps a pasted letter out of the search. */
const LONGEST_NAME = 120;
/** A letter alone is in everybody's name. */
const SHORTEST_NAME = 2;
const MOST_CONTACTS = 5;

const find = async (ctx: BotContext, by: KnownPerson, text: string): Promise<boolean> => {
  if (text.length > LONGEST_NAME) return false;
  const { units, people } = ctx.turn.stores;
  const found = await findUnit(units, text);
  if (found.type === 'found') {
    await showUnit(ctx, by, found.unit);
    return true;
  }
  const key = searchKey(text);
  const contacts =
    key.length < SHORTEST_NAME ? [] : await people.contactsMatching(key, MOST_CONTACTS);
  const count = found.near.length + contacts.length;
  if (count === 0) return false;
  const names = contacts.length > 0 ? await namesOf(ctx) : new Map<UnitId, string>();
  tell(ctx.turn, say('unit-search-near', { seen: text, count }), [
    ...contacts.map((contact) => [contactButton(contact, names)]),
    ...inBoardOrder(found.near).map((unit) => [unitButton(unit)]),
  ]);
  return true;
};

const namesOf = async ({ turn }: BotContext): Promise<Map<UnitId, string>> =>
  new Map((await turn.stores.units.all()).map(({ id, shortName }) => [id, shortName]));

const unitButton = ({ id, shortName }: Unit): MessageButton => ({
  label: say('button-unit', { name: shortName }),
  data: `o:u:${id}`,
});

const contactButton = (
  { person, unitId }: FoundContact,
  names: ReadonlyMap<UnitId, string>,
): MessageButton => ({
  label: say('button-contact', { name: person.fullName, unit: names.get(unitId) ?? '' }),
  data: `o:u:${unitId}`,
});
