import { loadFormTitle } from '../../core/calendar/form-title.ts';
import type { Period } from '../../core/shared/period.ts';
import type { TextRef } from '../../core/shared/text-ref.ts';
import { formOf } from '../../core/submissions/form-ports.ts';
import type { Request } from '../kit/request.ts';

/** What people know a form of a period by. */
export const titleOfForm = (
  { stores, ports }: Request,
  { formId, period }: { formId: string; period: Period },
): Promise<TextRef> =>
  loadFormTitle(stores.milestones, { form: formOf(ports.forms, formId), period });
