import { type Consent, hasAgreed } from '../../core/people/consent.ts';
import { introduce } from '../../core/people/introduce.ts';
import { readFullName, readPosition, titledName } from '../../core/people/person-name.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isBoard } from '../../core/people/rights.ts';
import { askErasure } from '../../core/personal-data/ask-erasure.ts';
import { withdrawConsent } from '../../core/personal-data/withdraw-consent.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { oneOf } from '../kit/address.ts';
import type { dataDeeds } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { renewCommands } from '../kit/presence.ts';
import {
  organisation,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { approverRows } from './approvers.ts';
import { dataRequestRows } from './data-requests.ts';
import { sendOwnData, showKept } from './own-export.ts';
import { askComplaint, backToData as back, sendComplaint } from './own-requests.ts';
import { hearRenewal, showNotice } from './renewed-consent.ts';
import { ownStandInRows, standInLines } from './stand-ins.ts';

const { ownData } = buttons.people;

/** What somebody is called, as they correct it themselves. */
export const OWN_DATA = expectedReply('own-data', { what: oneOf(['name', 'position']) });

/** What the data notice promises: a person sees what is kept of them, corrects it, or has it erased. */
export const showMyData = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { lines, rows } = await pageOf(ctx.request, known);
  tell(ctx.request, lines, rows);
};

type Page = { lines: Line[]; rows: MessageButton[][] };

const pageOf = async (request: Request, known: KnownPerson): Promise<Page> => {
  const { person } = known;
  const consent = await request.stores.consents.latest(person.telegramId);
  const waiting = await request.stores.dataRequests.waiting(person.id);
  return {
    lines: [
      say('my-data-heading'),
      say('my-data-name', { name: person.fullName || '–' }),
      say('my-data-position', { position: person.position || '–' }),
      ...(await unitLines(request, known)),
      say('my-data-account', { account: String(person.telegramId) }),
      ...consentLines(consent),
      ...(await standInLines(request, person.id)),
      ...waiting.map(({ kind, dueOn }) => say(`my-data-${kind}-waits`, { date: { date: dueOn } })),
      'blank',
      say('my-data-rights', { organisation: organisation(request) }),
    ],
    rows: [
      [button('name'), button('position')],
      ...noticeRows(consent),
      [button('export'), button('kept')],
      ...(known.unitIds.length > 0 ? [[button('withdraw')]] : []),
      [
        ...(waiting.some(({ kind }) => kind === 'erasure') ? [] : [button('erase')]),
        button('complain'),
      ],
      ...ownStandInRows(known),
      ...(await approverRows(request, known)),
      ...(await dataRequestRows(request, known)),
    ],
  };
};

const labels = {
  name: 'button-data-name',
  position: 'button-data-position',
  export: 'button-data-export',
  kept: 'button-data-kept',
  withdraw: 'button-data-withdraw',
  erase: 'button-data-ask-erasure',
  complain: 'button-data-complain',
  notice: 'button-data-notice',
} as const;

const button = (what: keyof typeof labels): MessageButton => ({
  label: say(labels[what]),
  data: ownData.to({ what }),
});

const consentLines = (consent: Consent | null): TextRef[] => {
  if (consent?.decision === 'agreed')
    return [say('my-data-consent', { version: consent.version, at: { at: consent.at } })];
  if (consent?.decision === 'withdrawn')
    return [say('my-data-withdrawn', { at: { at: consent.at } })];
  return [];
};

/** Where the notice has changed since they agreed to it. */
const noticeRows = (consent: Consent | null): MessageButton[][] =>
  consent?.decision === 'agreed' && !hasAgreed(consent) ? [[button('notice')]] : [];

const unitLines = async (request: Request, { unitIds }: KnownPerson): Promise<TextRef[]> =>
  (await request.stores.units.byIds(unitIds)).map(({ name }) =>
    say('my-data-unit', { unit: name }),
  );

type Deed = (typeof dataDeeds)[number] | 'change' | undefined;

