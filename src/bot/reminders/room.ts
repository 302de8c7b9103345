import { buttons } from '../kit/buttons.ts';
import { forAdmins, forBoard, forKnown, type Room } from '../kit/router.ts';
import { askOff, showAsked, showHome, showMessage, showPressedDay, switchAll } from './board.ts';
import {
  askDay,
  askLater,
  askRelief,
  hearDay,
  putOffByHours,
  putOffTo,
  SNOOZE,
} from './digest-buttons.ts';
import { chooseMilestone, sendWorkbook, showLog } from './proof-log.ts';

const { reminders } = buttons;

/** What people do with a digest, and how the Board steers reminders and proves them. */
export const remindersRoom: Room = (router) => {
  pressDigest(router);
  pressLogs(router);
  router.command('nhacviec', forBoard(showAsked));
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

const pressDigest: Room = (router) => {
  router.press(reminders.later, forKnown(askLater));
  router.press(reminders.laterToday, forKnown(putOffByHours));
  router.press(reminders.laterUntil, forKnown(putOffTo));
  router.press(reminders.laterTyped, forKnown(askDay));
  router.press(
    reminders.paper,
    forKnown((ctx, by, digest) => askRelief(ctx, by, { ...digest, deed: 'p' })),
  );
  router.press(
    reminders.extension,
    forKnown((ctx, by, digest) => askRelief(ctx, by, { ...digest, deed: 'e' })),
  );
  router.typed(SNOOZE, forKnown(hearDay));
};

const pressLogs: Room = (router) => {
  router.press(reminders.logs, forBoard(chooseMilestone));
  router.press(
    reminders.unitLog,
    forBoard((ctx, by, { page, unitId }) => showLog(ctx, by, { page, about: { unitId } })),
  );
  router.press(
    reminders.milestoneLog,
    forBoard((ctx, by, { page, id }) => showLog(ctx, by, { page, about: { milestoneId: id } })),
  );
  router.press(
    reminders.unitWorkbook,
    forBoard((ctx, by, { unitId }) => sendWorkbook(ctx, by, { unitId })),
  );
  router.press(
    reminders.milestoneWorkbook,
    forBoard((ctx, by, { id }) => sendWorkbook(ctx, by, { milestoneId: id })),
  );
};
