import { openInvitation, type OpenInvitationOutcome } from '../../core/people/open-invitation.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { organisation, tell, type BotContext, type MessageButton } from '../kit/request.ts';
import { askNext, resumeOnboarding } from '../people/onboarding.ts';
import { followStaffInvitation } from '../people/staff-invitations.ts';
import { welcomeStranger } from '../people/strangers.ts';
import { welcome } from './menu.ts';

/** The first word in every chat: alone, or with the payload of an invitation. */
export const begin = async (ctx: BotContext, payload: string): Promise<void> => {
  const { stores, who } = ctx.request;
  await stores.reachability.markReachable(who.telegramId);
  if (payload === '') await greet(ctx);
  else if (payload.startsWith(TO_BOARD)) await followStaffInvitation(ctx, payload);
  else await follow(ctx, payload);
};

/** Links to the Board begin with this. */
const TO_BOARD = 'b-';

/** Tells somebody who is not admitted what the next step is: the question at hand, or how to ask. */
export const guideStranger = async (ctx: BotContext): Promise<void> => {
  if (!(await resumeOnboarding(ctx))) welcomeStranger(ctx);
};

const greet = async (ctx: BotContext): Promise<void> => {
  const { known } = ctx.request.who;
  if (!known) return guideStranger(ctx);
  await welcome(ctx, known);
  await resumeOnboarding(ctx);
};

const follow = async (ctx: BotContext, payload: string): Promise<void> => {
  const { stores, ports, who, now } = ctx.request;
  const { telegramId, language } = who;
  const input = { telegramId, payload, language };
  answer(ctx, await openInvitation({ ...stores, ...ports }, input, now));
};

const answer = (ctx: BotContext, outcome: OpenInvitationOutcome): void => {
  const values = { organisation: organisation(ctx.request) };
  switch (outcome.type) {
    case 'ask':
      return askNext(ctx, outcome);
    case 'already-contact':
      return tell(ctx.request, say(keyForContact(outcome), { unit: outcome.unit.name }), [
        [toMenu],
      ]);
    case 'unit-closed':
      return tell(
        ctx.request,
        say('invitation-unit-closed', { ...values, unit: outcome.unit.name }),
      );
    case 'used':
    case 'revoked':
    case 'expired':
    case 'unknown':
      return tell(ctx.request, say(`invitation-${outcome.type}`, values));
    case 'too-many-tries':
      return undefined; // silence: whoever guesses learns nothing more
  }
};

/** Their own used link is no use to a colleague, a fresh one is. */
const keyForContact = ({ isUnused }: { isUnused: boolean }): KeyTaking<'unit'> =>
  isUnused ? 'invitation-already-contact' : 'invitation-already-used-by-self';

const toMenu: MessageButton = { label: say('button-menu'), data: buttons.home.tasks.to() };
