import { type Cursor, type Form, type FormEvent, takesLink } from '../forms/forms.ts';
import { asId, type AttachmentId } from '../shared/ids.ts';
import type { Random } from '../shared/random.ts';
import type { SentEvidence } from './attachment.ts';

/** Longer than any address that a store of files hands out. */
const LONGEST_ADDRESS = 2000;

type Said = { event: FormEvent; file?: SentEvidence };

/**
 * A link stands for the file that the form asks for, wherever words that hold one are no answer; those
 * beside it are what would stand below the file. Anything else stays what it is.
 */
export const asLinkedFile = <Input extends Said>(
  input: Input,
  at: { form: Form; cursor: Cursor },
  random: Random,
): Input => {
  const { event } = input;
  if (event.type !== 'said' || !takesLink(at.form, at.cursor)) return input;
  const found = linkIn(event.text);
  if (!found) return input;
  const { url, rest } = found;
  const id = asId<AttachmentId>(random.token(72));
  const { messageId, chatId } = event;
  const sent = { name: url.hostname, mime: 'text/uri-list', size: 0, kind: 'link' } as const;
  return {
    ...input,
    event: {
      type: 'sent-file',
      file: { id, ...sent },
      ...(rest === '' ? {} : { caption: rest }),
      messageId,
      chatId,
    },
    file: { ...sent, fileId: url.href, fileUniqueId: url.href },
  };
};

/** The only address in a text, and the words around it; undefined for none, several or a bad one. */
const linkIn = (text: string): { url: URL; rest: string } | undefined => {
  const [address, ...others] = text.match(/\bhttps?:\/\/\S+/giu) ?? [];
  if (address === undefined || others.length > 0) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !isPlain(url)) return undefined;
  return { url, rest: text.replace(address, ' ').trim() };
};

/** Its host is what it seems: no name or password before it, and one that others can reach. */
const isPlain = ({ href, hostname, username, password }: URL): boolean =>
  href.length <= LONGEST_ADDRESS &&
  username === '' &&
  password === '' &&
  /[^.]\.[^.]/.test(hostname);
