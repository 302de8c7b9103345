import { tellBot, tellEdited } from '../state/posting.ts';
import type { SandboxPerson } from '../state/records.ts';
import { unixNow, type SandboxTelegram } from '../state/telegram.ts';
import { plainText } from '../text/format-text.ts';
import { ControlError } from './control-error.ts';

/** A person changes the words of an own message, or the caption below an own file. */
export const editOwn = (
  telegram: SandboxTelegram,
  person: SandboxPerson,
  change: { messageId: number; text: string },
): void => {
  const message = telegram.state.message(person.id, change.messageId);
  if (message?.personId !== person.id) {
    throw new ControlError(404, `person ${person.id} has no message ${change.messageId}`);
  }
  const { text, entities } = plainText(change.text);
  const hasFile = message.photo !== undefined || message.documentId !== undefined;
  if (!hasFile && (message.text === undefined || text === '')) {
    throw new ControlError(400, `message ${change.messageId} has no text to edit`);
  }
  if (!hasFile) message.text = text;
  else if (text === '') delete message.caption;
  else message.caption = text;
  message.entities = entities;
  message.editDate = unixNow(telegram);
  tellEdited(telegram, message);
  tellBot(telegram, 'edited_message', message);
};
