import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin } from '../../core/people/rights.ts';
import { LONGEST_NOTE, nudgedWords } from '../../core/reminders/nudge-note.ts';
import { nudgeUnits, type NudgeOutcome } from '../../core/reminders/nudge.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanText, hasWords, lengthOf } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { NUDGE_NOTE } from '../kit/nudge-scope.ts';
import { pending } from '../kit/pending.ts';
import { refuse, show, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { dutiesOf, obligationsByCluster, obligationsIn, pressedCluster } from './cluster-duties.ts';
import { mayNudge } from './cluster-milestone.ts';

const { board } = buttons;

type Scope = {
  milestoneId: MilestoneId;
  /** A cluster, the units of none, or all that the person may nudge. */
  scope: ClusterId | null | 'all';
  unitId: UnitId | undefined;
};

/** Units that are late, or one of them, as far as the person may nudge them. */
const openUnits = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, scope, unitId }: Scope,
): Promise<Obligation[] | undefined> => {
  const milestoneIds = [milestoneId];
  if (scope === 'all') {
    if (!isAdmin(by)) return undefined;
    const all = [...(await obligationsByCluster(ctx, by, { milestoneIds })).values()].flat();
    return all.filter((one) => !isDone(one));
  }
  if (!(await pressedCluster(ctx, by, { clusterId: scope }))) return undefined;
  const those = await obligationsIn(ctx, by, { clusterId: scope, milestoneIds });
  const [duty] = dutiesOf(those);
  if (!duty || !(await mayNudge(ctx, by, { clusterId: scope, duty }))) return undefined;
  return those.filter((one) => !isDone(one) && (!unitId || one.unit.id === unitId));
};

/** Asks what is to be said with the nudge. */
export const askNote = async (ctx: BotContext, by: KnownPerson, scope: Scope): Promise<void> => {
  const open = await openUnits(ctx, by, scope);
  if (!open || open.length === 0) return refuse(ctx, 'button-outdated');
  const mark = ctx.request.ports.random.token(24);
  await awaitWords(ctx, by, NUDGE_NOTE.about({ ...scope, mark }));
  show(
    ctx,
    [...titleLines(open), 'blank', say('nudge-note-ask', { longest: LONGEST_NOTE })],
    [
      [{ label: say('button-nudge-no-note'), data: board.sendNudge.to({ mark, isBare: true }) }],
      [backButton(scope)],
    ],
  );
};

const titleLines = (open: readonly Obligation[]): TextRef[] => {
  const [first, second] = open;
  if (!first) return [];
  const name = { said: first.milestone.name };
  return [
    second
      ? say('nudge-note-units', { name, count: open.length })
      : say('nudge-note-unit', { name, unit: first.unit.name }),
  ];
};

const backButton = ({ milestoneId, scope, unitId }: Scope): MessageButton => {
  if (scope === 'all')
    return {
      label: say('button-back-to-task'),
      data: board.clustersOfMilestone.to({ milestoneId }),
    };
  const place = { milestoneId, clusterId: scope };
  return {
    label: say('button-back-to-task'),
    data: unitId ? board.clusterUnit.to({ ...place, unitId }) : board.clusterMilestone.to(place),
  };
};

type Noted = Scope & { mark: string; note: string | undefined };

/** Shows the note as the units will read it; what is typed now takes its place. */
export const hearNote = async (ctx: BotContext, by: KnownPerson, asked: Noted): Promise<void> => {
  const { request } = ctx;
  const note = cleanText(ctx.message?.text ?? '');
  const length = lengthOf(note);
  if (!hasWords(note)) return tell(request, say('nudge-note-empty'));
  if (length > LONGEST_NOTE)
    return tell(request, say('nudge-note-long', { length, longest: LONGEST_NOTE }));
  const open = await openUnits(ctx, by, asked);
  if (!open || open.length === 0) return tell(request, say('nudge-nobody'));
  await awaitWords(ctx, by, NUDGE_NOTE.about({ ...asked, note }));
  const { mark } = asked;
  tell(
    request,
    [
      ...titleLines(open),
      'blank',
      nudgedWords(by.person.fullName, note),
      'blank',
      say('nudge-note-check'),
    ],
    [
      [{ label: say('button-nudge-send'), data: board.sendNudge.to({ mark }), style: 'primary' }],
      [backButton(asked)],
    ],
  );
};

export const sendNudge = async (
  ctx: BotContext,
  by: KnownPerson,
  { mark, isBare }: { mark: string; isBare: boolean | undefined },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const asked = pending(NUDGE_NOTE, by, now);
  if (asked?.mark !== mark || (!isBare && asked.note === undefined))
    return refuse(ctx, 'button-outdated');
  const open = await openUnits(ctx, by, asked);
  if (!open) return refuse(ctx, 'button-outdated');
  const { milestoneId } = asked;
  const note = isBare ? undefined : asked.note;
  const unitIds = open.map(({ unit }) => unit.id);
  const wish = { milestoneId, unitIds, by: by.person.id, note };
  const outcome = await nudgeUnits(stores, ports.forms, { nudge: wish, now });
  await forgetAwaited(ctx, by);
  show(ctx, outcomeLines(by, outcome, note), [[backButton(asked)]]);
};

const outcomeLines = (
  { person }: KnownPerson,
  { nudged, already, withoutContact, at }: NudgeOutcome,
  note: string | undefined,
): TextRef[] => [
  nudged.length > 0 ? say('nudge-done', { count: nudged.length, at: { at } }) : say('nudge-nobody'),
  ...(note !== undefined && nudged.length > 0 ? [nudgedWords(person.fullName, note)] : []),
  ...(already.length > 0 ? [say('nudge-already-count', { count: already.length })] : []),
  ...(withoutContact.length > 0
    ? [say('nudge-without-contact', { count: withoutContact.length })]
    : []),
];
