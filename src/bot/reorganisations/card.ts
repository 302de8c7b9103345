import type { KnownPerson } from '../../core/people/person.ts';
import {
  confirmReorganisation,
  dropReorganisation,
  isDated,
} from '../../core/reorganisation/compose-reorganisation.ts';
import {
  loadImpact,
  registerAround,
  type ReorganisationImpact,
} from '../../core/reorganisation/load-impact.ts';
import { planRegister, type RegisterPlan } from '../../core/reorganisation/plan-reorganisation.ts';
import { problemOf } from '../../core/reorganisation/problems.ts';
import {
  isOfRegister,
  undoableUntil,
  type Reorganisation,
} from '../../core/reorganisation/reorganisation.ts';
import { undoReorganisation } from '../../core/reorganisation/undo-reorganisation.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { forgetAwaited } from '../kit/expected-reply.ts';
import {
  refuse,
  show,
  tell,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { titleOf } from './list.ts';

type Of = { id: string };
type Drawn = { lines: Line[]; rows: MessageButton[][] };

/** What it is, what it would do or has done, and what can be done about it. */
const drawn = async (ctx: BotContext, one: Reorganisation): Promise<Drawn> => {
  const lines: Line[] = [
    say('reorganisation-card', { state: say(`reorganisation-state-${one.state}`) }),
    await titleOf(ctx, one),
  ];
  const until = undoableUntil(one);
  if (until !== null && ctx.request.now <= until)
    return {
      lines: [...lines, 'blank', say('reorganisation-undoable', { at: { at: until } })],
      rows: [[deed('button-reorganisation-undo', buttons.reorganisations.undo.to(one))], [toList]],
    };
  if (one.state !== 'drafted' && one.state !== 'planned') return { lines, rows: [[toList]] };
  const { problem, preview } = await previewOf(ctx, one);
  const isOpen = one.state === 'drafted';
  return {
    lines: [...lines, 'blank', ...preview],
    rows: [
      ...(isOpen && !problem
        ? [[deed('button-reorganisation-confirm', buttons.reorganisations.confirm.to(one))]]
        : []),
      ...(isOpen
        ? [
            [
              {
                label: say('button-reorganisation-day'),
                data: buttons.reorganisations.askDay.to(one),
              },
            ],
          ]
        : []),
      [{ label: say('button-reorganisation-drop'), data: buttons.reorganisations.drop.to(one) }],
      [toList],
    ],
  };
};

const deed = (
  key: 'button-reorganisation-undo' | 'button-reorganisation-confirm',
  data: ButtonData,
): MessageButton => ({ label: say(key), data, style: 'danger' });

const toList: MessageButton = {
  label: say('button-reorganisations'),
  data: buttons.reorganisations.list.to({ page: 0 }),
};

const previewOf = async (
  { request: { stores, ports, now } }: BotContext,
  one: Reorganisation,
): Promise<{ problem: boolean; preview: TextRef[] }> => {
  if (!isDated(one)) return { problem: true, preview: [say('reorganisation-not-whole')] };
  const register = await registerAround(stores, one.fromOn);
  const problem = problemOf(one, register);
  if (problem) return { problem: true, preview: [say(`reorganisation-problem-${problem}`)] };
  const plan = planRegister(one, register, ports.random);
  const impact = await loadImpact(stores, ports.forms, { plan, now });
  const clusters = new Map((await stores.units.clusters()).map(({ id, name }) => [id, name]));
  const places = plan.memberships
    .filter(({ since }) => since !== undefined)
    .map((place) =>
      say('reorganisation-place', {
        unit: plan.heirs.find(({ unit }) => unit.id === place.unitId)?.unit.shortName ?? '',
        cluster: clusters.get(place.clusterId) ?? '',
        role: say(`reorganisation-role-${place.role}`),
      }),
    );
  return { problem: false, preview: [...linesOf(impact, plan), ...places] };
};

const counted = (key: PreviewKey, count: number): TextRef[] =>
  count > 0 ? [say(key, { count })] : [];

type PreviewKey =
  | 'reorganisation-drafts'
  | 'reorganisation-drafts-left'
  | 'reorganisation-papers'
  | 'reorganisation-fulfilled'
  | 'reorganisation-unanswered'
  | 'reorganisation-before'
  | 'reorganisation-after'
  | 'reorganisation-after-closed'
  | 'reorganisation-chosen'
  | 'reorganisation-contacts'
  | 'reorganisation-plans'
  | 'reorganisation-vacant';

/** Counted, what goes where. */
const linesOf = (impact: ReorganisationImpact, { renamed, heirs }: RegisterPlan): TextRef[] => {
  if (renamed.length > 0) return [say('reorganisation-rename-keeps')];
  const isClosing = heirs.length === 0;
  return [
    ...counted('reorganisation-papers', impact.papers),
    ...counted('reorganisation-drafts', impact.drafts.length),
    ...counted('reorganisation-drafts-left', impact.leftDrafts.length),
    ...counted('reorganisation-plans', impact.plans.length),
    ...counted('reorganisation-contacts', impact.contacts.length),
    ...counted(
      'reorganisation-unanswered',
      impact.unanswered.returned.length + impact.unanswered.asked.length,
    ),
    ...counted('reorganisation-before', impact.openBefore.length),
    ...counted(
      isClosing ? 'reorganisation-after-closed' : 'reorganisation-after',
      impact.openAfter.length,
    ),
    ...counted('reorganisation-fulfilled', impact.fulfilled.length),
    ...counted('reorganisation-chosen', impact.chosen.length),
    ...counted(
      'reorganisation-vacant',
      heirs.filter(({ isNew, takesOver }) => isNew && !takesOver).length,
    ),
  ];
};

/** Below what somebody has typed. */
export const tellCard = async (ctx: BotContext, one: Reorganisation): Promise<void> => {
  const { lines, rows } = await drawn(ctx, one);
  tell(ctx.request, lines, rows);
};

export const showCard = async (ctx: BotContext, _by: KnownPerson, { id }: Of): Promise<void> => {
  const one = await ctx.request.stores.reorganisations.byId(id);
  if (!one) return refuse(ctx, 'button-outdated');
  const { lines, rows } = await drawn(ctx, one);
  show(ctx, lines, rows);
};

export const confirm = async (ctx: BotContext, by: KnownPerson, { id }: Of): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const needs = { random: ports.random, forms: ports.forms.forms };
  const outcome = await confirmReorganisation(stores, needs, { id, by, now });
  if (outcome.type === 'refused')
    return toast(ctx, say(`reorganisation-problem-${outcome.why}`), true);
  await showCard(ctx, by, { id });
};

export const drop = async (ctx: BotContext, by: KnownPerson, { id }: Of): Promise<void> => {
  const { stores, now } = ctx.request;
  await forgetAwaited(ctx, by);
  const dropped = await dropReorganisation(stores, { id, by, now });
  if (!dropped) return refuse(ctx, 'button-outdated');
  const key = isOfRegister(dropped) ? 'reorganisation-dropped-kept' : 'reorganisation-dropped';
  show(ctx, [say(key)], [[toList]]);
};

export const undo = async (ctx: BotContext, by: KnownPerson, { id }: Of): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await undoReorganisation(stores, { id, by, now });
  if (outcome.type === 'refused')
    return toast(ctx, say(`reorganisation-kept-${outcome.why}`), true);
  show(
    ctx,
    [
      say('reorganisation-card', { state: say('reorganisation-state-undone') }),
      await titleOf(ctx, outcome.reorganisation),
    ],
    [[toList]],
  );
};
