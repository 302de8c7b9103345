import type { BroadcastState } from '../../core/broadcasts/broadcast.ts';
import { discardBroadcast } from '../../core/broadcasts/change-broadcast.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { turning } from '../kit/paging.ts';
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
  const found = await ctx.request.stores.broadcasts.page({
    states: shelves[shelf],
    skip: at * PAGE,
    take: PAGE + 1,
  });
  // How many pages there are is not counted: one more as long as one more is there.
  const pages = found.length > PAGE ? at + 2 : at + 1;
  const turns = turning(at, pages, (page) => buttons.broadcasts.shelf.to({ shelf, page }));
  show(
    ctx,
    [say(`broadcasts-${shelf}`), ...(found.length === 0 ? [say('broadcasts-none')] : [])],
    [
      ...found.slice(0, PAGE).map((broadcast) => [
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
