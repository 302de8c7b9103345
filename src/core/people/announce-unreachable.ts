import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore, ReachabilityStore, Unreachable } from '../outbox/outbox-store.ts';
import { asTelegramId, type TelegramId } from '../shared/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { compareNames } from '../shared/name-order.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { PersonStore } from './person-store.ts';
import type { KnownPerson } from './person.ts';
import { isAdmin } from './rights.ts';

/** Long enough for somebody who blocks by mistake, and for a broadcast to find them all. */
const WAIT_MS = 15 * MINUTE_MS;
/** A phone screen; the rest is in the list behind the button. */
const MOST_NAMES = 10;

export type UnreachableStores = {
  outbox: OutboxStore;
  people: PersonStore;
  units: UnitStore;
  reachability: ReachabilityStore;
};

/** Marks a chat as unreachable and, when that is new, tells those whom it concerns. */
export const loseContact = async (
  stores: UnreachableStores,
  lost: Omit<Unreachable, 'since'>,
  now: Instant,
): Promise<void> => {
  if (await stores.reachability.markUnreachable({ ...lost, since: now }))
    await announceUnreachable(stores, lost.chat, now);
};

/** The unit's other contacts each hear of it once; the Board gets one message for all of a while. */
export const announceUnreachable = async (
  stores: UnreachableStores,
  chat: TelegramId,
  now: Instant,
): Promise<void> => {
  const lost = await stores.people.known(chat);
  if (!lost) return;
  await stores.outbox.queue(
    [...(await newsForContacts(stores, lost, now)), ...(await newsForBoard(stores, chat, now))],
    now,
  );
};

const newsForContacts = async (
  { people, units }: UnreachableStores,
  { person, unitIds }: KnownPerson,
  now: Instant,
): Promise<NewOutboxMessage[]> => {
  const news = new Map<TelegramId, NewOutboxMessage>();
  for (const unitId of unitIds) {
    const unit = (await units.byId(unitId))?.name ?? '';
    for (const { telegramId: to } of await people.contactsOf(unitId)) {
      if (to === person.telegramId) continue;
      const lines = [say('unreachable-contact-notice', { name: nameOf(person), unit })];
      news.set(to, {
        ...queued({ to, now, kind: unreachableContactKind.kind }),
        dedupeKey: `unreachable:${person.telegramId}:${now}:${to}`,
        subject: { type: 'unreachable', id: String(person.telegramId) },
        message: { type: 'notice', lines, buttons: [] },
      });
    }
  }
  return [...news.values()];
};

const newsForBoard = async (
  { people, outbox }: UnreachableStores,
  chat: TelegramId,
  now: Instant,
): Promise<NewOutboxMessage[]> => {
  const news: NewOutboxMessage[] = [];
  for (const { telegramId: to } of await people.withRole('board_admin')) {
    const bundleKey = `unreachable-news:${to}`;
    if (to === chat || (await outbox.waiting(bundleKey))) continue;
    news.push({
      ...queued({ to, now, kind: unreachableNewsKind.kind }),
      dedupeKey: `${bundleKey}:${now}`,
      bundleKey,
      message: { type: 'prepared' },
    });
  }
  return news;
};

const queued = ({ to, now, kind }: { to: TelegramId; now: Instant; kind: string }) => ({
  bundleKey: null,
  subject: null,
  to,
  priority: 1 as const,
  kind,
  dueAt: plusMs(now, WAIT_MS),
  expiresAt: null,
});

/** To the other contacts of a unit, as long as it is still so. */
export const unreachableContactKind: MessageKind<UnreachableStores> = {
  kind: 'unreachable-contact',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async ({ reachability, people }, outgoing) => {
    const chat = asTelegramId(Number(outgoing.subject?.id));
    const [lost, reader] = [await people.known(chat), await people.known(outgoing.to)];
    const isShared = lost?.unitIds.some((unitId) => reader?.unitIds.includes(unitId)) ?? false;
    const isStill = isShared && (await reachability.isUnreachable(chat));
    return isStill ? asItStands(outgoing) : { type: 'cancel', reason: 'no longer so' };
  },
};

/** To the Board: everybody who was lost since the message was queued and has not come back. */
export const unreachableNewsKind: MessageKind<UnreachableStores> = {
  kind: 'unreachable-news',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async (stores, outgoing) => {
    const reader = await stores.people.known(outgoing.to);
    if (!reader || !isAdmin(reader)) return { type: 'cancel', reason: 'no longer an admin' };
    const all = await stores.reachability.all();
    const lost = all.filter(({ since }) => since >= outgoing.createdAt);
    const names = await namesOf(stores, lost);
    if (names.length === 0) return { type: 'cancel', reason: 'everybody has come back' };
    const lines = [say('unreachable-news', { count: names.length }), ...shortened(names)];
    const buttons: NoticeButton[][] = [
      [{ label: say('button-deliveries'), intent: { type: 'see-unreachable' } }],
    ];
    return { type: 'send', message: { type: 'notice', lines, buttons } };
  },
};

/** A line each: who, and for which units. Strangers are left out. */
export const namesOf = async (
  { people, units }: Pick<UnreachableStores, 'people' | 'units'>,
  lost: readonly Unreachable[],
): Promise<TextRef[]> => {
  const lines: { unit: string; line: TextRef }[] = [];
  for (const { chat, isSoft, since } of lost) {
    const known = await people.known(chat);
    if (!known) continue;
    const names = [];
    for (const unitId of known.unitIds) names.push((await units.byId(unitId))?.shortName ?? '');
    const unit = names.join(', ');
    const values = {
      name: nameOf(known.person),
      unit: unit || say('of-the-board'),
      at: { at: since },
    };
    const line = say(isSoft ? 'unreachable-line-not-found' : 'unreachable-line', values);
    lines.push({ unit, line });
  }
  return lines.toSorted((a, b) => compareNames(a.unit, b.unit)).map(({ line }) => line);
};

const shortened = (names: readonly TextRef[]): TextRef[] =>
  names.length <= MOST_NAMES
    ? [...names]
    : [
        ...names.slice(0, MOST_NAMES),
        say('unreachable-more', { count: names.length - MOST_NAMES }),
      ];

/** An admin of the configuration may not have told their name. */
export const nameOf = ({ fullName, telegramId }: KnownPerson['person']): string | TextRef =>
  fullName || say('nameless-admin', { id: String(telegramId) });
