import { PictureToolMissing } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import { type Context, Stop } from './command.ts';

/** What is being drawn, once it is there. Stops with exit 3, and says what to install, where what draws it is not here. */
export async function drawnOrStop<T>(drawing: Promise<T>, locale: Locale): Promise<T> {
  try {
    return await drawing;
  } catch (error) {
    if (!(error instanceof PictureToolMissing)) throw error;
    throw new Stop(3, { key: `action/no-${error.tool}`, values: { path: error.path } }, locale);
  }
}

/** An SVG as the bytes of a PNG. */
export async function pngOf({ host }: Context, svg: string, locale: Locale): Promise<Uint8Array> {
  const images = await host.images();
  return drawnOrStop(images.png(svg), locale);
}
