import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';

import * as z from 'zod';

import {
  type RankingWeights,
  usualWeights,
  WEIGHTS_RULE,
  weightsIn,
} from './core/clusters/ranking-weights.ts';
import type { BackupKeep } from './core/people/kept-backups.ts';
import { asTelegramId, isTelegramId, type TelegramId } from './core/shared/ids.ts';
import { firstLanguage, type InLanguages, type Language } from './core/shared/language.ts';
import {
  isApiRoot,
  isDatabaseFile,
  isLoopback,
  isPostgresUrl,
  isProxy,
  isWebhook,
  passwordsIn,
} from './core/shared/server-address.ts';
import { type LogLevel, logLevels, redactTokens } from './log.ts';
import { languagesIn } from './text.ts';

/** What the program was told from outside. Without a bot's token it plays Telegram itself. */
export type Config = SandboxConfig | TelegramConfig;

export type SandboxConfig = Settings & { mode: 'sandbox' };

export type TelegramConfig = Settings & {
  mode: 'telegram';
  token: string;
  /** Address of the Bot API without a slash at its end. */
  apiRoot: string;
  /** Whether the Bot API runs on this machine, as in tests. */
  isLoopback: boolean;
  /** Address of the proxy for calls to Telegram; never set towards loopback. */
  proxy: string | undefined;
  /** Where Telegram posts updates to; undefined where they are polled for. */
  webhook: WebhookPlace | undefined;
};

type WebhookPlace = {
  /** As Telegram is told it. */
  url: string;
  /** Under which path a post arrives at `host` and `port`, when proxies have handed it on. */
  path: string;
};

export type Settings = {
  /** `file:` and a path, or `postgresql:` with user, host and database. */
  databaseUrl: string;
  /** Absolute path of the folder of files, lock and backups; a database that is a file lies in it too. */
  dataFolder: string;
  /** People who are admins of the Board from the first start. */
  adminIds: readonly TelegramId[];
  host: string;
  /** 0 lets the system choose a free one. */
  port: number;
  logLevel: LogLevel;
  defaultLanguage: Language;
  /** How long an invitation stays valid. */
  invitationDays: number;
  /** Messages a second that the bot may send by itself. */
  bulkRate: number;
  /** A broadcast to more people than this needs a second admin. */
  approvalAbove: number;
  /** How much self-scores, checks and being on time weigh where clusters are compared. */
  rankingWeights: RankingWeights;
  /** Of the authenticator apps of the admins, in base32; undefined where no code is asked for. */
  totpSecret: string | undefined;
  /** Less room than this on the disk, in MB, is told to the admins; 0: nobody is told. */
  diskWarnMb: number;
  /** Where health and metrics are asked for, on `host`; 0 for any free port, undefined where nothing listens. */
  metricsPort: number | undefined;
  /** Backups of each night; undefined where none are made. */
  backups: { folder: string; keep: BackupKeep } | undefined;
  /** The Board's name in texts, where the operator gives another than the language does. */
  organisationName: InLanguages;
  /** Where the Board is rung up, as people write it; undefined where nobody is to. */
  organisationPhone: string | undefined;
  /** A file with an offset of the business clock in milliseconds; loopback only. */
  clockFile: string | undefined;
};

/** Everything that is wrong with the configuration: one line for each mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the process's environment and `.env` of the working directory. @throws {ConfigError} */
export const loadConfig = (): Config => {
  const file = resolve('.env');
  return readConfig(process.env, existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {});
};

/**
 * Checks all variables together. A variable of `environment` hides the one of `dotEnv`, also
 * when it is empty; an empty one counts as not set.
 *
 * @throws {ConfigError} with a line for every mistake: name, what was seen, what is allowed.
 */
