import type { PictureOptions } from '../../render/svg/picture.ts';
import type { RenderRequest } from './request.ts';

/** How a picture is wanted. What becomes a PNG has one theme: light, unless dark is asked for. */
export function lookAsked({ format, options }: RenderRequest): PictureOptions {
  const asked = options.theme === 'light' || options.theme === 'dark' ? options.theme : 'auto';
  return {
    width: options.width === 'compact' ? 'compact' : 'wide',
    theme: format === 'png' && asked === 'auto' ? 'light' : asked,
  };
}
