import { isAdmin } from '../../core/people/rights.ts';
import { buttons } from '../kit/buttons.ts';
import { isPermitted } from '../kit/for-whom.ts';
import type { BotContext } from '../kit/request.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { showYear as showYearOfUnits } from '../tasks/year.ts';
import { copyConfirmed, showPlan } from './copy.ts';
import {
  askDays,
  chooseDay,
  confirmDays,
  DAYS,
  DAYS_CONFIRM,
  hearDays,
  removeDay,
  saveConfirmed,
  setTet,
  toggleCulture,
} from './day-edits.ts';
import { editRoom } from './edit-room.ts';
import { confirmByButton } from './edit.ts';
import { showHolidays } from './holidays.ts';
import { showNewDefaults, takeNewDefaults } from './new-defaults.ts';
import { askName, hearNew, NEW } from './new.ts';
import { sendTable, showPreview } from './preview.ts';
import { showThisYear, showYear } from './year.ts';

const { calendar } = buttons;

/** Whoever presses another button of the calendar no longer answers what was asked before. */
const elsewhere = { isElsewhere: true };

/** Of whoever speaks for no unit admins alone see one. */
const showBoardsYear = (ctx: BotContext): Promise<void> | void =>
  isPermitted(ctx, 'admin') ? showThisYear(ctx) : undefined;

/** The Board's calendar: `/lich` and all that it leads to, a file a screen. To contacts it shows their year. */
export const calendarRoom: Room = (router) => {
  router.command(
    'lich',
    forKnown((ctx, by) =>
      isAdmin(by) || by.unitIds.length === 0
        ? showBoardsYear(ctx)
        : showYearOfUnits(ctx, by, { page: undefined }),
    ),
  );
  router.press(
    calendar.year,
    forKnown((ctx, _, values) => showYear(ctx, values)),
    elsewhere,
  );
  router.press(calendar.newMilestone, forKnown(askName), elsewhere);
  router.typed(NEW, forKnown(hearNew));
  router.press(calendar.newDefaults, forKnown(showNewDefaults), elsewhere);
  router.press(calendar.takeDefaults, forKnown(takeNewDefaults), elsewhere);
  router.press(calendar.copyPlan, forKnown(showPlan), elsewhere);
  router.press(calendar.copy, forKnown(copyConfirmed), elsewhere);
  router.press(calendar.preview, forKnown(showPreview), elsewhere);
  router.press(calendar.previewTable, forKnown(sendTable), elsewhere);
  daysOff(router);
  editRoom(router);
};

const daysOff: Room = (router) => {
  router.press(
    calendar.holidays,
    forKnown((ctx, _, { year }) => showHolidays(ctx, year)),
    elsewhere,
  );
  for (const [address, what] of [
    [calendar.addHoliday, 'a'],
    [calendar.addWorkday, 'w'],
    [calendar.addSwap, 's'],
    [calendar.addObservance, 'o'],
  ] as const)
    router.press(
      address,
      forKnown((ctx, by, { year }) => askDays(ctx, by, { what, year })),
      elsewhere,
    );
  router.typed(DAYS, forKnown(hearDays));
  router.press(calendar.chooseHoliday, forKnown(chooseDay), elsewhere);
  router.press(calendar.removeHoliday, forKnown(removeDay), elsewhere);
  router.press(calendar.toggleCultureDay, forKnown(toggleCulture), elsewhere);
  router.press(calendar.setTet, forKnown(setTet), elsewhere);
  router.press(calendar.confirmDays, forKnown(confirmDays), elsewhere);
  router.press(calendar.saveHoliday, forKnown(saveConfirmed));
  router.typed(DAYS_CONFIRM, confirmByButton);
};
