import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';

import { qrPng } from '../../src/papers/qr-picture.ts';

describe('a QR picture', () => {
  it('is a PNG large enough to print, and differs with its text', async () => {
    const link = 'https://t.me/thi_dua_bot?start=i-0123456789012345678901';
    const [picture, other] = await Promise.all([qrPng(link), qrPng(`${link}x`)]);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(640);
    expect(picture.equals(other)).toBe(false);
  });

  it('holds the longest link that Telegram allows', () => {
    const link = `https://t.me/${'b'.repeat(32)}?start=${'p'.repeat(64)}`;
    expect(create(link, { errorCorrectionLevel: 'Q' }).version).toBeLessThanOrEqual(10);
  });
});
