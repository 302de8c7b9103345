import type { Form } from '../../src/core/forms/forms.ts';
import { asId, type AttachmentId } from '../../src/core/shared/ids.ts';
import type { DraftKey } from '../../src/core/submissions/draft.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import type { World } from './world.ts';

/**
 * Stores in an open draft what another unit has answered in the same form, with its files, as if it had been said
 * there too. What a form is given for each unit, as the targets of its plan, stays open.
 */
export const takesOver = (
  world: World,
  form: Form,
  { from, to }: { from: DraftKey; to: DraftKey },
): Promise<void> =>
  world.stores(async ({ drafts, attachments }) => {
    const other = await drafts.find(from);
    const draft = await drafts.find(to);
    if (!other || !draft) throw new Error(`no draft of ${form.id} to take over`);
    const ids = new Map<string, AttachmentId>();
    for (const file of await attachments.ofDraft(other.id)) {
      const id = asId<AttachmentId>(machineRandom.token(96));
      ids.set(file.id, id);
      await attachments.add({ ...file, id, draftId: draft.id, addedBy: draft.openedBy });
    }
    const given = new Set(form.fields.filter(isGiven).map(({ id }) => id));
    const isOwn = (path: string): boolean => !given.has(path.split('.')[0] ?? '');
    const answers = [...other.filled.answers.values()].filter(
      ({ path, isFact }) => !isFact && isOwn(path),
    );
    await drafts.save({
      draft,
      writes: answers.map(({ path, value, raw }) => ({
        type: 'answer',
        path,
        value: Array.isArray(value) ? value.map((one: string) => ids.get(one) ?? one) : value,
        raw,
        seen: draft.filled.answers.get(path)?.rev ?? 0,
        messageId: null,
        chatId: null,
      })),
      items: Object.fromEntries(
        Object.entries({ ...draft.filled.items, ...other.filled.items }).filter(([group]) =>
          isOwn(group),
        ),
      ),
      by: draft.openedBy,
      at: world.clock.now(),
    });
  });

const isGiven = (field: Form['fields'][number]): boolean =>
  field.type === 'group' && field.given === true;
