import type { MilestoneId } from '../../core/shared/ids.ts';
import { buttons } from '../kit/buttons.ts';
import { exportOf } from '../kit/look.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { showWorkbooks } from './all.ts';
import { sendContactsBook } from './contacts-book.ts';
import { sendMilestoneBook } from './milestone-book.ts';
import { sendQuestionsBook } from './questions-book.ts';
import { stopMaking } from './stop-making.ts';
import { sendTargetsBook } from './targets-book.ts';
import { sendUnitsBook } from './units-book.ts';

const { workbooks } = buttons;

const looks = {
  units: exportOf('units-book'),
  milestone: exportOf<{ milestoneId: MilestoneId }>('milestone-book'),
  targets: exportOf<{ year: number }>('targets-book'),
  questions: exportOf('questions-book'),
  contacts: exportOf('contacts-book'),
};

/** What a desk takes out as tables. All of them read the whole city. */
export const workbooksRoom: Room = (router) => {
  router.press(workbooks.stop, stopMaking);
  router.press(workbooks.all, forKnown(showWorkbooks));
  router.look(looks.units, forKnown(sendUnitsBook));
  router.look(looks.milestone, forKnown(sendMilestoneBook));
  router.look(looks.targets, forKnown(sendTargetsBook));
  router.look(looks.questions, forKnown(sendQuestionsBook));
  router.look(looks.contacts, forKnown(sendContactsBook));
  router.press(workbooks.units, (ctx) => looks.units.at(ctx, {}));
  router.press(workbooks.milestone, looks.milestone.at);
  router.press(workbooks.targets, looks.targets.at);
  router.press(workbooks.questions, (ctx) => looks.questions.at(ctx, {}));
  router.press(workbooks.contacts, (ctx) => looks.contacts.at(ctx, {}));
};
