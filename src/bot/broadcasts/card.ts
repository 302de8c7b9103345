import {
  contentFor,
  heldReasons,
  isEditable,
  type Broadcast,
} from '../../core/broadcasts/broadcast.ts';
import { asId, asTelegramId, type BroadcastId } from '../../core/shared/ids.ts';
import { say, type Ending, type TextRef } from '../../core/shared/text-ref.ts';
import { dataParts } from '../kit/feature.ts';
import {
  isGone,
  refuse,
  show,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { audienceLines, buttonLines, contentLine, timingLine } from './words.ts';

/** The broadcast that a pressed button is about; tells the person when it is gone. */
export const pressedBroadcast = async (ctx: BotContext): Promise<Broadcast | null> => {
  const id = asId<BroadcastId>(dataParts(ctx)[1] ?? '');
  const broadcast = await ctx.request.stores.broadcasts.byId(id);
  if (!broadcast) refuse(ctx, 'broadcast-gone');
  return broadcast;
};

/** Where the pressed button stands, as far as it can become something else. */
export const pressedPlace = ({ callbackQuery }: BotContext): Broadcast['progress'] => {
  const message = callbackQuery?.message;
  if (!message || isGone(message) || !('text' in message)) return null;
  return { chatId: asTelegramId(message.chat.id), messageId: message.message_id };
};

/** The broadcast of the button, as long as it can be changed and, where the button says so, has not been meanwhile. */
export const editableBroadcast = async (
  ctx: BotContext,
  revision?: string,
): Promise<Broadcast | null> => {
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return null;
  if (
    isEditable(broadcast) &&
    (revision ?? String(broadcast.revision)) === String(broadcast.revision)
  )
    return broadcast;
  refuse(ctx, isEditable(broadcast) ? 'broadcast-changed-since' : 'broadcast-begun-already');
  return null;
};

export const toCard = ({ id }: Broadcast): MessageButton => ({
  label: say('broadcast-button-back'),
  data: `tb:v:${id}`,
});

/** A broadcast that has not begun: what it says, to whom, when; each part leads to its own screen. */
export const cardOf = async (
  { request }: BotContext,
  broadcast: Broadcast,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  const { vi, en } = broadcast.content;
  const lines: Line[] = [
    headingLine(broadcast),
    ...heldLine(broadcast),
    'blank',
    vi ? contentLine(vi) : say('broadcast-content-missing'),
    ...(en ? [say('broadcast-content-en', { content: contentLine(en) })] : []),
    ...buttonLines(request, broadcast),
    'blank',
    ...(await audienceLines(request, broadcast.audience)),
    'blank',
    await timingLine(request, broadcast.timing),
  ];
  return { lines, rows: cardRows(broadcast) };
};

const headingLine = ({ state, number }: Broadcast): TextRef =>
  say(
    `broadcast-heading-${state === 'awaiting-approval' || state === 'scheduled' ? state : 'draft'}`,
    {
      number,
    },
  );

const heldLine = ({ stopReason }: Broadcast): Line[] => {
  if (stopReason === null) return [];
  return [say(stopReason === heldReasons.changed ? 'broadcast-void' : 'broadcast-held')];
};

const cardRows = (broadcast: Broadcast): MessageButton[][] => {
  const { id, content, audience } = broadcast;
  const button = (what: Ending<'broadcast-button-'>, verb: string): MessageButton => ({
    label: say(`broadcast-button-${what}`),
    data: `tb:${verb}:${id}`,
  });
  const isComplete = contentFor(broadcast, 'vi') !== undefined && audience.to.length > 0;
  const onward: MessageButton = {
    label: say(isComplete ? 'broadcast-button-check' : 'broadcast-button-audience-first'),
    data: isComplete ? `tb:g:${id}` : `tb:a:${id}`,
    style: 'primary',
  };
  // What is confirmed waits; each change of it makes it a draft again.
  return [
    ...(broadcast.state === 'draft' ? [[onward]] : []),
    [button('preview', 'p'), button('test', 't')],
    [button('content', 'c'), button(content.en ? 'drop-en' : 'add-en', content.en ? 'ce' : 'en')],
    [button('buttons', 'b'), button('audience', 'a')],
    [button('when', 'w'), button('discard', 'x')],
    [{ label: say('broadcast-button-all'), data: 'tb:' }],
  ];
};

export const showCard = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  const { lines, rows } = await cardOf(ctx, broadcast);
  show(ctx, lines, rows);
};

/** Below what was just said. */
export const tellCard = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  const { lines, rows } = await cardOf(ctx, broadcast);
  tell(ctx.request, lines, rows);
};
