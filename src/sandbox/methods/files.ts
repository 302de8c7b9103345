import { badRequest } from '../api/api-error.ts';
import type { ApiParams, UploadedFile } from '../api/api-params.ts';
import { cleanFileName, mimeTypeOf } from '../state/file-names.ts';
import { fileJson, messageJson } from '../state/message-json.ts';
import { keepPhoto } from '../state/photo.ts';
import type { FileKind, FileRecord, PhotoSize } from '../state/records.ts';
import type { Telegram } from '../state/telegram.ts';
import { captionFields, readCaption } from './content.ts';
import { deliver } from './deliver.ts';
import { answer, type Method } from './method.ts';

const MAX_DOWNLOAD = 20 * 1024 * 1024;

export const sendDocument: Method = (telegram, params) => {
  const source = fileSource(params, 'document');
  const caption = readCaption(params);
  const message = deliver(telegram, params, () => {
    const fields = captionFields(caption);
    const documentId = documentOf(telegram, source).fileUniqueId;
    return { documentId, ...fields };
  });
  return answer(messageJson(telegram, message));
};

export const sendPhoto: Method = (telegram, params) => {
  const source = fileSource(params, 'photo');
  const caption = readCaption(params);
  const message = deliver(telegram, params, () => {
    const fields = captionFields(caption);
    return { photo: photoOf(telegram, source), ...fields };
  });
  return answer(messageJson(telegram, message));
};

/** The path stays valid; the original name is not in it. */
export const getFile: Method = (telegram, params) => {
  const fileId = params.text('file_id');
  if (fileId === '') throw badRequest('file_id not specified');
  const file = telegram.state.fileById(fileId);
  if (file === undefined) throw badRequest('invalid file_id');
  if (file.size > MAX_DOWNLOAD) throw badRequest('file is too big');
  return answer({ ...fileJson(file), file_path: file.path });
};

type Source = { type: 'upload'; file: UploadedFile } | { type: 'known'; fileId: string };

const fileSource = (params: ApiParams, kind: FileKind): Source => {
  const file = params.upload(kind);
  if (file !== undefined) return { type: 'upload', file };
  const fileId = params.text(kind);
  if (fileId === '' || fileId.startsWith('attach://')) {
    throw badRequest(`There is no ${kind} in the request`);
  }
  return { type: 'known', fileId };
};

const documentOf = (telegram: Telegram, source: Source): FileRecord => {
  if (source.type === 'known') return knownFile(telegram, source.fileId, 'document');
  const { bytes } = source.file;
  if (bytes.length === 0) throw badRequest('file must be non-empty');
  const name = cleanFileName(source.file.name);
  const file = { kind: 'document' as const, name, mimeType: mimeTypeOf(name) };
  return telegram.files.record(file, telegram.files.keep(bytes), bytes.length);
};

const photoOf = (telegram: Telegram, source: Source): PhotoSize[] => {
  if (source.type === 'upload') return keepPhoto(telegram.files, source.file.bytes);
  const file = knownFile(telegram, source.fileId, 'photo');
  return sizesOf(telegram, file.fileUniqueId);
};

/** Every file_id of a photo stands for the whole photo. */
const sizesOf = (telegram: Telegram, fileUniqueId: string): PhotoSize[] => {
  for (const chat of telegram.state.chats.values()) {
    for (const { photo } of chat.messages) {
      if (photo?.some((size) => size.fileUniqueId === fileUniqueId) === true) return photo;
    }
  }
  throw badRequest('wrong file identifier/HTTP URL specified');
};

const TYPE_NAMES: Readonly<Record<FileKind, string>> = { document: 'Document', photo: 'Photo' };

const knownFile = (telegram: Telegram, fileId: string, kind: FileKind): FileRecord => {
  const file = telegram.state.fileById(fileId);
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.kind !== kind) {
    throw badRequest(`Can't use file of type ${TYPE_NAMES[file.kind]} as ${TYPE_NAMES[kind]}`);
  }
  return file;
};
