import { ApiError } from '../api/api-error.ts';
import { cleanFileName, mimeTypeOf } from '../state/file-names.ts';
import type { FileStore } from '../state/file-store.ts';
import { keepPhoto } from '../state/photo.ts';
import type { NewMessage } from '../state/posting.ts';
import type { SandboxFileKind } from '../state/records.ts';
import type { MessageEntity } from '../text/entity.ts';
import { plainText } from '../text/format-text.ts';
import { ControlError } from './control-error.ts';

export type PersonFile = {
  name: string;
  kind: SandboxFileKind;
  bytes: Buffer;
  caption?: string | undefined;
  mediaGroupId?: string | undefined;
};

/** The message content of a file that a person sends. */
export const fileContent = (
  files: FileStore,
  file: PersonFile,
  captionEntities: readonly MessageEntity[] = [],
): NewMessage => {
  const { text, entities } = plainText(file.caption ?? '', captionEntities);
  return {
    entities,
    ...(text === '' ? {} : { caption: text }),
    ...(file.mediaGroupId === undefined ? {} : { mediaGroupId: file.mediaGroupId }),
    ...(file.kind === 'photo'
      ? { photo: photoOf(files, file.bytes) }
      : { documentId: documentOf(files, file) }),
  };
};

/** What a phone tells of its own recordings; nothing here looks into them. */
const MEASURES: Readonly<Partial<Record<SandboxFileKind, Record<string, number>>>> = {
  video: { width: 640, height: 360, duration: 5 },
  voice: { duration: 3 },
};

const documentOf = (files: FileStore, file: PersonFile): string => {
  const name = cleanFileName(file.name);
  const mimeType = file.kind === 'voice' ? 'audio/ogg' : mimeTypeOf(name);
  const details = MEASURES[file.kind];
  const record = { kind: file.kind, name, mimeType, ...(details === undefined ? {} : { details }) };
  return files.record(record, files.keep(file.bytes), file.bytes.length).fileUniqueId;
};

const photoOf = (files: FileStore, bytes: Buffer) => {
  try {
    return keepPhoto(files, bytes);
  } catch (error) {
    if (error instanceof ApiError) throw new ControlError(400, error.message);
    throw error;
  }
};
