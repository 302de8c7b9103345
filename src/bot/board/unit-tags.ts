import type { KnownPerson } from '../../core/people/person.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { countTags, MOST_TAGS, readTags, setUnitTags } from '../../core/units/tags.ts';
import type { Unit } from '../../core/units/unit.ts';
import { unit as ofUnit } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import {
  refuse,
  show,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';

/** What an admin's next words are for. */
export const UNIT_TAGS = expectedReply('unit-tags', ofUnit);
const TAGS_A_PAGE = 12;
/** What is left of Telegram's 64 bytes beside the prefix and the unit. */
const LONGEST_KEY = 46;

type OfUnit = { unitId: UnitId };

/** Free labels of a unit, by which the Board chooses units. */
export const showPressedTags = async (
  ctx: BotContext,
  _by: KnownPerson,
  { unitId, page }: OfUnit & { page: number | undefined },
): Promise<void> => {
  const unit = await ctx.request.stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  await showTags(ctx, unit, page);
};

const tagsOf = async ({ request }: BotContext, { id }: Unit): Promise<string[]> =>
  (await request.stores.units.tags()).filter(({ unitId }) => unitId === id).map(({ tag }) => tag);

const showTags = async (ctx: BotContext, unit: Unit, page = 0): Promise<void> => {
  const own = await tagsOf(ctx, unit);
  const lines: Line[] = [
    say('unit-tags-heading', { unit: unit.name }),
    own.length > 0 ? say('unit-tags', { tags: own.join(', ') }) : say('unit-tags-none'),
    'blank',
    say('unit-tags-how'),
  ];
  const all = countTags(await ctx.request.stores.units.tags()).map(({ tag }) => tag);
  const offered = [...own, ...all.filter((tag) => !own.includes(tag))].filter(
    (tag) => Buffer.byteLength(searchKey(tag)) <= LONGEST_KEY,
  );
  const { items, turning } = pageOf(ctx.request, offered, {
    wanted: page,
    size: TAGS_A_PAGE,
    to: (at) => buttons.board.tags.to({ unitId: unit.id, page: at }),
    named: (tag) => [tag],
  });
  show(ctx, lines, [
    ...items.map((tag) => [tagButton(unit, tag, own.includes(tag))]),
    turning,
    [{ label: say('button-tag-new'), data: buttons.board.newTag.to({ unitId: unit.id }) }],
    [{ label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId: unit.id }) }],
  ]);
};

const tagButton = ({ id }: Unit, tag: string, isOwn: boolean): MessageButton => ({
  label: say(isOwn ? 'button-tag-on' : 'button-tag-off', { tag }),
  data: buttons.board.toggleTag.to({ unitId: id, tag: searchKey(tag) }),
});

export const toggleTag = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, tag: pressed }: OfUnit & { tag: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const unit = await stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  const own = await tagsOf(ctx, unit);
  const isPressed = (tag: string): boolean => searchKey(tag) === pressed;
  const known = countTags(await stores.units.tags()).find(({ tag }) => isPressed(tag));
  const tags = own.some(isPressed)
    ? own.filter((tag) => !isPressed(tag))
    : [...own, ...(known ? [known.tag] : [])];
  if (tags.length > MOST_TAGS) return refuse(ctx, 'unit-tags-enough');
  await setUnitTags(stores, { unitId: unit.id, tags, by: by.person.id }, now);
  await showTags(ctx, unit);
};

export const askNewTags = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<void> => {
  const unit = await ctx.request.stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, UNIT_TAGS.about({ unitId: unit.id }));
  tell(ctx.request, say('unit-tags-ask', { unit: unit.name }));
};

/** The words that an admin was asked for. */
export const hearTags = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId }: OfUnit,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const unit = await stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  const read = readTags([...(await tagsOf(ctx, unit)), ctx.message?.text ?? ''].join(','));
  if ('reason' in read) return tell(ctx.request, say('unit-tags-refused', { reason: read.reason }));
  await forgetAwaited(ctx, by);
  await setUnitTags(stores, { unitId, tags: read.value, by: by.person.id }, now);
  await showTags(ctx, unit);
};
