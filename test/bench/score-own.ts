import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import BetterSqlite3 from 'better-sqlite3';

import { readConfig } from '../../src/config.ts';
import type { Field, Form } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { MovableClock } from '../../src/core/shared/clock.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/service/start-bot.ts';
import { openBotStorage } from '../../src/service/storage.ts';
import { SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';
import { createText, languagesIn, type Text } from '../../src/text.ts';
import { foundCity } from './own-city.ts';
import { type Answers, inserted, kindOf, promptOf, type QuestionId } from './score-form.ts';
import type { Running } from './score-peers.ts';

const [section = ''] = annualPlan.sections;

const fieldOf = (id: QuestionId): Field => {
  const kind = kindOf(id);
  if (kind === 'number') return { id, section, type: 'decimal' };
  return kind === 'choice'
    ? { id, section, type: 'yes-no' }
    : { id, section, type: 'text', maxLength: 200 };
};

/** The annual plan, asking nothing else. */
const formOf = (ids: readonly QuestionId[], version: number): Form => ({
  ...annualPlan,
  version,
  sheets: [],
  rules: [],
  fields: ids.map(fieldOf),
});

const textOf = async (): Promise<Text> => {
  const locales = join(await mkdtemp(join(tmpdir(), 'thi-dua-score-')), 'locales/');
  const own = fileURLToPath(new URL('../../locales/', import.meta.url));
  await cp(own, locales, { recursive: true, dereference: true });
  for (const language of languagesIn()) {
    const plan = await readFile(join(locales, language, 'annual-plan.ftl'), 'utf8');
    const [theme = ''] = /^annual-plan_theme =\n(?: .*\n)+/m.exec(plan) ?? [];
    const words = inserted.map((id) =>
      theme
        .replace('annual-plan_theme', `annual-plan_${id}`)
        .replace(/\.ask = .*/, `.ask = ${promptOf(id)}`),
    );
    await writeFile(join(locales, language, 'score.ftl'), words.join('\n'));
  }
  return createText(undefined, pathToFileURL(locales));
};

let text: Promise<Text> | undefined;

export type OwnStart = {
  apiRoot: string;
  url: string;
  form: readonly QuestionId[];
  version: number;
  /** Each the only contact of a unit; undefined once they are. */
  people: readonly number[] | undefined;
};

/**
 * This project's bot with its real database.
 *
 * @throws when the form was changed under its old version
 */
export const startOwnForm = async (start: OwnStart): Promise<Running> => {
  const { apiRoot, url, form, version, people } = start;
  const settings = readConfig({ DATABASE_URL: url });
  const log = createLog({ level: 'fatal', secrets: [] });
  const storage = await openBotStorage(settings, log);
  const clock = new MovableClock(() => Date.now());
  if (people) await foundCity(storage.transactions, people, clock);
  const address = { token: SANDBOX_TOKEN, apiRoot, proxy: undefined };
  const catalogue = { forms: [formOf(form, version)], text: await (text ??= textOf()) };
  const parts = { settings, address, kind: 'sandbox', storage, clock, log, catalogue } as const;
  const bot = await startBot(parts, AbortSignal.timeout(20_000)).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  await bot.ready;
  return {
    stop: async () => {
      await bot.stop();
      await storage.close();
    },
  };
};

/** What a person's unit has handed in; undefined while it has not. */
export const filedBy = (file: string, person: number): Answers | undefined => {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    const rows = db
      .prepare<[number], { path: string; value: string }>(
        `SELECT a."path" AS "path", a."value" AS "value" FROM "Submission" s
         JOIN "Answer" a ON a."draftId" = s."draftId" JOIN "Contact" c ON c."unitId" = s."unitId"
         JOIN "Person" p ON p."id" = c."personId" WHERE p."telegramId" = ?`,
      )
      .all(person);
    if (rows.length === 0) return undefined;
    return Object.fromEntries(rows.map(({ path, value }) => [path, JSON.parse(value)])) as Answers;
  } finally {
    db.close();
  }
};
