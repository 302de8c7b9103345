import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  type VersionedState,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import { Scenes, session, Telegraf } from 'telegraf';

import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { QUESTIONS, questionText } from './asked.ts';

type Where = { apiRoot: string; url: string };

/** What the others keep their state in: a row a person, by Prisma, WAL, synchronous = FULL. */
export const openRows = async (url: string) => {
  await migrate(url);
  const { client, close } = await openDatabase(url);
  return {
    close,
    read: async (key: string): Promise<string | undefined> =>
      (await client.installation.findUnique({ where: { key } }))?.value,
    write: async (key: string, value: string): Promise<void> => {
      await client.installation.upsert({
        where: { key },
        create: { key, value },
        update: { value },
      });
    },
    delete: async (key: string): Promise<void> => {
      await client.installation.deleteMany({ where: { key } });
    },
  };
};

type Rows = Awaited<ReturnType<typeof openRows>>;

/** As little as a grammY bot can do: it says what it hears and remembers nothing. */
const startEcho = (apiRoot: string): void => {
  const bot = new Bot(SANDBOX_TOKEN, { client: { apiRoot } });
  bot.on('message:text', async (ctx) => {
    await ctx.reply(ctx.message.text);
  });
  void bot.start();
};

type Talking = ConversationFlavor<Context>;

const asksAll = async (conversation: Conversation<Talking>, ctx: Context): Promise<void> => {
  const answers: string[] = [];
  for (let number = 1; number <= QUESTIONS; number += 1) {
    await ctx.reply(questionText(number));
    const { message } = await conversation.waitFor('message:text');
    answers.push(message.text);
  }
  await ctx.reply(`${answers.length}`);
};

const startConversations = (apiRoot: string, rows: Rows): void => {
  const bot = new Bot<Talking>(SANDBOX_TOKEN, { client: { apiRoot } });
  bot.use(
    conversations({
      storage: {
        type: 'key',
        adapter: {
          read: async (key) => {
            const value = await rows.read(key);
            return value === undefined
              ? undefined
              : (JSON.parse(value) as VersionedState<ConversationData>);
          },
          write: (key, state) => rows.write(key, JSON.stringify(state)),
          delete: (key) => rows.delete(key),
        },
      },
    }),
  );
  bot.use(createConversation(asksAll, 'asks-all'));
  bot.command('begin', (ctx) => ctx.conversation.enter('asks-all'));
  void bot.start();
};

type WizardState = Scenes.WizardSession & { answers?: string[] };
type WizardContext = Scenes.WizardContext & { session: WizardState };

const startWizard = (apiRoot: string, rows: Rows): void => {
  const bot = new Telegraf<WizardContext>(SANDBOX_TOKEN, { telegram: { apiRoot } });
  const steps = Array.from({ length: QUESTIONS + 1 }, (_, at) => async (ctx: WizardContext) => {
    const text = ctx.text ?? '';
    const answers = ctx.session.answers ?? [];
    ctx.session.answers = at === 0 ? [] : [...answers, text];
    if (at === QUESTIONS) {
      await ctx.reply(`${answers.length}`);
      return ctx.scene.leave();
    }
    await ctx.reply(questionText(at + 1));
    return ctx.wizard.next();
  });
  const stage = new Scenes.Stage<WizardContext>([new Scenes.WizardScene('asks-all', ...steps)]);
  bot.use(
    session({
      store: {
        get: async (key: string) => {
          const value = await rows.read(key);
          return value === undefined ? undefined : (JSON.parse(value) as WizardState);
        },
        set: (key: string, value: WizardState) => rows.write(key, JSON.stringify(value)),
        delete: (key: string) => rows.delete(key),
      },
    }),
  );
  bot.use(stage.middleware());
  bot.command('begin', (ctx) => ctx.scene.enter('asks-all'));
  void bot.launch();
};

/** One of those that this bot is compared with, asking as its own documentation shows. */
export const startPeer = async (
  name: 'echo' | 'conversations' | 'wizard',
  { apiRoot, url }: Where,
): Promise<void> => {
  if (name === 'echo') return startEcho(apiRoot);
  const rows = await openRows(url);
  if (name === 'conversations') startConversations(apiRoot, rows);
  else startWizard(apiRoot, rows);
};
