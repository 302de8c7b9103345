import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

import {
  type KnownWebhook,
  probeTelegram,
  type TelegramProbe,
} from '../bot/telegram/probe-telegram.ts';
import type { Config, TelegramConfig } from '../config.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { hasPictureFont } from '../papers/picture-font.ts';
import { findPrinter } from '../papers/word/to-pdf.ts';
import type { DatabaseFound } from '../storage/database-found.ts';
import { inspectDatabase } from '../storage/inspect-database.ts';
import { createText } from '../text.ts';
import type { BareContext, CommandResult } from './command.ts';

/** `well`, `look`: it works and somebody should know; `bad`: it does not work. */
type Finding = { state: 'well' | 'look' | 'bad'; line: TextRef };

const marks = { well: '✓', look: '!', bad: '✗' } as const;

const well = (line: TextRef): Finding => ({ state: 'well', line });
const look = (line: TextRef): Finding => ({ state: 'look', line });
const bad = (line: TextRef): Finding => ({ state: 'bad', line });

/** `doctor`: looks at all that the service needs, changes nothing, and says what to do about what is wrong. */
export const examine = async ({ config, options }: BareContext): Promise<CommandResult> => {
  const text = createText();
  const findings = [
    nodeVersion(process.versions.node),
    ...(await telegram(config)),
    ...(await disk(config)),
    ...(await database(config)),
    hasPictureFont() ? well(say('doctor-fonts')) : bad(say('doctor-fonts-lost')),
    findPrinter() ? well(say('doctor-office')) : look(say('doctor-office-lost')),
  ];
  const isBad = findings.some(({ state }) => state === 'bad');
  const exitCode = isBad ? 1 : 0;
  const said = findings.map(({ state, line }) => ({
    state,
    text: text.words(line, config.defaultLanguage),
  }));
  if (options.json) return { text: JSON.stringify(said, null, 2), exitCode };
  const end = text.words(say(isBad ? 'doctor-bad' : 'doctor-well'), config.defaultLanguage);
  return {
    text: [...said.map((one) => `${marks[one.state]} ${one.text}`), '', end].join('\n'),
    exitCode,
  };
};

/** As `engines` in package.json has it: ^20.19 || ^22.12 || >=24. */
export const isGoodNode = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
};

const nodeVersion = (version: string): Finding =>
  isGoodNode(version)
    ? well(say('doctor-node', { version }))
    : bad(say('doctor-node-old', { version }));

const telegram = async (config: Config): Promise<Finding[]> => {
  if (config.mode === 'sandbox') return [look(say('doctor-sandbox'))];
  const { token, apiRoot, proxy } = config;
  return ofTelegram(await probeTelegram({ token, apiRoot, proxy }), config);
};

const SECOND_MS = 1000;
/** Links and dates are wrong, and TLS fails, long before this. */
const CLOCK_MAY_BE_OFF_MS = 60 * SECOND_MS;

const ofTelegram = (probe: TelegramProbe, { apiRoot, webhook }: TelegramConfig): Finding[] => {
  const { host } = new URL(apiRoot);
  if (probe.type === 'unreachable') return [bad(say('doctor-telegram-unreachable', { host }))];
  if (probe.type === 'refused') return [bad(say('doctor-token-refused'))];
  const { username, clockAheadMs } = probe;
  const seconds = Math.abs(Math.round((clockAheadMs ?? 0) / SECOND_MS));
  return [
    well(say('doctor-token', { username })),
    ofWebhook(probe.webhook, webhook?.url),
    Math.abs(clockAheadMs ?? 0) > CLOCK_MAY_BE_OFF_MS
      ? bad(say('doctor-clock-off', { seconds }))
      : well(say('doctor-clock', { seconds })),
  ];
};

/** Where Telegram posts updates to, and where it should. */
const ofWebhook = (is: KnownWebhook | null, wanted: string | undefined): Finding => {
  if (is === null) return wanted ? look(say('doctor-webhook-unset')) : well(say('doctor-webhook'));
  const { host } = new URL(is.url);
  if (wanted === undefined) return look(say('doctor-webhook-elsewhere', { host }));
  if (is.url !== wanted) return look(say('doctor-webhook-other', { host }));
  const { trouble: error } = is;
  return error === null
    ? well(say('doctor-webhook-own', { host }))
    : bad(say('doctor-webhook-trouble', { host, error }));
};

const GIGABYTE = 1024 ** 3;

const disk = async ({ dataFolder }: Config): Promise<Finding[]> => {
  let place = dataFolder;
  while (!existsSync(place)) place = dirname(place);
  const { bavail, blocks, bsize } = await statfs(place);
  const share = bavail / blocks;
  const values = {
    free: { number: Math.round((bavail * bsize * 10) / GIGABYTE) / 10 },
    percent: Math.floor(share * 100),
    folder: dataFolder,
  };
  if (share < 0.05) return [bad(say('doctor-disk-full', values))];
  return [share < 0.15 ? look(say('doctor-disk-low', values)) : well(say('doctor-disk', values))];
};

const database = async ({ databaseUrl: url }: Config): Promise<Finding[]> => {
  const found = await inspectDatabase(url);
  const processes = found.type === 'sound' ? (found.processes ?? 0) : 0;
  const served = processes > 1 ? [well(say('doctor-fleet', { processes }))] : [];
  return [ofDatabase(found), ...served];
};

const ofDatabase = (found: DatabaseFound): Finding => {
  if (found.type === 'absent') return look(say('doctor-database-absent'));
  if (found.type === 'unreachable')
    return bad(say('doctor-database-unreachable', { host: found.host }));
  if (found.type === 'wrong-locale') return bad(say('doctor-database-locale'));
  if (found.type === 'damaged') return bad(say('doctor-database-damaged'));
  if (found.type === 'newer') return bad(say('doctor-database-newer'));
  const { waiting, megabytes } = found;
  return waiting > 0
    ? look(say('doctor-database-older', { waiting }))
    : well(say('doctor-database', { megabytes: { number: megabytes } }));
};
