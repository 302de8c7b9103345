import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isBoard, isOfficer } from '../../core/people/rights.ts';
import { isAskedNow } from '../../core/people/shown.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { isCommand } from '../kit/command-words.ts';
import {
  organisation,
  tell,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { nextStepButton, templateButton } from './first-steps.ts';
import { homeButton } from './menu.ts';
import { guideStranger } from './start.ts';

/** A command that nobody knows; before answers, so that none is taken for one. */
export const hearUnknownCommand = async (ctx: BotContext): Promise<boolean> => {
  if (!isCommand(ctx.message?.text)) return false;
  await showHelp(ctx, [say('help-unknown-command'), 'blank']);
  return true;
};

/** The last of all: what nobody understood is answered with a hint instead of silence. */
export const hint = async (ctx: BotContext): Promise<true> => {
  const { request } = ctx;
  const { known } = request.who;
  if (!known) await guideStranger(ctx);
  else if (isAskedNow(known, request.now)) {
    tell(request, say('asked-for-words'));
    request.shows = known.shown;
  } else tell(request, say('hint'), [[homeButton(known), toHelp]]);
  return true;
};

const helpOfRole = (known: KnownPerson): KeyTaking[] => {
  if (isAdmin(known)) return ['help-officer', 'help-admin'];
  if (isOfficer(known)) return ['help-officer'];
  return isBoard(known) ? ['help-viewer'] : [];
};

const toHelp: MessageButton = { label: say('menu-help'), data: buttons.home.help.to() };

const whereToAsk = ({ request }: BotContext): TextRef => {
  const phone = request.ports.organisationPhone;
  return phone === undefined
    ? say('help-ask', { organisation: organisation(request) })
    : say('help-ask-phone', { phone });
};

/** What somebody of these roles can do here. */
export const showHelp = async (ctx: BotContext, before: readonly Line[] = []): Promise<void> => {
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
    // The Board is whom others ask.
    ...(isBoard(known) ? [] : ['blank' as const, whereToAsk(ctx)]),
  ];
  tell(ctx.request, lines, [
    [homeButton(known)],
    ...(isAdmin(known) ? [[nextStepButton], [templateButton]] : []),
  ]);
};
