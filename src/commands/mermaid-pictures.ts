import { PictureToolMissing } from '../host.ts';
import type { Locale } from '../locales/phrases.ts';
import { type Context, type OptionValues, Stop } from './command.ts';

interface PictureWish {
  readonly format: 'svg' | 'png';
  readonly options: OptionValues;
  readonly locale: Locale;
}

/** One Mermaid text as a picture: an SVG as text, a PNG as bytes. Stops with exit 3 where what draws it is not here. */
export async function pictureOf(
  context: Context,
  diagram: string,
  { format, options, locale }: PictureWish,
): Promise<string | Uint8Array> {
  const theme = options.theme === 'dark' ? 'dark' : 'light';
  const [picture] = await picturesOf(context, [diagram], { format, theme, locale });
  if (!picture) throw new Error('Mermaid drew no picture of the diagram');
  return picture;
}

/** Mermaid texts as pictures, drawn in one browser, in their order. */
export async function picturesOf(
  { host }: Context,
  diagrams: readonly string[],
  {
    format,
    theme,
    locale,
  }: { readonly format: 'svg' | 'png'; readonly theme: 'light' | 'dark'; readonly locale: Locale },
): Promise<readonly (string | Uint8Array)[]> {
  const images = await host.images();
  try {
    const drawn = await images.mermaid(diagrams, { format, theme });
    return format === 'png' ? drawn : drawn.map((bytes) => `${new TextDecoder().decode(bytes).trimEnd()}\n`);
  } catch (error) {
    if (!(error instanceof PictureToolMissing)) throw error;
    throw new Stop(3, { key: `action/no-${error.tool}`, values: { path: error.path } }, locale);
  }
}
