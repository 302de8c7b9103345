import { reliefLines } from '../../core/obligations/announce-relief.ts';
import { decideRelief } from '../../core/obligations/decide-relief.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { ReliefId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { refuse, show, toast, type BotContext } from '../kit/request.ts';

/** The Board grants or refuses what a unit asked for, in the notice that it got. */
export const decide = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, decision }: { id: ReliefId; decision: 'granted' | 'refused' },
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const outcome = await decideRelief(stores, ports.forms, { id, decision, by, now });
  switch (outcome.type) {
    case 'decided': {
      const { relief, obligation } = outcome;
      return show(ctx, [
        ...reliefLines(relief, obligation, await loadToday(stores, now)),
        'blank',
        say(`relief-decision-${decision}`, { name: by.person.fullName, at: { at: now } }),
      ]);
    }
    case 'already': {
      const { relief, decider } = outcome;
      return toast(
        ctx,
        say(relief.state === 'granted' ? 'relief-already-granted' : 'relief-already-refused', {
          name: decider,
        }),
        true,
      );
    }
    case 'refused':
      return refuse(ctx, 'button-outdated');
  }
};