export const readConfig = (environment: Environment, dotEnv: Environment = {}): Config => {
  const given = pickVariables(environment, dotEnv);
  const parsed = Variables.safeParse(Object.fromEntries(given));
  const problems = [...problemsOf(parsed.error, given), ...crossProblems(given)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
};

/** The texts of a configuration that no log may hold. */
export const secretsOf = (config: Config): string[] => {
  const codes = config.totpSecret === undefined ? [] : [config.totpSecret];
  const { databaseUrl } = config;
  const own = [...codes, ...(isDatabaseFile(databaseUrl) ? [] : passwordsIn(databaseUrl))];
  if (config.mode === 'sandbox') return own;
  return [...own, config.token, ...(config.proxy === undefined ? [] : passwordsIn(config.proxy))];
};

const TOKEN_RULE =
  'the token from @BotFather: digits, a colon, at least 30 letters, digits, "_" or "-"';
const TOTP_RULE =
  'at least 26 letters A to Z and digits 2 to 7 (base32), as an authenticator app takes them';
const WEBHOOK_RULE =
  'with BOT_TOKEN, an https address on port 443, 80, 88 or 8443 without user, query or fragment';
const CLOCK_RULE = 'only with TELEGRAM_API_ROOT on this machine (loopback) or in the sandbox';
const FOLDER_RULE =
  'the folder of the database where DATABASE_URL is a file, any folder where it is on PostgreSQL';
const TELEGRAM_TOKEN = /^\d{6,12}:[\w-]{30,}$/;
const LOCAL_TOKEN = /^\d+:[\w-]+$/;

/** 128 bits at least. */
const isTotpSecret = (value: string): boolean => /^[A-Z2-7]{26,128}$/.test(value);

const idsIn = (value: string): string[] => value.split(/[\s,;]+/).filter((id) => id !== '');

const text = (isAllowed: (value: string) => boolean, allowed: string) =>
  z.string().refine(isAllowed, { error: allowed });

const wholeNumber = (least: number, most: number) =>
  text(
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
    `a whole number from ${least} to ${most}`,
  ).transform(Number);

/** Each language is a folder of locales/. */
const languages = languagesIn();

const nameVariable = (language: Language): string => `ORGANISATION_NAME_${language.toUpperCase()}`;

const name = text((value) => value.length <= 120, 'at most 120 characters').transform((value) =>
  value.normalize('NFC'),
);

const BACKUP_KEEP = /^\d{1,3} *, *\d{1,3} *, *\d{1,3}$/;

const keepIn = (value: string): BackupKeep => {
  const [daily = 0, weekly = 0, monthly = 0] = value.split(',').map(Number);
  return { daily, weekly, monthly };
};

const Variables = z.object({
  BOT_TOKEN: text((value) => LOCAL_TOKEN.test(value), TOKEN_RULE).optional(),
  TELEGRAM_API_ROOT: text(
    isApiRoot,
    'an https address, or an http one on this machine, without user, query or fragment',
  )
    .transform((value) => value.replace(/\/+$/, ''))
    .default('https://api.telegram.org'),
  TELEGRAM_PROXY: text(
    isProxy,
    'an address such as http://user:password@host:3128 or socks5://host:1080; in a password % is written %25',
  ).optional(),
  WEBHOOK_URL: z.string().optional(),
  WEBHOOK_PATH: text((value) => /^\/[\w./~-]*$/.test(value), 'a path such as /updates').optional(),
  DATABASE_URL: text(
    (value) => isDatabaseFile(value) || isPostgresUrl(value),
    'file: and the path of a file, such as file:./data/thi-dua.db, or postgresql: with user, host and database; in a password % is written %25, @ %40, / %2F',
  ).optional(),
  DATA_FOLDER: text((value) => !value.includes('\0'), 'the path of a folder').optional(),
  ADMIN_IDS: text(
    (value) => idsIn(value).every(isTelegramId),
    'Telegram ids (whole numbers) with commas between them',
  )
    .transform((value) => [...new Set(idsIn(value))].map((id) => asTelegramId(Number(id))))
    .default([]),
  HOST: text(
    (value) => /^[A-Za-z0-9._:-]+$/.test(value),
    'a host name or an IP address of this machine',
  ).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(8080),
  LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).default('info'),
  DEFAULT_LANGUAGE: z
    .enum(languages, { error: `one of ${languages.join(', ')}` })
    .default(firstLanguage),
  INVITATION_DAYS: wholeNumber(1, 365).default(30),
  BULK_RATE: wholeNumber(1, 1000).default(28),
  BROADCAST_APPROVAL_ABOVE: wholeNumber(0, 100_000).default(200),
  RANKING_WEIGHTS: text((value) => weightsIn(value) !== undefined, WEIGHTS_RULE)
    .transform((value) => weightsIn(value) ?? usualWeights)
    .default(usualWeights),
  TOTP_SECRET: text(isTotpSecret, TOTP_RULE).optional(),
  DISK_WARN_MB: wholeNumber(0, 100_000_000).default(2000),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  BACKUP_FOLDER: z.string().optional(),
  BACKUP_KEEP: text(
    (value) => BACKUP_KEEP.test(value),
    'three whole numbers up to 999 with commas between them: days, weeks, months; 0,0,0 for no backups',
  )
    .transform(keepIn)
    .default({ daily: 7, weekly: 4, monthly: 12 }),
  CLOCK_FILE: z.string().optional(),
  ...Object.fromEntries(languages.map((language) => [nameVariable(language), name.optional()])),
  ORGANISATION_PHONE: text(
    (value) => /^\+?[\d .()/-]{6,60}$/.test(value),
    'a telephone number, such as 024 3825 3536',
  ).optional(),
});

