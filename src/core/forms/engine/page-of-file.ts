import { isKind, isPicture } from '../schema/file-kinds.ts';
import type { FileField } from '../schema/form.ts';
import type { SentFile } from './event.ts';

/** A picture in place of the document's own file. */
export const isPage = (field: FileField, file: SentFile): boolean =>
  (field.photos ?? 0) > 0 && isPicture(file) && !isAccepted(field, file);

export const isAccepted = ({ accept }: FileField, file: SentFile): boolean =>
  file.kind === 'link' || accept.some((kind) => isKind(kind, file));