/** What somebody does about their own data. */
export const tendOwnData = async (
  ctx: BotContext,
  known: KnownPerson,
  { what = 'change' }: { what: Deed },
): Promise<void> => deeds[what](ctx, known);

const showAnew = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { lines, rows } = await pageOf(ctx.request, known);
  show(ctx, lines, rows);
};

const askFor = async (
  ctx: BotContext,
  known: KnownPerson,
  what: 'name' | 'position',
): Promise<void> => {
  await awaitWords(ctx, known, OWN_DATA.about({ what }));
  const key = what === 'name' ? 'onboarding-full-name' : 'onboarding-position';
  show(ctx, [say(key)], [[back]]);
};

/** Counts at once; a name typed in small or capital letters is written as names are. */
export const hearOwnData = async (
  ctx: BotContext,
  known: KnownPerson,
  { what }: { what: 'name' | 'position' },
): Promise<void> => {
  const { request } = ctx;
  const text = ctx.message?.text ?? '';
  const read = what === 'name' ? readFullName(text) : readPosition(text);
  if ('reason' in read) return tell(request, read.reason);
  const changed =
    what === 'name' ? { fullName: titledName(read.value) ?? read.value } : { position: read.value };
  const person = { ...known.person, ...changed };
  await introduce(request.stores, person, request.now);
  await forgetAwaited(ctx, known);
  const { lines, rows } = await pageOf(request, { ...known, person });
  tell(request, [say('my-data-corrected'), 'blank', ...lines], rows);
};

const askWhetherSure = async (
  ctx: BotContext,
  known: KnownPerson,
  what: 'withdraw' | 'erase',
): Promise<void> => {
  const values = { organisation: organisation(ctx.request) };
  if (isBoard(known)) return show(ctx, [say('my-data-has-role', values)], [[back]]);
  const key = what === 'withdraw' ? 'my-data-withdraw-ask' : 'my-data-erase-ask';
  const label = what === 'withdraw' ? 'button-data-withdraw-yes' : 'button-data-erase-yes';
  show(
    ctx,
    [say(key, values)],
    [[{ label: say(label), data: ownData.to({ what: `${what}!` }), style: 'danger' }], [back]],
  );
};

/** Agrees to the present notice, or is asked whether they withdraw what they have agreed to. */
export const renewOwnConsent = hearRenewal((ctx, known) => askWhetherSure(ctx, known, 'withdraw'));

const withdraw = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const values = { organisation: organisation(request) };
  const text = wordsOf(request, say('my-data-withdraw-ask', values));
  const outcome = await withdrawConsent({ ...stores, ...ports }, { by: known, text, now });
  if (outcome.type === 'has-role') return show(ctx, [say('my-data-has-role', values)], [[back]]);
  await renewCommands(request, known.person);
  show(
    ctx,
    [say('my-data-withdraw-done', values)],
    [[{ label: say('button-data-ask-erasure'), data: ownData.to({ what: 'erase' }) }]],
  );
};

const erase = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const values = { organisation: organisation(ctx.request) };
  const outcome = await askErasure({ ...stores, ...ports }, { by, now });
  if (outcome.type === 'has-role') return show(ctx, [say('my-data-has-role', values)], [[back]]);
  const { dueOn } = outcome.request;
  show(ctx, [say('my-data-erase-sent', { ...values, date: { date: dueOn } })], [[back]]);
};

type Tend = (ctx: BotContext, known: KnownPerson) => Promise<void> | void;

const deeds: Readonly<Record<NonNullable<Deed>, Tend>> = {
  name: (ctx, known) => askFor(ctx, known, 'name'),
  position: (ctx, known) => askFor(ctx, known, 'position'),
  withdraw: (ctx, known) => askWhetherSure(ctx, known, 'withdraw'),
  'withdraw!': withdraw,
  erase: (ctx, known) => askWhetherSure(ctx, known, 'erase'),
  'erase!': erase,
  complain: askComplaint,
  'complain!': sendComplaint,
  export: sendOwnData,
  kept: showKept,
  notice: showNotice,
  change: showAnew,
};
