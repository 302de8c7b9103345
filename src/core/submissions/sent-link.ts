import { type Cursor, type Form, type FormEvent, takesLink } from '../forms/forms.ts';
import { asId, type AttachmentId } from '../shared/ids.ts';
import type { Random } from '../shared/random.ts';
import type { SentEvidence } from './attachment.ts';

/** Longer than any address that a store of files hands out. */
const LONGEST_ADDRESS = 2000;

type Said = { event: FormEvent; file?: SentEvidence };

type At = {
  form: Form;
  cursor: Cursor;
  /** The link that an edited message has given, where it has. */
  given: GivenLink | undefined;
};

export type GivenLink = { path: string; id: AttachmentId };

/**
 * A link stands for the file that the form asks for, wherever words that hold one are no answer; those
 * beside it are what would stand below the file. Editing its message changes the link. Anything else
 * stays what it is.
 */
export const asLinkedFile = <Input extends Said>(input: Input, at: At, random: Random): Input => {
  const { event } = input;
  if (event.type === 'said')
    return takesLink(at.form, at.cursor) ? { ...input, ...asLink(event, random) } : input;
  if (event.type !== 'edited') return input;
  const { messageId, chatId } = event;
  const { given } = at;
  if (!given) return input;
  const { file = null, evidence } = linkedFile(event.text, random) ?? {};
  const { path, id: of } = given;
  return {
    ...input,
    event: { type: 'edited-link', path, of, file, text: event.text, messageId, chatId },
    ...(evidence ? { file: evidence } : {}),
  };
};

/** The link in a text in place of a file, whatever is asked; nothing where there is none. */
export const asLink = (event: FormEvent, random: Random): Partial<Said> => {
  const link = event.type === 'said' ? linkedFile(event.text, random) : undefined;
  if (event.type !== 'said' || !link) return {};
  const { file, evidence, rest } = link;
  const { messageId, chatId } = event;
  const caption = rest === '' ? {} : { caption: rest };
  return { event: { type: 'sent-file', file, ...caption, messageId, chatId }, file: evidence };
};

const linkedFile = (text: string, random: Random) => {
  const found = linkIn(text);
  if (!found) return undefined;
  const { url, rest } = found;
  const id = asId<AttachmentId>(random.token(72));
  const sent = { name: url.hostname, mime: 'text/uri-list', size: 0, kind: 'link' } as const;
  const evidence: SentEvidence = { ...sent, fileId: url.href, fileUniqueId: url.href };
  return { file: { id, ...sent }, evidence, rest };
};

/** The only address in a text, and the words around it; undefined for none, several or a bad one. */
export const linkIn = (text: string): { url: URL; rest: string } | undefined => {
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
