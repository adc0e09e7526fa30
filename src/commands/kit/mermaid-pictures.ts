import type { Locale } from '../../locales/phrases.ts';
import type { Context, OptionValues } from './command.ts';
import { drawnOrStop } from './picture-tools.ts';

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
  const drawn = await drawnOrStop(images.mermaid(diagrams, { format, theme }), locale);
  return format === 'png' ? drawn : drawn.map((bytes) => `${new TextDecoder().decode(bytes).trimEnd()}\n`);
}
