import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PictureToolMissing } from '../host.ts';
import { loadResvg, svgToPng } from './png.ts';

const packageFolder = resolve(import.meta.dirname, '../..');
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">${inside}</svg>`;

/** Width and height as the header of a PNG has them. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a PNG', () => {
  test('is twice as large as the picture, so that it is sharp, or as the caller wants', async () => {
    const png = await svgToPng(svg('<rect width="60" height="20" fill="#fff"/>'), { packageFolder });
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(sizeOf(png)).toEqual([120, 40]);
    expect(sizeOf(await svgToPng(svg(''), { packageFolder, zoom: 1 }))).toEqual([60, 20]);
  });

  test.each(['Карта', 'Map'])('is drawn with the font that cxmap brings: %s', async (word) => {
    const { Resvg } = await loadResvg();
    const text = `<text y="15" font-family="Nowhere, sans-serif" font-weight="600" font-size="12">${word}</text>`;
    const drawn = await svgToPng(svg(text), { packageFolder, zoom: 1 });
    const blank = new Resvg(svg(''), { font: { loadSystemFonts: false } }).render().asPng();
    expect(drawn).not.toEqual(new Uint8Array(blank));
    expect(drawn.length).toBeGreaterThan(blank.length);
  });

  test('comes out the same every time', async () => {
    const text = svg('<text y="15" font-size="12">Успех</text>');
    expect(await svgToPng(text, { packageFolder })).toEqual(await svgToPng(text, { packageFolder }));
  });

  test('needs a library that may be missing, and says which', async () => {
    const load = loadResvg('@resvg/not-installed');
    await expect(load).rejects.toThrow(PictureToolMissing);
    await expect(load).rejects.toMatchObject({ tool: 'png-library' });
  });
});
