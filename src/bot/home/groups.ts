import { say } from '../../core/shared/text-ref.ts';
import { feature, type Feature } from '../kit/feature.ts';
import { tell } from '../kit/request.ts';

/** In a group everybody reads along, so that the bot only says where it can be spoken to. */
export const groupsFeature = (): Feature => {
  const groups = feature();
  groups.filter(
    ({ chat }) => chat !== undefined && chat.type !== 'private',
    (ctx) => {
      const text = ctx.message?.text ?? '';
      const isMeant = text.startsWith('/') || text.includes(`@${ctx.request.ports.botUsername}`);
      const url = `https://t.me/${ctx.request.ports.botUsername}`;
      if (isMeant)
        tell(ctx.request, say('private-only'), [[{ label: say('button-open-bot'), url }]]);
    },
  );
  return groups;
};
