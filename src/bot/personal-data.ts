import type { KnownPerson } from '../core/people/person.ts';
import { dateInHanoi } from '../core/shared/calendar-date.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { feature, forKnown, type Feature } from './feature.ts';
import { organisation, tell, type BotContext } from './turn.ts';

/** What is kept of a person, as the data notice promises to show (Law 91/2025, Decree 356/2025). */
export const personalDataFeature = (): Feature => {
  const personalData = feature();
  personalData.command(['dulieu', 'mydata'], forKnown(showOwn));
  return personalData;
};

const showOwn = async (ctx: BotContext, { person, unitIds }: KnownPerson): Promise<void> => {
  const { stores } = ctx.turn;
  const units: string[] = [];
  for (const id of unitIds) units.push((await stores.units.byId(id))?.name ?? '');
  const consent = await stores.consents.latest(person.telegramId);
  tell(ctx.turn, [
    say('personal-data-heading'),
    'blank',
    ...named('personal-data-name', person.fullName),
    ...named('personal-data-position', person.position),
    ...named('personal-data-units', units.join(', ')),
    say('personal-data-account', { id: String(person.telegramId) }),
    say('personal-data-since', { on: { date: dateInHanoi(person.createdAt) } }),
    ...(consent ? [say('personal-data-consent', { at: { at: consent.at } })] : []),
    'blank',
    say('personal-data-rights', { organisation: organisation(ctx.turn) }),
  ]);
};

const named = (key: string, value: string): TextRef[] =>
  value === '' ? [] : [say(key, { value })];
