import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import {
  connect,
  createServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net';

import { onTestFinished } from 'vitest';

/** A proxy on this machine that passes real traffic on to this machine, whatever host is named. */
export type Proxy = {
  url: string;
  /** `host:port` of each tunnel that was opened, in order. */
  tunnels: readonly string[];
};

const USER = 'thi-dua';
const PASSWORD = 'mat-khau';

const listening = async (server: Server | TcpServer, sockets: Set<Socket>): Promise<number> => {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

/** Both directions, until either side hangs up. */
const join = (client: Socket, port: number, begin: (upstream: Socket) => void): void => {
  const upstream = connect(port, '127.0.0.1', () => {
    begin(upstream);
    client.pipe(upstream);
    upstream.pipe(client);
  });
  upstream.on('error', () => client.destroy());
  client.on('close', () => upstream.destroy());
};

/** Lets nothing through while it is cut. */
export type CuttableProxy = Proxy & { cut(): void; mend(): void };

/** CONNECT with a password (RFC 9110, 9.3.6). */
export const openHttpProxy = async (): Promise<CuttableProxy> => {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  let isCut = false;
  const wanted = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  const server = createHttpServer((_, response) => void response.writeHead(405).end());
  server.on('connect', (request, socket: Socket, head: Buffer) => {
    if (isCut) {
      socket.destroy();
      return;
    }
    if (request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const target = request.url ?? '';
    tunnels.push(target);
    join(socket, Number(target.split(':').at(-1)), (upstream) => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
    });
  });
  const port = await listening(server, sockets);
  return {
    url: `http://${USER}:${PASSWORD}@127.0.0.1:${port}`,
    tunnels,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
  };
};

const VERSION = 5;
const WITH_PASSWORD = 2;
const NAMED_HOST = 3;
const DONE = [VERSION, 0, 0, 1, 0, 0, 0, 0, 0, 0];

/** SOCKS version 5 with a password and hosts by their names (RFC 1928, 1929). */
export const openSocksProxy = async (): Promise<Proxy> => {
  const tunnels: string[] = [];
  const server = createServer((socket) => {
    void serveSocks(socket, tunnels).catch(() => socket.destroy());
  });
  const port = await listening(server, new Set());
  return { url: `socks5h://${USER}:${PASSWORD}@127.0.0.1:${port}`, tunnels };
};

const nextOf = async (socket: Socket): Promise<Buffer> => {
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  return bytes;
};

const serveSocks = async (socket: Socket, tunnels: string[]): Promise<void> => {
  const [version, count = 0, ...methods] = await nextOf(socket);
  const mayLogIn = version === VERSION && methods.slice(0, count).includes(WITH_PASSWORD);
  if (!mayLogIn) throw new Error('no password was offered');
  socket.write(Buffer.from([VERSION, WITH_PASSWORD]));
  const login = await nextOf(socket);
  const user = login.subarray(2, 2 + (login[1] ?? 0)).toString();
  const password = login.subarray(3 + user.length).toString();
  if (user !== USER || password !== PASSWORD) throw new Error('a wrong password');
  socket.write(Buffer.from([1, 0]));
  const request = await nextOf(socket);
  if (request[3] !== NAMED_HOST) throw new Error('the host was looked up here');
  const length = request[4] ?? 0;
  const host = request.subarray(5, 5 + length).toString();
  const port = request.readUInt16BE(5 + length);
  tunnels.push(`${host}:${port}`);
  join(socket, port, () => socket.write(Buffer.from(DONE)));
};
