import { ApiError, badRequest } from '../api/api-error.ts';
import { checkLink } from '../text/link.ts';
import { answer, type Method } from './method.ts';

const PORTS: ReadonlySet<string> = new Set(['', '80', '88', '443', '8443']);

/** The sandbox delivers by long polling only, so no address is ever accepted. */
export const setWebhook: Method = (telegram, params) => {
  const url = params.text('url');
  if (url === '') return deleteWebhook(telegram, params);
  if (checkLink(/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`).type === 'wrong') {
    throw badRequest('invalid webhook URL specified');
  }
  const secret = params.text('secret_token');
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  throw new ApiError(400, `Bad Request: bad webhook: ${whyNot(url)}`);
};

const whyNot = (url: string): string => {
  if (/^http:/i.test(url)) return 'An HTTPS URL must be provided for webhook';
  const { hostname, port } = new URL(url.includes('://') ? url : `https://${url}`);
  if (!PORTS.has(port)) return 'Webhook can be set up only on ports 80, 88, 443 or 8443';
  if (/^(?:127|10|192\.168|169\.254)\./.test(hostname)) return `IP address ${hostname} is reserved`;
  return 'the sandbox delivers updates by getUpdates only';
};

export const deleteWebhook: Method = (telegram, params) => {
  if (params.flag('drop_pending_updates')) telegram.updates.clear();
  return { result: true, description: 'Webhook is already deleted' };
};

export const getWebhookInfo: Method = (telegram) => {
  const { allowed, pendingCount } = telegram.updates;
  return answer({
    url: '',
    has_custom_certificate: false,
    pending_update_count: pendingCount,
    ...(allowed === null ? {} : { allowed_updates: allowed }),
  });
};
