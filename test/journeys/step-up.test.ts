import { Secret, TOTP } from 'otpauth';
import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { HOUR_MS } from '../../src/core/shared/instant.ts';
import { joinsBoard } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const codeAt = (world: World, spans = 0): string =>
  new TOTP({ secret: Secret.fromBase32(SECRET) }).generate({
    timestamp: world.clock.now() + spans * 30_000,
  });

const rolesOf = (world: World, player: Player) =>
  world.stores(async ({ people }) => (await people.known(asTelegramId(player.id)))?.roles ?? []);

const makesAdmin = async (world: World, admin: Player, player: Player): Promise<void> => {
  const personId = await world.stores(
    async ({ people }) => (await people.known(asTelegramId(player.id)))?.person.id,
  );
  await admin.says('/nhansu');
  await admin.forges(`st:g:${personId}:board_admin`);
};

const wrong = (world: World): string => {
  const right = new Set([-1, 0, 1].map((spans) => codeAt(world, spans)));
  return ['000000', '111111', '222222', '333333'].find((one) => !right.has(one)) ?? '';
};

it('asks for a code before somebody becomes an admin, takes each once, and few wrong ones', async () => {
  const world = await openWorld({ totpSecret: SECRET });
  const admin = world.player('Quản trị');
  const dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  await makesAdmin(world, admin, dung);
  expect(admin).toSay('guard-ask-code');
  expect(await rolesOf(world, dung)).toEqual(['board_specialist']);
  await admin.says(wrong(world));
  expect(admin).toSay('guard-code-wrong');
  const code = codeAt(world);
  await admin.says(`${code.slice(0, 3)} ${code.slice(3)}`);
  expect(await rolesOf(world, dung)).toContain('board_admin');

  await admin.forges('nt:x');
  await admin.says(code);
  expect(admin).toSay('guard-code-used');
  await admin.says(codeAt(world, -1));
  expect(admin).toSay('guard-code-used');
  await admin.says(codeAt(world, 1));
  expect(admin.messages.at(-1)?.document?.fileName).toBe('nhat-ky-thao-tac.xlsx');

  await admin.forges('nt:x');
  for (let tries = 0; tries < 5; tries += 1) await admin.says(wrong(world));
  expect(admin).toSay('guard-code-wrong');
  await admin.says(codeAt(world, 1));
  expect(admin).toSay('guard-code-too-many');
  await world.pass(HOUR_MS + 60_000);
  await admin.forges('nt:x');
  await admin.says(codeAt(world));
  expect(admin.messages.at(-1)?.document).toBeDefined();

  // No button stands in for a code, and a code is for what was pressed last.
  await admin.forges('nt:x');
  await admin.forges('sure:000000000000');
  expect(admin).toSay('button-outdated');
  const kept = await world.stores(({ installation }) => installation.get('totp-used'));
  expect(Number(kept)).toBeGreaterThan(0);
  expect(world.logLines.join(' ')).not.toContain(SECRET);
});

it('asks once more before data leave, where no codes are wanted, and confirms nothing else', async () => {
  const world = await openWorld();
  const admin = world.player('Quản trị');
  await admin.says('/nhatky');
  await admin.forges('nt:x');
  expect(admin).toSay('guard-ask');
  const earlier = admin.find('guard-button-sure');
  const plan = await world.stores(async ({ units }) => (await units.byCode('P-LANG'))?.id);
  await admin.forges(`nk:x:u:${plan}`);
  await admin.tapsOld(earlier);
  expect(admin).toSay('button-outdated');
  await admin.taps('guard-button-leave');
  expect(admin).toSay('guard-left');
  await admin.tapsOld(earlier);
  expect(admin).toSay('button-outdated');

  await admin.forges('nt:x');
  await world.pass(6 * 60_000);
  await admin.taps('guard-button-sure');
  expect(admin).toSay('button-outdated');
  await admin.forges('nt:x');
  await admin.tapsTwice('guard-button-sure');
  expect(admin.messages.filter(({ document }) => document)).toHaveLength(1);
});