/** The names of all variables, in the order of .env.example. */
export const variableNames: readonly string[] = Object.keys(Variables.shape);

const pickVariables = (environment: Environment, dotEnv: Environment): Map<string, string> => {
  const given = new Map<string, string>();
  for (const variable of variableNames) {
    const value = (environment[variable] ?? dotEnv[variable] ?? '').trim();
    if (value !== '') given.set(variable, value);
  }
  return given;
};

const problemsOf = (error: z.ZodError | undefined, given: Map<string, string>): string[] =>
  (error?.issues ?? []).map((issue) => problem(String(issue.path[0]), given, issue.message));

/** What is right or wrong only in view of the Bot API's address. */
const crossProblems = (given: Map<string, string>): string[] => [
  ...folderProblems(given),
  ...liveProblems(given),
  ...webhookProblems(given),
];

const apiRootIn = (given: Map<string, string>): string =>
  given.get('TELEGRAM_API_ROOT') ?? 'https://api.telegram.org';

const webhookProblems = (given: Map<string, string>): string[] => {
  const url = given.get('WEBHOOK_URL');
  if (url === undefined)
    return given.has('WEBHOOK_PATH')
      ? [problem('WEBHOOK_PATH', given, 'only with WEBHOOK_URL')]
      : [];
  const isGood = given.has('BOT_TOKEN') && isWebhook(url, isLoopback(apiRootIn(given)));
  return isGood ? [] : [problem('WEBHOOK_URL', given, WEBHOOK_RULE)];
};

/** Backups take the files that lie beside the database. */
const folderProblems = (given: Map<string, string>): string[] => {
  const folder = given.get('DATA_FOLDER');
  const url = given.get('DATABASE_URL');
  if (folder === undefined || (url !== undefined && isPostgresUrl(url))) return [];
  const isBeside =
    url !== undefined && isDatabaseFile(url) && resolve(folder) === resolve(folderOf(url));
  return isBeside ? [] : [problem('DATA_FOLDER', given, FOLDER_RULE)];
};

const liveProblems = (given: Map<string, string>): string[] => {
  const token = given.get('BOT_TOKEN');
  const apiRoot = apiRootIn(given);
  if (token === undefined || !isApiRoot(apiRoot) || isLoopback(apiRoot)) return [];
  // A bot API of one's own on this machine, as in tests, may know shorter tokens.
  const isWrongToken = LOCAL_TOKEN.test(token) && !TELEGRAM_TOKEN.test(token);
  return [
    ...(isWrongToken ? [problem('BOT_TOKEN', given, TOKEN_RULE)] : []),
    ...(given.has('CLOCK_FILE') ? [problem('CLOCK_FILE', given, CLOCK_RULE)] : []),
  ];
};

