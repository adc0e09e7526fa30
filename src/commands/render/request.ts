import type { Context, OptionValues } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const renderFormats = ['mermaid', 'md', 'svg', 'png', 'html'] as const;

export type RenderFormat = (typeof renderFormats)[number];

/** What a view is drawn from; `png` asks for the SVG that the image is made from. */
export interface RenderRequest {
  readonly session: Session;
  readonly context: Context;
  readonly format: RenderFormat;
  readonly options: OptionValues;
}
