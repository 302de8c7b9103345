import { Hono, type Context } from 'hono';
import * as z from 'zod';

import type { Control } from './control.ts';
import { otherKinds } from './other-message.ts';

const personSchema = z.object({
  id: z.number().int().positive().optional(),
  firstName: z.string().min(1),
  lastName: z.string().optional(),
  username: z.string().optional(),
  languageCode: z.string().optional(),
  role: z.string().optional(),
});
const chatsSchema = z.object({
  of: z.string().transform((ids) => ids.split(',').filter(Boolean).map(Number)),
});
/** What a person can do to own words by hand. */
const entitySchema = z.object({
  type: z.enum(['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code', 'pre']),
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
});
const startSchema = z.object({ payload: z.string().optional() });
const howSchema = z.object({
  replyTo: z.coerce.number().optional(),
  forwardedFrom: z.string().min(1).optional(),
});
const saySchema = howSchema.extend({
  text: z.string(),
  entities: z.array(entitySchema).optional(),
});
const pollSchema = howSchema.extend({
  question: z.string(),
  options: z.array(z.string()),
  isAnonymous: z.boolean().optional(),
  allowsMany: z.boolean().optional(),
});
const voteSchema = z.object({ messageId: z.number(), options: z.array(z.number()) });
const pressSchema = z
  .object({ messageId: z.number(), text: z.string().optional(), data: z.string().optional() })
  .refine(
    (press) => press.text !== undefined || press.data !== undefined,
    'text or data is needed',
  );
const webAppSchema = z.object({ text: z.string(), messageId: z.number().optional() });
const webAppDataSchema = z.object({ text: z.string(), data: z.string() });
const editSchema = z.object({ messageId: z.number(), text: z.string() });
const deleteSchema = z.object({ messageId: z.number() });
const groupSchema = z.object({ text: z.string().min(1) });
const otherSchema = z.object({ kind: z.enum(otherKinds) });
const contactSchema = z.object({
  phone: z.string().min(1),
  firstName: z.string().optional(),
  userId: z.number().optional(),
});
const placeSchema = z.object({ latitude: z.number(), longitude: z.number() });
const reactSchema = z.object({ messageId: z.number(), emoji: z.array(z.string()) });
const closeSchema = z.object({ how: z.enum(['kicked', 'deleted']) });
const fileSchema = howSchema.extend({
  name: z.string().default('file'),
  kind: z.enum(['document', 'photo', 'video', 'voice']).default('document'),
  caption: z.string().optional(),
  mediaGroupId: z.string().optional(),
});

const personId = (context: Context): number => Number(context.req.param('id'));

const body = async (context: Context): Promise<unknown> => {
  const text = await context.req.text();
  return text === '' ? {} : JSON.parse(text);
};

const addChats = (app: Hono, control: Control): void => {
  app.get('/chats', (context) => {
    const { of: ids } = chatsSchema.parse(context.req.query());
    return context.json(ids.map((id) => control.chat(id)));
  });
  app.get('/:id/chat', (context) => context.json(control.chat(personId(context))));
};

/** What people do: `/_sandbox/people…`. */
export const personRoutes = (control: Control): Hono => {
  const app = new Hono();
  app.post('/', async (context) =>
    context.json(control.addPerson(personSchema.parse(await body(context)))),
  );
  addChats(app, control);
  app.post('/:id/start', async (context) => {
    const { payload } = startSchema.parse(await body(context));
    return context.json(control.start(personId(context), payload));
  });
  app.post('/:id/say', async (context) => {
    const { text, ...how } = saySchema.parse(await body(context));
    return context.json(control.say(personId(context), text, how));
  });
  app.post('/:id/press', async (context) =>
    context.json(control.press(personId(context), pressSchema.parse(await body(context)))),
  );
  app.post('/:id/web-app', async (context) =>
    context.json(control.openWebApp(personId(context), webAppSchema.parse(await body(context)))),
  );
  app.post('/:id/web-app-data', async (context) => {
    const sent = webAppDataSchema.parse(await body(context));
    return context.json(control.sendWebAppData(personId(context), sent));
  });
  app.post('/:id/file', async (context) => {
    const { replyTo, forwardedFrom, ...file } = fileSchema.parse(context.req.query());
    const bytes = Buffer.from(await context.req.arrayBuffer());
    const how = { replyTo, forwardedFrom };
    return context.json(control.sendFile(personId(context), { ...file, bytes }, how));
  });
  app.post('/:id/other', async (context) => {
    const { kind } = otherSchema.parse(await body(context));
    return context.json(control.sendOther(personId(context), kind));
  });
  app.post('/:id/contact', async (context) =>
    context.json(control.shareContact(personId(context), contactSchema.parse(await body(context)))),
  );
  app.post('/:id/place', async (context) =>
    context.json(control.sendPlace(personId(context), placeSchema.parse(await body(context)))),
  );
  app.post('/:id/poll', async (context) => {
    const { replyTo, forwardedFrom, ...poll } = pollSchema.parse(await body(context));
    return context.json(control.sendPoll(personId(context), poll, { replyTo, forwardedFrom }));
  });
  app.route('/', moodRoutes(control));
  app.post('/:id/edit', async (context) => {
    const { messageId, text } = editSchema.parse(await body(context));
    control.edit(personId(context), messageId, text);
    return context.json({ ok: true });
  });
  app.post('/:id/delete', async (context) => {
    control.delete(personId(context), deleteSchema.parse(await body(context)).messageId);
    return context.json({ ok: true });
  });
  app.post('/:id/group', async (context) => {
    const { text } = groupSchema.parse(await body(context));
    return context.json(control.sayInGroup(personId(context), text));
  });
  return app;
};

/** What people do without a message. */
const moodRoutes = (control: Control): Hono => {
  const app = new Hono();
  app.post('/:id/react', async (context) => {
    control.react(personId(context), reactSchema.parse(await body(context)));
    return context.json({ ok: true });
  });
  app.post('/:id/vote', async (context) => {
    control.vote(personId(context), voteSchema.parse(await body(context)));
    return context.json({ ok: true });
  });
  app.post('/:id/deactivate', (context) => {
    control.deactivate(personId(context));
    return context.json({ ok: true });
  });
  app.post('/:id/close-group', async (context) => {
    control.closeGroup(personId(context), closeSchema.parse(await body(context)).how);
    return context.json({ ok: true });
  });
  app.post('/:id/upgrade-group', (context) =>
    context.json(control.upgradeGroup(personId(context))),
  );
  app.post('/:id/clear', (context) => {
    control.clearHistory(personId(context));
    return context.json({ ok: true });
  });
  app.post('/:id/block', (context) => {
    control.block(personId(context));
    return context.json({ ok: true });
  });
  app.post('/:id/unblock', (context) => {
    control.unblock(personId(context));
    return context.json({ ok: true });
  });
  return app;
};
