import { MovableClock } from '../../src/core/shared/clock.ts';
import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { nextDeed } from '../support/next-deed.ts';
import { answerText, isQuestion, QUESTIONS, TIMED, type ContestantName } from './asked.ts';

/** Telegram and the people at their phones, in a process of its own: their time is not the bot's. */
const name = process.argv[2] as ContestantName;
const sandbox = await startSandbox({
  host: '127.0.0.1',
  port: 0,
  token: SANDBOX_TOKEN,
  botName: 'Bench',
  botUsername: 'bench_bot',
  clock: new MovableClock(() => Date.now()),
  log: () => undefined,
  paced: false,
});
const { control } = sandbox;
const people = Array.from(
  { length: Number(process.argv[3]) },
  (_, n) => control.addPerson({ firstName: `Số ${n}` }).id,
);

type Listener = (message: ViewMessage) => void;
const listeners = new Map<number, Listener>();
control.watch((event) => {
  if (event.type !== 'edit' && (event.type !== 'message' || event.data.from !== 'bot')) return;
  listeners.get(event.personId)?.(event.data);
});

/**
 * Does something and waits until the bot shows what is looked for. People answer after Telegram has told
 * the bot that it is in the chat: what comes sooner was written before it.
 */
const untilShown = (
  id: number,
  act: () => void,
  isIt: (message: ViewMessage) => boolean,
): Promise<ViewMessage> =>
  new Promise((resolve) => {
    listeners.set(id, (message) => {
      if (isIt(message)) setImmediate(resolve, message);
    });
    act();
  });

let waited: Record<number, number[]> = {};

/** Until the question of this number stands. */
const timed = async <Shown>(number: number, shown: () => Promise<Shown>): Promise<Shown> => {
  const beganAt = performance.now();
  const result = await shown();
  if (TIMED.includes(number)) (waited[number] ??= []).push(performance.now() - beganAt);
  return result;
};

const says = (id: number, text: string, next: number): Promise<ViewMessage> =>
  timed(next, () =>
    untilShown(
      id,
      () => control.say(id, text),
      (message) => isQuestion(message.text ?? '', next),
    ),
  );

/** The last of the taps that lead to the first question brings it. */
const firstQuestion = async (shown: () => Promise<ViewMessage>): Promise<ViewMessage> => {
  const beganAt = performance.now();
  const prompt = await shown();
  if (isQuestion(prompt.text ?? '', 1)) (waited[1] ??= []).push(performance.now() - beganAt);
  return prompt;
};

/** From the menu to the first question, by the buttons that lead there; the number of updates. */
const opensForm = async (id: number): Promise<number> => {
  let prompt = await untilShown(id, () => control.say(id, '/menu'), hasButtons);
  let updates = 1;
  for (; !isQuestion(prompt.text ?? '', 1); updates += 1) {
    const deed = nextDeed(prompt, []);
    const { messageId } = prompt;
    if (deed.type === 'say') throw new Error(`asked before the first question: ${prompt.text}`);
    prompt = await firstQuestion(() =>
      untilShown(id, () => control.press(id, { messageId, text: deed.words }), hasButtons),
    );
  }
  return updates;
};

const hasButtons = ({ inlineKeyboard }: ViewMessage): boolean => inlineKeyboard !== undefined;

/** From the first question to the answer of the last but one; the number of updates. */
const answersAll = async (id: number): Promise<number> => {
  const isOwn = name === 'this bot';
  const opening = isOwn ? await opensForm(id) : 1;
  if (!isOwn) await says(id, name === 'echo' ? answerText(0) : '/begin', 1);
  for (let number = 1; number < QUESTIONS; number += 1)
    await says(id, answerText(number), number + 1);
  return QUESTIONS - 1 + opening;
};

/** A question that is answered loses its buttons: that is nothing to go on with. */
const leadsOn = (message: ViewMessage): boolean =>
  hasButtons(message) || message.text?.includes('Mã biên nhận') === true;

/** A whole plan with its taps, from the menu to the receipt. */
const handsInPlan = async (id: number): Promise<number> => {
  const said: string[] = [];
  let prompt = await untilShown(id, () => control.say(id, '/menu'), leadsOn);
  let updates = 1;
  for (; !prompt.text?.includes('Mã biên nhận'); updates += 1) {
    const { messageId } = prompt;
    const deed = nextDeed(prompt, said);
    if (deed.type === 'say') said.push(deed.text);
    const act = (): void => {
      if (deed.type === 'say') control.say(id, deed.text);
      else control.press(id, { messageId, text: deed.words });
    };
    prompt = await untilShown(id, act, leadsOn);
    if (updates > 120) throw new Error(`no end of questions: ${prompt.text}`);
  }
  return updates;
};

const walk = name === 'this bot, full plan' ? handsInPlan : answersAll;

process.on('message', ({ from, to }: { from: number; to: number }) => {
  const startedAt = performance.now();
  void Promise.all(people.slice(from, to).map(walk)).then((updates) => {
    const seconds = (performance.now() - startedAt) / 1000;
    process.send?.({ updates: updates.reduce((sum, one) => sum + one, 0), seconds, waited });
    waited = {};
  });
});
process.on('disconnect', () => process.exit());
process.send?.({ apiRoot: sandbox.apiRoot, people });
