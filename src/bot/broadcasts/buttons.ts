import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { LONGEST_LABEL, MOST_LINKS, type BroadcastButton } from '../../core/broadcasts/content.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import { say, type Ending } from '../../core/shared/text-ref.ts';
import { cleanLine, hasWords, shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { asked } from './asked.ts';
import { toCard } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { buttonLines } from './words.ts';

type Spoken = Exclude<BroadcastButton['type'], 'link'>;

/** Buttons below a broadcast: links, “received”, “I have a question”. */
export const showButtons = (
  ctx: BotContext,
  { broadcast }: Pick<PressedBroadcast, 'broadcast'>,
): void => {
  const { id, revision, buttons: own } = broadcast;
  const { broadcasts } = buttons;
  const choice = (what: Spoken, word: Ending<'broadcast-button-'>): MessageButton[] => {
    const isOn = own.some(({ type }) => type === what);
    const label = say(`broadcast-button-${word}`);
    return [
      {
        label: say(isOn ? 'broadcast-choice-on' : 'broadcast-choice-off', { label }),
        data: broadcasts.toggleButton.to({ id, revision, what }),
      },
    ];
  };
  const links = own.flatMap((button, at) =>
    button.type === 'link'
      ? [
          [
            {
              label: say('broadcast-button-drop-link', { label: shorten(button.label, 18) }),
              data: broadcasts.dropLink.to({ id, revision, at }),
            },
          ],
        ]
      : [],
  );
  show(
    ctx,
    [
      say('broadcast-buttons-heading', { number: broadcast.number }),
      'blank',
      ...buttonLines(ctx.request, broadcast),
      'blank',
      say('broadcast-buttons-how'),
    ],
    [
      choice('acknowledge', 'received'),
      choice('ask', 'question'),
      ...links,
      ...(links.length < MOST_LINKS
        ? [[{ label: say('broadcast-button-add-link'), data: broadcasts.addLink.to({ id }) }]]
        : []),
      [toCard(broadcast)],
    ],
  );
};

export const toggleButton = (
  ctx: BotContext,
  pressed: PressedBroadcast,
  { what }: { what: Spoken },
): Promise<void> =>
  setButtons(ctx, pressed, (own) => {
    const others = own.filter(({ type }) => type !== what);
    return others.length < own.length ? others : [...own, { type: what }];
  });

export const dropLink = (
  ctx: BotContext,
  pressed: PressedBroadcast,
  { at }: { at: number },
): Promise<void> => setButtons(ctx, pressed, (own) => own.filter((_, place) => place !== at));

type Buttons = readonly BroadcastButton[];

const setButtons = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
  changed: (own: Buttons) => Buttons,
): Promise<void> => {
  const change = (known: Broadcast) => ({ buttons: changed(known.buttons) });
  const outcome = await changeBroadcast(
    ctx.request.stores,
    { id: broadcast.id, by: by.person.id, change },
    ctx.request.now,
  );
  if (outcome.type === 'changed') showButtons(ctx, outcome);
};

export const askLink = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  await awaitWords(ctx, by, asked.link.about(broadcast));
  tell(ctx.request, say('broadcast-ask-link'), [[toCard(broadcast)]]);
};

export const addLink = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: BroadcastId },
): Promise<void> => {
  const link = linkIn(ctx.message?.text ?? '');
  if (!link) return refuse(ctx, 'broadcast-bad-link');
  const change = (known: Broadcast) => ({ buttons: [...known.buttons, link] });
  const outcome = await changeBroadcast(
    ctx.request.stores,
    { id, by: by.person.id, change },
    ctx.request.now,
  );
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  await forgetAwaited(ctx, by);
  showButtons(ctx, outcome);
};

/** Words and an https address in one message, in any order and on one line or two. */
export const linkIn = (words: string): BroadcastButton | undefined => {
  const text = words.slice(0, LONGEST_LINK);
  const found = /https:\/\/\S+/i.exec(text)?.[0];
  const label = cleanLine(text.replace(found ?? '', ' ')).replace(/[\s:|–-]+$/u, '');
  const url = found && urlOf(found);
  return url && hasWords(label)
    ? { type: 'link', label: shorten(label, LONGEST_LABEL), url }
    : undefined;
};

const LONGEST_LINK = 600;

/** Telegram takes addresses of real hosts only. */
const urlOf = (text: string): string | undefined => {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && /\.[\p{L}]{2,}$/u.test(url.hostname) ? url.href : undefined;
  } catch {
    // What is no address is words, as the caller then says.
    return undefined;
  }
};
