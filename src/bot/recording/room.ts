import { buttons } from '../kit/buttons.ts';
import { forAdmins, forKnown, type Room } from '../kit/router.ts';
import { beginOne, chooseReason, chooseUntil, confirm, hear, leave } from './record.ts';
import { hearScan, pressToAddScan, sendScan } from './scans.ts';
import { beginThese, hearNames, showChoice, toggleAll, toggleUnit } from './several.ts';
import { CHOICE, RECORD, SCANS, TAKE_BACK } from './state.ts';
import { hearWhy, takeBack } from './take-back.ts';

const { recording } = buttons;

/** What the Board records in a unit's place: came on paper, waived, more time, opened again. */
export const recordingRoom: Room = (router) => {
  router.press(recording.begin, forAdmins(beginOne));
  router.press(recording.several, forAdmins(showChoice));
  router.press(recording.toggle, forAdmins(toggleUnit));
  router.press(recording.all, forAdmins(toggleAll));
  router.press(recording.beginThese, forAdmins(beginThese));
  router.typed(CHOICE, forAdmins(hearNames));
  router.press(recording.until, forAdmins(chooseUntil));
  router.press(recording.reason, forAdmins(chooseReason));
  router.press(recording.confirm, forAdmins(confirm));
  router.press(recording.leave, forAdmins(leave));
  router.sent(RECORD, forAdmins(hear));
  router.press(recording.addScan, forAdmins(pressToAddScan));
  router.filed(SCANS, forAdmins(hearScan));
  router.press(recording.scan, forKnown(sendScan));
  router.press(recording.takeBack, forAdmins(takeBack));
  router.typed(TAKE_BACK, forAdmins(hearWhy));
};
