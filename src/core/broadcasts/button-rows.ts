import type { NoticeButton } from '../outbox/message.ts';
import type { Person } from '../people/person.ts';
import { timeInHanoi } from '../shared/calendar-date.ts';
import type { BroadcastId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { Broadcast } from './broadcast.ts';
import type { BroadcastButton } from './content.ts';

/** Who has said for the unit that it has received the broadcast, and when. */
export type AcknowledgedBy = { by: Person; at: Instant };

const LONGEST_NAME = 24;

/**
 * Links one below the other, then what the person can say. Once somebody has said so, the button is
 * the record of it, with a row of its own: it is longer than a button beside another one may be.
 */
export const buttonRows = (
  { id, buttons }: Pick<Broadcast, 'id' | 'buttons'>,
  heard?: AcknowledgedBy,
): NoticeButton[][] => {
  const links = buttons.flatMap((button) =>
    button.type === 'link' ? [[{ label: button.label, url: button.url }]] : [],
  );
  const spoken = buttons.flatMap((button) => spokenButton({ id, heard }, button) ?? []);
  const rows = heard ? spoken.map((button) => [button]) : [spoken];
  return [...links, ...(spoken.length > 0 ? rows : [])];
};

const spokenButton = (
  { id, heard }: { id: BroadcastId; heard: AcknowledgedBy | undefined },
  { type }: BroadcastButton,
): NoticeButton | undefined => {
  if (type === 'ask')
    return { label: say('broadcast-button-question'), intent: { type: 'ask-about-broadcast', id } };
  if (type !== 'acknowledge') return undefined;
  const label = heard
    ? say('broadcast-button-heard', {
        time: timeInHanoi(heard.at),
        name: shorten(heard.by.fullName, LONGEST_NAME),
      })
    : say('broadcast-button-received');
  return { label, intent: { type: 'acknowledge', id } };
};
