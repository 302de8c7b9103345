import { buttons } from '../kit/buttons.ts';
import { exportOf } from '../kit/look.ts';
import { forKnown, type Room } from '../kit/router.ts';
import {
  nameUnit,
  nameUnits,
  showAwardsFile,
  undoAwardsFile,
  writeAwardsFile,
} from './awards-file.ts';
import { showAwardsOfUnit, showOwnAwards } from './awards-of-unit.ts';
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
import { type Filtered, sendRegistry, sendTemplate, showAwards, showRegistry } from './registry.ts';

const { awards } = buttons;

const looks = {
  progress: exportOf<{ year: number }>('awards-progress-book'),
  registry: exportOf<Filtered>('awards-book'),
};

/** The registry of awards: who was given what, by which decision. */
export const awardsRoom: Room = (router) => {
  router.command('khenthuong', (ctx, name) =>
    forKnown((said, by) => showAwards(said, by, name))(ctx),
  );
  router.press(awards.list, forKnown(showRegistry));
  router.press(awards.ofUnit, forKnown(showAwardsOfUnit));
  router.press(awards.ownUnits, forKnown(showOwnAwards));
  router.look(progressLook, forKnown(showProgress));
  router.press(awards.progress, progressLook.at);
  router.look(looks.progress, forKnown(sendProgress));
  router.press(awards.progressBook, looks.progress.at);
  router.look(looks.registry, forKnown(sendRegistry));
  router.press(awards.workbook, looks.registry.at);
  router.press(awards.template, forKnown(sendTemplate));
  router.press(awards.one, forKnown(showAward));
  router.press(awards.correct, forKnown(askCorrection));
  router.press(awards.askRemove, forKnown(askRemoval));
  router.press(awards.add, forKnown(askNewAward));
  router.typed(NEW_AWARD, forKnown(hearNewAward));
  router.typed(AWARD_CHANGE, forKnown(hearCorrection));
  router.typed(AWARD_REMOVAL, forKnown(hearRemoval));
  router.press(awards.file, forKnown(showAwardsFile));
  router.press(awards.nameUnits, forKnown(nameUnits));
  router.press(awards.nameUnit, forKnown(nameUnit));
  router.press(awards.write, forKnown(writeAwardsFile));
  router.press(awards.undo, forKnown(undoAwardsFile));
};
