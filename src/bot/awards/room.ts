import { buttons } from '../kit/buttons.ts';
import { forAdmins, forBoard, forKnown, type Room } from '../kit/router.ts';
import {
  nameUnit,
  nameUnits,
  showAwardsFile,
  undoAwardsFile,
  writeAwardsFile,
} from './awards-file.ts';
import {
  askCorrection,
  askNewAward,
  askRemoval,
  AWARD_CHANGE,
  AWARD_REMOVAL,
  hearCorrection,
  hearNewAward,
  hearRemoval,
  NEW_AWARD,
  showAward,
} from './one-award.ts';
import { progressLook, sendProgress, showProgress } from './progress-page.ts';
import {
  sendRegistry,
  sendTemplate,
  showAwards,
  showAwardsOfUnit,
  showOwnAwards,
  showRegistry,
} from './registry.ts';

const { awards } = buttons;

/** The registry of awards: who was given what, by which decision. */
export const awardsRoom: Room = (router) => {
  router.command('khenthuong', (ctx, name) =>
    forKnown((said, by) => showAwards(said, by, name))(ctx),
  );
  router.press(awards.list, forBoard(showRegistry));
  router.press(awards.ofUnit, forKnown(showAwardsOfUnit));
  router.press(awards.ownUnits, forKnown(showOwnAwards));
  router.look(progressLook, forBoard(showProgress));
  router.press(awards.progress, progressLook.at);
  router.press(awards.progressBook, forBoard(sendProgress));
  router.press(awards.workbook, forBoard(sendRegistry));
  router.press(awards.template, forBoard(sendTemplate));
  router.press(awards.one, forAdmins(showAward));
  router.press(awards.correct, forAdmins(askCorrection));
  router.press(awards.askRemove, forAdmins(askRemoval));
  router.press(awards.add, forAdmins(askNewAward));
  router.typed(NEW_AWARD, forAdmins(hearNewAward));
  router.typed(AWARD_CHANGE, forAdmins(hearCorrection));
  router.typed(AWARD_REMOVAL, forAdmins(hearRemoval));
  router.press(awards.file, forAdmins(showAwardsFile));
  router.press(awards.nameUnits, forAdmins(nameUnits));
  router.press(awards.nameUnit, forAdmins(nameUnit));
  router.press(awards.write, forAdmins(writeAwardsFile));
  router.press(awards.undo, forAdmins(undoAwardsFile));
};
