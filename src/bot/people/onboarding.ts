import { loadFormTitle } from '../../core/calendar/form-title.ts';
import { isOneOf } from '../../core/forms/forms.ts';
import {
  advanceOnboarding,
  type OnboardingInput,
  type OnboardingOutcome,
} from '../../core/people/advance-onboarding.ts';
import { NOTICE_VERSION } from '../../core/people/consent.ts';
import type { AskedOnboarding, Onboarding } from '../../core/people/onboarding.ts';
import type { Person } from '../../core/people/person.ts';
import { passOnQuestions } from '../../core/questions/pass-on.ts';
import { speakForBefore } from '../../core/reorganisation/speak-for-before.ts';
import type { InvitationId } from '../../core/shared/ids.ts';
import { type Language } from '../../core/shared/language.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import { passOnDrafts } from '../../core/submissions/pass-on-drafts.ts';
import { welcome } from '../home/menu.ts';
import { buttons } from '../kit/buttons.ts';
import { menuWordIn } from '../kit/menu-words.ts';
import { renewCommands } from '../kit/presence.ts';
import {
  organisation,
  refuse,
  show,
  tell,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
  languageButtons,
  organisationIn,
  type Speaker,
} from '../kit/request.ts';

/** Puts the question that the onboarding is at. */
export const askNext = (
  ctx: BotContext,
  asked: AskedOnboarding,
  before: readonly Line[] = [],
): void => {
  speak(ctx, asked.onboarding.language);
  const { lines, rows } = questionOf(ctx, asked);
  tell(ctx.request, [...before, ...lines], rows);
};

/** Asks again what an account was asked last; false when it is not on its way to a unit. */
export const resumeOnboarding = async (ctx: BotContext): Promise<boolean> => {
  const { stores, who } = ctx.request;
  const begun = await stores.onboardings.of(who.telegramId);
  if (!begun) return false;
  await chooseLanguage(ctx, begun.language);
  return true;
};

/** Goes on in another language; the question at hand is put again. */
export const chooseLanguage = async (ctx: BotContext, language: Language): Promise<void> => {
  const outcome = await advance(ctx, { type: 'language', language });
  if (outcome.type === 'ask' && ctx.callbackQuery) replaceBy(ctx, outcome);
  else await answer(ctx, outcome);
};

/** From here on the answer is worded in this language. */
export const speak = (ctx: BotContext, language: Language): void => {
  ctx.request.who = { ...ctx.request.who, language };
};

/** Leads to the same text in the other language. */
export const otherLanguages = ({ request }: BotContext): MessageButton[] =>
  languageButtons(request).filter(({ data }) => data !== buttons.home.language.to(request.who));

const advance = (ctx: BotContext, did: OnboardingInput): Promise<OnboardingOutcome> => {
  const { stores, ports, who, now } = ctx.request;
  return advanceOnboarding({ ...stores, ...ports }, { telegramId: who.telegramId, did }, now);
};

const replaceBy = (ctx: BotContext, asked: AskedOnboarding): void => {
  speak(ctx, asked.onboarding.language);
  const { lines, rows } = questionOf(ctx, asked);
  show(ctx, lines, rows);
};

const questionOf = (
  ctx: BotContext,
  { onboarding: { step, invitationId, fullName }, unit, invitation }: AskedOnboarding,
): { lines: Line[]; rows: MessageButton[][] } => {
  const { language } = ctx.request.who;
  // A button says whose link and which notice it stood beside: old ones stay in the chat.
  const button = (label: KeyTaking, deed: Deed): MessageButton => ({
    label: say(label),
    data: buttons.people.onboarding.to({
      deed,
      invitationId,
      version: NOTICE_VERSION,
      language,
    }),
  });
  switch (step) {
    case 'confirm-unit': {
      const lines = invitation.handOver
        ? [say('hand-over-confirm', { unit: unit.name, name: invitation.handOver.to })]
        : [
            say('onboarding-welcome', { organisation: organisation(ctx.request) }),
            'blank' as const,
            say('onboarding-confirm-unit', { unit: unit.name }),
          ];
      const choice = [
        button('onboarding-button-yes', 'confirm'),
        button('onboarding-button-no', 'deny'),
      ];
      return { lines, rows: [choice, otherLanguages(ctx)] };
    }
    case 'consent': {
      const agree = button('onboarding-button-agree', 'agree');
      const decline = button('onboarding-button-decline', 'decline');
      return { lines: noticeLines(ctx), rows: [[agree, decline], otherLanguages(ctx)] };
    }
    case 'confirm-name': {
      const right = button('onboarding-button-yes', 'confirmName');
      const again = button('onboarding-button-name-again', 'denyName');
      return {
        lines: [say('onboarding-confirm-name', { name: fullName })],
        rows: [[right, again]],
      };
    }
    case 'full-name':
    case 'position':
      return { lines: [say(`onboarding-${step}`)], rows: [] };
  }
};

