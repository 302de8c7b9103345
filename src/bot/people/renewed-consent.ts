import { NOTICE_VERSION } from '../../core/people/consent.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { renewConsent } from '../../core/personal-data/renew-consent.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import {
  organisation,
  refuse,
  show,
  wordsOf,
  type BotContext,
  type Request,
} from '../kit/request.ts';

const noticeOf = (request: Request): TextRef =>
  say('onboarding-notice', { organisation: organisation(request) });

/** The notice as it is now, with what is new in it, for whoever has agreed to an earlier one. */
export const showNotice = (ctx: BotContext): void => {
  const { renewConsent: to } = buttons.people;
  const version = NOTICE_VERSION;
  show(
    ctx,
    [
      say('onboarding-notice-heading'),
      'blank',
      noticeOf(ctx.request),
      'blank',
      say('consent-anew-changes'),
    ],
    [
      [
        { label: say('onboarding-button-agree'), data: to.to({ version, isAgreed: true }) },
        { label: say('onboarding-button-decline'), data: to.to({ version, isAgreed: false }) },
      ],
    ],
  );
};

/** @param decline asks whether consent is withdrawn */
export const hearRenewal =
  (decline: (ctx: BotContext, known: KnownPerson) => Promise<void>) =>
  async (
    ctx: BotContext,
    by: KnownPerson,
    { version, isAgreed }: { version: number; isAgreed: boolean },
  ): Promise<void> => {
    if (version !== NOTICE_VERSION) return refuse(ctx, 'button-outdated');
    if (!isAgreed) return decline(ctx, by);
    const { stores, ports, now } = ctx.request;
    const shown = { version, text: wordsOf(ctx.request, noticeOf(ctx.request)) };
    const outcome = await renewConsent({ ...stores, ...ports }, { by, shown }, now);
    if (outcome === 'stale') return refuse(ctx, 'consent-anew-already');
    show(ctx, [say('consent-anew-done')]);
  };
