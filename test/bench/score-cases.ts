import type { Stage } from './score-contenders.ts';
import { type Answers, inserted, kindOf, meant, type QuestionId, said, YES } from './score-form.ts';
import type { Phone } from './score-phone.ts';

/** One row of the scorecard: null when all went right, else what became of it. */
export type Case = { name: string; play: (stage: Stage) => Promise<string | null> };

const MOST_ANSWERS = 16;
/** Who has answered the same question so often in vain gives up. */
const MOST_IN_VAIN = 3;

/** Words of which the bot is not sure that they answer the question: it asks. Or all is answered. */
const leadsOn = ({ buttons }: Phone): string | undefined =>
  ['Trả lời: ', 'Ghi ', 'Gửi ngay', 'Gửi Ban']
    .map((words) => buttons.find((one) => one.startsWith(words)))
    .find((one) => one !== undefined);

/** Answers what is asked, by what it says, until the question `until`, or until it is handed in. */
const answers = async (
  stage: Stage,
  phone: Phone,
  {
    until,
    words = said,
  }: { until?: QuestionId; words?: Readonly<Record<QuestionId, string>> } = {},
): Promise<void> => {
  let inVain = 0;
  for (let step = 0; step < MOST_ANSWERS && inVain < MOST_IN_VAIN; step += 1) {
    const before = seenBy(phone);
    const isOver = stage.filed(phone) !== undefined || isAt(phone, until);
    if (isOver) return;
    await goesOn(phone, words);
    await phone.until(() => seenBy(phone) !== before || stage.filed(phone) !== undefined);
    inVain = seenBy(phone) === before ? inVain + 1 : 0;
  }
};

const seenBy = ({ asked, buttons }: Phone): string => [asked, ...buttons].join();

/** Nothing is asked, or this, and no button leads on. */
const isAt = (phone: Phone, until: QuestionId | undefined): boolean =>
  leadsOn(phone) === undefined && (phone.asked === undefined || phone.asked === until);

const goesOn = async (phone: Phone, words: Readonly<Record<QuestionId, string>>): Promise<void> => {
  const [button, id] = [leadsOn(phone), phone.asked];
  if (button !== undefined) await phone.taps(button);
  else if (id !== undefined)
    await (kindOf(id) === 'choice' ? phone.taps(words[id]) : phone.says(words[id]));
};

const differences = (filed: Answers | undefined, wanted: Answers): string | null => {
  if (!filed) return 'never handed in';
  const wrong = Object.entries(wanted).filter(([id, value]) => filed[id as QuestionId] !== value);
  if (wrong.length === 0) return null;
  return wrong
    .map(([id, value]) => `${id}: ${String(filed[id as QuestionId])} instead of ${String(value)}`)
    .join(', ');
};

/** All the rest is answered, and this must be what was handed in. */
const ends = async (stage: Stage, phone: Phone, wanted: Answers = {}): Promise<string | null> => {
  await answers(stage, phone);
  return differences(stage.filed(phone), { ...meant, ...wanted });
};

const lastUpdateOf = (stage: Stage, person: number): number => {
  type Update = { update_id: number; message?: { chat: { id: number } } };
  const updates = stage.control
    .calls()
    .flatMap(({ method, result }) =>
      method === 'getUpdates' && Array.isArray(result) ? (result as Update[]) : [],
    );
  const newest = updates.findLast(({ message }) => message?.chat.id === person);
  if (!newest) throw new Error('nothing was handed out');
  return newest.update_id;
};

const people: readonly Case[] = [
  {
    name: 'answers in turn are what is handed in',
    play: async (stage) => ends(stage, await stage.begins()),
  },
  {
    name: '20 people at once: each their own answers',
    play: async (stage) => {
      const phones: Phone[] = [];
      for (let n = 0; n < 20; n += 1) phones.push(await stage.begins());
      const outcomes = await Promise.all(
        phones.map(async (phone, n) => {
          await answers(stage, phone, { words: { ...said, note: `Số ${n}` } });
          return differences(stage.filed(phone), { ...meant, note: `Số ${n}` });
        }),
      );
      const wrong = outcomes.filter((one) => one !== null);
      return wrong.length === 0 ? null : `${wrong.length} of 20: ${wrong[0] ?? ''}`;
    },
  },
  {
    name: 'two answers before the bot has answered the first: neither is lost',
    play: async (stage) => {
      const phone = await stage.begins();
      await phone.does(() => {
        stage.control.say(phone.id, said.name);
        stage.control.say(phone.id, said.unit);
      });
      return ends(stage, phone);
    },
  },
  {
    name: 'Telegram hands an answer out twice: it counts once',
    play: async (stage) => {
      const phone = await stage.begins();
      await phone.says(said.name);
      const update = lastUpdateOf(stage, phone.id);
      await phone.does(() => stage.control.redeliver(update));
      return ends(stage, phone);
    },
  },
];

