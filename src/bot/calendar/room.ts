import { isAdmin } from '../../core/people/rights.ts';
import { buttons } from '../kit/buttons.ts';
import { forAdmins, forKnown, type Room } from '../kit/router.ts';
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

const showBoardsYear = forAdmins<string>(showThisYear);

/** The Board's calendar: `/lich` and all that it leads to, a file a screen. To contacts it shows their year. */
export const calendarRoom: Room = (router) => {
  router.command(
    'lich',
    forKnown((ctx, by) =>
      isAdmin(by) || by.unitIds.length === 0
        ? showBoardsYear(ctx, '')
        : showYearOfUnits(ctx, by, { page: undefined }),
    ),
  );
  router.press(
    calendar.year,
    forAdmins((ctx, _, values) => showYear(ctx, values)),
    elsewhere,
  );
  router.press(calendar.newMilestone, forAdmins(askName), elsewhere);
  router.typed(NEW, forAdmins(hearNew));
  router.press(calendar.newDefaults, forAdmins(showNewDefaults), elsewhere);
  router.press(calendar.takeDefaults, forAdmins(takeNewDefaults), elsewhere);
  router.press(calendar.copyPlan, forAdmins(showPlan), elsewhere);
  router.press(calendar.copy, forAdmins(copyConfirmed), elsewhere);
  router.press(calendar.preview, forAdmins(showPreview), elsewhere);
  router.press(calendar.previewTable, forAdmins(sendTable), elsewhere);
  daysOff(router);
  editRoom(router);
};

const daysOff: Room = (router) => {
  router.press(
    calendar.holidays,
    forAdmins((ctx, _, { year }) => showHolidays(ctx, year)),
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
      forAdmins((ctx, by, { year }) => askDays(ctx, by, { what, year })),
      elsewhere,
    );
  router.typed(DAYS, forAdmins(hearDays));
  router.press(calendar.chooseHoliday, forAdmins(chooseDay), elsewhere);
  router.press(calendar.removeHoliday, forAdmins(removeDay), elsewhere);
  router.press(calendar.toggleCultureDay, forAdmins(toggleCulture), elsewhere);
  router.press(calendar.setTet, forAdmins(setTet), elsewhere);
  router.press(calendar.confirmDays, forAdmins(confirmDays), elsewhere);
  router.press(calendar.saveHoliday, forAdmins(saveConfirmed));
  router.typed(DAYS_CONFIRM, confirmByButton);
};
