const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['gif', 'image/gif'],
  ['ics', 'text/calendar'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['mov', 'video/quicktime'],
  ['mp4', 'video/mp4'],
  ['oga', 'audio/ogg'],
  ['ogg', 'audio/ogg'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['webp', 'image/webp'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['zip', 'application/zip'],
]);

/** Telegram tells the type by the name's ending, not by what the uploader said. */
export const mimeTypeOf = (name: string): string => {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return MIME_TYPES.get(extension) ?? 'application/octet-stream';
};

/** No folders, no control characters, at most 255 characters (TDLib's clean_filename, shortened). */
export const cleanFileName = (name: string): string => {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  // Control characters are exactly what is looked for here.
  // eslint-disable-next-line no-control-regex
  const cleaned = base.replaceAll(/[\0-\x1f\x7f<>:"|?*]/g, ' ').trim();
  return Array.from(cleaned).slice(0, 255).join('') || 'file';
};
