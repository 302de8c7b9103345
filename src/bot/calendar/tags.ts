import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { countTags } from '../../core/units/tags.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import { type BotContext, refuse, show } from '../kit/request.ts';
import { edit } from './edit.ts';
import { button, chosenMark } from './of-milestone.ts';
import { toggled } from './who.ts';

const { calendar } = buttons;

const PER_PAGE = 10;
/** What is left of Telegram's 64 bytes beside the prefix and the milestone. */
const LONGEST_KEY = 44;

/** Units with which label owe a milestone; several may be chosen. */
export const showTags = async (
  ctx: BotContext,
  milestone: Milestone,
  { page: wanted }: { page: number },
): Promise<void> => {
  const { id, name, owes } = milestone;
  const tags = countTags(await ctx.request.stores.units.tags()).filter(
    ({ tag }) => Buffer.byteLength(searchKey(tag)) <= LONGEST_KEY,
  );
  const { at, pages, items, turning } = pageOf(ctx.request, tags, {
    wanted,
    size: PER_PAGE,
    to: (page) => calendar.tags.to({ id, page }),
    named: ({ tag }) => [tag],
  });
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      say(tags.length === 0 ? 'calendar-tags-none' : 'calendar-tags-how'),
    ],
    [
      [
        {
          label: say('button-calendar-tags-all', { mark: chosenMark(owes.tags === 'all') }),
          data: calendar.anyTag.to({ id }),
        },
      ],
      ...items.map(({ tag, count }) => [
        {
          label: say('button-calendar-tag', {
            mark: chosenMark(isAmong(owes.tags, tag)),
            tag,
            count,
          }),
          data: calendar.toggleTag.to({ id, tag: searchKey(tag) }),
        },
      ]),
      turning,
      [button('button-calendar-leave', calendar.who.to({ id }))],
    ].filter((row) => row.length > 0),
  );
};

type Tags = Milestone['owes']['tags'];

const isAmong = (tags: Tags, tag: string): boolean =>
  tags !== 'all' && tags.some((one) => searchKey(one) === searchKey(tag));

/** Whatever it was spelled like when it was chosen. */
const toggledTag = (tags: Tags, tag: string): Tags => {
  if (tags === 'all' || !isAmong(tags, tag)) return toggled(tags, tag);
  const left = tags.filter((one) => searchKey(one) !== searchKey(tag));
  return left.length === 0 ? 'all' : left;
};

export const toggleTag = async (
  ctx: BotContext,
  { id, owes }: Milestone,
  { by, tag }: { by: KnownPerson; tag: string },
): Promise<void> => {
  const known = countTags(await ctx.request.stores.units.tags());
  const written = known.find((one) => searchKey(one.tag) === tag)?.tag;
  if (written === undefined) return refuse(ctx, 'button-outdated');
  await edit(ctx, by, {
    wish: { id, changes: { owes: { tags: toggledTag(owes.tags, written) } } },
    shown: (_, changed) => showTags(ctx, changed, { page: 0 }),
  });
};

export const anyTag = async (
  ctx: BotContext,
  { id }: Milestone,
  { by }: { by: KnownPerson },
): Promise<void> => {
  await edit(ctx, by, {
    wish: { id, changes: { owes: { tags: 'all' } } },
    shown: (_, changed) => showTags(ctx, changed, { page: 0 }),
  });
};
