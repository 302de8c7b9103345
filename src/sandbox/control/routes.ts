import { Hono } from 'hono';
import * as z from 'zod';

import { ControlError } from './control-error.ts';
import type { Control } from './control.ts';
import { streamEvents } from './event-stream.ts';
import { refuseStrangers } from './loopback-only.ts';
import { personRoutes } from './person-routes.ts';

const faultSchema = z.object({
  method: z.string().optional(),
  chatId: z.number().optional(),
  times: z.number().int().positive(),
  fault: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('error'),
      code: z.number().int(),
      description: z.string(),
      retryAfter: z.number().optional(),
      migrateToChatId: z.number().optional(),
    }),
    z.object({ type: z.literal('html'), status: z.number().int() }),
    z.object({ type: z.literal('reset-before') }),
    z.object({ type: z.literal('reset-after') }),
    z.object({ type: z.literal('slow'), ms: z.number().nonnegative() }),
  ]),
});

const clockSchema = z.union([
  z.object({ offsetMs: z.number() }),
  z.object({ at: z.union([z.string(), z.number()]) }),
  z.object({ advanceMs: z.number() }),
]);

const ratesSchema = z.object({ on: z.boolean() });
const redeliverSchema = z.object({ updateId: z.number().int() });

/** `flush` resolves when what a verb did is on disk; only then is the verb answered. */
export type ControlRoutes = { control: Control; flush: () => Promise<void> };

/** The control surface as HTTP: everything under `/_sandbox`. */
export const controlRoutes = ({ control, flush }: ControlRoutes): Hono => {
  const app = new Hono();
  app.use(refuseStrangers);
  app.use(async (context, next) => {
    await next();
    if (context.req.method !== 'GET') await flush();
  });
  app.onError((error, context) => {
    if (error instanceof ControlError) return context.json({ error: error.message }, error.status);
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400);
    return context.json({ error: error.message }, 500);
  });
  app.route('/people', personRoutes(control));
  app.get('/state', (context) => context.json(control.state()));
  app.get('/events', (context) => streamEvents(context, control));
  app.get('/calls', (context) =>
    context.json(control.calls(Number(context.req.query('after')) || 0)),
  );
  app.get('/group', (context) => context.json(control.groupMessages()));
  app.get('/clock', (context) => context.json(control.clock()));
  app.post('/clock', async (context) =>
    context.json(control.moveClock(clockSchema.parse(await context.req.json()))),
  );
  app.get('/faults', (context) => context.json(control.faults()));
  app.post('/faults', async (context) => {
    const { method, chatId, times, fault } = faultSchema.parse(await context.req.json());
    control.addFault({
      times,
      fault: withoutUndefined(fault),
      ...(method === undefined ? {} : { method }),
      ...(chatId === undefined ? {} : { chatId }),
    });
    return context.json({ ok: true });
  });
  app.delete('/faults', (context) => {
    control.clearFaults();
    return context.json({ ok: true });
  });
  app.get('/rates', (context) => context.json(control.rates()));
  app.post('/rates', async (context) => {
    control.setRates(ratesSchema.parse(await context.req.json()).on);
    return context.json({ ok: true });
  });
  app.post('/redeliver', async (context) => {
    control.redeliver(redeliverSchema.parse(await context.req.json()).updateId);
    return context.json({ ok: true });
  });
  app.get('/file/:id', (context) => sendFile(control, context.req.param('id')));
  return app;
};

type FaultInput = z.infer<typeof faultSchema>['fault'];

const withoutUndefined = (fault: FaultInput) => {
  if (fault.type !== 'error') return fault;
  const { retryAfter, migrateToChatId, ...rest } = fault;
  return {
    ...rest,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(migrateToChatId === undefined ? {} : { migrateToChatId }),
  };
};

/** Types that a browser may show in place; everything else is a download. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

const sendFile = (control: Control, fileUniqueId: string): Response => {
  const { record, bytes } = control.file(fileUniqueId);
  const isShown = SHOWN.has(record.mimeType);
  const name = encodeURIComponent(record.name);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': isShown ? record.mimeType : 'application/octet-stream',
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
};
