import type { WebhookTarget } from './records.ts';
import type { Update } from './update-queue.ts';

export type Posted =
  | { type: 'taken'; contentType: string; body: Buffer }
  | { type: 'failed'; message: string; status?: number; retryAfterSeconds: number };

const PATIENCE_MS = 60_000;
const MAX_RETRY_AFTER = 3600;

/** Sends one update to the bot's webhook; never throws (WebhookActor.cpp create_webhook_query). */
export const postUpdate = async (
  target: WebhookTarget,
  update: Update,
  stopped: AbortSignal,
): Promise<Posted> => {
  const url = new URL(target.url);
  const headers = headersOf(target, url);
  url.username = '';
  url.password = '';
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const contentType = response.headers.get('content-type') ?? '';
    return response.ok ? { type: 'taken', contentType, body } : refusal(response);
  } catch (error) {
    return { type: 'failed', message: brokenBy(error), retryAfterSeconds: 0 };
  }
};

const headersOf = ({ secretToken }: WebhookTarget, url: URL): Record<string, string> => {
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    'content-type': 'application/json',
    ...(secretToken === '' ? {} : { 'x-telegram-bot-api-secret-token': secretToken }),
    ...(login === ':' ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
  };
};

const refusal = (response: Response): Posted => ({
  type: 'failed',
  status: response.status,
  message: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
  retryAfterSeconds: Math.min(
    Math.max(0, Number.parseInt(response.headers.get('retry-after') ?? '', 10) || 0),
    MAX_RETRY_AFTER,
  ),
});

/** Socket errors in the words that getWebhookInfo uses, as far as they are known. */
const brokenBy = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'Read timeout expired';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNREFUSED' ? 'Connection refused' : 'Webhook connection closed';
};
