import { badRequest } from '../api/api-error.ts';
import type { FileStore } from './file-store.ts';
import { imageSize } from './image-size.ts';
import type { PhotoSize } from './records.ts';

const MAX_PHOTO = 10 * 1024 * 1024;
const MAX_SIDES = 10_000;
const MAX_RATIO = 20;
const SMALL_SIDE = 320;

/**
 * Takes a picture in as a photo, with a small and a full size. Telegram scales and recompresses;
 * the sandbox hands out the uploaded bytes for both and only names the scaled measures.
 */
export const keepPhoto = (files: FileStore, bytes: Buffer): PhotoSize[] => {
  if (bytes.length === 0) throw badRequest('file must be non-empty');
  if (bytes.length > MAX_PHOTO) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO} bytes`,
    );
  }
  const size = imageSize(bytes);
  if (size === undefined) throw badRequest('IMAGE_PROCESS_FAILED');
  const longer = Math.max(size.width, size.height);
  const shorter = Math.min(size.width, size.height);
  if (shorter === 0 || size.width + size.height > MAX_SIDES || longer / shorter > MAX_RATIO) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  }
  const contentKey = files.keep(bytes);
  const scales = longer > SMALL_SIDE ? [SMALL_SIDE / longer, 1] : [1];
  return scales.map((scale) => ({
    fileUniqueId: files.record(
      { kind: 'photo', name: 'photo.jpg', mimeType: 'image/jpeg' },
      contentKey,
      bytes.length,
    ).fileUniqueId,
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }));
};
