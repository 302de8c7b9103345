import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { announceToDeciders, type NewsStores } from './broadcast-news.ts';
import type { BroadcastStore } from './broadcast-store.ts';
import type { MessagePlace } from './broadcast-store.ts';
import { type Broadcast, isEditable } from './broadcast.ts';
import { record, type EditStores } from './change-broadcast.ts';
import type { BroadcastContent } from './content.ts';

export type StopStores = EditStores & NewsStores & { broadcasts: BroadcastStore };

/** Is it copied from there, since it could not be kept by value? */
const isCopiedFrom = (content: BroadcastContent, place: MessagePlace): boolean =>
  content.items === undefined && isMadeFrom(content, place);

export const isMadeFrom = (
  { fromChatId, messageIds }: BroadcastContent,
  { chatId, messageId }: MessagePlace,
): boolean => fromChatId === chatId && messageIds.includes(messageId);

/**
 * A message was edited of which copies are going out: whoever has not got one gets none any more,
 * since nobody has decided about what stands there now.
 */
export const stopCopies = async (
  stores: StopStores,
  place: MessagePlace,
  now: Instant,
): Promise<void> => {
  for (const broadcast of await stores.broadcasts.madeFrom(place)) {
    if (isEditable(broadcast)) continue;
    const content = withoutCopies(broadcast.content, place);
    if (!content) continue;
    await stores.broadcasts.save({ ...broadcast, content });
    await record(stores, { broadcast, by: 'system', action: 'broadcast-source-edited', now });
    if (broadcast.state !== 'sending' && broadcast.state !== 'paused') continue;
    const text = say('broadcast-copies-stopped', { number: broadcast.number });
    await announceToDeciders(stores, { broadcast, by: 'system', text }, now);
  }
};

/** Undefined when none is copied from there. */
const withoutCopies = (
  content: Broadcast['content'],
  place: MessagePlace,
): Broadcast['content'] | undefined => {
  const stopped = Object.entries(content).flatMap(([language, own]) =>
    isCopiedFrom(own, place) && !own.isSourceEdited
      ? [[language, { ...own, isSourceEdited: true }] as const]
      : [],
  );
  return stopped.length > 0 ? { ...content, ...Object.fromEntries(stopped) } : undefined;
};
