import { reliefLines } from '../../core/obligations/announce-relief.ts';
import { decideRelief } from '../../core/obligations/decide-relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type ReliefId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, toast, type BotContext } from '../kit/request.ts';

/** The Board grants or refuses what a unit asked for, in the notice that it got. */
export const reliefDecisionsFeature = (): Feature => {
  const decisions = feature();
  decisions.callbackQuery(/^v:[gn]:/, forAdmins(decide));
  return decisions;
};

const decide = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.turn;
  const [deed, id = ''] = dataParts(ctx);
  const decision = deed === 'g' ? 'granted' : 'refused';
  const wish = { id: asId<ReliefId>(id), decision, by, now } as const;
  const outcome = await decideRelief(stores, ports.forms, wish);
  switch (outcome.type) {
    case 'decided': {
      const { relief, obligation } = outcome;
      return show(ctx, [
        ...reliefLines(relief, obligation),
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
