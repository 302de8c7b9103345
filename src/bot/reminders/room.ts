import type { MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { buttons } from '../kit/buttons.ts';
import { exportOf } from '../kit/look.ts';
import { forKnown, type Room } from '../kit/router.ts';
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
import { changeSummary, showSummarySchedule } from './summary-schedule.ts';

const { reminders } = buttons;

/** What people do with a digest, and how the Board steers reminders and proves them. */
export const remindersRoom: Room = (router) => {
  pressDigest(router);
  pressLogs(router);
  router.command('nhacviec', forKnown(showAsked));
  router.press(reminders.board, forKnown(showHome));
  router.press(reminders.askOff, forKnown(askOff));
  router.press(
    reminders.off,
    forKnown((ctx, by) => switchAll(ctx, by, false)),
  );
  router.press(
    reminders.on,
    forKnown((ctx, by) => switchAll(ctx, by, true)),
  );
  router.press(reminders.summary, forKnown(showSummarySchedule));
  router.press(reminders.summaryEvery, forKnown(changeSummary));
  router.press(reminders.summaryOn, forKnown(changeSummary));
  router.press(reminders.summaryAt, forKnown(changeSummary));
  router.press(reminders.ofDay, forKnown(showPressedDay));
  router.press(reminders.message, forKnown(showMessage));
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

const looks = {
  unit: exportOf<{ unitId: UnitId }>('proof-of-unit'),
  milestone: exportOf<{ id: MilestoneId }>('proof-of-milestone'),
};

const pressLogs: Room = (router) => {
  router.press(reminders.logs, forKnown(chooseMilestone));
  router.press(
    reminders.unitLog,
    forKnown((ctx, by, { page, unitId }) => showLog(ctx, by, { page, about: { unitId } })),
  );
  router.press(
    reminders.milestoneLog,
    forKnown((ctx, by, { page, id }) => showLog(ctx, by, { page, about: { milestoneId: id } })),
  );
  router.look(
    looks.unit,
    forKnown<{ unitId: UnitId }>((ctx, by, { unitId }) => sendWorkbook(ctx, by, { unitId })),
  );
  router.press(reminders.unitWorkbook, looks.unit.at);
  router.look(
    looks.milestone,
    forKnown<{ id: MilestoneId }>((ctx, by, { id }) => sendWorkbook(ctx, by, { milestoneId: id })),
  );
  router.press(reminders.milestoneWorkbook, looks.milestone.at);
};
