import type { KnownPerson } from '../../core/people/person.ts';
import { headlineOf } from '../../core/reorganisation/reorganisation-notice.ts';
import {
  isUndoable,
  reorganisationKinds,
  type Reorganisation,
  type ReorganisationKind,
} from '../../core/reorganisation/reorganisation.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';

const PER_PAGE = 6;

/** What is planned, what can still be undone, and the way to something new. */
export const showReorganisations = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const { reorganisations } = request.stores;
  const all = await reorganisations.inStates(['planned', 'done', 'drafted', 'failed']);
  const listed = all.filter(
    (one) => one.state !== 'done' || isUndoable(one, request.now) || one.kind !== 'close',
  );
  const named: { id: string; state: Reorganisation['state']; title: TextRef }[] = [];
  for (const one of listed)
    named.push({ id: one.id, state: one.state, title: await titleOf(ctx, one) });
  const { items, turning } = pageOf(request, named, {
    wanted: page,
    size: PER_PAGE,
    to: (at) => buttons.reorganisations.list.to({ page: at }),
    named: ({ title }) => [title],
  });
  const lines: Line[] = items.map(({ state, title }) =>
    say('reorganisation-line', { state: say(`reorganisation-state-${state}`), what: title }),
  );
  show(
    ctx,
    [
      say('reorganisation-heading'),
      say('reorganisation-how'),
      ...(lines.length > 0 ? ['blank' as const, ...lines] : []),
    ],
    [
      ...items.map(({ id, title }) => [
        { label: title, data: buttons.reorganisations.card.to({ id }) },
      ]),
      turning,
      ...kindRows(undefined),
    ],
  );
};

/** Who becomes what; of what somebody has only begun, what is known of it. */
export const titleOf = async (
  { request: { stores } }: BotContext,
  reorganisation: Reorganisation,
): Promise<TextRef> => {
  const units = await stores.units.byIds(reorganisation.unitIds);
  const before = reorganisation.unitIds.flatMap((id) => {
    const unit = units.find((one) => one.id === id);
    const former =
      reorganisation.state === 'done' ? unit?.formerNames?.at(-1)?.shortName : undefined;
    const isRenamed = reorganisation.kind === 'rename' && former;
    return (isRenamed ? former : unit?.shortName) ?? [];
  });
  if (isToldWhole(reorganisation)) return headlineOf(reorganisation, before);
  const kind = say(`button-reorganisation-${reorganisation.kind}`);
  return before.length > 0
    ? say('reorganisation-begun-of', { kind, before: before.join(', ') })
    : kind;
};

const isToldWhole = ({ kind, unitIds, into, fromOn }: Reorganisation): boolean =>
  unitIds.length > 0 && fromOn !== null && (kind === 'close' || into.length > 0);

const kindRows = (unitId: UnitId | undefined): MessageButton[][] => {
  const row = (kinds: readonly ReorganisationKind[]): MessageButton[] =>
    kinds.map((kind) => ({
      label: say(`button-reorganisation-${kind}`),
      data: buttons.reorganisations.begin.to({ kind, unitId }),
    }));
  return [row(reorganisationKinds.slice(0, 2)), row(reorganisationKinds.slice(2))];
};

export const reorganiseButton = (unitId: UnitId): MessageButton => ({
  label: say('button-reorganise'),
  data: buttons.reorganisations.ofUnit.to({ unitId }),
});

/** What is to become of one unit. */
export const showKindsOf = async (
  ctx: BotContext,
  _by: KnownPerson,
  { unitId }: { unitId: UnitId },
): Promise<void> => {
  const unit = await ctx.request.stores.units.byId(unitId);
  if (!unit) return refuse(ctx, 'button-outdated');
  show(
    ctx,
    [say('reorganisation-of-unit', { unit: unit.name }), say('reorganisation-how')],
    [
      ...kindRows(unitId),
      [{ label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId }) }],
    ],
  );
};
