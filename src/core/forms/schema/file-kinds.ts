import type { FileField, FileKind } from './form.ts';

type Signs = {
  mime: RegExp;
  name: RegExp;
  /** Types by content beside `mime`; older Office files are known only as their container. */
  content: RegExp;
};

/** What the bytes of an Office file may be called when its inner list was not understood. */
const OFFICE = /^application\/(zip|x-cfb)$/;

const kinds: Record<FileKind, Signs> = {
  pdf: { mime: /^application\/pdf$/, name: /\.pdf$/i, content: /^$/ },
  word: {
    mime: /^application\/(msword|vnd\.ms-word|vnd\.openxmlformats-officedocument\.wordprocessingml)/,
    name: /\.doc[xm]?$/i,
    content: OFFICE,
  },
  excel: {
    mime: /^application\/(vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml)/,
    name: /\.xls[xm]?$/i,
    content: OFFICE,
  },
  image: { mime: /^image\//, name: /\.(jpe?g|png|heic|webp)$/i, content: /^$/ },
};

/** What Telegram says of a file before it is fetched. */
type Declared = { mime: string; name: string };

/** A picture of a page, sent as a photo or as a file. */
export const isPicture = ({ kind, ...declared }: Declared & { kind: string }): boolean =>
  kind === 'photo' || (kind !== 'link' && isKind('image', declared));

/** By declared type; by the name's ending only when the type says nothing. */
export const isKind = (kind: FileKind, { mime, name }: Declared): boolean =>
  ['', 'application/octet-stream'].includes(mime)
    ? kinds[kind].name.test(name)
    : kinds[kind].mime.test(mime);

/** A table of a spreadsheet program, as far as its sender says. */
export const isWorkbook = (declared: Declared): boolean => isKind('excel', declared);

/** What can still be written in, and is no scan of what was signed. */
export const isEditable = (declared: Declared): boolean =>
  isKind('word', declared) || isKind('excel', declared);

type Read = { name: string; sniffedType: string };

/** Whether what the bytes say, whatever name and sender claim, is what the question takes. */
export const holdsAcceptedKind = (
  { accept, photos }: FileField,
  { name, sniffedType }: Read,
): boolean =>
  ((photos ?? 0) > 0 && isSentPicture({ name, sniffedType })) ||
  accept
    .map((kind) => kinds[kind])
    .some(
      (signs) =>
        signs.mime.test(sniffedType) || (signs.content.test(sniffedType) && signs.name.test(name)),
    );

/** A picture that was sent as one. */
const isSentPicture = ({ name, sniffedType }: Read): boolean =>
  kinds.image.name.test(name) && kinds.image.mime.test(sniffedType);
