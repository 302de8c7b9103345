import { crc32, deflateSync } from 'node:zlib';

import { create, type BitMatrix } from 'qrcode';

/** Prints sharply at 5 cm. */
const WIDTH_PX = 640;
/** In modules; without it cameras do not find the code. */
const QUIET_ZONE = 4;

/** A PNG that a phone's camera reads from a screen or a printed letter. */
export const qrPng = (text: string, width = WIDTH_PX): Buffer =>
  // A quarter of it may be covered by a stamp or a fold.
  blackAndWhite(create(text, { errorCorrectionLevel: 'Q' }).modules, width);

/**
 * One bit a pixel and all modules of one size, in the middle of the picture: what the library draws
 * itself is in colours, and takes ten times as long.
 */
const blackAndWhite = (modules: BitMatrix, width: number): Buffer => {
  const scale = Math.floor(width / (modules.size + 2 * QUIET_ZONE));
  const margin = Math.floor((width - modules.size * scale) / 2);
  const moduleAt = Array.from({ length: width }, (_, at) => Math.floor((at - margin) / scale));
  const drawn = new Map<number, Buffer>();
  const lines = moduleAt.map((row) => {
    const line = drawn.get(row) ?? lineOf(moduleAt.map((column) => isDark(modules, row, column)));
    drawn.set(row, line);
    return line;
  });
  return png(width, Buffer.concat(lines));
};

const isDark = (modules: BitMatrix, row: number, column: number): boolean =>
  isWithin(modules, row) && isWithin(modules, column) && modules.get(row, column) === 1;

const isWithin = ({ size }: BitMatrix, at: number): boolean => at >= 0 && at < size;

/** Told without any line before it; white is 1. */
const lineOf = (pixels: readonly boolean[]): Buffer => {
  const line = Buffer.alloc(1 + Math.ceil(pixels.length / 8));
  for (let at = 1; at < line.length; at += 1) {
    const bits = pixels.slice((at - 1) * 8, at * 8).map((dark) => (dark ? '0' : '1'));
    line[at] = Number.parseInt(bits.join('').padEnd(8, '1'), 2);
  }
  return line;
};

const png = (width: number, lines: Buffer): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  head.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    part('IHDR', head),
    part('IDAT', deflateSync(lines, { level: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
};

const part = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};
