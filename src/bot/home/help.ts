import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isBoard, isOfficer } from '../../core/people/rights.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { feature, isCommand, type Feature } from '../kit/feature.ts';
import {
  organisation,
  refuse,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { nextStepButton, templateButton } from './first-steps.ts';
import { homeButton, saysMenuWord } from './menu.ts';
import { guideStranger } from './start.ts';

/** Help when asked for, and for commands that nobody before knew. Stands before answers. */
export const helpFeature = (): Feature => {
  const help = feature();
  help.command(['trogiup', 'help'], (ctx) => showHelp(ctx));
  help.callbackQuery(/^help:/, (ctx) => showHelp(ctx));
  help.filter(
    (ctx) => saysMenuWord(ctx, 'menu-help'),
    (ctx) => showHelp(ctx),
  );
  help.filter(
    (ctx) => isCommand(ctx.message?.text),
    (ctx) => showHelp(ctx, [say('help-unknown-command'), 'blank']),
  );
  return help;
};

/** The last of all: what nobody understood is answered with a hint instead of silence. */
export const hintsFeature = (): Feature => {
  const hints = feature();
  hints.on('callback_query:data', (ctx) => refuse(ctx, 'button-outdated'));
  hints.on('message', async (ctx) => {
    const { known } = ctx.request.who;
    if (known) tell(ctx.request, say('hint'), [[homeButton(known), toHelp]]);
    else await guideStranger(ctx);
  });
  return hints;
};

const helpOfRole = (known: KnownPerson): KeyTaking[] => {
  if (isAdmin(known)) return ['help-officer', 'help-admin'];
  if (isOfficer(known)) return ['help-officer'];
  return isBoard(known) ? ['help-viewer'] : [];
};

const toHelp: MessageButton = { label: say('menu-help'), data: 'help:' };

const showHelp = async (ctx: BotContext, before: readonly Line[] = []): Promise<void> => {
  const { known } = ctx.request.who;
  if (!known) return guideStranger(ctx);
  const isContact = known.unitIds.length > 0;
  const lines: Line[] = [
    ...before,
    say('help-heading'),
    ...(isContact ? ['blank' as const, say('help-contact')] : []),
    ...helpOfRole(known).flatMap((key) => ['blank' as const, say(key)]),
    'blank',
    say('help-everyone'),
    'blank',
    say('help-ask', { organisation: organisation(ctx.request) }),
  ];
  tell(ctx.request, lines, [
    [homeButton(known)],
    ...(isAdmin(known) ? [[nextStepButton], [templateButton]] : []),
  ]);
};
