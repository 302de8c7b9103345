import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';

import { Zip, ZipPassThrough } from 'fflate';

/** A file to be packed: its content, or the pieces of it as they come. */
export type FileToPack = { name: string; content: Uint8Array | AsyncIterable<string> };

/** A zip of files, one after the other; of what comes in pieces never more than a few stand in memory. */
export const packFiles = async (
  files: AsyncIterable<FileToPack> | Iterable<FileToPack>,
): Promise<Uint8Array> => {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  for await (const { name, content } of files) {
    const file = new DeflatedFile(name);
    zip.add(file);
    await file.fill(content instanceof Uint8Array ? [content] : content);
  }
  zip.end();
  return Buffer.concat(packed);
};

/** Packed by Node, beside the thread that answers people. */
class DeflatedFile extends ZipPassThrough {
  readonly #deflate = createDeflateRaw();
  override compression = 8;

  constructor(name: string) {
    super(name);
    this.#deflate.on('data', (piece: Uint8Array<ArrayBuffer>) => this.ondata(null, piece, false));
  }

  async fill(pieces: AsyncIterable<string> | Iterable<Uint8Array>): Promise<void> {
    try {
      for await (const piece of pieces) {
        this.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
        if (this.#deflate.writableNeedDrain) await once(this.#deflate, 'drain');
      }
      // Nothing more: the checksum is reckoned, without which no spreadsheet opens the file.
      this.push(new Uint8Array(), true);
      const ended = once(this.#deflate, 'end');
      this.#deflate.end();
      await ended;
      this.ondata(null, new Uint8Array(), true);
    } finally {
      this.#deflate.destroy();
    }
  }

  protected override process(piece: Uint8Array): void {
    this.#deflate.write(piece);
  }
}
