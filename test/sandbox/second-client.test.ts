import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Bot, InputFile, webhookCallback } from 'grammy';
import { Telegraf } from 'telegraf';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { BOT, openSandbox, TOKEN, type Opened } from './open-sandbox.ts';

const PDF = { name: 'kế hoạch năm.pdf', bytes: Buffer.from('%PDF-1.7 kế hoạch') };

type Hook = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/**
 * The same small bot, written once for each client: /start sends a button, a press answers and
 * edits, a document is fetched and sent back, any other text returns in bold.
 */
type Client = {
  poll: (sandbox: Opened) => Promise<() => Promise<unknown>>;
  webhook: (sandbox: Opened) => Promise<Hook>;
};

const fetchFile = async (sandbox: Opened, path: string): Promise<Buffer> => {
  const response = await fetch(`${sandbox.apiRoot}/file/bot${TOKEN}/${path}`);
  return Buffer.from(await response.arrayBuffer());
};

const keyboard = { inline_keyboard: [[{ text: 'Nộp', callback_data: 'submit' }]] };
const commands = [{ command: 'luu', description: 'Lưu lại' }];

const grammyBot = (sandbox: Opened): Bot => {
  const bot = new Bot(TOKEN, { client: { apiRoot: sandbox.apiRoot } });
  bot.command('start', (ctx) => ctx.reply(`Bước 1 ${ctx.match}`, { reply_markup: keyboard }));
  bot.callbackQuery('submit', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Đã nộp' });
    await ctx.editMessageText('Xong');
  });
  bot.on('message:document', async (ctx) => {
    const { file_path = '' } = await ctx.getFile();
    const bytes = await fetchFile(sandbox, file_path);
    await ctx.replyWithDocument(new InputFile(bytes, ctx.message.document.file_name));
  });
  bot.on('message:text', (ctx) => ctx.reply(`<b>${ctx.message.text}</b>`, { parse_mode: 'HTML' }));
  return bot;
};

const grammyClient: Client = {
  poll: async (sandbox) => {
    const bot = grammyBot(sandbox);
    await bot.api.setMyCommands(commands);
    const ended = bot.start();
    return async () => {
      await bot.stop();
      await ended;
    };
  },
  webhook: async (sandbox) => {
    const bot = grammyBot(sandbox);
    await bot.init();
    return webhookCallback(bot, 'http', { secretToken: 'bi-mat' });
  },
};

const telegrafBot = (sandbox: Opened): Telegraf => {
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot: sandbox.apiRoot } });
  bot.start((ctx) => ctx.reply(`Bước 1 ${ctx.payload}`, { reply_markup: keyboard }));
  bot.action('submit', async (ctx) => {
    await ctx.answerCbQuery('Đã nộp');
    await ctx.editMessageText('Xong');
  });
  bot.on('document', async (ctx) => {
    const { document } = ctx.message;
    const { file_path = '' } = await ctx.telegram.getFile(document.file_id);
    const source = await fetchFile(sandbox, file_path);
    await ctx.replyWithDocument({ source, filename: document.file_name ?? '' });
  });
  bot.on('text', (ctx) => ctx.reply(`<b>${ctx.message.text}</b>`, { parse_mode: 'HTML' }));
  return bot;
};

const telegrafClient: Client = {
  poll: async (sandbox) => {
    const bot = telegrafBot(sandbox);
    await bot.telegram.setMyCommands(commands);
    const ended = bot.launch();
    return async () => {
      bot.stop();
      await ended;
    };
  },
  webhook: async (sandbox) => {
    const bot = telegrafBot(sandbox);
    bot.botInfo = await bot.telegram.getMe();
    return bot.webhookCallback('/hook', { secretToken: 'bi-mat' });
  },
};

/** Resolves with what the chat shows last once it fits. */
const sees = async (sandbox: Opened, personId: number, wanted: object) =>
  vi.waitFor(() => {
    const last = sandbox.control.chat(personId).messages.at(-1);
    expect(last).toMatchObject(wanted);
    return last;
  });

/** What a person does, and must see whichever client the bot is written with. */
const smoke = async (sandbox: Opened): Promise<void> => {
  const { control } = sandbox;
  const { id } = control.addPerson({ firstName: 'Lan' });
  control.start(id, 'lang-2027');
  const first = await sees(sandbox, id, { from: 'bot', text: 'Bước 1 lang-2027' });
  control.press(id, { messageId: first?.messageId ?? 0, text: 'Nộp' });
  await sees(sandbox, id, { text: 'Xong' });
  expect(control.chat(id).lastAnswer).toMatchObject({ text: 'Đã nộp', alert: false });
  expect(control.chat(id).messages.at(-1)).not.toHaveProperty('inlineKeyboard');
  control.sendFile(id, { ...PDF, kind: 'document' });
  const back = await sees(sandbox, id, { from: 'bot', document: { fileName: PDF.name } });
  expect(control.file(back?.document?.fileUniqueId ?? '').bytes).toEqual(PDF.bytes);
  control.say(id, 'Phường Láng');
  const bold = { type: 'bold', offset: 0, length: 11 };
  await sees(sandbox, id, { from: 'bot', text: 'Phường Láng', entities: [bold] });
};

const failedCalls = (sandbox: Opened) =>
  sandbox.control.calls().filter(({ status }) => status !== 200);

describe.each([
  ['grammY', grammyClient],
  ['telegraf', telegrafClient],
])('a bot written with %s', (_name, client) => {
  it('lives by long polling', async () => {
    const sandbox = await openSandbox();
    const stop = await client.poll(sandbox);
    await smoke(sandbox);
    const [person] = sandbox.control.people();
    expect(sandbox.control.chat(person?.id ?? 0).commands).toEqual(commands);
    await stop();
    expect(failedCalls(sandbox)).toEqual([]);
  });

  it('lives by a webhook', async () => {
    const sandbox = await openSandbox();
    const hook = await client.webhook(sandbox);
    const server = createServer((request, response) => void hook(request, response));
    server.listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    await sandbox.call('setWebhook', { url, secret_token: 'bi-mat' });
    await smoke(sandbox);
    await vi.waitUntil(() => sandbox.control.pendingUpdates() === 0);
    expect(failedCalls(sandbox)).toEqual([]);
    expect((await sandbox.call('getMe')).result).toMatchObject(BOT);
  });
});
