import { inflateSync } from 'node:zlib';
import { makePdf, makePng } from './make-attachment';

describe('makePdf', () => {
  const file = makePdf('Mått (ungefär) 6 x 4 meter. Avstånd 3,8 meter.').toString('latin1');

  it('points from its end to the cross-reference table, and from there to every object', () => {
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
    expect(file.slice(table, table + 9)).toBe('xref\n0 6\n');
    const offsets = [...file.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets.map((offset) => file.slice(offset, offset + 7))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number} 0 obj`),
    );
  });

  it('says the true length of its page, with parentheses escaped', () => {
    const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file) ?? [];
    expect(content?.length).toBe(Number(length));
    expect(content).toContain('(Mått \\(ungefär\\) 6 x 4 meter.) Tj');
  });
});

describe('makePng', () => {
  it('holds one filter byte and three colour bytes a pixel in every row', () => {
    const png = makePng('staket.png');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const start = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect([width, height, rows.length]).toEqual([320, 200, 200 * (1 + 320 * 3)]);
    expect(png.subarray(-8, -4).toString()).toBe('IEND');
  });

  it('makes another picture for another name', () => {
    expect(makePng('a.png')).not.toEqual(makePng('b.png'));
  });
});
