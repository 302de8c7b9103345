import { inflateSync } from 'node:zlib';

import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';

import { qrPng } from '../../src/papers/qr-picture.ts';

describe('a QR picture', () => {
  it('is a PNG large enough to print, and differs with its text', () => {
    const link = 'https://t.me/thi_dua_bot?start=i-0123456789012345678901';
    const [picture, other] = [qrPng(link), qrPng(`${link}x`)];
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(640);
    expect(picture.equals(other)).toBe(false);
  });

  it.each([640, 300])('shows each module of the code, and white around it: %i pixels', (width) => {
    const link = 'https://t.me/thi_dua_bot?start=i-0123456789012345678901';
    const { modules } = create(link, { errorCorrectionLevel: 'Q' });
    const picture = qrPng(link, width);
    const lines = inflateSync(picture.subarray(picture.indexOf('IDAT') + 4));
    const lineBytes = 1 + Math.ceil(width / 8);
    const isDark = (x: number, y: number): boolean =>
      ((lines[y * lineBytes + 1 + Math.floor(x / 8)] ?? 0) & (128 >> (x % 8))) === 0;
    const scale = Math.floor(width / (modules.size + 8));
    const margin = Math.floor((width - modules.size * scale) / 2);
    const middle = (module: number): number => margin + module * scale + Math.floor(scale / 2);
    const across = Array.from({ length: modules.size + 8 }, (_, at) => at - 4);
    const seen = across.map((y) => across.map((x) => isDark(middle(x), middle(y))));
    const isWithin = (at: number): boolean => at >= 0 && at < modules.size;
    const told = across.map((y) =>
      across.map((x) => isWithin(x) && isWithin(y) && modules.get(y, x) === 1),
    );
    expect(seen).toEqual(told);
  });

  it('holds the longest link that Telegram allows', () => {
    const link = `https://t.me/${'b'.repeat(32)}?start=${'p'.repeat(64)}`;
    expect(create(link, { errorCorrectionLevel: 'Q' }).version).toBeLessThanOrEqual(10);
  });
});
