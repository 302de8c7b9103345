import { bad, ok, type Row } from './row.ts';

const at = (url: string, more: Record<string, unknown> = {}) => ({
  method: 'setWebhook',
  params: { url, ...more },
});
const wasSet = { ok: true, result: true, description: 'Webhook was set' };

export const webhookRows: Row[] = [
  {
    name: 'a webhook at home',
    ...at('http://127.0.0.1:8080/'),
    answer: wasSet,
    source: 'B4: loopback and plain HTTP are allowed here',
  },
  {
    name: 'a webhook elsewhere',
    ...at('https://thidua.hanoi.gov.vn/'),
    answer: bad('bad webhook: the sandbox delivers to this machine only'),
    source: 'assumed: nothing leaves this machine',
  },
  {
    name: 'a webhook without HTTPS',
    ...at('http://127.0.0.1:8080/'),
    isStrict: true,
    answer: bad('bad webhook: An HTTPS URL must be provided for webhook'),
    source: 'B2',
  },
  {
    name: 'a webhook on a strange port',
    ...at('https://thidua.hanoi.gov.vn:3000/'),
    isStrict: true,
    answer: bad('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'),
    source: 'B2',
  },
  {
    name: 'a webhook on a reserved address',
    ...at('https://127.0.0.1/'),
    isStrict: true,
    answer: bad('bad webhook: IP address 127.0.0.1 is reserved'),
    source: 'B2',
  },
  {
    name: 'a webhook that is no address',
    ...at('ftp://127.0.0.1/'),
    answer: bad('invalid webhook URL specified'),
    source: 'CC do_set_webhook',
  },
  {
    name: 'a secret of 257 characters',
    ...at('http://127.0.0.1:8080/', { secret_token: 'a'.repeat(257) }),
    answer: bad('secret token is too long'),
    source: 'CC do_set_webhook',
  },
  {
    name: 'a secret with a space',
    ...at('http://127.0.0.1:8080/', { secret_token: 'a b' }),
    answer: bad('secret token contains unallowed characters'),
    source: 'CC do_set_webhook',
  },
  {
    name: 'an empty address',
    ...at(''),
    answer: { ok: true, result: true, description: 'Webhook is already deleted' },
    source: 'CC 15769',
  },
  {
    name: 'deleteWebhook',
    method: 'deleteWebhook',
    answer: { ok: true, result: true, description: 'Webhook is already deleted' },
    source: 'CC 15797',
  },
  {
    name: 'getWebhookInfo',
    method: 'getWebhookInfo',
    answer: ok({ url: '', has_custom_certificate: false, pending_update_count: 5 }),
    source: 'B4',
  },
];
