import { loadFormTitle } from '../../core/calendar/form-title.ts';
import { type Form, isWithdrawn } from '../../core/forms/forms.ts';
import type { Period } from '../../core/shared/period.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import type { Request } from '../kit/request.ts';

/** What people know a form of a period by. */
export const titleOfForm = (
  { stores, ports }: Request,
  { formId, period }: { formId: string; period: Period },
): Promise<TextRef> =>
  loadFormTitle(stores.milestones, { form: formToRead(ports.forms, formId), period });

/** Told with what was answered to a form that is asked for no more: its questions are gone. */
export const withdrawnLines = (form: Form): TextRef[] =>
  isWithdrawn(form) ? [say('form-withdrawn')] : [];
