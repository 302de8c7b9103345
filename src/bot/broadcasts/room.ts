import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { toast } from '../kit/request.ts';
import { forKnown, type Room, type Router } from '../kit/router.ts';
import { acknowledge } from './acknowledgements.ts';
import { asked } from './asked.ts';
import { audienceLook, drawAudience, dropGroup, showAudience } from './audience.ts';
import { addLink, askLink, dropLink, showButtons, toggleButton } from './buttons.ts';
import { showMore } from './card.ts';
import { look, start } from './change.ts';
import { approve, checkLook, checkNow, confirm, drawCheck, showBroadcast } from './check.ts';
import {
  askAnew,
  askLanguage,
  askFirst,
  dropLanguage,
  followEdit,
  hearContent,
} from './compose.ts';
import { choose, chooseTag, setEverybody, showKinds, showValues } from './conditions.ts';
import { askCorrection, hearCorrection, proposeEdit } from './correction.ts';
import { addUnit, hearList } from './list.ts';
import { ofBroadcast, whileEditable } from './pressed.ts';
import { sendTest, showPreview } from './preview.ts';
import { reportLook, secondWave, sendWorkbook, showList } from './report.ts';
import { askDiscard, discard, showHome, showShelf } from './shelves.ts';
import { askSteer, steer } from './steering.ts';
import {
  askTime,
  hearTime,
  offerMilestones,
  offerTimes,
  setMilestone,
  setNow,
  setTime,
} from './when.ts';
import { askWithdrawal, withdraw } from './withdrawal.ts';

const { broadcasts } = buttons;

/** Announcements of the Board: composed, checked, sent, watched, corrected, withdrawn. */
export const broadcastsRoom: Room = (router) => {
  router.command('thongbao', forKnown(showHome));
  router.menuWord('menu-broadcasts', forKnown(showHome));
  router.press(broadcasts.home, forKnown(showHome));
  router.press(broadcasts.shelf, forKnown(showShelf));
  router.press(broadcasts.card, ofBroadcast(showBroadcast));
  router.press(broadcasts.askDiscard, whileEditable(askDiscard));
  router.press(broadcasts.discard, whileEditable(discard));
  for (const part of [contents, audiences, times, sending, reports, changes]) part(router);
  // Without a word from the Board: “received” below an announcement.
  router.press(broadcasts.acknowledge, forKnown(acknowledge));
  router.otherwise('edit', followEdit, proposeEdit);
};

const contents = (router: Router): void => {
  router.press(broadcasts.begin, forKnown(askFirst));
  router.press(broadcasts.more, whileEditable(showMore));
  router.press(broadcasts.content, whileEditable(askAnew));
  router.press(broadcasts.addLanguage, whileEditable(askLanguage));
  router.press(broadcasts.dropLanguage, whileEditable(dropLanguage));
  router.sent(asked.content, forKnown(hearContent));
  router.press(broadcasts.preview, ofBroadcast(showPreview));
  router.press(broadcasts.test, ofBroadcast(sendTest));
  router.press(
    broadcasts.demo,
    forKnown((ctx) => toast(ctx, say('broadcast-demo'), true)),
  );
  router.press(broadcasts.buttons, whileEditable(showButtons));
  router.press(broadcasts.toggleButton, whileEditable(toggleButton));
  router.press(broadcasts.dropLink, whileEditable(dropLink));
  router.press(broadcasts.addLink, whileEditable(askLink));
  router.typed(asked.link, forKnown(addLink));
};

const audiences = (router: Router): void => {
  router.press(broadcasts.audience, whileEditable(showAudience));
  router.look(audienceLook, ofBroadcast(drawAudience));
  router.press(broadcasts.dropGroup, whileEditable(dropGroup));
  router.press(broadcasts.kinds, whileEditable(showKinds));
  router.press(broadcasts.values, whileEditable(showValues));
  router.press(broadcasts.setEverybody, whileEditable(setEverybody));
  router.press(broadcasts.setType, whileEditable(choose));
  router.press(broadcasts.setCluster, whileEditable(choose));
  router.press(broadcasts.setRole, whileEditable(choose));
  router.press(broadcasts.setTag, whileEditable(chooseTag));
  router.press(broadcasts.setTagBefore, whileEditable(chooseTag));
  router.press(broadcasts.setHandIn, whileEditable(choose));
  router.press(broadcasts.addUnit, whileEditable(addUnit));
  router.typed(asked.list, forKnown(hearList));
};

const times = (router: Router): void => {
  router.press(broadcasts.when, whileEditable(offerTimes));
  router.press(broadcasts.setNow, whileEditable(setNow));
  router.press(broadcasts.setTime, whileEditable(setTime));
  router.press(broadcasts.setMilestone, whileEditable(setMilestone));
  router.press(broadcasts.whenMilestone, whileEditable(offerMilestones));
  router.press(broadcasts.typeTime, whileEditable(askTime));
  router.typed(asked.when, forKnown(hearTime));
};

const sending = (router: Router): void => {
  router.press(broadcasts.check, checkLook.at);
  router.look(checkLook, ofBroadcast(drawCheck));
  router.press(broadcasts.sendNow, whileEditable(checkNow));
  router.press(broadcasts.confirm, ofBroadcast(confirm));
  router.press(broadcasts.approve, ofBroadcast(approve));
  router.press(broadcasts.askSteer, ofBroadcast(askSteer));
  router.press(broadcasts.steer, ofBroadcast(steer));
};

const reports = (router: Router): void => {
  router.press(broadcasts.list, ofBroadcast(showList));
  router.press(broadcasts.secondWave, ofBroadcast(secondWave));
  router.look(reportLook, ofBroadcast(sendWorkbook));
  router.press(broadcasts.workbook, reportLook.at);
};

const changes = (router: Router): void => {
  router.press(broadcasts.correction, ofBroadcast(askCorrection));
  router.sent(asked.correction, forKnown(hearCorrection));
  router.press(broadcasts.seeChange, forKnown(look));
  router.press(broadcasts.startChange, forKnown(start));
  router.press(broadcasts.askWithdrawal, ofBroadcast(askWithdrawal));
  router.press(broadcasts.withdraw, ofBroadcast(withdraw));
};
