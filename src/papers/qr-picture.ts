import { toBuffer } from 'qrcode';

/** Prints sharply at 5 cm. */
const WIDTH_PX = 640;
/** Each line is told by the one above it. In colours it takes half the work, in grey a fifth of the bytes. */
const COLOURS = { deflateLevel: 9, filterType: 2 };
const GREY = { ...COLOURS, colorType: 0 };

/** A PNG that a phone's camera reads from a screen or a printed letter. */
export const qrPng = (text: string): Promise<Buffer> => draw(text, WIDTH_PX, COLOURS);

/** A small one, for a workbook that holds hundreds. */
export const smallQrPng = (text: string, width: number): Promise<Buffer> => draw(text, width, GREY);

// A quarter of it may be covered by a stamp or a fold.
const draw = (text: string, width: number, rendererOpts: object): Promise<Buffer> =>
  toBuffer(text, { type: 'png', errorCorrectionLevel: 'Q', margin: 4, width, rendererOpts });
