import { answerLines, reliefLines } from '../../core/obligations/announce-relief.ts';
import { loadObligations, loadToday } from '../../core/obligations/load-obligations.ts';
import type { Relief } from '../../core/obligations/relief.ts';
import { takeBackRelief } from '../../core/obligations/take-back-relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { ReliefId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { takeBackReasons } from '../kit/recording-buttons.ts';
import { refuse, show, tell, type BotContext } from '../kit/request.ts';
import { typedReason } from '../kit/typed-reason.ts';
import { TAKE_BACK } from './state.ts';

type Pressed = { id: ReliefId };

/** With the reason that was picked; asks for one first. */
export const takeBack = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, reason }: Pressed & { reason: (typeof takeBackReasons)[number] | undefined },
): Promise<void> => {
  if (!reason) return askWhy(ctx, by, id);
  await done(ctx, by, { id, reason: say(`take-back-reason-${reason}`) });
};

export const hearWhy = async (ctx: BotContext, by: KnownPerson, { id }: Pressed): Promise<void> => {
  const reason = typedReason(ctx);
  if (reason === undefined) return tell(ctx.request, say('refusal-unclear'));
  await done(ctx, by, { id, reason });
};

const askWhy = async (ctx: BotContext, by: KnownPerson, id: ReliefId): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const relief = await stores.reliefs.byId(id);
  const wanted = relief && { milestoneIds: [relief.milestoneId], unitIds: [relief.unitId] };
  const [obligation] = wanted ? await loadObligations(stores, ports.forms, { now, ...wanted }) : [];
  if (!relief || relief.state !== 'granted' || !obligation) return refuse(ctx, 'button-outdated');
  await awaitWords(ctx, by, TAKE_BACK.about({ id }));
  const { formId, period } = obligation.milestone;
  const place = { unitId: relief.unitId, formId, period };
  show(
    ctx,
    [
      ...reliefLines(relief, obligation, await loadToday(stores, now)),
      'blank',
      say('take-back-why'),
    ],
    [
      ...takeBackReasons.map((reason) => [
        {
          label: say(`take-back-reason-${reason}`),
          data: buttons.recording.takeBack.to({ id, reason }),
        },
      ]),
      [{ label: say('button-back-to-task'), data: buttons.forms.paper.to(place) }],
    ],
  );
};

const done = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, reason }: Pressed & { reason: Relief['answer'] },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  await forgetAwaited(ctx, by);
  const outcome = await takeBackRelief(stores, ports.forms, { id, reason, by, now });
  if (outcome.type === 'refused') return refuse(ctx, 'button-outdated');
  const { unit, milestone } = outcome.obligation;
  const { formId, period } = milestone;
  show(
    ctx,
    [
      ...reliefLines(outcome.relief, outcome.obligation, await loadToday(stores, now)),
      ...answerLines(outcome.relief),
      'blank',
      say('take-back-done'),
    ],
    [
      [
        {
          label: say('button-back-to-task'),
          data: buttons.forms.paper.to({ unitId: unit.id, formId, period }),
        },
      ],
    ],
  );
};
