import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

import type { Control } from './control.ts';
import type { SandboxEvent } from './event-bus.ts';

const KEEP_ALIVE_MS = 15_000;

/** One person's chat as server-sent events; every connection begins with the whole chat. */
export const streamEvents = (context: Context, control: Control): Response => {
  const personId = Number(context.req.query('person'));
  const first = control.chat(personId);
  return streamSSE(context, async (stream) => {
    let id = 0;
    const send = (event: string, data: unknown): void => {
      id += 1;
      // A reader that has gone is noticed by onAbort below.
      // A page that was closed reads no more.
      stream.writeSSE({ id: String(id), event, data: JSON.stringify(data) }).catch(() => undefined);
    };
    send('chat', first);
    const stop = control.watch((event) => {
      if ('personId' in event && event.personId !== personId) return;
      send(event.type, eventData(control, personId, event));
    });
    const alive = setInterval(() => send('alive', {}), KEEP_ALIVE_MS);
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(alive);
    stop();
  });
};

/** Events that concern the whole sandbox are shown as this person sees them. */
const eventData = (control: Control, personId: number, event: SandboxEvent): unknown => {
  if ('data' in event) return event.data;
  switch (event.type) {
    case 'commands':
      return control.chat(personId).commands;
    case 'people':
      return control.people();
    case 'clock':
      return control.clock();
    default:
      return event satisfies never;
  }
};
