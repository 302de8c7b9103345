import { MovableClock } from '../../src/core/shared/clock.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';

/** The sandbox's Telegram in a process of its own, as Telegram is: its time is not the sender's. */
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
const people = Array.from({ length: Number(process.argv[2]) }, (_, n) => {
  const { id } = sandbox.control.addPerson({ firstName: `Số ${n}` });
  sandbox.control.start(id);
  return id;
});
process.on('disconnect', () => process.exit());
process.send?.({ apiRoot: sandbox.apiRoot, people });
