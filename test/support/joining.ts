import type { Player } from './player.ts';
import type { World } from './world.ts';

/** The payload of the newest link that somebody was shown. */
export const payloadSeenBy = (player: Player): string => {
  const words = player.heard.findLast((text) => text.includes('?start=')) ?? '';
  return /\?start=([\w-]+)/.exec(words)?.[1] ?? '';
};

/** The admin makes a link for a unit. */
export const invitationTo = async (world: World, unit: string): Promise<string> => {
  const admin = world.player('Quản trị');
  await admin.says(`/moi ${unit}`);
  return payloadSeenBy(admin);
};

/** From an opened link to being a contact. */
export const joins = async (player: Player, fullName: string): Promise<void> => {
  await player.taps('onboarding-button-yes');
  await player.taps('onboarding-button-agree');
  await player.says(fullName, 'Phó Chánh Văn phòng');
};

/** Somebody new who becomes a contact of all these units, one link after the other. */
export const speaksFor = async (
  world: World,
  units: readonly string[],
  { name, fullName }: { name: string; fullName: string },
): Promise<Player> => {
  const player = world.newcomer(name);
  for (const [at, unit] of units.entries()) {
    await player.starts(await invitationTo(world, unit));
    if (at === 0) await joins(player, fullName);
    else await player.taps('onboarding-button-yes');
  }
  return player;
};

/** Somebody new who becomes a contact of the unit beside those who are. */
export const anotherContact = async (
  world: World,
  unit: string,
  fullName: string,
): Promise<Player> => {
  const player = world.newcomer(fullName.split(' ').at(-1) ?? fullName);
  await player.starts(await invitationTo(world, unit));
  await joins(player, fullName);
  return player;
};

/** Somebody whom the admin invites into the Board, and who has told their name. */
export const joinsBoard = async (
  world: World,
  fullName: string,
  role: 'Quản trị' | 'Chuyên viên theo dõi' | 'Lãnh đạo' = 'Quản trị',
): Promise<Player> => {
  const admin = world.player('Quản trị của Ban');
  await admin.says('/nhansu');
  await admin.taps('button-staff-invite');
  await admin.taps(role);
  const player = world.newcomer(fullName.split(' ').at(-1) ?? fullName);
  await player.starts(payloadSeenBy(admin));
  await player.taps('button-staff-accept');
  await player.says(fullName, 'Chuyên viên chính');
  return player;
};