const noticeLines = (ctx: BotContext): Line[] => [
  say('onboarding-notice-heading'),
  'blank',
  noticeOf(ctx),
];

const noticeOf = ({ request }: BotContext, language = request.who.language): TextRef =>
  say('onboarding-notice', { organisation: organisationIn(request.ports, language) });

type Deed = 'confirm' | 'deny' | 'agree' | 'decline' | 'confirmName' | 'denyName';
type Pressed = { deed: Deed; invitationId: InvitationId; version: number; language: string };

/** From an opened invitation to being a contact: unit, notice, name, position. */
export const onboard = async (ctx: BotContext, pressed: Pressed): Promise<void> => {
  const { stores, who } = ctx.request;
  const onboarding = await stores.onboardings.of(who.telegramId);
  const did = deedOf(ctx, pressed);
  if (!onboarding || onboarding.invitationId !== pressed.invitationId || !did)
    return refuse(ctx, 'button-outdated');
  speak(ctx, onboarding.language);
  const outcome = await advance(ctx, did);
  if (outcome.type === 'stale') return answerStale(ctx, outcome);
  if (did.type === 'agreed' || did.type === 'declined') keepDecision(ctx, did.type);
  else if (outcome.type === 'ask') return replaceBy(ctx, outcome);
  return answer(ctx, outcome);
};

const deedOf = (
  ctx: BotContext,
  { deed, version, language }: Pressed,
): OnboardingInput | undefined => {
  if (deed !== 'agree' && deed !== 'decline') return { type: plainDeeds[deed] };
  if (!ctx.request.ports.text.speaks(language)) return undefined;
  const text = ctx.request.ports.text.words(noticeOf(ctx, language), language);
  return { type: deed === 'agree' ? 'agreed' : 'declined', notice: { version, text } };
};

const plainDeeds = {
  confirm: 'unit-confirmed',
  deny: 'unit-denied',
  confirmName: 'name-confirmed',
  denyName: 'name-denied',
} as const;

/** “Đúng” typed where a button says so. Consent is given with its button alone, which says to what. */
const typedDeed = (
  { request: { ports } }: BotContext,
  { step }: Onboarding,
  text: string,
): OnboardingInput | undefined => {
  if (step !== 'confirm-unit' && step !== 'confirm-name') return undefined;
  const isName = step === 'confirm-name';
  if (isOneOf('form-words_yes', text, ports.forms))
    return { type: isName ? 'name-confirmed' : 'unit-confirmed' };
  return isOneOf('form-words_no', text, ports.forms)
    ? { type: isName ? 'name-denied' : 'unit-denied' }
    : undefined;
};

/** The notice stays readable in the chat, with what was decided in place of its buttons. */
const keepDecision = (ctx: BotContext, decision: 'agreed' | 'declined'): void => {
  const at = { at: ctx.request.now };
  show(ctx, [...noticeLines(ctx), 'blank', say(`onboarding-notice-${decision}`, { at })]);
};

/** Mostly a second tap on the same button; a question with buttons may take its place. */
const answerStale = (ctx: BotContext, asked: AskedOnboarding): void => {
  const { step } = asked.onboarding;
  if (step !== 'full-name' && step !== 'position') replaceBy(ctx, asked);
  else toast(ctx, say(`onboarding-${step}-awaited`));
};

