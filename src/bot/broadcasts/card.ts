import { contentFor, heldReasons, type Broadcast } from '../../core/broadcasts/broadcast.ts';
import { say, type Ending, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { show, tell, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { toAll } from './paths.ts';
import { audienceLines, buttonLines, contentLine, timingLine } from './words.ts';

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

const button = (what: Ending<'broadcast-button-'>, data: ButtonData): MessageButton => ({
  label: say(`broadcast-button-${what}`),
  data,
});

const cardRows = (broadcast: Broadcast): MessageButton[][] => {
  const { id, content, audience } = broadcast;
  const { broadcasts } = buttons;
  const isComplete = contentFor(broadcast, 'vi') !== undefined && audience.to.length > 0;
  const onward = isComplete
    ? button('check', broadcasts.check.to({ id }))
    : button('audience-first', broadcasts.audience.to({ id }));
  // What is confirmed waits; each change of it makes it a draft again.
  return [
    ...(broadcast.state === 'draft' ? [[{ ...onward, style: 'primary' as const }]] : []),
    [button('preview', broadcasts.preview.to({ id })), button('test', broadcasts.test.to({ id }))],
    [
      button('content', broadcasts.content.to({ id })),
      content.en
        ? button('drop-en', broadcasts.dropEnglish.to({ id }))
        : button('add-en', broadcasts.english.to({ id })),
    ],
    [
      button('buttons', broadcasts.buttons.to({ id })),
      button('audience', broadcasts.audience.to({ id })),
    ],
    [
      button('when', broadcasts.when.to({ id })),
      button('discard', broadcasts.askDiscard.to({ id })),
    ],
    [toAll()],
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
