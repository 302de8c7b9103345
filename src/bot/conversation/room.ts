import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { askWhatFor } from './doubt.ts';
import {
  aboutBroadcast,
  asExpected,
  asUnasked,
  drop,
  toAnswer,
  toBoard,
  toBoardAnyway,
  toForm,
  toThread,
} from './settle.ts';
import { hearSwipe } from './swipe.ts';
import { toTask } from './to-task.ts';

const { conversation } = buttons;

/** What a message is for when that is not plain. Asking it stands in `rooms.ts`, before answers. */
export const conversationRoom: Room = (router) => {
  router.press(conversation.toForm, forKnown(toForm));
  router.press(conversation.toTask, forKnown(toTask));
  router.press(conversation.toBoard, forKnown(toBoard));
  router.press(conversation.toBoardAnyway, forKnown(toBoardAnyway));
  router.press(conversation.toAnswer, forKnown(toAnswer));
  router.press(conversation.toThread, forKnown(toThread));
  router.press(conversation.aboutBroadcast, forKnown(aboutBroadcast));
  router.press(
    conversation.asExpected,
    forKnown((ctx, by) => asExpected(router, ctx, by)),
  );
  router.press(
    conversation.unasked,
    forKnown((ctx, by) => asUnasked(router, ctx, by)),
  );
  router.press(conversation.drop, forKnown(drop));
  router.press(conversation.show, forKnown(askWhatFor));
  router.otherwise('swipe', hearSwipe);
};
