import type { NewMessage } from '../state/posting.ts';

/** Kinds of messages that are neither text nor a file that the bot could keep. */
export const otherKinds = ['sticker', 'voice', 'location'] as const;
export type OtherKind = (typeof otherKinds)[number];

const file = { file_id: 'CAACAgUAAxkBAAI', file_unique_id: 'AgADotherkind', file_size: 14_000 };

/** Shaped as in telegram.org/bots/api#message; bots here have no use for the content. */
const contents: Readonly<Record<OtherKind, unknown>> = {
  sticker: { ...file, type: 'regular', width: 512, height: 512, is_animated: false, emoji: '🌸' },
  voice: { ...file, duration: 3, mime_type: 'audio/ogg' },
  location: { latitude: 21.0278, longitude: 105.8342 },
};

export const otherContent = (kind: OtherKind): NewMessage => ({
  entities: [],
  other: { [kind]: contents[kind] },
});
