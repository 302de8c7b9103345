import type { MessageEntity } from 'grammy/types';

import type { FormattedWords } from '../../core/shared/formatted-words.ts';

/** Entities come from Telegram and go back to it as they are. */
export const entitiesOf = ({ entities }: FormattedWords): MessageEntity[] =>
  entities as MessageEntity[];

export const captionOf = (words: FormattedWords | null | undefined) =>
  words ? { caption: words.text, caption_entities: entitiesOf(words) } : {};