/** Words of somebody who is to introduce themselves; false when they are meant for others. */
export const hearOnboarding = async (ctx: BotContext): Promise<boolean> => {
  const { stores, who } = ctx.request;
  const text = ctx.message?.text ?? '';
  if (ctx.message?.text === undefined || isIntroduced(who) || text.startsWith('/')) return false;
  if (menuWordIn(ctx)) return false;
  const onboarding = await stores.onboardings.of(who.telegramId);
  if (!onboarding) return false;
  speak(ctx, onboarding.language);
  const did = typedDeed(ctx, onboarding, text) ?? { type: 'said', text };
  await answer(ctx, await advance(ctx, did));
  return true;
};

/** Whoever fills in a form has said who they are: their words are for the form. */
const isIntroduced = ({ known }: Speaker): boolean =>
  known !== null && (known.person.position !== '' || known.person.activeDraftId !== null);

const answer = async (ctx: BotContext, outcome: OnboardingOutcome): Promise<void> => {
  const values = { organisation: organisation(ctx.request) };
  if (!('unit' in outcome))
    return outcome.type === 'not-onboarding'
      ? refuse(ctx, 'button-outdated')
      : tell(ctx.request, say(`invitation-${outcome.type}`, values));
  switch (outcome.type) {
    case 'ask':
      return askNext(ctx, outcome);
    case 'invalid':
      return askNext(ctx, outcome, [outcome.reason, 'blank']);
    case 'stale':
      return askNext(ctx, outcome, [say('onboarding-use-buttons'), 'blank']);
    case 'not-my-unit':
      return show(ctx, [say('onboarding-not-my-unit', { ...values, unit: outcome.unit.name })]);
    case 'declined':
      return tell(ctx.request, say('onboarding-declined', values));
    case 'done':
      return finish(ctx, outcome);
  }
};

type Done = Extract<OnboardingOutcome, { type: 'done' }>;

const finish = async (ctx: BotContext, { person, unit, replaced }: Done): Promise<void> => {
  const drafts = replaced ? await takeOver(ctx, { person, unit, replaced }) : [];
  const { stores, ports, now } = ctx.request;
  const needs = { forms: ports.forms.forms, random: ports.random };
  await speakForBefore(stores, needs, { person, unit, now });
  const known = await ctx.request.stores.people.known(person.telegramId);
  ctx.request.who = { ...ctx.request.who, known, language: person.language };
  const { fullName: name, position } = person;
  const done = say('onboarding-done', { name, position, unit: unit.name });
  const received = replaced
    ? [say('hand-over-received', { name: replaced.fullName }), ...drafts]
    : [];
  if (known) await welcome(ctx, known, [done, ...received]);
  else tell(ctx.request, [done, ...received]);
};

/** As many drafts as the rest of the message leaves room for; all are among the tasks. */
const MOST_DRAFTS = 4;

/** What the one before has asked is answered to the one who follows, who reads what has been answered, and by whom. */
const takeOver = async (
  { request }: BotContext,
  { person, unit, replaced }: Omit<Done, 'type'> & { replaced: Person },
): Promise<TextRef[]> => {
  const { stores, ports, now } = request;
  const passing = { unitId: unit.id, from: replaced.id, to: person.id };
  await passOnQuestions(stores, passing, now);
  const passed = await passOnDrafts(stores, passing, now);
  await renewCommands(request, replaced);
  const lines: TextRef[] = [];
  for (const { draft, answeredBy } of passed.slice(0, MOST_DRAFTS)) {
    const form = formToRead(ports.forms, draft.formId);
    const people = await stores.people.byIds(answeredBy.map(({ personId }) => personId));
    lines.push(
      say('hand-over-draft', {
        form: await loadFormTitle(stores.milestones, { form, period: draft.period }),
        count: answeredBy.reduce((sum, { count }) => sum + count, 0),
        names: people.map(({ fullName }) => fullName).join(', '),
      }),
    );
  }
  return lines;
};
