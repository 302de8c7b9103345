import { awardsRoom } from './awards/room.ts';
import { hearUnitsFile } from './board/import-units.ts';
import { boardRoom } from './board/room.ts';
import { hearNameOfUnit } from './board/unit-search.ts';
import { broadcastsRoom } from './broadcasts/room.ts';
import { calendarRoom } from './calendar/room.ts';
import { holdIfInDoubt } from './conversation/doubt.ts';
import { hearEditedHeld } from './conversation/held.ts';
import { conversationRoom } from './conversation/room.ts';
import { hearAnswerOfForm, hearEditedAnswer } from './forms/forms.ts';
import { formsRoom } from './forms/room.ts';
import { answerInGroup } from './home/groups.ts';
import { hearUnknownCommand, hint } from './home/help.ts';
import { homeRoom } from './home/room.ts';
import { listsRoom } from './kit/lists.ts';
import { Router } from './kit/router.ts';
import { nextYearRoom } from './next-year/room.ts';
import { hearOnboarding } from './people/onboarding.ts';
import { peopleRoom } from './people/room.ts';
import { hearStranger } from './people/strangers.ts';
import { hearEditedQuestion, hearMoreOfQuestion } from './questions/questions.ts';
import { questionsRoom } from './questions/room.ts';
import { recordingRoom } from './recording/room.ts';
import { remindersRoom } from './reminders/room.ts';
import { reorganisationsRoom } from './reorganisations/room.ts';
import { hearEditedClarification, hearMoreOfAnswer } from './reviews/clarify.ts';
import { reviewsRoom } from './reviews/room.ts';
import { hearNameOfTask } from './tasks/named-task.ts';
import { tasksRoom } from './tasks/room.ts';
import { workbooksRoom } from './workbooks/room.ts';

/** All rooms, and who takes what names none of them. */
export const allRooms = (): Router => {
  const router = new Router();
  const rooms = [
    questionsRoom,
    conversationRoom,
    remindersRoom,
    tasksRoom,
    calendarRoom,
    nextYearRoom,
    reorganisationsRoom,
    boardRoom,
    recordingRoom,
    reviewsRoom,
    awardsRoom,
    workbooksRoom,
    formsRoom,
    broadcastsRoom,
    peopleRoom,
    homeRoom,
    listsRoom,
  ];
  router.first(answerInGroup);
  for (const room of rooms) room(router);
  router.otherwise(
    'edit',
    hearEditedHeld,
    hearEditedQuestion,
    hearEditedClarification,
    hearEditedAnswer,
  );
  // The order matters: an unknown command is no answer, what might mean two things is asked about
  // before it is taken for one, an answer is not searched for, a hint is what is left.
  router.otherwise(
    'message',
    hearUnknownCommand,
    hearOnboarding,
    hearStranger,
    hearNameOfTask,
    holdIfInDoubt,
    hearAnswerOfForm,
    hearUnitsFile,
    hearNameOfUnit,
    hearMoreOfQuestion,
    hearMoreOfAnswer,
    hint,
  );
  return router;
};
