import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { ReliefKind } from '../../core/obligations/relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { nameOfCluster } from '../../core/units/cluster-name.ts';
import type { Cluster } from '../../core/units/cluster.ts';
import { unitsHintedIn } from '../../core/units/units-in-text.ts';
import { obligationsIn, pressedCluster, type InCluster } from '../board/cluster-duties.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords } from '../kit/expected-reply.ts';
import { sheetOf } from '../kit/paging.ts';
import { pending } from '../kit/pending.ts';
import { refuse, show, tell, toast, type BotContext, type MessageButton } from '../kit/request.ts';
import { begin } from './record.ts';
import { CHOICE } from './state.ts';

const { recording } = buttons;
const UNITS_A_PAGE = 12;

type Choice = { milestoneId: InCluster['milestoneId']; clusterId: InCluster['clusterId'] };
type Chosen = Choice & { units: readonly UnitId[] };
type List = { cluster: Cluster | null; open: Obligation[] };

const load = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, clusterId }: Choice,
): Promise<List | undefined> => {
  const found = await pressedCluster(ctx, by, { clusterId });
  if (!found) return undefined;
  const all = await obligationsIn(ctx, by, { clusterId, milestoneIds: [milestoneId] });
  return { cluster: found.cluster, open: all.filter((one) => !isDone(one)) };
};

/** Those that were chosen in this list so far. */
const chosenSoFar = (ctx: BotContext, by: KnownPerson, choice: Choice): readonly UnitId[] => {
  const before = pending(CHOICE, by, ctx.request.now);
  const isSame =
    before?.milestoneId === choice.milestoneId && before.clusterId === choice.clusterId;
  return isSame ? before.units : [];
};

/** Units of a list that are not done, to choose those for which something is recorded. */
export const showChoice = (
  ctx: BotContext,
  by: KnownPerson,
  { page, ...choice }: Choice & { page: number },
): Promise<void> => draw(ctx, by, { ...choice, units: chosenSoFar(ctx, by, choice), page });

export const toggleUnit = (
  ctx: BotContext,
  by: KnownPerson,
  { page, unitId, ...choice }: Choice & { unitId: UnitId; page: number },
): Promise<void> => {
  const before = chosenSoFar(ctx, by, choice);
  const units = before.includes(unitId)
    ? before.filter((one) => one !== unitId)
    : [...before, unitId];
  return draw(ctx, by, { ...choice, units, page });
};

/** All of them, or none where all are chosen. */
export const toggleAll = async (
  ctx: BotContext,
  by: KnownPerson,
  choice: Choice,
): Promise<void> => {
  const list = await load(ctx, by, choice);
  if (!list) return refuse(ctx, 'button-outdated');
  const isFull = chosenSoFar(ctx, by, choice).length === list.open.length;
  const units = isFull ? [] : list.open.map(({ unit }) => unit.id);
  await draw(ctx, by, { ...choice, units, page: 0 });
};

/** Units that were named are chosen too. */
export const hearNames = async (
  ctx: BotContext,
  by: KnownPerson,
  choice: Chosen,
): Promise<void> => {
  const list = await load(ctx, by, choice);
  if (!list) return tell(ctx.request, say('button-outdated'));
  const text = ctx.message?.text ?? '';
  const named = unitsHintedIn(
    text,
    list.open.map(({ unit }) => unit),
  );
  if (named.length === 0) {
    await awaitWords(ctx, by, CHOICE.about(choice));
    return tell(ctx.request, say('record-choose-unknown', { seen: text }));
  }
  const units = [...new Set([...choice.units, ...named.map(({ id }) => id)])];
  const found = named.map(({ shortName }) => shortName).join(', ');
  const notice = say('record-choose-found', { units: found });
  await draw(ctx, by, { ...choice, units, page: 0, notice });
};

const draw = async (
  ctx: BotContext,
  by: KnownPerson,
  { page, notice, ...choice }: Chosen & { page: number; notice?: TextRef },
): Promise<void> => {
  const list = await load(ctx, by, choice);
  const [first] = list?.open ?? [];
  if (!list || !first) return refuse(ctx, 'record-nobody-left');
  const { milestoneId, clusterId } = choice;
  const place = { milestoneId, clusterId };
  const open = new Set(list.open.map(({ unit }) => unit.id));
  const units = choice.units.filter((unitId) => open.has(unitId));
  await awaitWords(ctx, by, CHOICE.about({ ...place, units }));
  const { at, items, turning } = sheetOf(list.open, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (other) => recording.several.to({ ...place, page: other }),
  });
  const isFull = units.length === list.open.length;
  show(
    ctx,
    [
      ...(notice ? [notice] : []),
      say('record-choose', {
        name: { said: first.milestone.name },
        cluster: nameOfCluster(list.cluster),
        count: units.length,
        of: list.open.length,
      }),
    ],
    [
      ...items.map(({ unit }) => [
        {
          label: say('button-record-unit', {
            mark: units.includes(unit.id) ? '✓' : '☐',
            name: unit.shortName,
          }),
          data: recording.toggle.to({ ...place, unitId: unit.id, page: at }),
        },
      ]),
      turning,
      [
        {
          label: say(isFull ? 'button-record-none' : 'button-record-all'),
          data: recording.all.to(place),
        },
      ],
      ...(units.length > 0 ? deedRows(place) : []),
      [{ label: say('cluster-button-list'), data: buttons.board.clusterMilestone.to(place) }],
    ],
  );
};

const deedRows = (place: Choice): MessageButton[][] => {
  const deed = (kind: ReliefKind): MessageButton => ({
    label: say(`button-record-${kind}`),
    data: recording.beginThese.to({ kind, ...place }),
  });
  return [
    [deed('paper'), deed('waiver')],
    [deed('extension'), deed('reopening')],
  ];
};

export const beginThese = async (
  ctx: BotContext,
  by: KnownPerson,
  { kind, ...choice }: Choice & { kind: ReliefKind },
): Promise<void> => {
  const units = chosenSoFar(ctx, by, choice);
  if (units.length === 0) return toast(ctx, say('record-choose-nobody'), true);
  await begin(ctx, by, { kind, ...choice, units });
};
