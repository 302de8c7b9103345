import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { nextDeed } from '../support/next-deed.ts';
import { nameOf } from './big-city.ts';

/** Telegram and the people at their phones; the bot of the big city is a process of its own. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const PROBES = 60;
const NOW = instantInHanoi('2027-02-08' as CalendarDate, '10:00');

const clock = new MovableClock(() => Date.now());
clock.moveTo(NOW);
const { control, apiRoot } = await startSandbox({
  host: '127.0.0.1',
  port: 0,
  token: SANDBOX_TOKEN,
  botName: 'Bench',
  botUsername: 'bench_bot',
  clock,
  log: () => undefined,
  paced: false,
});
const person = (firstName: string): number => {
  const { id } = control.addPerson({ firstName, languageCode: 'vi' });
  control.start(id);
  return id;
};
const admin = person('Admin');
const contacts = Array.from({ length: PROBES + 1 }, (_, at) => person(`Số ${at}`));
const [lead = 0, ...probes] = contacts;

const bot = fork(
  fileURLToPath(new URL('city-bot-process.js', import.meta.url)),
  [apiRoot, JSON.stringify(contacts), String(admin), String(NOW)],
  { execArgv: [] },
).once('exit', (code, signal) => {
  if (code !== 0) console.error(`the bot of the big city has ended: ${code ?? signal}`);
  process.exit(code === 0 ? 0 : 1);
});
await once(bot, 'message');

type Used = { cpuMs: number; heldMs: number; blockedMs: number };

const used = async (): Promise<Used> => {
  bot.send('used');
  const [told] = (await once(bot, 'message')) as [Used];
  return told;
};

type Heard = (message: ViewMessage) => void;
const listeners = new Map<number, Heard>();
control.watch((event) => {
  if (event.type !== 'edit' && (event.type !== 'message' || event.data.from !== 'bot')) return;
  listeners.get(event.personId)?.(event.data);
});

/** Does something and waits for what the bot shows: how long that took, and what it is. */
const until = (
  id: number,
  act: () => void,
  isIt: (message: ViewMessage) => boolean = () => true,
): Promise<{ ms: number; message: ViewMessage }> =>
  new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`no answer to ${String(act)}`)), 30_000);
    const startedAt = performance.now();
    listeners.set(id, (message) => {
      if (!isIt(message)) return;
      clearTimeout(patience);
      listeners.delete(id);
      resolve({ ms: performance.now() - startedAt, message });
    });
    act();
  });

const says = (id: number, text: string) => until(id, () => control.say(id, text));

/** Presses the newest button whose words begin like that, which may be on its way. */
const taps = async (id: number, label: string) => {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const { messageId, inlineKeyboard } of control.chat(id).messages.toReversed()) {
      const button = inlineKeyboard?.flat().find(({ text }) => text.startsWith(label));
      if (button) return until(id, () => control.press(id, { messageId, text: button.text }));
    }
    await wait(10);
  }
  throw new Error(`no button "${label}": ${control.chat(id).messages.at(-1)?.text}`);
};

const leadsOn = ({ inlineKeyboard, text = '' }: ViewMessage): boolean =>
  inlineKeyboard !== undefined || text.includes('Mã biên nhận');

/** Hands in a plan as somebody in a hurry, as long as it is wanted. */
const handsIn = async (
  id: number,
  { goesOn, onAnswer }: { goesOn: () => boolean; onAnswer: (ms: number) => void },
): Promise<void> => {
  const said: string[] = [];
  let { message } = await until(id, () => control.say(id, '/menu'), leadsOn);
  while (goesOn() && message.text?.includes('Mã biên nhận') !== true) {
    const { messageId } = message;
    const deed = nextDeed(message, said);
    if (deed.type === 'say') said.push(deed.text);
    const act = (): void => {
      if (deed.type === 'say') control.say(id, deed.text);
      else control.press(id, { messageId, text: deed.words });
    };
    const answered = await until(id, act, leadsOn);
    ({ message } = answered);
    onAnswer(answered.ms);
  }
};

const [source = 0, ...others] = probes;
const ignore = { goesOn: () => true, onAnswer: () => undefined };
await handsIn(source, ignore);
bot.send({ copyPlanOf: 1 });
await once(bot, 'message');
for (const id of others.splice(0, 12)) await handsIn(id, ignore);

type Screen = {
  name: string;
  by: number;
  /** What leads there, outside of what is measured. */
  before?: () => Promise<unknown>;
  ask: () => Promise<{ ms: number; message: ViewMessage }>;
};

