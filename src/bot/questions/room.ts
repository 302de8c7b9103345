import { isOfficer } from '../../core/people/rights.ts';
import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { askForWords, QUESTION } from './ask-for-words.ts';
import { ANSWER, beginAnswer, close, hearAnswer, hearReply, take } from './desk.ts';
import {
  askForFaqWords,
  dropFaq,
  FAQ_WORDS,
  hearFaqWords,
  makeEntry,
  sendForwardable,
  showFaq,
  showFaqEntry,
  showOrHideFaq,
} from './faq.ts';
import { showOwn, showWaiting } from './list.ts';
import {
  askAboutBroadcast,
  askMore,
  begin,
  chooseUnit,
  hearQuestion,
  leave,
  settle,
  withdraw,
} from './questions.ts';
import { sendCarried, showThread } from './thread.ts';

const { questions } = buttons;

/** What people ask the Board, and where the Board sees, takes on, answers and closes it. */
export const questionsRoom: Room = (router) => {
  router.command('hoi', forKnown(begin));
  router.command(
    'cauhoi',
    forKnown((ctx, by) => (isOfficer(by) ? showWaiting : showOwn)(ctx, by, { page: 0 })),
  );
  router.press(
    questions.ask,
    forKnown((ctx, by) => askForWords(ctx, by)),
  );
  router.press(questions.askAboutBroadcast, forKnown(askAboutBroadcast));
  router.press(questions.askMore, forKnown(askMore));
  router.press(questions.leave, forKnown(leave));
  router.press(questions.withdraw, forKnown(withdraw));
  router.press(questions.chooseUnit, forKnown(chooseUnit));
  router.press(questions.settle, forKnown(settle));
  router.press(questions.waiting, forKnown(showWaiting));
  router.press(questions.own, forKnown(showOwn));
  router.press(questions.answer, forKnown(beginAnswer));
  router.press(questions.take, forKnown(take));
  router.press(questions.close, forKnown(close));
  router.press(questions.file, forKnown(sendCarried));
  router.press(questions.thread, forKnown(showThread));
  router.press(questions.faq, forKnown(showFaq));
  router.press(
    questions.faqEntry,
    forKnown((ctx, by, entry) => showFaqEntry(ctx, by, entry)),
  );
  router.press(questions.faqForward, forKnown(sendForwardable));
  router.press(questions.faqMake, forKnown(makeEntry));
  router.press(questions.faqEdit, forKnown(askForFaqWords));
  router.press(questions.faqShow, forKnown(showOrHideFaq));
  router.press(questions.faqRemove, forKnown(dropFaq));
  router.typed(FAQ_WORDS, forKnown(hearFaqWords));
  router.reply(QUESTION, forKnown(hearQuestion));
  router.reply(ANSWER, forKnown(hearAnswer));
  router.otherwise('swipe', hearReply);
};
