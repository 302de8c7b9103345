import {
  advanceOnboarding,
  type OnboardingInput,
  type OnboardingOutcome,
} from '../../src/core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../../src/core/people/consent.ts';
import { invite } from '../../src/core/people/invite.ts';
import {
  openInvitation,
  type OpenInvitationOutcome,
} from '../../src/core/people/open-invitation.ts';
import type { TelegramId } from '../../src/core/shared/ids.ts';
import type { Instant } from '../../src/core/shared/instant.ts';
import { NOW, type PeopleWorld } from './people-world.ts';

export const NOTICE = { version: NOTICE_VERSION, text: 'Ban Thi đua xử lý họ tên …' };

export const linkFor = async ({ run }: PeopleWorld, unit: string): Promise<string> => {
  const outcome = await run((needs) => invite(needs, { unit, by: 'cli', days: 30 }, NOW));
  if (outcome.type !== 'invited') throw new Error(outcome.type);
  return outcome.payload;
};

/** Follows the link, now or at a later moment. */
export const opens = (
  { run }: PeopleWorld,
  telegramId: TelegramId,
  link: string | { payload: string; at: Instant },
): Promise<OpenInvitationOutcome> => {
  const { payload, at } = typeof link === 'string' ? { payload: link, at: NOW } : link;
  return run((needs) => openInvitation(needs, { telegramId, payload, language: 'vi' }, at));
};

export const does = (
  { run }: PeopleWorld,
  telegramId: TelegramId,
  did: OnboardingInput,
): Promise<OnboardingOutcome> => run((needs) => advanceOnboarding(needs, { telegramId, did }, NOW));

/** Everything from the link to being a contact; the last outcome. */
export const joins = async (
  world: PeopleWorld,
  telegramId: TelegramId,
  payload: string,
): Promise<OnboardingOutcome> => {
  await opens(world, telegramId, payload);
  await does(world, telegramId, { type: 'unit-confirmed' });
  await does(world, telegramId, { type: 'agreed', notice: NOTICE });
  await does(world, telegramId, { type: 'said', text: 'Nguyễn Thị Lan' });
  return does(world, telegramId, { type: 'said', text: 'Công chức Văn phòng' });
};
