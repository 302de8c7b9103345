import { describe, expect, it } from 'vitest';

import { progressPicture, type ProgressPicture } from '../../src/papers/progress-picture.ts';

const row = (n: number): ProgressPicture['rows'][number] => ({
  name: `${n}. Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn, trước hạn trên địa bàn phường ${n}`,
  figures: '92,5%, phấn đấu 98,5% · đạt 93% · Có nguy cơ chậm',
  percent: 93,
  tone: 'at_risk',
});

const drawn = async (rows: ProgressPicture['rows']): Promise<Buffer> => {
  const heading = 'Tiến độ chỉ tiêu năm 2027 · Phường Láng';
  return Buffer.from(await progressPicture({ heading, note: 'Số liệu: quý I', rows }));
};

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('a picture of progress', () => {
  it('is a PNG of a phone screen that Telegram need not shrink', async () => {
    const png = await drawn(Array.from({ length: 8 }, (_, at) => row(at + 1)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const { width, height } = sizeOf(png);
    expect(width).toBe(780);
    expect(height).toBeGreaterThan(600);
    expect(height).toBeLessThanOrEqual(1_400);
    expect(png.length).toBeLessThan(400_000);
  });

  it('names the parts of the list, and stays as high with as many fewer targets', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => row(at + 1));
    const plain = await drawn(rows);
    const headed = rows.map((one, at) => Object.assign(one, { heading: `Nhóm ${at}` }));
    const png = await drawn(headed);
    expect(sizeOf(png).height).toBe(sizeOf(plain).height + 5 * 34);
    expect(sizeOf(png).height).toBeLessThanOrEqual(1_400);
  });

  it('differs with the value, and grows no bar beyond the whole', async () => {
    const [some, whole, beyond] = await Promise.all(
      [50, 100, 250].map((percent) => drawn([{ ...row(1), percent }])),
    );
    expect(some?.equals(whole ?? Buffer.alloc(0))).toBe(false);
    expect(beyond?.equals(whole ?? Buffer.alloc(0))).toBe(true);
  });

  it('shows a result beside where its target is reached, in light and dark', async () => {
    type Scale = NonNullable<ProgressPicture['rows'][number]['scale']>;
    const scale: Scale = { value: 0.3, goal: [0, 0.4], start: 0.9 };
    const changes: Partial<Scale>[] = [{}, { value: 0.7 }, { goal: [0.4, 1] }, { value: null }];
    const pictures = await Promise.all(
      changes.map((change) => drawn([{ ...row(1), scale: { ...scale, ...change } }])),
    );
    expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(4);
    const dark = await progressPicture({ heading: '', note: '', rows: [row(1)], theme: 'dark' });
    const light = await progressPicture({ heading: '', note: '', rows: [row(1)] });
    expect(Buffer.from(dark).equals(Buffer.from(light))).toBe(false);
  });

  it('takes names that are no XML, endless or empty', async () => {
    const names = ['<b>&"\u0000\ud800', 'Ư'.repeat(200), '', 'x '.repeat(100)];
    const png = await drawn(names.map((name) => Object.assign(row(1), { name })));
    expect(sizeOf(png).width).toBe(780);
  });
});
