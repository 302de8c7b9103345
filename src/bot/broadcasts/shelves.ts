import type { BroadcastStore } from '../../core/broadcasts/broadcast-store.ts';
import type { Broadcast, BroadcastState } from '../../core/broadcasts/broadcast.ts';
import { discardBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf, turning } from '../kit/paging.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { toAll, toCard } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { titleOf } from './words.ts';

const shelves = {
  drafts: ['draft'],
  waiting: ['scheduled', 'awaiting-approval'],
  live: ['sending', 'paused'],
  ended: ['finished', 'cancelled'],
} as const satisfies Record<string, readonly BroadcastState[]>;

type Shelf = keyof typeof shelves;

const shelfNames = ['live', 'waiting', 'drafts', 'ended'] as const satisfies readonly Shelf[];

const PAGE = 8;

/** All broadcasts: those being written, those waiting for their time, those that went out. */
export const showHome = async (ctx: BotContext): Promise<void> => {
  const counts = await ctx.request.stores.broadcasts.counts();
  const countOf = (shelf: Shelf): number =>
    shelves[shelf].reduce((sum, state) => sum + counts[state], 0);
  const rows = shelfNames.flatMap((shelf): MessageButton[][] =>
    countOf(shelf) > 0
      ? [
          [
            {
              label: say(`broadcast-button-shelf-${shelf}`, { count: countOf(shelf) }),
              data: buttons.broadcasts.shelf.to({ shelf, page: 0 }),
            },
          ],
        ]
      : [],
  );
  show(
    ctx,
    [say('broadcasts-heading'), say('broadcasts-how')],
    [
      [
        {
          label: say('broadcast-button-new'),
          data: buttons.broadcasts.begin.to(),
          style: 'primary',
        },
      ],
      ...rows,
    ],
  );
};

export const showShelf = async (
  ctx: BotContext,
  _: KnownPerson,
  { shelf, page: at }: { shelf: Shelf; page: number },
): Promise<void> => {
  const { items, turns } = await onShelf(ctx, shelf, at);
  show(
    ctx,
    [say(`broadcasts-${shelf}`), ...(items.length === 0 ? [say('broadcasts-none')] : [])],
    [
      ...items.map((broadcast) => [
        {
          label: titleOf(broadcast),
          data: buttons.broadcasts.card.to({ id: broadcast.id }),
        },
      ]),
      ...(turns.length > 0 ? [turns] : []),
      [toAll()],
    ],
  );
};

type OnShelf = { items: readonly Broadcast[]; turns: MessageButton[] };

const onShelf = async ({ request }: BotContext, shelf: Shelf, at: number): Promise<OnShelf> => {
  const { broadcasts } = request.stores;
  const states = shelves[shelf];
  const to = (page: number) => buttons.broadcasts.shelf.to({ shelf, page });
  if (request.sought !== undefined) {
    const all = await everyOne(broadcasts, states);
    const { items, turning: turns } = pageOf(request, all, {
      wanted: 0,
      size: PAGE,
      to,
      named: (one) => [
        titleOf(one),
        ...Object.values(one.content).map((content) => content?.words ?? ''),
      ],
    });
    return { items, turns };
  }
  const found = await broadcasts.page({ states, skip: at * PAGE, take: PAGE + 1 });
  // How many pages there are is not counted: one more as long as one more is there.
  const pages = found.length > PAGE ? at + 2 : at + 1;
  return { items: found.slice(0, PAGE), turns: turning(at, pages, to) };
};

/** So many are read at once. */
const PIECE = 200;

const everyOne = async (
  broadcasts: Pick<BroadcastStore, 'page'>,
  states: readonly BroadcastState[],
): Promise<Broadcast[]> => {
  const all: Broadcast[] = [];
  for (;;) {
    const piece = await broadcasts.page({ states, skip: all.length, take: PIECE });
    all.push(...piece);
    if (piece.length < PIECE) return all;
  }
};

export const askDiscard = (ctx: BotContext, { broadcast }: PressedBroadcast): void =>
  show(
    ctx,
    [say('broadcast-discard-ask', { title: titleOf(broadcast) })],
    [
      [
        {
          label: say('broadcast-button-discard'),
          data: buttons.broadcasts.discard.to({ id: broadcast.id }),
          style: 'danger',
        },
        toCard(broadcast),
      ],
    ],
  );

export const discard = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  const { stores, now } = ctx.request;
  await discardBroadcast(stores, { id: broadcast.id, by: by.person.id }, now);
  show(ctx, [say('broadcast-discarded', { title: titleOf(broadcast) })], [[toAll()]]);
};
