import { toBuffer } from 'qrcode';

/** Prints sharply at 5 cm. */
const WIDTH_PX = 640;
/** Shades of grey, each line told by the one above it: half the bytes and half the work. */
const PNG = { deflateLevel: 9, colorType: 0, filterType: 2 };

/** A PNG that a phone's camera reads from a screen or a printed letter. */
export const qrPng = (text: string, width = WIDTH_PX): Promise<Buffer> =>
  // A quarter of it may be covered by a stamp or a fold.
  toBuffer(text, { type: 'png', errorCorrectionLevel: 'Q', margin: 4, width, rendererOpts: PNG });
