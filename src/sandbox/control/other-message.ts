import type { NewMessage } from '../state/posting.ts';
import type { SandboxPerson } from '../state/records.ts';

/** Kinds of messages that are neither text nor a file that the bot could keep. */
export const otherKinds = [
  'sticker',
  'voice',
  'video_note',
  'audio',
  'video',
  'animation',
  'dice',
  'location',
  'venue',
  'contact',
] as const;
export type OtherKind = (typeof otherKinds)[number];

const file = { file_id: 'CAACAgUAAxkBAAI', file_unique_id: 'AgADotherkind', file_size: 14_000 };

const place = { latitude: 21.0278, longitude: 105.8342 };

/** Shaped as in telegram.org/bots/api#message; bots here have no use for the content. */
const contents: Readonly<Record<OtherKind, unknown>> = {
  sticker: { ...file, type: 'regular', width: 512, height: 512, is_animated: false, emoji: '🌸' },
  voice: { ...file, duration: 3, mime_type: 'audio/ogg' },
  video_note: { ...file, length: 240, duration: 4 },
  audio: { ...file, duration: 60, mime_type: 'audio/mpeg' },
  video: { ...file, width: 640, height: 360, duration: 9 },
  animation: { ...file, width: 320, height: 240, duration: 2 },
  dice: { emoji: '🎲', value: 4 },
  location: place,
  venue: { location: place, title: 'UBND phường Láng', address: '79 Chùa Láng, Hà Nội' },
  contact: { phone_number: '+84900000000', first_name: 'Minh' },
};

export const otherContent = (kind: OtherKind): NewMessage => ({
  entities: [],
  other: { [kind]: contents[kind] },
});

/** A contact: the sender's own when nobody else is named. */
export type SharedContact = {
  phone: string;
  firstName?: string | undefined;
  /** Telegram's id of the other person, when that one is known to it. */
  userId?: number | undefined;
};

/** Only an own contact carries the sender's id: whoever checks a number must compare the two. */
export const contactContent = (sender: SandboxPerson, shared: SharedContact): NewMessage => {
  const isOwn = shared.firstName === undefined;
  const userId = isOwn ? sender.id : shared.userId;
  const contact = {
    phone_number: shared.phone,
    first_name: shared.firstName ?? sender.firstName,
    ...(userId === undefined ? {} : { user_id: userId }),
  };
  return { entities: [], other: { contact } };
};

/** Degrees. */
export type GeoPlace = { latitude: number; longitude: number };

export const placeContent = ({ latitude, longitude }: GeoPlace): NewMessage => ({
  entities: [],
  other: { location: { latitude, longitude } },
});
