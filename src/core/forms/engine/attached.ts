import type { AttachmentId } from '../../shared/ids.ts';
import type { Filled } from '../answers/answers.ts';
import type { Path } from '../schema/value.ts';
import type { FormContext } from './form-context.ts';

/** The files that a question is answered with, in the order in which they came. */
export const fileIds = (filled: Filled, path: Path): AttachmentId[] => {
  const value = filled.answers.get(path)?.value;
  return Array.isArray(value) ? (value as AttachmentId[]) : [];
};

export const photosAmong = ({ env }: FormContext, ids: readonly AttachmentId[]): AttachmentId[] =>
  ids.filter((id) => env.files.get(id)?.isPhoto);

export const documentsAmong = (
  { env }: FormContext,
  ids: readonly AttachmentId[],
): AttachmentId[] => ids.filter((id) => !env.files.get(id)?.isPhoto);
