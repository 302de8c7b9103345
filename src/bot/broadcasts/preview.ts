import { BROADCAST_NEWS } from '../../core/broadcasts/broadcast-news.ts';
import { contentFor, isEditable, type Broadcast } from '../../core/broadcasts/broadcast.ts';
import { buttonRows } from '../../core/broadcasts/button-rows.ts';
import { isForwarded, type BroadcastContent } from '../../core/broadcasts/content.ts';
import { messageOfContent } from '../../core/broadcasts/message-of-content.ts';
import type { NoticeButton } from '../../core/outbox/message.ts';
import { firstLanguage, type Language } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { forgetAwaited } from '../kit/expected-reply.ts';
import { targetOf } from '../kit/intents.ts';
import { languageWords } from '../kit/languages.ts';
import type { Button, Reply } from '../kit/reply.ts';
import { refuse, tell, toast, wordsOf, type BotContext, type Request } from '../kit/request.ts';
import { asked } from './asked.ts';
import { tellCard } from './card.ts';
import type { PressedBroadcast } from './pressed.ts';

/** A look at exactly what people will get. */
export const showPreview = async (
  ctx: BotContext,
  { by, broadcast }: PressedBroadcast,
): Promise<void> => {
  // Whoever wants to look has sent all items of an album.
  if (by.awaited?.purpose === asked.content.purpose) await forgetAwaited(ctx, by);
  sendPreview(ctx, broadcast);
  if (isEditable(broadcast)) await tellCard(ctx, broadcast);
};

/** Copies of all variants with their buttons, which do nothing here. */
export const sendPreview = ({ request }: BotContext, broadcast: Broadcast): void => {
  for (const language of request.ports.text.languages) {
    const content = broadcast.content[language];
    if (!content) continue;
    tell(request, headingOf(request, language));
    previewContent(request, broadcast, content);
  }
};

const headingOf = (request: Request, language: Language): TextRef =>
  language === firstLanguage
    ? say('broadcast-preview-first')
    : say('broadcast-preview-other', { language: languageWords(request, language) });

export const previewContent = (
  request: Request,
  broadcast: Broadcast,
  content: BroadcastContent,
): void => {
  const { messageIds, caption, items } = content;
  const rows = demoRows(broadcast).map((row) => row.map((button) => worded(request, button)));
  const isAlbum = messageIds.length > 1;
  const isForward = isForwarded(content);
  const isApart = isAlbum || isForward;
  const below = isApart ? {} : rowsField(rows);
  if (items) request.replies.push({ type: 'kept', items: [...items], ...below });
  else request.replies.push({ ...copyOf(content), ...below });
  // An album that is copied stands as it was; what its words are now stands below.
  if (isAlbum && caption && !items)
    tell(request, say('broadcast-preview-caption', { words: caption.text }));
  const html = wordsOf(request, say('delivery-album-buttons'));
  if (isApart && rows.length > 0) request.replies.push({ type: 'message', html, rows });
};

const rowsField = (rows: Button[][]) => (rows.length > 0 ? { rows } : {});

const copyOf = (content: BroadcastContent): Extract<Reply, { type: 'copy' }> => {
  const { fromChatId, messageIds, caption } = content;
  const isOne = messageIds.length === 1 && !isForwarded(content);
  return {
    type: 'copy',
    fromChatId,
    messageIds: [...messageIds],
    ...(isForwarded(content) ? { isForward: true } : {}),
    ...(isOne && caption ? { caption: { ...caption, entities: [...caption.entities] } } : {}),
  };
};

const demoRows = (broadcast: Broadcast): NoticeButton[][] =>
  buttonRows(broadcast).map((row) =>
    row.map((button) =>
      'url' in button ? button : { label: button.label, data: buttons.broadcasts.demo.to() },
    ),
  );

const worded = (request: Request, button: NoticeButton): Button => ({
  text: typeof button.label === 'string' ? button.label : wordsOf(request, button.label),
  ...targetOf(button),
});

/** A test to oneself, through the same door. */
export const sendTest = async (
  ctx: BotContext,
  { by, broadcast }: PressedBroadcast,
): Promise<void> => {
  const { request } = ctx;
  const content = contentFor(broadcast, by.person.language);
  if (!content) return refuse(ctx, 'broadcast-content-missing');
  const { id, revision } = broadcast;
  await request.stores.outbox.queue(
    [
      {
        dedupeKey: `broadcast-test:${id}:${revision}:${request.now}:${by.person.telegramId}`,
        bundleKey: null,
        subject: { type: 'test-broadcast', id },
        to: by.person.telegramId,
        priority: 1,
        kind: BROADCAST_NEWS,
        message: messageOfContent(content, demoRows(broadcast)),
        dueAt: request.now,
        expiresAt: null,
      },
    ],
    request.now,
  );
  toast(ctx, say('broadcast-test-sent'));
};
