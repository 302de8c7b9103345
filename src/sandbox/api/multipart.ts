import { ApiError } from './api-error.ts';
import type { UploadedFile } from './api-params.ts';

export type FormPart =
  | { type: 'value'; name: string; value: string }
  | { type: 'file'; name: string; file: UploadedFile };

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * Reads multipart/form-data as TDLib does (HttpReader.cpp 330-400). It exists because grammY sends
 * `filename=` unquoted and in raw UTF-8, which stricter readers lose on spaces and Vietnamese; like
 * TDLib, an unquoted value ends at `;` and every value is percent-decoded.
 */
export const readMultipart = (body: Buffer, boundary: string): FormPart[] => {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  // The first delimiter has no line break before it; giving it one makes all alike.
  const bytes = Buffer.concat([Buffer.from('\r\n'), body]);
  let start = bytes.indexOf(delimiter);
  while (start !== -1) {
    start += delimiter.length;
    if (bytes.subarray(start, start + 2).toString('latin1') === '--') return parts;
    const end = bytes.indexOf(delimiter, start);
    if (end === -1) break;
    parts.push(readPart(bytes.subarray(start, end)));
    start = end;
  }
  throw new ApiError(400, 'Bad Request: boundary not found');
};

const readPart = (part: Buffer): FormPart => {
  const headerEnd = part.indexOf(HEADER_END);
  if (headerEnd === -1) throw new ApiError(400, "Bad Request: can't parse form data headers");
  const headers = readHeaders(part.subarray(0, headerEnd).toString('utf8'));
  const content = part.subarray(headerEnd + HEADER_END.length);
  const disposition = readDisposition(headers.get('content-disposition') ?? '');
  const name = disposition.get('name') ?? '';
  if (name === '') {
    throw new ApiError(400, 'Bad Request: field name in multipart/form-data not found');
  }
  const fileName = disposition.get('filename');
  if (fileName === undefined) return { type: 'value', name, value: content.toString('utf8') };
  const mimeType = headers.get('content-type') ?? '';
  return { type: 'file', name, file: { name: fileName, mimeType, bytes: Buffer.from(content) } };
};

const readHeaders = (text: string): Map<string, string> => {
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
};

const readDisposition = (header: string): Map<string, string> => {
  const found = new Map<string, string>();
  let rest = header.replace(/^form-data;?/, '');
  for (let equals = rest.indexOf('='); equals !== -1; equals = rest.indexOf('=')) {
    const key = rest.slice(0, equals).trim();
    const [value, after] = readValue(rest.slice(equals + 1).trimStart());
    found.set(key, percentDecode(value));
    rest = after;
  }
  return found;
};

const readValue = (text: string): [value: string, after: string] => {
  if (!text.startsWith('"')) {
    const end = text.indexOf(';');
    return end === -1 ? [text.trim(), ''] : [text.slice(0, end).trim(), text.slice(end + 1)];
  }
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*;?/s.exec(text);
  if (quoted === null) {
    const complaint = 'Bad Request: unclosed quoted string in Content-Disposition header';
    throw new ApiError(400, complaint);
  }
  return [(quoted[1] ?? '').replaceAll(/\\(.)/gs, '$1'), text.slice(quoted[0].length)];
};

const percentDecode = (text: string): string => {
  if (!text.includes('%')) return text;
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  const decoded = bytes.replaceAll(/%([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, 'latin1').toString('utf8');
};
