import { invite } from '../core/people/invite.ts';
import { revokeInvitation } from '../core/people/revoke-invitation.ts';
import { asId, type InvitationId } from '../core/shared/ids.ts';
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
  if (outcome.type === 'unknown-unit') {
    const near = outcome.near.map(({ code, name }) => `  ${code}  ${name}`);
    return { text: [`no unit '${unitText}'`, ...near].join('\n'), exitCode: 1 };
  }
  if (outcome.type === 'unit-closed')
    return { text: `${outcome.unit.name} was closed`, exitCode: 1 };
  const { unit, payload, invitation } = outcome;
  // Only Telegram knows the bot's name, and it is asked at the first start.
  const link = username === null ? null : `https://t.me/${username}?start=${payload}`;
  const expiresAt = new Date(invitation.expiresAt).toISOString();
  const facts = { unit: unit.code, id: invitation.id, payload, link, expiresAt };
  if (options.json) return { text: JSON.stringify(facts), exitCode: 0 };
  const address = link ?? `https://t.me/YOUR_BOT?start=${payload}`;
  return {
    text: `${unit.name}: ${address}\nworks once, until ${expiresAt}; id ${invitation.id}`,
    exitCode: 0,
  };
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
  return { text: outcome.type, exitCode: outcome.type === 'revoked' ? 0 : 1 };
};
