import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { beginOne, chooseReason, chooseUntil, confirm, hear, leave } from './record.ts';
import { hearScan, pressToAddScan, sendScan } from './scans.ts';
import { beginThese, hearNames, showChoice, toggleAll, toggleUnit } from './several.ts';
import { CHOICE, RECORD, SCANS, TAKE_BACK } from './state.ts';
import { hearWhy, takeBack } from './take-back.ts';

const { recording } = buttons;

/** What the Board records in a unit's place: came on paper, waived, more time, opened again. */
export const recordingRoom: Room = (router) => {
  router.press(recording.begin, forKnown(beginOne));
  router.press(recording.several, forKnown(showChoice));
  router.press(recording.toggle, forKnown(toggleUnit));
  router.press(recording.all, forKnown(toggleAll));
  router.press(recording.beginThese, forKnown(beginThese));
  router.typed(CHOICE, forKnown(hearNames));
  router.press(recording.until, forKnown(chooseUntil));
  router.press(recording.reason, forKnown(chooseReason));
  router.press(recording.confirm, forKnown(confirm));
  router.press(recording.leave, forKnown(leave));
  router.sent(RECORD, forKnown(hear));
  router.press(recording.addScan, forKnown(pressToAddScan));
  router.filed(SCANS, forKnown(hearScan));
  router.press(recording.scan, forKnown(sendScan));
  router.press(recording.takeBack, forKnown(takeBack));
  router.typed(TAKE_BACK, forKnown(hearWhy));
};
