import type { Context, OptionValues } from './command.ts';
import type { Session } from './session.ts';

export const renderFormats = ['mermaid', 'md', 'svg', 'png'] as const;

export type RenderFormat = (typeof renderFormats)[number];

/** What a view is drawn from; `png` asks for the SVG that the image is made from. */
export interface RenderRequest {
  readonly session: Session;
  readonly context: Context;
  readonly format: RenderFormat;
  readonly options: OptionValues;
}

interface View {
  readonly formats: readonly RenderFormat[];
  load(): Promise<(request: RenderRequest) => Promise<string>>;
}

/** Every view with the formats it has, each loaded when it is asked for. */
export const renderViews: Readonly<Record<string, View>> = {
  map: { formats: renderFormats, load: async () => (await import('./render-map.ts')).renderMap },
  states: { formats: ['mermaid', 'md'], load: async () => (await import('./render-states.ts')).renderStates },
};
