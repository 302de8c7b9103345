import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { SEVERAL } from '../kit/waiting-choices.ts';
import { remarkOnPoint, showChecklist } from './checklist.ts';
import {
  askForCityTargets,
  CITY_TARGETS,
  cityTargetLook,
  hearCityTargets,
  removeCityTarget,
  showCityTarget,
  showCityTargets,
  takeBackCityTargets,
} from './city-targets.ts';
import {
  askForQuestion,
  ASKING,
  hearClarification,
  sendAnswerFile,
  showAsked,
} from './clarifications.ts';
import { ANSWERING, askForAnswer, hearAnswerTo } from './clarify.ts';
import {
  agree,
  ANSWER_DAY,
  askOtherDay,
  askUntil,
  askWhyUnlock,
  giveBack,
  hearDay,
  hearWhyUnlock,
  moveDay,
  takeBack,
  UNLOCKING,
} from './decisions.ts';
import { askForLeadRemark, check, hearLeadRemark, LEAD_REMARK } from './lead-check.ts';
import {
  askWhereReplicated,
  hearWhereReplicated,
  modelsLook,
  REPLICATED,
  showModel,
  showModels,
  spreadModel,
} from './models.ts';
import { sendOpinion } from './opinion.ts';
import { queueLook, showQueue } from './queue.ts';
import {
  askForChange,
  askForRemark,
  askForRemarkOnAll,
  begin,
  hearChange,
  hearRemark,
  hearRemarkOnAll,
  remove,
  REMARK,
  REMARK_CHANGE,
  REMARK_ON_ALL,
  showParts,
  showRemark,
} from './remarks.ts';
import {
  agreeSeveral,
  drawSeveral,
  hearInSeveral,
  severalLook,
  showSeveral,
  toggleVersion,
} from './several.ts';
import {
  askForTarget,
  hearTarget,
  SAME_TARGET,
  sameTargetLook,
  showBeside,
  showSameTarget,
} from './targets.ts';
import { sendToldPaper, toldPaperLook } from './told-papers.ts';
import {
  askForOtherUsual,
  askForUsual,
  hearOtherUsual,
  hearUsual,
  keepRemark,
  NEW_USUAL,
  removeUsual,
  sayUsual,
  showUsual,
  showUsualFor,
  showUsualRemark,
  USUAL_CHANGE,
} from './usual.ts';
import { showVersion } from './version.ts';

const { reviews } = buttons;

/** Where the Board looks at what units have handed in: who reviews it is asked at every press. */
export const reviewsRoom: Room = (router) => {
  router.look(queueLook, forKnown(showQueue));
  router.command('xemxet', (ctx) => queueLook.at(ctx, { page: 0 }));
  router.press(reviews.queue, queueLook.at);
  router.press(reviews.letter, forKnown(sendOpinion));
  router.press(reviews.checklist, forKnown(showChecklist));
  router.press(reviews.point, forKnown(remarkOnPoint));
  router.press(
    reviews.version,
    forKnown((ctx, by, asked) => showVersion(ctx, by, asked)),
  );
  router.press(reviews.begin, forKnown(begin));
  router.press(reviews.parts, forKnown(showParts));
  router.press(reviews.part, forKnown(askForRemark));
  router.press(reviews.all, forKnown(askForRemarkOnAll));
  router.press(reviews.remark, forKnown(showRemark));
  router.press(reviews.changeRemark, forKnown(askForChange));
  router.press(reviews.removeRemark, forKnown(remove));
  router.typed(REMARK, forKnown(hearRemark));
  router.typed(REMARK_ON_ALL, forKnown(hearRemarkOnAll));
  router.typed(REMARK_CHANGE, forKnown(hearChange));
  router.press(reviews.leadCheck, forKnown(check));
  router.press(reviews.leadRemark, forKnown(askForLeadRemark));
  router.typed(LEAD_REMARK, forKnown(hearLeadRemark));
  router.press(reviews.several, forKnown(showSeveral));
  router.look(severalLook, forKnown(drawSeveral));
  router.press(reviews.toggleVersion, forKnown(toggleVersion));
  router.press(reviews.agreeSeveral, forKnown(agreeSeveral));
  router.typed(SEVERAL, forKnown(hearInSeveral));
  clarifications(router);
  cityTargets(router);
  models(router);
  decisions(router);
  usualRemarks(router);
  router.press(reviews.beside, forKnown(showBeside));
  router.look(sameTargetLook, forKnown(showSameTarget));
  router.press(reviews.sameTarget, forKnown(askForTarget));
  router.typed(SAME_TARGET, forKnown(hearTarget));
};

const models: Room = (router) => {
  router.look(modelsLook, forKnown(showModels));
  router.press(reviews.models, modelsLook.at);
  router.look(toldPaperLook, forKnown(sendToldPaper));
  router.press(reviews.toldPaper, toldPaperLook.at);
  router.press(
    reviews.model,
    forKnown((ctx, by, asked) => showModel(ctx, by, asked)),
  );
  router.press(reviews.replicated, forKnown(askWhereReplicated));
  router.typed(REPLICATED, forKnown(hearWhereReplicated));
  router.press(reviews.spread, forKnown(spreadModel));
};

const cityTargets: Room = (router) => {
  router.press(reviews.cityTargets, forKnown(showCityTargets));
  router.look(cityTargetLook, forKnown(showCityTarget));
  router.press(reviews.cityTarget, cityTargetLook.at);
  router.press(reviews.addCityTargets, forKnown(askForCityTargets));
  router.typed(CITY_TARGETS, forKnown(hearCityTargets));
  router.press(reviews.takeBackCityTargets, forKnown(takeBackCityTargets));
  router.press(reviews.removeCityTarget, forKnown(removeCityTarget));
};

const clarifications: Room = (router) => {
  router.press(reviews.ask, forKnown(askForQuestion));
  router.typed(ASKING, forKnown(hearClarification));
  router.press(reviews.asked, forKnown(showAsked));
  router.press(reviews.answerFile, forKnown(sendAnswerFile));
  router.press(reviews.answer, forKnown(askForAnswer));
  router.sent(ANSWERING, forKnown(hearAnswerTo));
};

const usualRemarks: Room = (router) => {
  router.press(reviews.keepRemark, forKnown(keepRemark));
  router.press(reviews.usualFor, forKnown(showUsualFor));
  router.press(reviews.sayUsual, forKnown(sayUsual));
  router.press(reviews.usual, forKnown(showUsual));
  router.press(reviews.usualRemark, forKnown(showUsualRemark));
  router.press(reviews.newUsual, forKnown(askForUsual));
  router.press(reviews.changeUsual, forKnown(askForOtherUsual));
  router.press(reviews.removeUsual, forKnown(removeUsual));
  router.typed(NEW_USUAL, forKnown(hearUsual));
  router.typed(USUAL_CHANGE, forKnown(hearOtherUsual));
};

const decisions: Room = (router) => {
  router.press(reviews.giveBack, forKnown(askUntil));
  router.press(reviews.giveBackUntil, forKnown(giveBack));
  router.press(reviews.moveDay, forKnown(askOtherDay));
  router.press(reviews.moveDayTo, forKnown(moveDay));
  router.press(reviews.takeBack, forKnown(takeBack));
  router.press(reviews.agree, forKnown(agree));
  router.press(reviews.unlock, forKnown(askWhyUnlock));
  router.typed(ANSWER_DAY, forKnown(hearDay));
  router.typed(UNLOCKING, forKnown(hearWhyUnlock));
};
