import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Cursor, Value } from '../../src/core/forms/forms.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { dateInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import type { Stores } from '../../src/core/stores.ts';
import type { OpenedDraft } from '../../src/core/submissions/draft-store.ts';
import { fillPlan } from './plan-answers.ts';
import type { Player } from './player.ts';

/** What the usual answers came to when they were given in the chat. */
type Kept = {
  answers: readonly { path: string; value: Value; raw: string }[];
  items: Readonly<Record<string, readonly string[]>>;
  cursor: Cursor | null;
};

type Opened = { personId: PersonId; opened: OpenedDraft };

const FILE = 'annual-plan_file';

/**
 * The person has given the usual answers to the plan that they have just begun, up to a question or to the review. For whoever does
 * not tell of filling: the first in a run of the tests gives them in the chat; of the others what these came to
 * stands in the draft, and they open it. The file is always sent.
 */
export const hasFilledPlan = async (
  player: Player,
  { until }: { until?: string } = {},
): Promise<void> => {
  if (await hasBegun(player)) return fillPlan(player, until === undefined ? {} : { until });
  const stop = until ?? FILE;
  if (!(await takesOver(player, stop))) {
    await fillPlan(player, { until: stop });
    await keep(player, stop);
  }
  if (until === undefined) await fillPlan(player);
};

const hasBegun = (player: Player): Promise<boolean> =>
  player.world.stores(async (stores) => answersIn(await openedBy(player, stores)).length > 0);

/** A folder of this run alone. */
const fileOf = ({ world }: Player, { opened }: Opened, until: string): string | undefined => {
  const folder = process.env['TEST_TEMPLATES'];
  const today = dateInHanoi(world.clock.now());
  const name = `${until}-${opened.unitType}-${opened.draft.period}-${today}.json`;
  return folder === undefined ? undefined : join(folder, name);
};

const openedBy = async (player: Player, { people, drafts }: Stores): Promise<Opened> => {
  const known = await people.known(asTelegramId(player.id));
  const draftId = known?.person.activeDraftId;
  const opened = known && draftId ? await drafts.opened(draftId, known.person.id) : null;
  if (!known || opened?.draft.formId !== annualPlan.id) throw new Error('no plan is open');
  return { personId: known.person.id, opened };
};

const answersIn = ({ opened }: Opened): Kept['answers'] =>
  [...opened.draft.filled.answers.values()]
    .filter(({ isFact }) => isFact !== true)
    .map(({ path, value, raw }) => ({ path, value, raw }));

const keep = (player: Player, until: string): Promise<void> =>
  player.world.stores(async (stores) => {
    const one = await openedBy(player, stores);
    const file = fileOf(player, one, until);
    if (file === undefined) return;
    const { draft, cursor } = one.opened;
    const kept: Kept = { answers: answersIn(one), items: draft.filled.items, cursor };
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, JSON.stringify(kept));
    await rename(unfinished, file);
  });

const readKept = async (file: string | undefined): Promise<Kept | undefined> => {
  const text = file === undefined ? '' : await readFile(file, 'utf8').catch(() => '');
  return text === '' ? undefined : (JSON.parse(text) as Kept);
};

const takesOver = async (player: Player, until: string): Promise<boolean> => {
  const data = await player.world.stores(async (stores) => {
    const one = await openedBy(player, stores);
    const kept = await readKept(fileOf(player, one, until));
    if (!kept) return undefined;
    const { personId, opened } = one;
    const { draft } = opened;
    const at = player.world.clock.now();
    await stores.drafts.save({
      draft,
      writes: kept.answers.map((answer) => ({
        type: 'answer',
        ...answer,
        seen: 0,
        messageId: null,
        chatId: null,
      })),
      items: kept.items,
      by: personId,
      at,
    });
    if (kept.cursor)
      await stores.drafts.saveCursor({ personId, draftId: draft.id, cursor: kept.cursor, at });
    return `open:${draft.formId}:${draft.unitId}:${draft.period}`;
  });
  if (data === undefined) return false;
  await player.forges(data);
  return true;
};
