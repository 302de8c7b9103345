import type { KnownPerson, Person } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { findUnit } from '../../core/units/find-unit.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { tell, type BotContext } from '../kit/request.ts';
import { staffPersonButton } from './staff.ts';

/** Whom an admin looks for, to give them a role. */
export const STAFF_SEARCH = expectedReply('staff-search', {});

const MOST_FOUND = 8;

export const askWhomToFind = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await awaitWords(ctx, by, STAFF_SEARCH.about({}));
  tell(ctx.request, say('staff-search-ask'));
};

export const hearWhomToFind = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const text = ctx.message?.text ?? '';
  const people = await peopleFor(ctx, text);
  if (people.length === 0) return tell(ctx.request, say('staff-search-nobody', { seen: text }));
  await forgetAwaited(ctx, by);
  tell(
    ctx.request,
    say('staff-search-found'),
    people.map((person) => [staffPersonButton(person)]),
  );
};

/** Those who are called so, and the contacts of the unit that is. */
const peopleFor = async ({ request }: BotContext, text: string): Promise<Person[]> => {
  const { people, units } = request.stores;
  const named = await people.contactsMatching(searchKey(text), MOST_FOUND);
  const unit = await findUnit(units, text);
  const ofUnit = unit.type === 'found' ? await people.contactsOf(unit.unit.id) : [];
  const all = [...ofUnit, ...named.map(({ person }) => person)];
  return [...new Map(all.map((person) => [person.id, person])).values()].slice(0, MOST_FOUND);
};
