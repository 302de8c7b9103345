import { hearUnitsFile } from './board/import-units.ts';
import { boardRoom } from './board/room.ts';
import { hearNameOfUnit } from './board/unit-search.ts';
import { broadcastsRoom } from './broadcasts/room.ts';
import { calendarRoom } from './calendar/room.ts';
import { hearAnswerOfForm, hearEditedAnswer } from './forms/forms.ts';
import { formsRoom } from './forms/room.ts';
import { firstStepsFeature } from './home/first-steps.ts';
import { answerInGroup } from './home/groups.ts';
import { helpFeature, hintsFeature } from './home/help.ts';
import { languageFeature } from './home/language.ts';
import { menuFeature } from './home/menu.ts';
import { reachabilityFeature } from './home/reachability.ts';
import { startFeature } from './home/start.ts';
import { awaitedFeature } from './kit/expected-reply.ts';
import { feature, type Feature } from './kit/feature.ts';
import { refuse } from './kit/request.ts';
import { Router, type Taker } from './kit/router.ts';
import { hearOnboarding } from './people/onboarding.ts';
import { peopleRoom } from './people/room.ts';
import { hearStranger } from './people/strangers.ts';
import { hearFreeWords } from './questions/questions.ts';
import { questionsRoom } from './questions/room.ts';
import { remindersRoom } from './reminders/room.ts';
import { tasksRoom } from './tasks/room.ts';

/** All rooms, with those that still stand in the old order behind them. */
export const allRooms = (): Router => {
  const router = new Router();
  const rooms = [
    questionsRoom,
    remindersRoom,
    tasksRoom,
    calendarRoom,
    boardRoom,
    formsRoom,
    broadcastsRoom,
    peopleRoom,
  ];
  router.first(answerInGroup);
  for (const room of rooms) room(router);
  router.otherwise('message', hearOnboarding, hearStranger);
  router.legacy(allFeatures());
  return router;
};

/** The order matters: commands and buttons come before answers, answers before hints. */
const allFeatures = (): Feature => {
  const all = feature();
  all.use(
    reachabilityFeature(),
    awaitedFeature(),
    startFeature(),
    takingEdits(hearEditedAnswer),
    menuFeature(),
    firstStepsFeature(),
    languageFeature(),
    helpFeature(),
    taking(hearAnswerOfForm),
    taking(hearUnitsFile),
    taking(hearNameOfUnit),
    taking(hearFreeWords),
    hintsFeature(),
    outdatedFeature(),
  );
  return all;
};

/** A button that no feature knows: of a version long gone, or forged. */
const outdatedFeature = (): Feature => {
  const outdated = feature();
  outdated.callbackQuery(/^/, (ctx) => refuse(ctx, 'button-outdated'));
  return outdated;
};

const taking = (take: Taker): Feature => {
  const one = feature();
  one.on('message', async (ctx, next) => {
    if (!(await take(ctx))) await next();
  });
  return one;
};

const takingEdits = (take: Taker): Feature => {
  const one = feature();
  one.on('edited_message', async (ctx, next) => {
    if (!(await take(ctx))) await next();
  });
  return one;
};
