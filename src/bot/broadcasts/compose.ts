import { isEditable, type Broadcast } from '../../core/broadcasts/broadcast.ts';
import { beginBroadcast, changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import {
  isForwarded,
  withEdited,
  withMessage,
  type BroadcastButton,
  type BroadcastContent,
} from '../../core/broadcasts/content.ts';
import { isMadeFrom } from '../../core/broadcasts/stop-copies.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId, type PersonId } from '../../core/shared/ids.ts';
import { firstLanguage, type Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { languageWords } from '../kit/languages.ts';
import { refuse, tell, type BotContext, type Line } from '../kit/request.ts';
import { asked } from './asked.ts';
import { showCard, tellCard } from './card.ts';
import { contentOfMessage, placeOf } from './message.ts';
import type { PressedBroadcast } from './pressed.ts';
import { sendPreview } from './preview.ts';

/** Which of its contents; of a broadcast that is begun by it, an id that there is not yet. */
type Part = { variant: Language; id: BroadcastId };

const NEW = asId<BroadcastId>('new');

/** An admin sends the bot what is to be announced: anything that can be copied. */
export const askFirst = (ctx: BotContext, by: KnownPerson): Promise<void> =>
  askContent(ctx, by, { variant: firstLanguage, id: NEW });

export const askAnew = (ctx: BotContext, { by, broadcast }: PressedBroadcast): Promise<void> =>
  askContent(ctx, by, { variant: firstLanguage, id: broadcast.id });

/** What people of another language get. */
export const askLanguage = async (
  ctx: BotContext,
  { by, broadcast }: PressedBroadcast,
  { language }: { language: Language },
): Promise<void> => {
  if (!ctx.request.ports.text.speaks(language)) return refuse(ctx, 'button-outdated');
  await askContent(ctx, by, { variant: language, id: broadcast.id });
};

/** Asks for the content; what is open in a form stays as it is. */
const askContent = async (ctx: BotContext, by: KnownPerson, part: Part): Promise<void> => {
  await awaitWords(ctx, by, asked.content.about(part));
  const lines: Line[] = [
    part.variant === firstLanguage
      ? say('broadcast-ask-content')
      : say('broadcast-ask-content-other', {
          language: languageWords(ctx.request, part.variant),
        }),
    ...(by.person.activeDraftId ? ['blank' as const, say('broadcast-over-draft')] : []),
  ];
  const label = say('broadcast-button-later');
  tell(ctx.request, lines, [[{ label, data: buttons.broadcasts.home.to() }]]);
};

export const dropLanguage = async (
  ctx: BotContext,
  { by, broadcast }: PressedBroadcast,
  { language }: { language: Language },
): Promise<void> => {
  if (language === firstLanguage) return refuse(ctx, 'button-outdated');
  const outcome = await changeBroadcast(
    ctx.request.stores,
    {
      id: broadcast.id,
      by: by.person.id,
      change: ({ content }) => ({
        content: Object.fromEntries(Object.entries(content).filter(([one]) => one !== language)),
      }),
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

type Begun = { broadcast: Broadcast; variant: Language };

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

type Composed = { content: BroadcastContent; variant: Language; before: Broadcast | null };

const keep = async (
  { request }: BotContext,
  { person: { id: by } }: KnownPerson,
  { content, variant, before }: Composed,
): Promise<Broadcast | null> => {
  const { stores, ports, now } = request;
  if (!before)
    return beginBroadcast(
      { ...stores, ...ports },
      { by, change: { content: { [variant]: content }, buttons: askedOf(content) } },
      now,
    );
  const change = (known: Broadcast) => ({
    content: { ...known.content, [variant]: withMessage(known.content[variant], content) },
  });
  const outcome = await changeBroadcast(stores, { id: before.id, by, change }, now);
  return outcome.type === 'changed' ? outcome.broadcast : null;
};

/** “Received” stands below from the start, where it needs no message of its own. */
const askedOf = (content: BroadcastContent): BroadcastButton[] =>
  content.mediaGroupId === null && !isForwarded(content) ? [{ type: 'acknowledge' }] : [];

/** Exactly what people will see, then what there is to do with it. */
export const showComposed = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
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
    (variant: Language) =>
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
    Object.entries(broadcast.content).flatMap(([variant, content]) =>
      isMadeFrom(content, place) ? [{ broadcast, variant, content }] : [],
    ),
  );
};
