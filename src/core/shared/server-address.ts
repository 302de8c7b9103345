const PROXY_PROTOCOL = /^(?:https?|socks(?:4a?|5h?)?):$/;

export const isPostgresUrl = (value: string): boolean => {
  const url = /^postgres(?:ql)?:/.test(value) ? urlOf(value) : undefined;
  return url !== undefined && url.hostname !== '' && url.pathname.length > 1 && isReadable(url);
};

const urlOf = (value: string): URL | undefined => {
  try {
    return new URL(value);
  } catch {
    // Whoever asked names the variable and what it should be.
    return undefined;
  }
};

const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

export const isLoopback = (address: string): boolean =>
  isLoopbackHost(urlOf(address)?.hostname ?? '');

/** http is for a Bot API on this machine: elsewhere the token in the address would be readable. */
export const isApiRoot = (value: string): boolean => {
  const url = urlOf(value);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
};

export const isProxy = (value: string): boolean => {
  const url = urlOf(value);
  if (url === undefined || url.hostname === '' || !PROXY_PROTOCOL.test(url.protocol)) return false;
  return isReadable(url);
};

/** User and password as they are meant; a % that begins no sign of theirs makes them unreadable. */
const loginIn = ({ username, password }: URL): string[] | undefined => {
  try {
    return [decodeURIComponent(username), decodeURIComponent(password)];
  } catch {
    // Whoever asked names the variable and what it should be.
    return undefined;
  }
};

const isReadable = (url: URL): boolean => loginIn(url) !== undefined;

/** The password of an address as it is written, and as it is meant; none where there is none. */
export const passwordsIn = (address: string): string[] => {
  const url = new URL(address);
  const meant = loginIn(url)?.[1] ?? url.password;
  return url.password === '' ? [] : [url.password, meant];
};

/** Telegram delivers to no other ports. */
const WEBHOOK_PORTS: ReadonlySet<string> = new Set(['', '80', '88', '443', '8443']);

/** Where Telegram can post updates to; http and any port are for a Bot API on this machine. */
export const isWebhook = (value: string, isLocal: boolean): boolean => {
  const url = urlOf(value);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  if (isLocal && isLoopbackHost(url.hostname)) return /^https?:$/.test(url.protocol);
  return url.protocol === 'https:' && url.hostname !== '' && WEBHOOK_PORTS.has(url.port);
};

/** Whether an address of a database is a file, which stays after the program. */
export const isDatabaseFile = (value: string): boolean =>
  /^file:[^?#]*[^/?#]$/.test(value) && !value.endsWith(':memory:');
