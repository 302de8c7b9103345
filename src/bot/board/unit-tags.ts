import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { countTags, MOST_TAGS, readTags, setUnitTags } from '../../core/units/tags.ts';
import type { Unit } from '../../core/units/unit.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import {
  refuse,
  show,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';

/** Free labels of a unit, by which the Board chooses units. */
export const unitTagsFeature = (): Feature => {
  const tags = feature();
  tags.callbackQuery(/^tg:t:/, forAdmins(toggle));
  tags.callbackQuery(/^tg:n:/, forAdmins(askNew));
  tags.callbackQuery(/^tg:/, forAdmins(showPressed));
  tags.on('message:text', async (ctx, next) => {
    const unitId = awaitedFor(ctx, PURPOSE);
    if (unitId === undefined) await next();
    else await forAdmins((_, by) => addWritten(ctx, by, asId<UnitId>(unitId)))(ctx);
  });
  return tags;
};

const PURPOSE = 'unit-tags';
const MOST_BUTTONS = 12;
/** What is left of Telegram's 64 bytes beside the prefix and the unit. */
const LONGEST_KEY = 46;

const showPressed = async (ctx: BotContext): Promise<void> => {
  const unit = await ctx.request.stores.units.byId(asId<UnitId>(dataParts(ctx)[0] ?? ''));
  if (!unit) return refuse(ctx, 'button-outdated');
  await showTags(ctx, unit);
};

const tagsOf = async ({ request }: BotContext, { id }: Unit): Promise<string[]> =>
  (await request.stores.units.tags()).filter(({ unitId }) => unitId === id).map(({ tag }) => tag);

const showTags = async (ctx: BotContext, unit: Unit): Promise<void> => {
  const own = await tagsOf(ctx, unit);
  const lines: Line[] = [
    say('unit-tags-heading', { unit: unit.name }),
    own.length > 0 ? say('unit-tags', { tags: own.join(', ') }) : say('unit-tags-none'),
    'blank',
    say('unit-tags-how'),
  ];
  const all = countTags(await ctx.request.stores.units.tags()).map(({ tag }) => tag);
  const offered = [...own, ...all.filter((tag) => !own.includes(tag))]
    .filter((tag) => Buffer.byteLength(searchKey(tag)) <= LONGEST_KEY)
    .slice(0, MOST_BUTTONS);
  show(ctx, lines, [
    ...offered.map((tag) => [tagButton(unit, tag, own.includes(tag))]),
    [{ label: say('button-tag-new'), data: `tg:n:${unit.id}` }],
    [{ label: say('button-back-to-unit'), data: `o:u:${unit.id}` }],
  ]);
};

const tagButton = ({ id }: Unit, tag: string, isOwn: boolean): MessageButton => ({
  label: say(isOwn ? 'button-tag-on' : 'button-tag-off', { tag }),
  data: `tg:t:${id}:${searchKey(tag)}`,
});

const toggle = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const [, id = '', ...key] = dataParts(ctx);
  const unit = await stores.units.byId(asId<UnitId>(id));
  if (!unit) return refuse(ctx, 'button-outdated');
  const own = await tagsOf(ctx, unit);
  const isPressed = (tag: string): boolean => searchKey(tag) === key.join(':');
  const known = countTags(await stores.units.tags()).find(({ tag }) => isPressed(tag));
  const tags = own.some(isPressed)
    ? own.filter((tag) => !isPressed(tag))
    : [...own, ...(known ? [known.tag] : [])];
  if (tags.length > MOST_TAGS) return refuse(ctx, 'unit-tags-enough');
  await setUnitTags(stores, { unitId: unit.id, tags, by: by.person.id }, now);
  await showTags(ctx, unit);
};

const askNew = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const unit = await ctx.request.stores.units.byId(asId<UnitId>(dataParts(ctx)[1] ?? ''));
  if (!unit) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, { purpose: PURPOSE, subject: unit.id });
  tell(ctx.request, say('unit-tags-ask', { unit: unit.name }));
};

const addWritten = async (ctx: BotContext, by: KnownPerson, unitId: UnitId): Promise<void> => {
  const { stores, now } = ctx.request;
  const unit = await stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  const own = await tagsOf(ctx, unit);
  const read = readTags([...own, ctx.message?.text ?? ''].join(','));
  if ('reason' in read) return tell(ctx.request, say('unit-tags-refused', { reason: read.reason }));
  await forgetAwaited(ctx, by);
  await setUnitTags(stores, { unitId, tags: read.value, by: by.person.id }, now);
  await showTags(ctx, unit);
};
