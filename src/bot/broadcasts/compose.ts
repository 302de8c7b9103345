import {
  contentLanguages,
  isEditable,
  type Broadcast,
  type ContentLanguage,
} from '../../core/broadcasts/broadcast.ts';
import { beginBroadcast, changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { withEdited, withMessage, type BroadcastContent } from '../../core/broadcasts/content.ts';
import { isMadeFrom } from '../../core/broadcasts/stop-copies.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId, type PersonId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, tell, type BotContext, type Line } from '../kit/request.ts';
import { asked } from './asked.ts';
import { showCard, tellCard } from './card.ts';
import { contentOfMessage, placeOf } from './message.ts';
import type { PressedBroadcast } from './pressed.ts';
import { sendPreview } from './preview.ts';

/** Which of its contents; of a broadcast that is begun by it, an id that there is not yet. */
type Part = { variant: ContentLanguage; id: BroadcastId };

const NEW = asId<BroadcastId>('new');

/** An admin sends the bot what is to be announced: anything that can be copied. */
export const askFirst = (ctx: BotContext, by: KnownPerson): Promise<void> =>
  askContent(ctx, by, { variant: 'vi', id: NEW });

export const askAnew = (ctx: BotContext, { by, broadcast }: PressedBroadcast): Promise<void> =>
  askContent(ctx, by, { variant: 'vi', id: broadcast.id });

export const askEnglish = (ctx: BotContext, { by, broadcast }: PressedBroadcast): Promise<void> =>
  askContent(ctx, by, { variant: 'en', id: broadcast.id });

/** Asks for the content; what is open in a form stays as it is. */
const askContent = async (ctx: BotContext, by: KnownPerson, part: Part): Promise<void> => {
  await awaitWords(ctx, by, asked.content.about(part));
  const lines: Line[] = [
    say(part.variant === 'en' ? 'broadcast-ask-content-en' : 'broadcast-ask-content'),
    ...(by.person.activeDraftId ? ['blank' as const, say('broadcast-over-draft')] : []),
  ];
  const label = say('broadcast-button-later');
  tell(ctx.request, lines, [[{ label, data: buttons.broadcasts.home.to() }]]);
};

export const dropEnglish = async (
  ctx: BotContext,
  { by, broadcast }: PressedBroadcast,
): Promise<void> => {
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: broadcast.id,
      by: by.person.id,
      change: ({ content: { vi } }) => ({ content: vi ? { vi } : {} }),
    },
    ctx.request.now,
  );
  if (outcome.type === 'changed') await showCard(ctx, outcome.broadcast);
};

export const hearContent = async (
  ctx: BotContext,
  by: KnownPerson,
  { variant, id }: Part,
): Promise<void> => {
  const content = ctx.message && contentOfMessage(ctx.message);
  if (!content) return refuse(ctx, 'broadcast-cannot-copy');
  const before = await ctx.request.stores.broadcasts.byId(id);
  const broadcast = await keep(ctx, by, { content, variant, before });
  if (!broadcast) return refuse(ctx, 'broadcast-begun-already');
  if (content.mediaGroupId === null) {
    await forgetAwaited(ctx, by);
    return showComposed(ctx, broadcast);
  }
  const isFurther = before?.content[variant]?.mediaGroupId === content.mediaGroupId;
  if (!isFurther) await awaitRest(ctx, by, { broadcast, variant });
};

type Begun = { broadcast: Broadcast; variant: ContentLanguage };

/** The rest of an album comes in the seconds after; only its first item is answered. */
const awaitRest = async (
  ctx: BotContext,
  by: KnownPerson,
  { broadcast, variant }: Begun,
): Promise<void> => {
  const { id } = broadcast;
  await awaitWords(ctx, by, asked.content.about({ variant, id }));
  tell(ctx.request, say('broadcast-album-begun'), [
    [
      {
        label: say('broadcast-button-album-done'),
        data: buttons.broadcasts.preview.to({ id }),
        style: 'primary',
      },
    ],
  ]);
};

type Composed = { content: BroadcastContent; variant: ContentLanguage; before: Broadcast | null };

const keep = async (
  { request }: BotContext,
  { person: { id: by } }: KnownPerson,
  { content, variant, before }: Composed,
): Promise<Broadcast | null> => {
  const { stores, ports, now } = request;
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

/**
 * Until it begins, a broadcast follows an admin's edit of the message that it was made of, as a
 * draft. Where the message is copied, whoever edits it does so: it would go out.
 */
export const followEdit = async (ctx: BotContext): Promise<boolean> => {
  const { who, stores, now } = ctx.request;
  const edited = ctx.editedMessage && contentOfMessage(ctx.editedMessage);
  if (!edited) return false;
  const isAdmin = who.known?.roles.includes('board_admin') ?? false;
  const own = (await composedFrom(ctx, isEditable)).filter(
    ({ content }) => isAdmin || content.items === undefined,
  );
  const by: PersonId | 'system' = who.known?.person.id ?? 'system';
  const change =
    (variant: ContentLanguage) =>
    ({ content }: Broadcast) => {
      const before = content[variant];
      return before && { content: { ...content, [variant]: withEdited(before, edited) } };
    };
  for (const { broadcast, variant } of own.toReversed()) {
    const input = { id: broadcast.id, by, change: change(variant) };
    const outcome = await changeBroadcast(stores, input, now);
    if (outcome.type === 'changed' && isAdmin) await showComposed(ctx, outcome.broadcast);
  }
  return own.length > 0;
};

type Made = Begun & { content: BroadcastContent };

/** Broadcasts that were made of the message that was edited, newest first. */
export const composedFrom = async (
  { request, editedMessage }: BotContext,
  fits: (broadcast: Broadcast) => boolean,
): Promise<Made[]> => {
  if (!editedMessage) return [];
  const place = placeOf(editedMessage);
  const made = (await request.stores.broadcasts.madeFrom(place)).filter(fits);
  return made.flatMap((broadcast) =>
    contentLanguages.flatMap((variant) => {
      const content = broadcast.content[variant];
      return content && isMadeFrom(content, place) ? [{ broadcast, variant, content }] : [];
    }),
  );
};
