import type { Update } from 'grammy/types';

import type { Reply } from '../../src/bot/kit/reply.ts';
import { StandingQuestions } from '../../src/bot/kit/standing-questions.ts';
import { allRooms } from '../../src/bot/rooms.ts';
import { AnswerBudget } from '../../src/bot/telegram/answer-budget.ts';
import { drawLook, handleUpdate, type Handling } from '../../src/bot/telegram/handle-update.ts';
import { StrangerLanguages } from '../../src/bot/telegram/stranger-languages.ts';
import { usualWeights } from '../../src/core/clusters/ranking-weights.ts';
import { usualBoardHeads } from '../../src/core/official-papers/board-letterhead.ts';
import type { Stores } from '../../src/core/stores.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { createText } from '../../src/text.ts';
import type { World } from './world.ts';

const me = {
  id: 1,
  is_bot: true,
  first_name: 'Thi Đua Bot',
  username: 'thi_dua_bot',
} as Handling['me'];

const forms = loadForms(createText());

/** It holds what looks up whom an update is for, and nothing of anybody. */
const router = allRooms();

let pressedAtMs = 0;

/** Updates are handled here as the program does, without Telegram. */
export const handlingOf = ({ text }: World): Handling => ({
  me,
  router,
  // A stranger who presses as slowly as the budget wants.
  languages: new StrangerLanguages(),
  budget: new AnswerBudget(() => (pressedAtMs += 60_000)),
  ports: {
    text,
    forms,
    random: machineRandom,
    hash: machineHash,
    botUsername: 'thi_dua_bot',
    organisationName: { vi: 'Ban', en: 'Board' },
    organisationPhone: undefined,
    papers: { boardHeads: usualBoardHeads, unitHeads: [], canPrint: false },
    defaultLanguage: 'vi',
    invitationDays: 7,
    adminIds: [],
    approvalAbove: 100,
    rankingWeights: usualWeights,
    jobRuns: () => [],
    newestPrompt: () => undefined,
    newestMessage: () => undefined,
    standing: new StandingQuestions(),
  },
});

/** A press of that data, below whatever the bot has said. */
export const pressOf = (personId: number, data: string): Update => {
  const from = { id: personId, is_bot: false, first_name: 'Lan', language_code: 'vi' };
  const chat = { id: personId, type: 'private' as const, first_name: 'Lan' };
  const message = {
    message_id: 5,
    date: 1,
    chat,
    text: 'x',
    from: { ...from, id: 1, is_bot: true },
  };
  return {
    update_id: 1,
    callback_query: { id: '7', from, message, chat_instance: '1', data },
  };
};

/** What is said to an update in the end: what was to be looked at is drawn. */
export const repliesTo = async (world: World, update: Update, stores: Stores): Promise<Reply[]> => {
  const handling = handlingOf(world);
  const moment = { stores, now: world.clock.now() };
  const said: Reply[] = [];
  for (const reply of await handleUpdate(handling, update, moment))
    said.push(...(reply.type === 'look' ? await drawLook(handling, reply, moment) : [reply]));
  return said;
};

class TakenBack extends Error {}

/** Does what changes things, and takes it back. */
export const takingBack = async (
  world: World,
  work: (stores: Stores) => Promise<void>,
): Promise<void> => {
  try {
    await world.stores(async (stores) => {
      await work(stores);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
};
