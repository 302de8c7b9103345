import { nameOf } from '../../core/people/announce-unreachable.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { organisation, tell, toast, type BotContext, type Request } from '../kit/request.ts';

/** What the data notice promises: a person sees what is kept of them and may have it changed. */
export const showMyData = async ({ request }: BotContext, known: KnownPerson): Promise<void> => {
  const { person } = known;
  const lines: TextRef[] = [
    say('my-data-heading'),
    say('my-data-name', { name: person.fullName || '–' }),
    say('my-data-position', { position: person.position || '–' }),
    ...(await unitLines(request, known)),
    say('my-data-account', { account: String(person.telegramId) }),
  ];
  const consent = await request.stores.consents.latest(person.telegramId);
  if (consent?.decision === 'agreed')
    lines.push(say('my-data-consent', { version: consent.version, at: { at: consent.at } }));
  tell(
    request,
    [...lines, 'blank', say('my-data-rights', { organisation: organisation(request) })],
    [
      [
        {
          label: say('button-data-request'),
          data: buttons.people.requestData.to({ what: 'change' }),
        },
      ],
    ],
  );
};

const unitLines = async (request: Request, { unitIds }: KnownPerson): Promise<TextRef[]> => {
  const units = [];
  for (const unitId of unitIds) units.push(await request.stores.units.byId(unitId));
  return units.flatMap((unit) => (unit ? [say('my-data-unit', { unit: unit.name })] : []));
};

/** Told to every admin, once a day and person. */
export const askForChange = async (ctx: BotContext, { person }: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const values = { name: nameOf(person), account: String(person.telegramId) };
  const admins = await stores.people.withRole('board_admin');
  await stores.outbox.queue(
    admins.map(({ telegramId }) => ({
      dedupeKey: `data-request:${person.id}:${dateInHanoi(now)}:${telegramId}`,
      bundleKey: null,
      subject: null,
      to: telegramId,
      priority: 1,
      kind: 'data-request',
      message: { type: 'notice', lines: [say('my-data-request-notice', values)], buttons: [] },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
  toast(ctx, say('my-data-request-sent'), true);
};
