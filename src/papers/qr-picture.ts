import { toBuffer } from 'qrcode';

/** A PNG that a phone's camera reads from a screen or a printed letter. */
export const qrPng = (text: string): Promise<Buffer> =>
  // A quarter of it may be covered by a stamp or a fold; 640 px print sharply at 5 cm.
  toBuffer(text, { type: 'png', errorCorrectionLevel: 'Q', margin: 4, width: 640 });
