import { buttons } from '../kit/buttons.ts';
import { forAdmins, forBoard, type Room } from '../kit/router.ts';
import { askOff, showAsked, showHome, showMessage, showPressedDay, switchAll } from './board.ts';

const { reminders } = buttons;

/** What people do with a digest, and how the Board steers reminders and proves them. */
export const remindersRoom: Room = (router) => {
  router.command(['nhacviec', 'reminders'], forBoard(showAsked));
  router.press(reminders.board, forBoard(showHome));
  router.press(reminders.askOff, forAdmins(askOff));
  router.press(
    reminders.off,
    forAdmins((ctx, by) => switchAll(ctx, by, false)),
  );
  router.press(
    reminders.on,
    forAdmins((ctx, by) => switchAll(ctx, by, true)),
  );
  router.press(reminders.ofDay, forBoard(showPressedDay));
  router.press(reminders.message, forBoard(showMessage));
};
