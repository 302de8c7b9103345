import type { MessageEntity } from './entity.ts';
import { checkLink, mentionedUserId } from './link.ts';

export type Range = { offset: number; length: number };

/** A link over some text: a mention for `tg://user`, nothing at all for what is no link. */
export const linkEntity = (url: string, range: Range): MessageEntity[] => {
  const userId = mentionedUserId(url);
  if (userId !== undefined) {
    const user = { id: userId, is_bot: false, first_name: '' };
    return [{ type: 'text_mention', ...range, user }];
  }
  const checked = checkLink(url);
  return checked.type === 'ok' ? [{ type: 'text_link', ...range, url: checked.url }] : [];
};
