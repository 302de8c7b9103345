import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { fileJson, messageJson } from '../state/message-json.ts';
import type { SandboxFileKind } from '../state/records.ts';
import { readCaption } from './content.ts';
import { deliver } from './deliver.ts';
import { fileSource, mediaContent } from './media.ts';
import { answer, type Method } from './method.ts';

const MAX_DOWNLOAD = 20 * 1024 * 1024;
const MAX_DURATION = 10 ** 9;
const MAX_LENGTH = 10_000;

/** A sending method for one kind of file; `measures` are the numbers that come with it. */
const sender =
  (kind: SandboxFileKind, measures: Readonly<Record<string, number>> = {}): Method =>
  (telegram, params) => {
    const source = fileSource(params, kind);
    const details = readMeasures(params, measures);
    const caption = readCaption(params);
    const message = deliver(telegram, params, () =>
      mediaContent(telegram, { kind, source, caption, ...details }),
    );
    return answer(messageJson(telegram, message));
  };

const readMeasures = (params: ApiParams, measures: Readonly<Record<string, number>>) => {
  const names = Object.entries(measures);
  if (names.length === 0) return {};
  const details = names.map(([name, max]) => [
    name,
    params.integer(name, { fallback: 0, min: 0, max }),
  ]);
  return { details: Object.fromEntries(details) as Record<string, number> };
};

export const sendDocument = sender('document');
export const sendPhoto = sender('photo');
export const sendVideo = sender('video', {
  duration: MAX_DURATION,
  width: MAX_LENGTH,
  height: MAX_LENGTH,
});
export const sendVoice = sender('voice', { duration: MAX_DURATION });

/** The path stays valid; the original name is not in it. */
export const getFile: Method = (telegram, params) => {
  const fileId = params.text('file_id');
  if (fileId === '') throw badRequest('file_id not specified');
  const file = telegram.state.fileById(fileId);
  if (file === undefined) throw badRequest('invalid file_id');
  if (file.size > MAX_DOWNLOAD) throw badRequest('file is too big');
  return answer({ ...fileJson(file), file_path: file.path });
};
