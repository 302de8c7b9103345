import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { forgetExpected } from '../kit/expected-reply.ts';
import { tell } from '../kit/request.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { amend } from './amendments.ts';
import { compareVersions } from './compare-versions.ts';
import { beginAgain, open, reportNothing, undo } from './drafts.ts';
import { inActiveDraft, pressInForm } from './forms.ts';
import { showOwnPapers, showPapers } from './paper-list.ts';
import { showDraftPage, showPaper } from './paper-page.ts';
import { sendToSign } from './paper-to-sign.ts';
import { showSubmission } from './submissions.ts';
import { sendWord } from './word-paper.ts';

const { forms } = buttons;

/** Commands that are about the form at hand. */
const formCommands = [
  { name: 'luu', event: { type: 'pause' } },
  { name: 'huy', event: { type: 'cancel' } },
  { name: 'quaylai', event: { type: 'back' } },
  { name: 'boqua', event: { type: 'skip' } },
  { name: 'xemlai', event: { type: 'review' } },
] as const;

/** Forms that are being filled, and what has been handed in. Answers: see `rooms.ts`. */
export const formsRoom: Room = (router) => {
  const isElsewhere = true;
  for (const { name, event } of formCommands)
    router.command(
      name,
      forKnown(async (ctx, by) => {
        // What is being composed is thrown away as a draft is.
        if (name === 'huy') await forgetExpected(ctx);
        await inActiveDraft(ctx, by, event);
      }),
    );
  router.press(forms.action, forKnown(pressInForm), { isElsewhere });
  router.press(forms.open, forKnown(open), { isElsewhere });
  router.press(forms.none, forKnown(reportNothing));
  router.press(forms.undo, forKnown(undo), { isElsewhere });
  router.press(forms.beginAnew, forKnown(beginAgain), { isElsewhere });
  router.press(forms.amend, forKnown(amend), { isElsewhere });
  router.press(forms.submission, forKnown(showSubmission));
  router.press(forms.compare, forKnown(compareVersions));
  router.press(forms.word, forKnown(sendWord));
  router.press(forms.toSign, forKnown(sendToSign));
  router.command(
    'bandagui',
    forKnown((ctx, by) =>
      by.unitIds.length > 0
        ? showOwnPapers(ctx, by, { page: 0 })
        : tell(ctx.request, say('no-units')),
    ),
  );
  router.press(forms.ownPapers, forKnown(showOwnPapers));
  router.press(forms.papers, forKnown(showPapers));
  router.press(forms.paper, forKnown(showPaper));
  router.press(forms.draft, forKnown(showDraftPage));
};
