import type { FoundContact } from '../../core/people/person-store.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isBoard, isOfficer } from '../../core/people/rights.ts';
import { mayReadUnit, maySeeUnit } from '../../core/people/scope.ts';
import { isAskedNow } from '../../core/people/shown.ts';
import { CLARIFICATION } from '../../core/questions/clarification.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { findUnit } from '../../core/units/find-unit.ts';
import type { Unit } from '../../core/units/unit.ts';
import { showSubmission } from '../forms/submissions.ts';
import { hint } from '../home/help.ts';
import { buttons } from '../kit/buttons.ts';
import { lookOf } from '../kit/look.ts';
import { tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { showWithDocument } from './document-search.ts';
import { namedButtons } from './named-lists.ts';
import { showUnit } from './unit.ts';

export const searchLook = lookOf<{ text: string }>('search');

/**
 * What somebody of the Board types while no draft is open may name a unit or a contact, with or
 * without marks, by code or abbreviation. Found is what they may see. It is looked for once everybody else is
 * answered, but where the words may be for something else that then has to hear them.
 */
export const hearNameOfUnit = async (ctx: BotContext): Promise<boolean> => {
  const { known } = ctx.request.who;
  const text = ctx.message?.text;
  if (text === undefined || !known || !isBoard(known)) return false;
  if (text.length > LONGEST_NAME) return false;
  if (mayBeForOthers(known, ctx.request.now)) return findAndShow(ctx, known, text);
  searchLook.at(ctx, { text });
  return true;
};

/** They were asked to write something, or what they write goes on with a question of theirs. */
const mayBeForOthers = (known: KnownPerson, now: Instant): boolean =>
  isAskedNow(known, now) ||
  (!isOfficer(known) && (known.shown.type === 'question' || known.shown.type === CLARIFICATION));

/** What was found; a hint where nothing is called so. */
export const drawSearch = async (
  ctx: BotContext,
  by: KnownPerson,
  { text }: { text: string },
): Promise<void> => {
  if (!(await findAndShow(ctx, by, text))) await hint(ctx);
};

/** Longer texts name nobody; the limit also keeps a pasted letter out of the search. */
const LONGEST_NAME = 120;
/** A letter alone is in everybody's name. */
const SHORTEST_NAME = 2;
const MOST_CONTACTS = 5;

/** False when nothing is called so. */
export const findAndShow = async (
  ctx: BotContext,
  by: KnownPerson,
  text: string,
): Promise<boolean> => {
  if (text.length > LONGEST_NAME) return false;
  if (await showNumbered(ctx, by, text)) return true;
  if (await showWithDocument(ctx, by, text)) return true;
  const found = await findSeen(ctx, by, text);
  if ('unit' in found) {
    await showUnit(ctx, by, found);
    return true;
  }
  const { near, contacts } = found;
  const named = await namedButtons(ctx, by, text);
  const count = near.length + contacts.length + named.length;
  if (count === 0) return false;
  const names = contacts.length > 0 ? await namesOf(ctx) : new Map<UnitId, string>();
  tell(ctx.request, say('unit-search-near', { seen: text, count }), [
    ...contacts.map((contact) => [contactButton(contact, names)]),
    ...inBoardOrder(near).map((unit) => [unitButton(unit)]),
    ...named.map((button) => [button]),
  ]);
  return true;
};

/** A receipt's number, as it stands on every notice, opens its paper. */
const showNumbered = async (ctx: BotContext, by: KnownPerson, text: string): Promise<boolean> => {
  const number = text.trim().toUpperCase();
  if (!NUMBER.test(number)) return false;
  const { stores, now } = ctx.request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReadUnit(stores, { by, unitId: submission.unitId }, now)))
    return false;
  await showSubmission(ctx, by, { number, page: 0 });
  return true;
};

const NUMBER = /^BN-[\w-]+-\d{4,}$/;

type Found = { unit: Unit } | { near: Unit[]; contacts: FoundContact[] };

/** What is called so among the units that the person may look into. */
const findSeen = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  text: string,
): Promise<Found> => {
  const maySee = (unitId: UnitId): Promise<boolean> => maySeeUnit(stores, { by, unitId }, now);
  const found = await findUnit(stores.units, text);
  if (found.type === 'found' && (await maySee(found.unit.id))) return { unit: found.unit };
  const key = searchKey(text);
  const named =
    key.length < SHORTEST_NAME ? [] : await stores.people.contactsMatching(key, MOST_CONTACTS);
  const near: Unit[] = [];
  for (const unit of found.type === 'found' ? [] : found.near)
    if (await maySee(unit.id)) near.push(unit);
  const contacts: FoundContact[] = [];
  for (const contact of named) if (await maySee(contact.unitId)) contacts.push(contact);
  return { near, contacts };
};

const namesOf = async ({ request }: BotContext): Promise<Map<UnitId, string>> =>
  new Map((await request.stores.units.all()).map(({ id, shortName }) => [id, shortName]));

const unitButton = ({ id, shortName }: Unit): MessageButton => ({
  label: say('button-unit', { name: shortName }),
  data: buttons.board.unit.to({ unitId: id }),
});

const contactButton = (
  { person, unitId }: FoundContact,
  names: ReadonlyMap<UnitId, string>,
): MessageButton => ({
  label: say('button-contact', { name: person.fullName, unit: names.get(unitId) ?? '' }),
  data: buttons.board.unit.to({ unitId }),
});
