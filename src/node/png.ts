import { join } from 'node:path';
import { PictureToolMissing } from '../host.ts';

export interface PngOptions {
  /** Where cxmap is installed: the fonts lie in its assets. */
  readonly packageFolder: string;
  /** Pixels of the image for each pixel of the picture; 2 is sharp on today's screens. */
  readonly zoom?: number;
}

/** Characters that the shipped font may not have: only for them are the fonts of the system read, which takes its time. */
const strangeCharacters = /[^\u0000-\u04FF\u1E80-\u1E9E\u2000-\u27BF]/u;

/**
 * Draws an SVG as PNG with the fonts that cxmap brings, so that the image is the same everywhere.
 * Throws `PictureToolMissing` where the library is missing.
 */
export async function svgToPng(svg: string, { packageFolder, zoom = 2 }: PngOptions): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: strangeCharacters.test(svg),
      fontFiles: ['inter-400.ttf', 'inter-600.ttf'].map((name) => join(packageFolder, 'assets/fonts', name)),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
  });
  return image.render().asPng();
}

/** The library under this name. A bundler cannot see it, so that it stays outside and may be missing. */
export async function loadResvg(name = '@resvg/resvg-js'): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import(name);
  } catch (cause) {
    throw new PictureToolMissing('png-library', '', { cause });
  }
}
