import { buttons } from '../kit/buttons.ts';
import { forKnown, forOfficers, type Room } from '../kit/router.ts';
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
import { sendOpinion } from './opinion.ts';
import {
  askWhereReplicated,
  hearWhereReplicated,
  modelsLook,
  REPLICATED,
  showModel,
  showModels,
  spreadModel,
} from './models.ts';
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
  SEVERAL,
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
import {
  askForOtherUsual,
  askForUsual,
  hearOtherUsual,
  hearUsual,
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
  router.look(queueLook, forOfficers(showQueue));
  router.command('xemxet', (ctx) => queueLook.at(ctx, { page: 0 }));
  router.press(reviews.queue, queueLook.at);
  router.press(reviews.checklist, forOfficers(showChecklist));
  router.press(reviews.letter, forOfficers(sendOpinion));
  router.press(reviews.point, forOfficers(remarkOnPoint));
  router.press(
    reviews.version,
    forOfficers((ctx, by, asked) => showVersion(ctx, by, asked)),
  );
  router.press(reviews.begin, forOfficers(begin));
  router.press(reviews.parts, forOfficers(showParts));
  router.press(reviews.part, forOfficers(askForRemark));
  router.press(reviews.all, forOfficers(askForRemarkOnAll));
  router.press(reviews.remark, forOfficers(showRemark));
  router.press(reviews.changeRemark, forOfficers(askForChange));
  router.press(reviews.removeRemark, forOfficers(remove));
  router.typed(REMARK, forOfficers(hearRemark));
  router.typed(REMARK_ON_ALL, forOfficers(hearRemarkOnAll));
  router.typed(REMARK_CHANGE, forOfficers(hearChange));
  router.press(reviews.leadCheck, forKnown(check));
  router.press(reviews.leadRemark, forKnown(askForLeadRemark));
  router.typed(LEAD_REMARK, forKnown(hearLeadRemark));
  router.press(reviews.several, forOfficers(showSeveral));
  router.look(severalLook, forOfficers(drawSeveral));
  router.press(reviews.toggleVersion, forOfficers(toggleVersion));
  router.press(reviews.agreeSeveral, forOfficers(agreeSeveral));
  router.typed(SEVERAL, forOfficers(hearInSeveral));
  clarifications(router);
  cityTargets(router);
  models(router);
  decisions(router);
  usualRemarks(router);
  router.press(reviews.beside, forOfficers(showBeside));
  router.look(sameTargetLook, forOfficers(showSameTarget));
  router.press(reviews.sameTarget, forOfficers(askForTarget));
  router.typed(SAME_TARGET, forOfficers(hearTarget));
};

const models: Room = (router) => {
  router.look(modelsLook, forOfficers(showModels));
  router.press(reviews.models, modelsLook.at);
  router.press(
    reviews.model,
    forOfficers((ctx, by, asked) => showModel(ctx, by, asked)),
  );
  router.press(reviews.replicated, forOfficers(askWhereReplicated));
  router.typed(REPLICATED, forOfficers(hearWhereReplicated));
  router.press(reviews.spread, forOfficers(spreadModel));
};

const cityTargets: Room = (router) => {
  router.press(reviews.cityTargets, forOfficers(showCityTargets));
  router.look(cityTargetLook, forOfficers(showCityTarget));
  router.press(reviews.cityTarget, cityTargetLook.at);
  router.press(reviews.addCityTargets, forOfficers(askForCityTargets));
  router.typed(CITY_TARGETS, forOfficers(hearCityTargets));
  router.press(reviews.takeBackCityTargets, forOfficers(takeBackCityTargets));
  router.press(reviews.removeCityTarget, forOfficers(removeCityTarget));
};

const clarifications: Room = (router) => {
  router.press(reviews.ask, forOfficers(askForQuestion));
  router.typed(ASKING, forOfficers(hearClarification));
  router.press(reviews.asked, forKnown(showAsked));
  router.press(reviews.answerFile, forOfficers(sendAnswerFile));
  router.press(reviews.answer, forKnown(askForAnswer));
  router.sent(ANSWERING, forKnown(hearAnswerTo));
};

const usualRemarks: Room = (router) => {
  router.press(reviews.usualFor, forOfficers(showUsualFor));
  router.press(reviews.sayUsual, forOfficers(sayUsual));
  router.press(reviews.usual, forOfficers(showUsual));
  router.press(reviews.usualRemark, forOfficers(showUsualRemark));
  router.press(reviews.newUsual, forOfficers(askForUsual));
  router.press(reviews.changeUsual, forOfficers(askForOtherUsual));
  router.press(reviews.removeUsual, forOfficers(removeUsual));
  router.typed(NEW_USUAL, forOfficers(hearUsual));
  router.typed(USUAL_CHANGE, forOfficers(hearOtherUsual));
};

const decisions: Room = (router) => {
  router.press(reviews.giveBack, forOfficers(askUntil));
  router.press(reviews.giveBackUntil, forOfficers(giveBack));
  router.press(reviews.moveDay, forOfficers(askOtherDay));
  router.press(reviews.moveDayTo, forOfficers(moveDay));
  router.press(reviews.takeBack, forOfficers(takeBack));
  router.press(reviews.agree, forOfficers(agree));
  router.press(reviews.unlock, forOfficers(askWhyUnlock));
  router.typed(ANSWER_DAY, forOfficers(hearDay));
  router.typed(UNLOCKING, forOfficers(hearWhyUnlock));
};
