import type { BroadcastState } from '../../core/broadcasts/broadcast.ts';
import { discardBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { saysMenuWord } from '../home/menu.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { editableBroadcast, toCard } from './card.ts';
import { titleOf } from './words.ts';

/** All broadcasts: those being written, those waiting for their time, those that went out. */
export const broadcastsFeature = (): Feature => {
  const broadcasts = feature();
  broadcasts.command(['thongbao', 'announce'], forAdmins(showHome));
  broadcasts.filter((ctx) => saysMenuWord(ctx, 'menu-broadcasts'), forAdmins(showHome));
  broadcasts.callbackQuery(/^tb:$/, forAdmins(showHome));
  broadcasts.callbackQuery(/^tb:l:/, forAdmins(showPage));
  broadcasts.callbackQuery(/^tb:x:/, forAdmins(askDiscard));
  broadcasts.callbackQuery(/^tb:xx:/, forAdmins(discard));
  return broadcasts;
};

const shelves = {
  drafts: ['draft'],
  waiting: ['scheduled', 'awaiting-approval'],
  live: ['sending', 'paused'],
  ended: ['finished', 'cancelled'],
} as const satisfies Record<string, readonly BroadcastState[]>;

type Shelf = keyof typeof shelves;

const shelfNames = ['live', 'waiting', 'drafts', 'ended'] as const satisfies readonly Shelf[];

const PAGE = 8;

const showHome = async (ctx: BotContext): Promise<void> => {
  const counts = await ctx.request.stores.broadcasts.counts();
  const countOf = (shelf: Shelf): number =>
    shelves[shelf].reduce((sum, state) => sum + counts[state], 0);
  const rows = shelfNames.flatMap((shelf): MessageButton[][] =>
    countOf(shelf) > 0
      ? [
          [
            {
              label: say(`broadcast-button-shelf-${shelf}`, { count: countOf(shelf) }),
              data: `tb:l:${shelf}:0`,
            },
          ],
        ]
      : [],
  );
  show(
    ctx,
    [say('broadcasts-heading'), say('broadcasts-how')],
    [[{ label: say('broadcast-button-new'), data: 'tb:new', style: 'primary' }], ...rows],
  );
};

const showPage = async (ctx: BotContext): Promise<void> => {
  const [, word, number = '0'] = dataParts(ctx);
  const shelf = shelfNames.find((name) => name === word);
  if (!shelf) return refuse(ctx, 'button-outdated');
  const at = Math.max(0, Number(number) || 0);
  const found = await ctx.request.stores.broadcasts.page({
    states: shelves[shelf],
    skip: at * PAGE,
    take: PAGE + 1,
  });
  const turning = [
    ...(at > 0 ? [{ label: say('button-page-before'), data: `tb:l:${shelf}:${at - 1}` }] : []),
    ...(found.length > PAGE
      ? [{ label: say('button-page-after'), data: `tb:l:${shelf}:${at + 1}` }]
      : []),
  ];
  show(
    ctx,
    [say(`broadcasts-${shelf}`), ...(found.length === 0 ? [say('broadcasts-none')] : [])],
    [
      ...found
        .slice(0, PAGE)
        .map((broadcast) => [{ label: titleOf(broadcast), data: `tb:v:${broadcast.id}` }]),
      ...(turning.length > 0 ? [turning] : []),
      [{ label: say('broadcast-button-all'), data: 'tb:' }],
    ],
  );
};

const askDiscard = async (ctx: BotContext): Promise<void> => {
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  show(
    ctx,
    [say('broadcast-discard-ask', { title: titleOf(broadcast) })],
    [
      [
        { label: say('broadcast-button-discard'), data: `tb:xx:${broadcast.id}`, style: 'danger' },
        toCard(broadcast),
      ],
    ],
  );
};

const discard = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const broadcast = await editableBroadcast(ctx);
  if (!broadcast) return;
  await discardBroadcast(stores, { id: broadcast.id, by: by.person.id }, now);
  show(
    ctx,
    [say('broadcast-discarded', { title: titleOf(broadcast) })],
    [[{ label: say('broadcast-button-all'), data: 'tb:' }]],
  );
};
