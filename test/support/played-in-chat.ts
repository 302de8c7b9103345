import { expect } from 'vitest';

import { groupOf, locate } from '../../src/core/forms/schema/path.ts';
import { fieldKey } from '../../src/core/forms/schema/text-keys.ts';
import type { FormScript, Step } from '../scripts/script.ts';
import { askedOf, pdf } from './plan-answers.ts';
import type { Player } from './player.ts';
import { patternOf } from './to-say.ts';
import type { World } from './world.ts';

/** Plays a script with the real bot, from the paper's own button to its receipt. */
export const playedInChat = async (
  world: World,
  script: FormScript,
  player = world.player(script.unit.name),
): Promise<Player> => {
  await opensPaper(world, player, script);
  for (const step of script.steps) await does(player, script, step);
  expect(player).toSay('receipt');
  return player;
};

/** As any button leads there that names the paper. */
export const opensPaper = async (
  world: World,
  player: Player,
  { form, unit, period }: Pick<FormScript, 'form' | 'unit' | 'period'>,
): Promise<void> => {
  await player.starts();
  const unitId = await world.stores(async ({ units }) => (await units.byCode(unit.code))?.id ?? '');
  const shown = player.findData('');
  await player.tapsAt(shown.message.messageId, `open:${form.id}:${unitId}:${period}`);
};

const does = async (player: Player, { form }: FormScript, step: Step): Promise<void> => {
  if ('say' in step) await player.says(step.say);
  else if ('tap' in step) await player.taps(step.tap);
  else if ('send' in step) await sends(player, step);
  else if ('asks' in step) expect(askedIn(player, form)).toBe(keyOf(form, step.asks));
  else if (player.text.hasText(step.shows)) expect(player).toSay(step.shows);
  else expect(player.news.join('\n')).toContain(step.shows);
};

const sends = async (
  player: Player,
  { send, caption }: Extract<Step, { send: string }>,
): Promise<void> => player.sendsFile(send, pdf(), caption);

/** The text key of what is asked; a screen of the whole form by the name of its place. */
const askedIn = (player: Player, form: FormScript['form']): string | undefined => {
  const asked = askedOf(player, form);
  if (asked !== undefined) return asked;
  const rows = form.fields.find((field) => field.type === 'group' && field.inOneMessage);
  const asksRows = (['form-rows-how', 'form-rows-how-paged'] as const).some((how) =>
    patternOf(how, player).test(player.screen),
  );
  if (rows && asksRows) return fieldKey(form, rows);
  return player.sees('form-button_submit') ? 'review' : undefined;
};

const keyOf = (form: FormScript['form'], asked: string): string => {
  const [first = '', inner] = asked.split('.');
  const group = groupOf(form, first);
  if (group && inner === undefined) return fieldKey(form, group);
  const located = locate(form, group ? `${first}.any.${inner}` : first);
  return located ? fieldKey(form, located.field, located.group) : asked;
};
