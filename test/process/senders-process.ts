import { connectTelegram } from '../../src/bot/telegram/connect.ts';
import { createMessenger } from '../../src/bot/telegram/messenger.ts';
import { kindsByName } from '../../src/core/outbox/message-kind.ts';
import { Pace } from '../../src/core/outbox/pace.ts';
import { recoverAfterCrash } from '../../src/core/outbox/recover-after-crash.ts';
import type { SendingRules } from '../../src/core/outbox/sending.ts';
import { accessGrantedKind } from '../../src/core/people/grant-access.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { machineMs } from '../../src/service/machine-ports.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { createText } from '../../src/text.ts';
import { Sender } from '../../src/worker/sender.ts';
import type { SendersOptions } from './senders.ts';

/** Several sending loops on one database; says how many calls each has made when it is stopped. */
const options = JSON.parse(process.argv[2] ?? '') as SendersOptions;
const { apiRoot, token, rate, leaseMs, places } = options;
const database = await openDatabase(options.url);
const transactions = transactionsOf(database);
const { api } = await connectTelegram({ token, apiRoot, proxy: undefined });
const messenger = createMessenger({
  api,
  text: createText(),
  defaultLanguage: 'vi',
  drawPaper: () => Promise.reject(new Error('nothing is drawn here')),
});
const pace = new Pace(rate, () => performance.now());
const rules: SendingRules<Stores> = {
  kinds: kindsByName([accessGrantedKind]),
  nextSendingTime: (_stores, now) => Promise.resolve(now),
  onUnreachable: () => Promise.resolve(),
};
const now = () => asInstant(Date.now());
if (options.isAlone)
  await transactions.run((stores) =>
    recoverAfterCrash(rules, stores, { token: 'start', now: now() }),
  );

const calls = Array.from({ length: options.loops }, () => 0);
const senders = calls.map(
  (_, at) =>
    new Sender<Stores>({
      rules,
      messenger: {
        send: (...message) => {
          calls[at] = (calls[at] ?? 0) + 1;
          return messenger.send(...message);
        },
      },
      pace,
      token: `${process.pid}.${at}`,
      now,
      wallMs: () => Date.now(),
      machineMs,
      leaseMs,
      places,
      read: (work) => transactions.single(work),
      transact: (work) => transactions.run(work),
      warn: (text) => process.stderr.write(`${text}\n`),
      logFailure: (error) => process.stderr.write(`${String(error)}\n`),
    }),
);
for (const sender of senders) sender.start();
process.on('SIGTERM', () => {
  void Promise.all(senders.map((sender) => sender.stop()))
    .then(() => database.close())
    .then(() => process.stdout.write(`calls: ${calls.join(',')}\n`));
});
process.stdout.write('ready:\n');
