import { ApiError } from './api-error.ts';
import { ApiParams, type UploadedFile } from './api-params.ts';
import { isObject } from './json-fields.ts';
import { readMultipart } from './multipart.ts';

export type RawRequest = { query: string; contentType: string; body: Buffer };

/** Query string first, then the body; the first value of a name wins. */
export const readParams = (request: RawRequest): ApiParams => {
  const values = new Map<string, string>();
  const files = new Map<string, UploadedFile>();
  const add = (name: string, value: string): void => {
    if (!values.has(name)) values.set(name, value);
  };
  for (const [name, value] of new URLSearchParams(request.query)) add(name, value);
  if (request.body.length > 0) readBody(request, { add, files });
  return new ApiParams(values, files);
};

type Sink = { add: (name: string, value: string) => void; files: Map<string, UploadedFile> };

const readBody = (request: RawRequest, sink: Sink): void => {
  const [mediaType = ''] = request.contentType.split(';');
  switch (mediaType.trim().toLowerCase()) {
    case 'application/json':
      readJson(request.body, sink);
      return;
    case 'application/x-www-form-urlencoded':
      for (const [name, value] of new URLSearchParams(request.body.toString('utf8'))) {
        sink.add(name, value);
      }
      return;
    case 'multipart/form-data':
      readForm(request, sink);
      return;
    default:
  }
};

const readJson = (body: Buffer, sink: Sink): void => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw new ApiError(400, "Bad Request: can't parse JSON object");
  }
  if (!isObject(parsed)) throw new ApiError(400, 'Bad Request: JSON object expected');
  for (const [name, value] of Object.entries(parsed)) {
    if (value !== null) sink.add(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
};

const readForm = (request: RawRequest, sink: Sink): void => {
  const boundary = /boundary="?([^";]+)"?/i.exec(request.contentType)?.[1];
  if (boundary === undefined) {
    throw new ApiError(400, 'Bad Request: boundary in multipart content-type not found');
  }
  for (const part of readMultipart(request.body, boundary)) {
    if (part.type === 'value') sink.add(part.name, part.value);
    else if (!sink.files.has(part.name)) sink.files.set(part.name, part.file);
  }
};
