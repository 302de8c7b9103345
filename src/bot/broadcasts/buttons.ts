import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { changeBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import { LONGEST_LABEL, MOST_LINKS, type BroadcastButton } from '../../core/broadcasts/content.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import { say, type Ending } from '../../core/shared/text-ref.ts';
import { cleanLine, hasWords, shorten } from '../../core/shared/vietnamese-text.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { editableBroadcast, toCard } from './card.ts';
import { buttonLines } from './words.ts';

/** Buttons below a broadcast: links, “received”, “I have a question”. */
export const broadcastButtonsFeature = (): Feature => {
  const buttons = feature();
  buttons.callbackQuery(
    /^tb:b:/,
    forAdmins(async (ctx) => {
      const broadcast = await editableBroadcast(ctx);
      if (broadcast) showButtons(ctx, broadcast);
    }),
  );
  buttons.callbackQuery(/^tb:bt:/, forAdmins(toggle));
  buttons.callbackQuery(/^tb:bl:/, forAdmins(askLink));
  buttons.on('message:text', async (ctx, next) => {
    const id = awaitedFor(ctx, LINK);
    if (id === undefined) await next();
    else await forAdmins((_, by) => addLink(ctx, by, asId<BroadcastId>(id)))(ctx);
  });
  return buttons;
};

const LINK = 'broadcast-link';

const showButtons = (ctx: BotContext, broadcast: Broadcast): void => {
  const { id, revision, buttons } = broadcast;
  const choice = (
    what: 'acknowledge' | 'ask',
    word: Ending<'broadcast-button-'>,
  ): MessageButton[] => {
    const isOn = buttons.some(({ type }) => type === what);
    const label = say(`broadcast-button-${word}`);
    return [
      {
        label: say(isOn ? 'broadcast-choice-on' : 'broadcast-choice-off', { label }),
        data: `tb:bt:${id}:${revision}:${what}`,
      },
    ];
  };
  const links = buttons.flatMap((button, at) =>
    button.type === 'link'
      ? [
          [
            {
              label: say('broadcast-button-drop-link', { label: shorten(button.label, 18) }),
              data: `tb:bt:${id}:${revision}:${at}`,
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
        ? [[{ label: say('broadcast-button-add-link'), data: `tb:bl:${id}` }]]
        : []),
      [toCard(broadcast)],
    ],
  );
};

const toggle = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, , revision, what = ''] = dataParts(ctx);
  const broadcast = await editableBroadcast(ctx, revision);
  if (!broadcast) return;
  const change = (known: Broadcast) => ({ buttons: toggledButtons(known.buttons, what) });
  const outcome = await changeBroadcast(
    ctx.request.stores,
    { id: broadcast.id, by: by.person.id, change },
    ctx.request.now,
  );
  if (outcome.type === 'changed') showButtons(ctx, outcome.broadcast);
};

const toggledButtons = (buttons: readonly BroadcastButton[], what: string): BroadcastButton[] => {
  if (what !== 'acknowledge' && what !== 'ask')
    return buttons.filter((_, at) => String(at) !== what);
  const others = buttons.filter(({ type }) => type !== what);
  return others.length < buttons.length ? others : [...buttons, { type: what }];
};

const askLink = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  await awaitWords(ctx, by, { purpose: LINK, subject: broadcast.id });
  tell(ctx.request, say('broadcast-ask-link'), [[toCard(broadcast)]]);
};

const addLink = async (ctx: BotContext, by: KnownPerson, id: BroadcastId): Promise<void> => {
  const link = linkIn(ctx.message?.text ?? '');
  if (!link) return refuse(ctx, 'broadcast-bad-link');
  const change = ({ buttons }: Broadcast) => ({ buttons: [...buttons, link] });
  const outcome = await changeBroadcast(
    ctx.request.stores,
    { id, by: by.person.id, change },
    ctx.request.now,
  );
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  await forgetAwaited(ctx, by);
  showButtons(ctx, outcome.broadcast);
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
