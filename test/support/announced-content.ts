import type { BroadcastContent } from '../../src/core/broadcasts/content.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';

/** What an announcement of a few words is made of. */
export const announcedContent: BroadcastContent = {
  kind: 'text',
  fromChatId: asTelegramId(9),
  messageIds: [1],
  mediaGroupId: null,
  words: 'Mời họp.',
  caption: null,
  items: [{ kind: 'text', words: { text: 'Mời họp.', entities: [] } }],
};
