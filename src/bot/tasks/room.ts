import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { claim, showClaim } from './claims.ts';
import { grant, hearRefusal, REFUSAL, refuseRelief, showToDecide } from './exemption-decisions.ts';
import { RELIEF } from './exemption-questions.ts';
import {
  askNumber,
  askReopening,
  chooseTask,
  extend,
  forOwnTask,
  hear,
  showTask,
  waive,
} from './exemptions.ts';
import { pin, unpin } from './pin.ts';
import { drawProgress } from './progress-picture.ts';
import { showOwn, showPressed } from './progress.ts';
import { showSpanProgress } from './span-progress.ts';
import { showUnitYear } from './unit-year.ts';
import { sendFile, showYear } from './year.ts';

const { tasks } = buttons;

/** What a unit has to do in its year, how far it is, and what it may ask for beside handing in. */
export const tasksRoom: Room = (router) => {
  router.press(tasks.year, forKnown(showYear));
  router.press(tasks.yearFile, forKnown(sendFile));
  router.press(tasks.pin, forKnown(pin));
  router.press(tasks.unpin, forKnown(unpin));
  router.command(
    'tiendo',
    forKnown((ctx, by) => showOwn(ctx, by, { page: 0 })),
  );
  router.press(
    tasks.ownProgress,
    forKnown((ctx, by) => showOwn(ctx, by, { page: 0 })),
  );
  router.press(tasks.ownProgressList, forKnown(showOwn));
  router.press(tasks.progress, forKnown(showPressed));
  router.press(tasks.progressPicture, forKnown(drawProgress));
  router.press(tasks.unitYear, forKnown(showUnitYear));
  router.press(tasks.spanProgress, forKnown(showSpanProgress));
  askForExemptions(router);
};

const askForExemptions: Room = (router) => {
  router.press(
    tasks.relieve,
    forKnown((ctx, by, { page }) => chooseTask(ctx, by, { which: 'open', page })),
  );
  router.press(
    tasks.relieveEarlier,
    forKnown((ctx, by, { page }) => chooseTask(ctx, by, { which: 'earlier', page })),
  );
  router.press(tasks.task, forOwnTask(showTask));
  router.press(
    tasks.asked,
    forOwnTask((ctx, { task }) => showClaim(ctx, { task })),
  );
  router.press(tasks.claim, forOwnTask(claim));
  router.press(tasks.extension, forOwnTask(extend));
  router.press(tasks.paper, forOwnTask(askNumber));
  router.press(tasks.waiver, forOwnTask(waive));
  router.press(tasks.reopening, forOwnTask(askReopening));
  router.typed(RELIEF, forKnown(hear));
  router.press(tasks.grant, forKnown(grant));
  router.press(tasks.refuse, forKnown(refuseRelief));
  router.press(tasks.toDecide, forKnown(showToDecide));
  router.typed(REFUSAL, forKnown(hearRefusal));
};
