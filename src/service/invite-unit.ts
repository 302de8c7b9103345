import { invite } from '../core/people/invite.ts';
import { revokeInvitation } from '../core/people/revoke-invitation.ts';
import { asId, type InvitationId } from '../core/shared/ids.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { createText } from '../text.ts';
import { wholeNumber, type CommandContext, type CommandResult } from './command.ts';
import { clockOf, machineHash, machineRandom } from './machine-ports.ts';

/** `invite UNIT`: a link to be sent by letter or in any other way. */
export const inviteUnit = async ({
  config,
  storage,
  words,
  options,
}: CommandContext): Promise<CommandResult> => {
  const days =
    options.days === undefined
      ? config.invitationDays
      : wholeNumber('days', options.days, [1, 365]);
  const unitText = words[0] ?? '';
  const { outcome, username } = await storage.transactions.run(async (stores) => ({
    outcome: await invite(
      { ...stores, random: machineRandom, hash: machineHash },
      { unit: unitText, by: 'cli', days },
      clockOf(config).now(),
    ),
    username: await stores.installation.get('botUsername'),
  }));
  const inWords = (...lines: TextRef[]): string =>
    lines.map((line) => createText().words(line, config.defaultLanguage)).join('\n');
  if (outcome.type === 'unknown-unit') {
    const units = outcome.near.map(({ code, name }) => `${name} (${code})`).join('; ');
    const near = units === '' ? [] : [say('cli-invite-near', { units })];
    return { text: inWords(say('cli-invite-unknown', { words: unitText }), ...near), exitCode: 1 };
  }
  if (outcome.type === 'unit-closed')
    return { text: inWords(say('cli-invite-closed', { unit: outcome.unit.name })), exitCode: 1 };
  const { unit, payload, invitation } = outcome;
  // Only Telegram knows the bot's name, and it is asked at the first start.
  const link = username === null ? null : `https://t.me/${username}?start=${payload}`;
  const { id, expiresAt } = invitation;
  const facts = {
    unit: unit.code,
    id,
    payload,
    link,
    expiresAt: new Date(expiresAt).toISOString(),
  };
  if (options.json) return { text: JSON.stringify(facts), exitCode: 0 };
  const said = say('cli-invited', {
    unit: unit.name,
    link: link ?? `https://t.me/YOUR_BOT?start=${payload}`,
    expires: { at: expiresAt },
    id,
  });
  return { text: inWords(said), exitCode: 0 };
};

/** `invite revoke ID`. */
export const revokeUnitInvitation = async ({
  config,
  storage,
  words,
}: CommandContext): Promise<CommandResult> => {
  const invitationId = asId<InvitationId>(words[0] ?? '');
  const outcome = await storage.transactions.run(({ invitations, audit }) =>
    revokeInvitation({ invitations, audit }, { invitationId, by: 'cli' }, clockOf(config).now()),
  );
  const line = outcome.type === 'revoked' ? say('cli-revoked') : say(`cli-revoke-${outcome.type}`);
  return {
    text: createText().words(line, config.defaultLanguage),
    exitCode: outcome.type === 'revoked' ? 0 : 1,
  };
};
