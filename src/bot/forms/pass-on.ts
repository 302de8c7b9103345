import { formTitle } from '../../core/forms/forms.ts';
import { askForConfirmation, whoMustConfirm } from '../../core/people/approver.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext } from '../kit/request.ts';
import { approverButton } from '../people/approvers.ts';

/** What is ready goes to whoever confirms for the unit: nothing is handed in before they do. */
export const passOn = async (ctx: BotContext, by: KnownPerson, scene: Scene): Promise<void> => {
  const { stores, now } = ctx.request;
  const { draft, state, env } = scene;
  const { unitId, formId, period } = draft;
  const unit = await stores.units.byId(unitId);
  const approver = await whoMustConfirm(stores.people, { unitId, by });
  if (!unit || !approver) return;
  const form = formTitle({ form: state.form, env });
  await askForConfirmation(
    stores,
    {
      unit,
      approver,
      by: by.person,
      draft: { id: draft.id, rev: state.filled.rev },
      form,
      open: { type: 'open-form', formId, unitId, period },
    },
    now,
  );
  show(
    ctx,
    [say('approval-passed-on', { form, name: approver.fullName })],
    [
      [
        {
          label: say('button-approval-look'),
          data: buttons.forms.open.to({ formId, unitId, period }),
        },
      ],
      [approverButton(unit)],
      [{ label: say('button-menu'), data: buttons.home.tasks.to() }],
    ],
  );
};