const ofAdmin = (name: string, ask: Screen['ask'], before?: Screen['before']): Screen => ({
  name,
  by: admin,
  ask,
  ...(before ? { before } : {}),
});

const screens: Screen[] = [
  ofAdmin('/tinhhinh', () => says(admin, '/tinhhinh')),
  ofAdmin(
    '  a cluster',
    () => taps(admin, 'Cụm 12 '),
    () => says(admin, '/tinhhinh'),
  ),
  ofAdmin(
    '  other milestones',
    () => taps(admin, 'Chọn mốc'),
    () => says(admin, '/tinhhinh'),
  ),
  ofAdmin(
    '  a unit',
    () => taps(admin, nameOf(150)),
    async () => {
      await says(admin, '/tinhhinh');
      await taps(admin, 'Cụm 12 ');
    },
  ),
  ofAdmin('a unit by its code', () => says(admin, 'P-1234')),
  ofAdmin('a unit by words', () => says(admin, 'lang ha')),
  ofAdmin('nobody by words', () => says(admin, 'khong ai ten nhu the')),
  ofAdmin('/tomtat', () => says(admin, '/tomtat')),
  ofAdmin('/cum of an admin', () => says(admin, '/cum')),
  ofAdmin(
    '  a cluster',
    () => taps(admin, 'Cụm 12'),
    () => says(admin, '/cum'),
  ),
  { name: '/cum of a lead', by: lead, ask: () => says(lead, '/cum') },
  {
    name: '  a milestone',
    by: lead,
    before: () => says(lead, '/cum'),
    ask: () => taps(lead, 'Kế hoạch năm'),
  },
  ofAdmin('/nhacviec', () => says(admin, '/nhacviec')),
  ofAdmin('/lich', () => says(admin, '/lich')),
  ofAdmin(
    'audience of everyone',
    () => taps(admin, 'Tất cả mọi người'),
    async () => {
      await says(admin, '/thongbao');
      await taps(admin, 'Soạn thông báo');
      await says(admin, 'Mời họp ngày mai.');
      await taps(admin, 'Chọn người nhận');
      await taps(admin, 'Thêm nhóm nhận');
    },
  ),
  ofAdmin(
    '  check before sending',
    () => taps(admin, 'Kiểm tra và gửi'),
    () => taps(admin, '‹ Về thông báo'),
  ),
  { name: "a contact's /menu", by: lead, ask: () => says(lead, '/menu') },
  { name: "a contact's /tiendo", by: lead, ask: () => says(lead, '/tiendo') },
];
const chosen = process.env['SCREENS']?.split(';');
const wanted = screens.filter(({ name }) => chosen?.includes(name.trim()) ?? true);

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long answers of somebody else take while a screen is asked for again and again. */
const answersBeside = async (screen: Screen): Promise<number> => {
  const id = others.shift();
  if (id === undefined) throw new Error('too few people to answer');
  let isAsked = true;
  let isMeasured = false;
  let longest = 0;
  const answering = handsIn(id, {
    goesOn: () => isAsked,
    onAnswer: (ms) => {
      if (isMeasured) longest = Math.max(longest, ms);
    },
  });
  for (let round = 0; round < 5; round += 1) {
    await screen.before?.();
    isMeasured = true;
    await screen.ask();
    await wait(15);
    isMeasured = false;
  }
  isAsked = false;
  await answering;
  return longest;
};

const [load = 0] = loadavg();
console.log(
  `ms; Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)}, ${ROUNDS} rounds`,
);
console.log('| screen | median | most | CPU | blocked | held | others wait at most |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const screen of wanted) {
  const took: number[] = [];
  const costs: Used[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    await screen.before?.();
    const before = await used();
    const { ms } = await screen.ask();
    const after = await used();
    if (round < 0) continue;
    took.push(ms);
    costs.push({ ...after, cpuMs: after.cpuMs - before.cpuMs });
  }
  const waited = await answersBeside(screen);
  const figures = [
    median(took),
    Math.max(...took),
    median(costs.map(({ cpuMs }) => cpuMs)),
    median(costs.map(({ blockedMs }) => blockedMs)),
    median(costs.map(({ heldMs }) => heldMs)),
    waited,
  ];
  console.log(`| ${screen.name} | ${figures.map((one) => one.toFixed(0)).join(' | ')} |`);
}
console.log(`load ${loadavg()[0]?.toFixed(1)} at the end`);
bot.disconnect();
