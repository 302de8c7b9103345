import { contentFor, heldReasons, type Broadcast } from '../../core/broadcasts/broadcast.ts';
import type { BroadcastContent } from '../../core/broadcasts/content.ts';
import { firstLanguage, type Language } from '../../core/shared/language.ts';
import { say, type Ending, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import { languageWords } from '../kit/languages.ts';
import {
  show,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { toAll, toCard } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { audienceLines, buttonLines, contentLine, timingLine } from './words.ts';

/** A broadcast that has not begun: what it says, to whom, when; each part leads to its own screen. */
export const cardOf = async (
  { request }: BotContext,
  broadcast: Broadcast,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  const { content } = broadcast;
  const first = content[firstLanguage];
  const lines: Line[] = [
    headingLine(broadcast),
    ...heldLine(broadcast),
    'blank',
    first ? contentLine(first) : say('broadcast-content-missing'),
    ...otherLanguages(request).flatMap((language) =>
      otherLine(request, content[language], language),
    ),
    ...buttonLines(request, broadcast),
    'blank',
    ...(await audienceLines(request, broadcast.audience)),
    'blank',
    await timingLine(request, broadcast.timing),
  ];
  return { lines, rows: cardRows(broadcast) };
};

const otherLanguages = ({ ports: { text } }: Request): Language[] =>
  text.languages.filter((language) => language !== firstLanguage);

const otherLine = (
  request: Request,
  content: BroadcastContent | undefined,
  language: Language,
): TextRef[] =>
  content
    ? [
        say('broadcast-content-other', {
          language: languageWords(request, language),
          content: contentLine(content),
        }),
      ]
    : [];

/** Adds what people of a language get, or takes it away. */
const languageButton = (
  request: Request,
  { id, content }: Broadcast,
  language: Language,
): MessageButton => {
  const called = { language: languageWords(request, language) };
  return content[language]
    ? {
        label: say('broadcast-button-drop-language', called),
        data: buttons.broadcasts.dropLanguage.to({ id, language }),
      }
    : {
        label: say('broadcast-button-add-language', called),
        data: buttons.broadcasts.addLanguage.to({ id, language }),
      };
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
  if (stopReason === heldReasons.missed) return [say('broadcast-missed')];
  return [say(stopReason === heldReasons.changed ? 'broadcast-void' : 'broadcast-held')];
};

const button = (what: Ending<'broadcast-button-'>, data: ButtonData): MessageButton => ({
  label: say(`broadcast-button-${what}`),
  data,
});

const cardRows = (broadcast: Broadcast): MessageButton[][] => {
  const { id, audience } = broadcast;
  const { broadcasts } = buttons;
  const isComplete = contentFor(broadcast) !== undefined && audience.to.length > 0;
  const going =
    broadcast.stopReason === heldReasons.missed
      ? button('send-now', broadcasts.sendNow.to({ id }))
      : button('check', broadcasts.check.to({ id }));
  const toAudience = button('audience', broadcasts.audience.to({ id }));
  const first = { ...toAudience, label: say('broadcast-button-audience-first') };
  const onward = isComplete ? going : first;
  const isAsked = broadcast.state === 'draft' && !isComplete;
  // What is confirmed waits; each change of it makes it a draft again.
  return [
    ...(broadcast.state === 'draft' ? [[{ ...onward, style: 'primary' as const }]] : []),
    [
      button('preview', broadcasts.preview.to({ id })),
      button('content', broadcasts.content.to({ id })),
    ],
    [
      // Where nobody is chosen yet, the first button leads there.
      ...(isAsked ? [] : [toAudience]),
      button('when', broadcasts.when.to({ id })),
    ],
    [button('buttons', broadcasts.buttons.to({ id })), button('more', broadcasts.more.to({ id }))],
  ];
};

/** What is seldom wanted of a broadcast that has not begun. */
export const showMore = (ctx: BotContext, { broadcast }: PressedBroadcast): void => {
  const { broadcasts } = buttons;
  const { id } = broadcast;
  show(
    ctx,
    [headingLine(broadcast)],
    [
      [button('test', broadcasts.test.to({ id }))],
      ...inPairs(
        otherLanguages(ctx.request).map((language) =>
          languageButton(ctx.request, broadcast, language),
        ),
      ),
      [button('discard', broadcasts.askDiscard.to({ id }))],
      [toCard(broadcast), toAll()],
    ],
  );
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
