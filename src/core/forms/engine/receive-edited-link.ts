import { say } from '../../shared/text-ref.ts';
import { revOf } from '../answers/answers.ts';
import { fileIds } from './attached.ts';
import { save } from './commit.ts';
import type { FormEvent } from './event.ts';
import { type FormContext, isAt, openQuestion, stay, type Transition } from './form-context.ts';
import { receiveEdit } from './receive-edit.ts';

type Edited = Extract<FormEvent, { type: 'edited-link' }>;

/** The link that a message gave is what the message says now; without one in it the old one stands, and that is said. */
export const receiveEditedLink = (context: FormContext, edited: Edited): Transition => {
  const { path, of, file, text, messageId, chatId } = edited;
  const ids = fileIds(context.filled, path);
  const old = context.env.files.get(of);
  // The words beside it may have changed.
  if (file?.id === of || !old || !ids.includes(of) || !openQuestion(context, path))
    return receiveEdit(context, { type: 'edited', text, messageId, chatId });
  if (!file) return stay(context, { notices: [say('form-link-stands', { host: old.name })] });
  const value = ids.map((id) => (id === of ? file.id : id));
  const saved = save(
    context,
    [{ path, value, raw: file.name, messageId, chatId }],
    [
      { type: 'detach-file', path, file: of },
      { type: 'attach-file', path, file: file.id },
    ],
  );
  const cursor = { ...context.cursor, seen: revOf(saved.filled, path) };
  const notices = [say('form-link-changed', { host: file.name })];
  return stay(context, { ...saved, notices, ...(isAt(context, path) ? { cursor } : {}) });
};