const buttons: readonly Case[] = [
  {
    name: 'a double tap answers one question',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'sure' });
      await phone.taps(YES, 2);
      return ends(stage, phone);
    },
  },
  {
    name: 'the button of an earlier question does not answer this one',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'sure' });
      const old = phone.button(YES);
      await phone.taps(YES);
      if (old) await phone.does(() => stage.control.press(phone.id, old));
      return ends(stage, phone);
    },
  },
  {
    name: 'the label of a button, typed, counts as the tap',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'sure' });
      await phone.says(YES);
      return phone.asked === 'ready' ? ends(stage, phone) : 'not taken';
    },
  },
];

const amends: readonly Case[] = [
  {
    name: 'an edited message changes its answer',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'target' });
      const message = phone.messages.find(({ from, text }) => from === 'person' && text === 'An');
      await phone.does(() => stage.control.edit(phone.id, message?.messageId ?? 0, 'An Bình'));
      return ends(stage, phone, { name: 'An Bình' });
    },
  },
  {
    name: 'back to question 2 from question 5 keeps 3 and 4',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'ready' });
      if (!phone.button('Quay lại')) return 'no way back';
      for (let times = 0; phone.asked !== 'unit' && times < 4; times += 1)
        await phone.taps('Quay lại');
      await phone.says('Phòng B');
      return phone.asked === 'ready'
        ? ends(stage, phone, { unit: 'Phòng B' })
        : `asks ${phone.asked ?? 'nothing'} again`;
    },
  },
  {
    name: 'a command in the middle is no answer',
    play: async (stage) => {
      const phone = await stage.begins();
      await phone.says('/help');
      if (phone.asked === 'name') await phone.says(said.name);
      else await answers(stage, phone);
      return ends(stage, phone);
    },
  },
  {
    name: '"1.234,5" is 1234.5',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { words: { ...said, target: '1.234,5' } });
      return differences(stage.filed(phone), { ...meant, target: 1234.5 });
    },
  },
  {
    name: '"12 cái" is not filed as 12 without a question',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'target' });
      await phone.says('12 cái');
      if (phone.asked !== 'target') return 'filed as 12';
      return ends(stage, phone);
    },
  },
  {
    name: 'a photo instead of words is told what is wanted',
    play: async (stage) => {
      const phone = await stage.begins();
      const before = phone.heard.length;
      const photo = { name: 'anh.png', kind: 'photo', bytes: onePixel } as const;
      await phone.does(() => stage.control.sendFile(phone.id, photo));
      if (phone.heard.length === before) return 'silence';
      return ends(stage, phone);
    },
  },
];

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const trouble: readonly Case[] = [
  {
    name: 'stopped and started between two answers: it goes on',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'target' });
      await stage.stops();
      await stage.starts();
      return ends(stage, phone);
    },
  },
  {
    name: 'answered while it was stopped: the answer counts',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'target' });
      await stage.stops();
      stage.control.say(phone.id, said.target);
      await phone.does(() => stage.starts());
      return ends(stage, phone);
    },
  },
  {
    name: 'a 502 while the next question is said: the answer stays and the question comes',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'unit' });
      stage.control.addFault({
        method: 'sendMessage',
        chatId: phone.id,
        times: 1,
        fault: { type: 'html', status: 502 },
      });
      await phone.says(said.unit);
      stage.control.clearFaults();
      if (phone.asked !== 'target') return 'the question never came';
      return ends(stage, phone);
    },
  },
  {
    name: 'blocked in the middle and unblocked: the answers are there',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'unit' });
      await phone.does(() => {
        stage.control.say(phone.id, said.unit);
        stage.control.block(phone.id);
      });
      await phone.does(() => stage.control.unblock(phone.id));
      await stage.leads(phone);
      return phone.asked === 'target' ? ends(stage, phone) : `asks ${phone.asked ?? 'nothing'}`;
    },
  },
  {
    name: 'a new version asks one question more, before the one at hand: nothing is misfiled',
    play: async (stage) => {
      const phone = await stage.begins();
      await answers(stage, phone, { until: 'target' });
      await stage.stops();
      // A changed form under its old version is refused at the start: then it is raised.
      await stage.starts(inserted, 1_000).catch(() => stage.starts(inserted, 1_001));
      return ends(stage, phone, { phone: said.phone });
    },
  },
];

/** The order matters for the last one alone, which leaves another form behind. */
export const cases: readonly Case[] = [...people, ...buttons, ...amends, ...trouble];
