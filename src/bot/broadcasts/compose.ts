import type { Message } from 'grammy/types';

import type { Broadcast, BroadcastState } from '../../core/broadcasts/broadcast.ts';
import { beginBroadcast, changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { withMessage, type BroadcastContent } from '../../core/broadcasts/content.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import { languages, type Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, tell, type BotContext, type Line } from '../kit/request.ts';
import { editableBroadcast, showCard, tellCard } from './card.ts';
import { contentOfMessage } from './message.ts';
import { CONTENT, sendPreview } from './preview.ts';

/** An admin sends the bot what is to be announced: anything that can be copied. */
export const broadcastComposeFeature = (): Feature => {
  const compose = feature();
  compose.callbackQuery(
    /^tb:new$/,
    forAdmins((ctx, by) => askContent(ctx, by, 'vi:new')),
  );
  compose.callbackQuery(
    /^tb:c:/,
    forAdmins((ctx, by) => askAnew(ctx, by, 'vi')),
  );
  compose.callbackQuery(
    /^tb:en:/,
    forAdmins((ctx, by) => askAnew(ctx, by, 'en')),
  );
  compose.callbackQuery(/^tb:ce:/, forAdmins(dropEnglish));
  compose.on('message', async (ctx, next) => {
    const subject = awaitedFor(ctx, CONTENT);
    if (subject === undefined) await next();
    else await forAdmins((_, by) => receive(ctx, by, subject))(ctx);
  });
  compose.on('edited_message', async (ctx, next) => {
    if (!(await isSourceEdited(ctx))) await next();
  });
  return compose;
};

/** Asks for the content; what is open in a form stays as it is. */
const askContent = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  await awaitWords(ctx, by, { purpose: CONTENT, subject });
  const isEnglish = subject.startsWith('en:');
  const lines: Line[] = [
    say(isEnglish ? 'broadcast-ask-content-en' : 'broadcast-ask-content'),
    ...(by.person.activeDraftId ? ['blank' as const, say('broadcast-over-draft')] : []),
  ];
  tell(ctx.turn, lines, [[{ label: say('broadcast-button-later'), data: 'tb:' }]]);
};

const askAnew = async (ctx: BotContext, by: KnownPerson, language: Language): Promise<void> => {
  const broadcast = await editableBroadcast(ctx);
  if (broadcast) await askContent(ctx, by, `${language}:${broadcast.id}`);
};

const dropEnglish = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const pressed = await editableBroadcast(ctx);
  if (!pressed) return;
  const outcome = await changeBroadcast(
    ctx.turn.stores,
    {
      id: pressed.id,
      by: by.person.id,
      change: ({ content: { vi } }) => ({ content: vi ? { vi } : {} }),
    },
    ctx.turn.now,
  );
  if (outcome.type === 'changed') await showCard(ctx, outcome.broadcast);
};

const receive = async (ctx: BotContext, by: KnownPerson, subject: string): Promise<void> => {
  const content = ctx.message && contentOfMessage(ctx.message);
  if (!content) return refuse(ctx, 'broadcast-cannot-copy');
  const variant: Language = subject.startsWith('en:') ? 'en' : 'vi';
  const before = await ctx.turn.stores.broadcasts.byId(asId<BroadcastId>(subject.slice(3)));
  const broadcast = await keep(ctx, by, { content, variant, before });
  if (!broadcast) return refuse(ctx, 'broadcast-begun-already');
  if (content.mediaGroupId === null) {
    await forgetAwaited(ctx, by);
    return showComposed(ctx, broadcast);
  }
  const isFurther = before?.content[variant]?.mediaGroupId === content.mediaGroupId;
  if (!isFurther) await awaitRest(ctx, by, { broadcast, variant });
};

type Begun = { broadcast: Broadcast; variant: Language };

/** The rest of an album comes in the seconds after; only its first item is answered. */
const awaitRest = async (
  ctx: BotContext,
  by: KnownPerson,
  { broadcast, variant }: Begun,
): Promise<void> => {
  await awaitWords(ctx, by, { purpose: CONTENT, subject: `${variant}:${broadcast.id}` });
  tell(ctx.turn, say('broadcast-album-begun'), [
    [{ label: say('broadcast-button-album-done'), data: `tb:p:${broadcast.id}`, style: 'primary' }],
  ]);
};

type Composed = { content: BroadcastContent; variant: Language; before: Broadcast | null };

const keep = async (
  { turn }: BotContext,
  { person: { id: by } }: KnownPerson,
  { content, variant, before }: Composed,
): Promise<Broadcast | null> => {
  const { stores, ports, now } = turn;
  if (!before)
    return beginBroadcast(
      { ...stores, ...ports },
      { by, change: { content: { [variant]: content } } },
      now,
    );
  const change = (known: Broadcast) => ({
    content: { ...known.content, [variant]: withMessage(known.content[variant], content) },
  });
  const outcome = await changeBroadcast(stores, { id: before.id, by, change }, now);
  return outcome.type === 'changed' ? outcome.broadcast : null;
};

/** Exactly what people will see, then what there is to do with it. */
const showComposed = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  sendPreview(ctx, broadcast);
  await tellCard(ctx, broadcast);
};

/** The words of lists follow when an admin edits the message; copies are made of what stands there. */
const isSourceEdited = async (ctx: BotContext): Promise<boolean> => {
  const { who, stores, now } = ctx.turn;
  const message = ctx.editedMessage;
  if (!message || !who.known?.roles.includes('board_admin')) return false;
  const edited = contentOfMessage(message);
  const found = await composedFrom(ctx, message, ['draft', 'scheduled', 'awaiting-approval']);
  if (!found || !edited) return false;
  const { broadcast, variant } = found;
  const change = ({ content }: Broadcast) => {
    const own = content[variant];
    return own
      ? { content: { ...content, [variant]: { ...own, words: edited.words } } }
      : undefined;
  };
  const by = who.known.person.id;
  const outcome = await changeBroadcast(stores, { id: broadcast.id, by, change }, now);
  if (outcome.type === 'changed') await showComposed(ctx, outcome.broadcast);
  return true;
};

/** The broadcast, among the newest in these states, that is copied from that message. */
export const composedFrom = async (
  { turn }: BotContext,
  message: Pick<Message, 'chat' | 'message_id'>,
  states: readonly BroadcastState[],
): Promise<Begun | undefined> => {
  const newest = await turn.stores.broadcasts.page({ states, skip: 0, take: 50 });
  return newest
    .flatMap((broadcast) => languages.map((variant) => ({ broadcast, variant })))
    .find(({ broadcast, variant }) => {
      const own = broadcast.content[variant];
      return (
        own !== undefined &&
        Number(own.fromChatId) === message.chat.id &&
        own.messageIds.includes(message.message_id)
      );
    });
};