const problem = (variable: string, given: Map<string, string>, allowed: string): string => {
  const value = given.get(variable) ?? '';
  const seen = seenAs(variable, value);
  return `${variable}: saw ${seen}; allowed: ${allowed}`;
};

/** What was given, unless it is a secret. */
const seenAs = (variable: string, value: string): string => {
  if (variable === 'TOTP_SECRET') return `${value.length} characters`;
  return variable === 'BOT_TOKEN' ? shapeOf(value) : quoted(value);
};

/** Says enough about a wrong token to find the mistake, and nothing that it is made of. */
const shapeOf = (token: string): string => {
  const [id = '', secret] = token.split(':', 2);
  if (secret === undefined) return `${token.length} characters without a colon`;
  const before = /^\d+$/.test(id) ? `${id.length} digits` : `${id.length} characters`;
  return `${before}, a colon, ${token.length - id.length - 1} characters`;
};

/** The value as it was given, without a token or password that strayed into it. */
const quoted = (value: string): string =>
  JSON.stringify(
    redactTokens(value)
      .replace(/\/\/.*@/, '//[redacted]@')
      .slice(0, 80),
  );

const toConfig = (variables: z.infer<typeof Variables>): Config => {
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = variables;
  if (token === undefined) {
    return { mode: 'sandbox', ...settings(variables, 'file:./data/sandbox/thi-dua.db') };
  }
  const isLocal = isLoopback(apiRoot);
  return {
    mode: 'telegram',
    ...settings(variables, 'file:./data/thi-dua.db'),
    token,
    apiRoot,
    isLoopback: isLocal,
    proxy: isLocal ? undefined : variables.TELEGRAM_PROXY,
    webhook: webhookOf(variables),
  };
};

const webhookOf = ({
  WEBHOOK_URL: url,
  WEBHOOK_PATH: path,
}: z.infer<typeof Variables>): TelegramConfig['webhook'] =>
  url === undefined ? undefined : { url, path: path ?? new URL(url).pathname };

/** A sandbox makes none unless it is told where. */
const backupsOf = (
  { BACKUP_FOLDER: given, BACKUP_KEEP: keep, BOT_TOKEN: token }: z.infer<typeof Variables>,
  dataFolder: string,
): Settings['backups'] => {
  const isWanted = given !== undefined || token !== undefined;
  const isKept = keep.daily + keep.weekly + keep.monthly > 0;
  if (!isWanted || !isKept) return undefined;
  return { folder: resolve(given ?? join(dataFolder, 'backups', 'nightly')), keep };
};

/** Files lie beside a database that is one; beside another in the working directory. */
const folderOf = (databaseUrl: string): string =>
  isDatabaseFile(databaseUrl) ? dirname(databaseUrl.slice('file:'.length)) : './data';

const settings = (variables: z.infer<typeof Variables>, defaultUrl: string): Settings => {
  const databaseUrl = variables.DATABASE_URL ?? defaultUrl;
  const dataFolder = resolve(variables.DATA_FOLDER ?? folderOf(databaseUrl));
  return {
    databaseUrl,
    dataFolder,
    adminIds: variables.ADMIN_IDS,
    host: variables.HOST,
    port: variables.PORT,
    logLevel: variables.LOG_LEVEL,
    defaultLanguage: variables.DEFAULT_LANGUAGE,
    invitationDays: variables.INVITATION_DAYS,
    bulkRate: variables.BULK_RATE,
    approvalAbove: variables.BROADCAST_APPROVAL_ABOVE,
    rankingWeights: variables.RANKING_WEIGHTS,
    totpSecret: variables.TOTP_SECRET,
    diskWarnMb: variables.DISK_WARN_MB,
    metricsPort: variables.METRICS_PORT,
    backups: backupsOf(variables, dataFolder),
    organisationName: Object.fromEntries(
      languages.flatMap((language) => {
        const given = (variables as Record<string, unknown>)[nameVariable(language)];
        return typeof given === 'string' ? [[language, given]] : [];
      }),
    ),
    organisationPhone: variables.ORGANISATION_PHONE,
    clockFile: variables.CLOCK_FILE,
  };
};
