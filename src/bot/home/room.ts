import { buttons } from '../kit/buttons.ts';
import { confirmHeld, hearCode, leaveUnsure, SURE } from '../kit/guards.ts';
import type { BotContext } from '../kit/request.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { showSteps } from './first-steps.ts';
import { showHelp } from './help.ts';
import { askLanguage, changeLanguage } from './language.ts';
import { goOn, showTasks } from './menu.ts';
import { noteMembership } from './reachability.ts';
import { begin } from './start.ts';

const { home } = buttons;

/**
 * Where everybody comes in and finds the way on. What nobody else understands, from groups to
 * unknown commands, comes here as well: see `rooms.ts`.
 */
export const homeRoom: Room = (router) => {
  router.command('start', begin);
  router.command(
    'menu',
    forKnown((ctx, by) => showTasks(ctx, by)),
  );
  router.menuWord(
    'menu-tasks',
    forKnown((ctx, by) => showTasks(ctx, by)),
  );
  router.press(home.tasks, forKnown(showTasks));
  router.command('tieptuc', forKnown(goOn));
  router.press(home.nextStep, forKnown(showSteps));
  router.command('ngonngu', askLanguage);
  router.press(home.language, changeLanguage);
  router.command('trogiup', (ctx) => showHelp(ctx));
  router.menuWord('menu-help', (ctx) => showHelp(ctx));
  const follow = (ctx: BotContext, data: string): Promise<void> => router.follow(ctx, data);
  router.press(home.sure, forKnown(confirmHeld(follow)));
  router.press(home.leaveUnsure, forKnown(leaveUnsure));
  router.typed(SURE, forKnown(hearCode(follow)));
  router.press(home.help, (ctx) => showHelp(ctx));
  router.otherwise('membership', noteMembership);
};
