import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer, mayActFor } from '../../core/people/rights.ts';
import { maySeeUnit } from '../../core/people/scope.ts';
import type { AttachmentId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import type { Attachment } from '../../core/submissions/attachment.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import {
  htmlOf,
  refuse,
  tell,
  wordsOf,
  type BotContext,
  type MessageButton,
  type Request,
} from '../kit/request.ts';

/** So much of a file's name stands on its button. */
const LONGEST_NAME = 24;

/** The files that versions of one paper were handed in with, in the order in which they stand there. */
export const filesOf = async (
  { stores }: Request,
  versions: readonly Pick<Submission, 'draftId' | 'content'>[],
): Promise<Attachment[]> => {
  const [first] = versions;
  const files = first ? await stores.attachments.ofDraft(first.draftId) : [];
  const placeIn = ({ id }: Attachment): number =>
    Math.max(...versions.map(({ content }) => content.indexOf(id)));
  return files
    .filter((file) => placeIn(file) >= 0)
    .toSorted((one, other) => placeIn(one) - placeIn(other));
};

/** Each brings its file as it was sent, or shows its link; short names stand beside one another. */
export const fileButtons = (request: Request, files: readonly Attachment[]): MessageButton[][] =>
  inColumns(
    files.map(({ id, name, kind }) => ({
      label: say(kind === 'link' ? 'button-show-link' : 'button-send-file', {
        name: shorten(name, LONGEST_NAME),
      }),
      data: buttons.board.file.to({ id }),
    })),
    ({ label }) => wordsOf(request, label),
  );

/** Those of one version; several can be fetched at once. */
export const versionFileButtons = (
  request: Request,
  files: readonly Attachment[],
  { number }: Pick<Submission, 'number'>,
): MessageButton[][] => [
  ...(files.length > 1
    ? [
        [
          {
            label: say('button-send-files', { count: files.length }),
            data: buttons.board.files.to({ number }),
          },
        ],
      ]
    : []),
  ...fileButtons(request, files),
];

/** All files of one version, one after the other. */
export const sendFiles = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: { number: string },
): Promise<void> => {
  const { request } = ctx;
  const submission = await request.stores.submissions.byNumber(number);
  const files = submission ? await filesOf(request, [submission]) : [];
  if (files.length === 0) return refuse(ctx, 'button-outdated');
  for (const { id } of files) await sendFile(ctx, by, { id });
};

/** A file as it was sent: for its unit, and for those of the Board who may read what it belongs to. */
export const sendFile = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: { id: AttachmentId },
): Promise<void> => {
  const { request } = ctx;
  const file = await request.stores.attachments.byId(id);
  if (!file || !(await mayReadFile(request, by, file))) return refuse(ctx, 'button-outdated');
  // Whoever opens it sees where it leads before.
  if (file.kind === 'link')
    return tell(request, say('link-of-unit', { host: file.name, address: file.fileId }));
  const html = htmlOf(request, [say('file-caption', { name: file.name })]);
  const { fileId, kind, name } = file;
  const copy = file.copy ? { copy: { storedName: file.copy.storedName, name } } : {};
  request.replies.push({ type: 'file', fileId, kind, html, ...copy });
};

/** What is not handed in yet is for officers; who only looks, or leads, reads what was handed in. */
const mayReadFile = async (
  { stores, now }: Request,
  by: KnownPerson,
  { id, draftId }: Attachment,
): Promise<boolean> => {
  const opened = await stores.drafts.opened(draftId, by.person.id);
  if (!opened) return false;
  const { draft } = opened;
  if (mayActFor(by, draft.unitId)) return true;
  const seesUnit = await maySeeUnit(stores, { by, unitId: draft.unitId }, now);
  if (seesUnit && isOfficer(by)) return true;
  if (!seesUnit && !(await mayReadPaper(stores, { by, ...draft }, now))) return false;
  return (await stores.submissions.versions(draft)).some(({ content }) => content.includes(id));
};
