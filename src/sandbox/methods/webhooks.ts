import { badRequest, conflict, tooManyRequests } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import type { WebhookTarget } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { answer, type MethodAnswer, type Method } from './method.ts';
import { allowUpdates } from './updates.ts';

const PORTS: ReadonlySet<string> = new Set(['', '80', '88', '443', '8443']);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** IPAddress.cpp is_reserved, of IPv4. */
const RESERVED =
  /^(?:0|10|127|22[4-9]|2[34]\d|25[0-5]|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|192\.88\.99|198\.1[89]|198\.51\.100|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const CONNECTIONS = { fallback: 40, min: 1, max: 100 };

/** In Telegram's order: the pause, the old address ends, then the new one is looked at. */
export const setWebhook: Method = (telegram, params) => {
  const url = params.text('url');
  if (url === '') return deleteWebhook(telegram, params);
  const { webhook, updates } = telegram;
  if (!webhook.mayBeSet()) throw tooManyRequests(1);
  const target: WebhookTarget = {
    url: /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`,
    secretToken: params.text('secret_token'),
    maxConnections: params.integer('max_connections', CONNECTIONS),
  };
  allowUpdates(telegram, params);
  if (isUnchanged(webhook.target, target, params)) return described('Webhook is already set');
  updates.endPoll(conflict('terminated by setWebhook request'));
  if (webhook.target !== undefined) webhook.set(undefined);
  dropIfAsked(telegram, params);
  checkTarget(target, telegram.isStrict);
  webhook.set(target);
  return described('Webhook was set');
};

export const deleteWebhook: Method = (telegram, params) => {
  const wasSet = telegram.webhook.target !== undefined;
  if (wasSet) telegram.webhook.set(undefined);
  dropIfAsked(telegram, params);
  return described(wasSet ? 'Webhook was deleted' : 'Webhook is already deleted');
};

export const getWebhookInfo: Method = (telegram) => {
  const { allowed, pendingCount } = telegram.updates;
  const { target, lastError } = telegram.webhook;
  return answer({
    url: target?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: pendingCount,
    ...(target === undefined
      ? {}
      : { ip_address: addressOf(target), max_connections: target.maxConnections }),
    ...(lastError === undefined
      ? {}
      : { last_error_date: lastError.date, last_error_message: lastError.message }),
    ...(allowed === null ? {} : { allowed_updates: allowed }),
  });
};

const described = (description: string): MethodAnswer => ({ result: true, description });

const dropIfAsked = (telegram: SandboxTelegram, params: ApiParams): void => {
  if (params.flag('drop_pending_updates')) telegram.updates.clear();
};

const isUnchanged = (
  old: WebhookTarget | undefined,
  target: WebhookTarget,
  params: ApiParams,
): boolean =>
  JSON.stringify(old) === JSON.stringify(target) && !params.flag('drop_pending_updates');

/** Nothing leaves this machine, so even a good address elsewhere is refused in the end. */
const checkTarget = ({ url, secretToken }: WebhookTarget, isStrict: boolean): void => {
  const parsed = parse(url);
  if (secretToken.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secretToken)) {
    throw badRequest('secret token contains unallowed characters');
  }
  const complaint = isStrict ? strictComplaint(parsed) : undefined;
  if (complaint !== undefined) throw badRequest(`bad webhook: ${complaint}`);
  if (!LOOPBACK.test(parsed.hostname)) {
    throw badRequest('bad webhook: the sandbox delivers to this machine only');
  }
};

const parse = (url: string): URL => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['http:', 'https:'].includes(parsed.protocol)) {
    throw badRequest('invalid webhook URL specified');
  }
  return parsed;
};

/** What Telegram itself refuses on the way to an address. */
const strictComplaint = ({ protocol, port, hostname }: URL): string | undefined => {
  if (protocol === 'http:') return 'An HTTPS URL must be provided for webhook';
  if (!PORTS.has(port)) return 'Webhook can be set up only on ports 80, 88, 443 or 8443';
  return RESERVED.test(hostname) ? `IP address ${hostname} is reserved` : undefined;
};

const addressOf = ({ url }: WebhookTarget): string => {
  const { hostname } = new URL(url);
  return hostname === 'localhost' ? '127.0.0.1' : hostname;
};
