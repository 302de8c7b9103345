export type CheckedLink = { type: 'ok'; url: string } | { type: 'wrong'; why: string };

/**
 * Telegram's idea of a link: http, https or tg; a host with a dot; the scheme and a path are
 * added where they are missing (LinkManager.cpp 1940, HttpUrl.cpp parse_url).
 */
export const checkLink = (link: string): CheckedLink => {
  const inApp = /^(tg|ton|tonsite):(?:\/\/)?([^/?#]*)(.*)$/is.exec(link);
  if (inApp !== null) {
    const [, scheme = '', host = '', rest = ''] = inApp;
    return checkInAppLink(scheme.toLowerCase(), host, rest.replace(/^\/\?/, '?'));
  }
  const parts = /^(?:([^:/?#@[\]]*):\/\/)?([^/?#]*)(.*)$/s.exec(link);
  const [, scheme = 'http', authority = '', rest = ''] = parts ?? [];
  if (!['http', 'https'].includes(scheme.toLowerCase())) return wrong('Unsupported URL protocol');
  return checkHttpLink(scheme.toLowerCase(), authority, rest.trimEnd());
};

/** Web Apps and logins open on HTTPS only (LinkManager.cpp check_link with https_only). */
export const checkHttpsLink = (link: string): CheckedLink => {
  const checked = checkLink(link);
  if (checked.type === 'wrong' || checked.url.startsWith('https://')) return checked;
  const isWeb = checked.url.startsWith('http://');
  return wrong(`Only ${isWeb ? 'HTTPS' : 'HTTP'} links are allowed`);
};

const checkHttpLink = (scheme: string, authority: string, rest: string): CheckedLink => {
  const [, user = '', host = '', port] = /^(.*@)?(.*?)(?::([^:\]@]*))?$/s.exec(authority) ?? [];
  if (!isPort(port)) return wrong('Wrong port number specified in the URL');
  if (host === '') return wrong('URL host is empty');
  if (!/^(?:[\w.!$,~*'();&+=\-\u0080-\uffff]|%[0-9a-f]{2})*$/i.test(host)) {
    return wrong('Disallowed character in URL host');
  }
  if (!host.includes('.')) return wrong('Wrong HTTP URL');
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  const shownPort = port === undefined ? '' : `:${Number(port)}`;
  const safePath = path.replaceAll(/[\0- ]/g, (space) => encodeURIComponent(space));
  return { type: 'ok', url: `${scheme}://${user}${host.toLowerCase()}${shownPort}${safePath}` };
};

const isPort = (port: string | undefined): boolean =>
  port === undefined || (Number(port) >= 1 && Number(port) <= 65_535);

const checkInAppLink = (scheme: string, host: string, rest: string): CheckedLink => {
  if (host === '') return wrong('URL host is empty');
  if (!/^[\w-]+$/.test(host)) return wrong('Unallowed characters in URL host');
  const query = rest.startsWith('?') || rest.startsWith('/') ? rest : `/${rest}`;
  return { type: 'ok', url: `${scheme}://${host}${query}` };
};

/** The user of `tg://user?id=N`. */
export const mentionedUserId = (url: string): number | undefined => {
  const id = /^tg:(?:\/\/)?user\/?\?(?:.*&)?id=(\d+)/i.exec(url)?.[1];
  return id === undefined ? undefined : Number(id);
};

const wrong = (why: string) => ({ type: 'wrong' as const, why });

export type CustomEmoji = { type: 'ok'; id: string } | { type: 'wrong'; why: string };

/** The emoji of `tg://emoji?id=N` (LinkManager.cpp get_link_custom_emoji_id). */
export const customEmojiOf = (url: string): CustomEmoji => {
  const [, host, query = ''] = /^tg:(?:\/\/)?([^/?#]*)\/?(?:\?([^#]*))?/i.exec(url) ?? [];
  if (host === undefined) return wrong('Custom emoji URL must have scheme tg');
  if (host.toLowerCase() !== 'emoji') return wrong('Custom emoji URL must have host "emoji"');
  const id = new URLSearchParams(query).get('id');
  if (id === null) return wrong('Custom emoji URL must have an emoji identifier');
  return isCustomEmojiId(id)
    ? { type: 'ok', id }
    : wrong('Invalid custom emoji identifier specified');
};

export const isCustomEmojiId = (id: string): boolean => /^-?[1-9]\d*$/.test(id);
