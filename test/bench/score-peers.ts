import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  type VersionedState,
} from '@grammyjs/conversations';
import { Bot, type Context, InlineKeyboard } from 'grammy';
import { Markup, Scenes, session, Telegraf } from 'telegraf';

import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { openRows } from './peers.ts';
import { type Answers, kindOf, NO, promptOf, type QuestionId, YES } from './score-form.ts';

export type Running = { stop: () => Promise<void> };
export type Start = {
  apiRoot: string;
  url: string;
  form: readonly QuestionId[];
  file: (person: number, answers: Answers) => void;
};

type Talking = ConversationFlavor<Context>;

const HELP = 'Đây là trợ giúp';

/** Asks as the documentation of the plugin shows: its forms, its waiting, its storage by key. */
export const startConversationForm = async ({
  apiRoot,
  url,
  form,
  file,
}: Start): Promise<Running> => {
  const rows = await openRows(url);
  const bot = new Bot<Talking>(SANDBOX_TOKEN, { client: { apiRoot } });
  const choice = new InlineKeyboard().text(YES, 'yes').text(NO, 'no');
  const asks = async (conversation: Conversation<Talking>, ctx: Context): Promise<void> => {
    const answers: Answers = {};
    for (const id of form) {
      const kind = kindOf(id);
      await ctx.reply(promptOf(id), kind === 'choice' ? { reply_markup: choice } : {});
      if (kind === 'words') answers[id] = await conversation.form.text();
      if (kind === 'number') answers[id] = await conversation.form.number();
      if (kind === 'choice') {
        const pressed = await conversation.waitForCallbackQuery(['yes', 'no']);
        await pressed.answerCallbackQuery();
        answers[id] = pressed.callbackQuery.data === 'yes';
      }
    }
    await conversation.external(() => file(ctx.chat?.id ?? 0, answers));
    await ctx.reply('Đã nhận');
  };
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
  bot.use(createConversation(asks, 'asks'));
  bot.command('begin', (ctx) => ctx.conversation.enter('asks'));
  bot.command('help', (ctx) => ctx.reply(HELP));
  bot.catch(() => undefined);
  const polling = bot.start();
  return {
    stop: async () => {
      await bot.stop();
      await polling;
      await rows.close();
    },
  };
};

type WizardState = Scenes.WizardSession & { answers?: Answers };
type WizardContext = Scenes.WizardContext & { session: WizardState };

/** What a step makes of an update; undefined: the question stays. */
const valueIn = (id: QuestionId, ctx: WizardContext): Answers[QuestionId] => {
  const kind = kindOf(id);
  if (kind === 'choice') {
    const query = ctx.callbackQuery;
    return query && 'data' in query ? query.data === 'yes' : undefined;
  }
  if (kind === 'words') return ctx.text;
  const number = Number.parseFloat(ctx.text ?? '');
  return Number.isNaN(number) ? undefined : number;
};

const asksWizard = async (ctx: WizardContext, id: QuestionId): Promise<void> => {
  const choice = Markup.inlineKeyboard([
    Markup.button.callback(YES, 'yes'),
    Markup.button.callback(NO, 'no'),
  ]);
  await ctx.reply(promptOf(id), kindOf(id) === 'choice' ? choice : {});
};

/** Asks as the documentation of Telegraf shows: a scene of steps, its session in a store. */
export const startWizardForm = async ({ apiRoot, url, form, file }: Start): Promise<Running> => {
  const rows = await openRows(url);
  const bot = new Telegraf<WizardContext>(SANDBOX_TOKEN, { telegram: { apiRoot } });
  const steps = [undefined, ...form].map((before, at) => async (ctx: WizardContext) => {
    if (before === undefined) ctx.session.answers = {};
    else {
      const value = valueIn(before, ctx);
      if (value === undefined) return undefined;
      if (ctx.callbackQuery) await ctx.answerCbQuery();
      ctx.session.answers = { ...ctx.session.answers, [before]: value };
    }
    const next = form[at];
    if (next === undefined) {
      file(ctx.chat?.id ?? 0, ctx.session.answers);
      await ctx.reply('Đã nhận');
      return ctx.scene.leave();
    }
    await asksWizard(ctx, next);
    return ctx.wizard.next();
  });
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
  bot.use(new Scenes.Stage<WizardContext>([new Scenes.WizardScene('asks', ...steps)]).middleware());
  bot.command('begin', (ctx) => ctx.scene.enter('asks'));
  bot.command('help', (ctx) => ctx.reply(HELP));
  bot.catch(() => undefined);
  const polling = bot.launch();
  return {
    stop: async () => {
      bot.stop();
      await polling;
      await rows.close();
    },
  };
};
