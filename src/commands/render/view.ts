import type { Message } from '../../diagnostic.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { type Names, namesOf } from '../../queries/common/names.ts';
import type { ToBe } from '../../queries/ideas/to-be.ts';
import type { MermaidDrawing } from '../../render/mermaid/flowchart.ts';
import { fits } from '../../render/mermaid/limits.ts';
import type { Diagrams, Page } from '../../render/page/blocks.ts';
import type { Theme } from '../../render/svg/palette.ts';
import type { PictureOptions } from '../../render/svg/picture.ts';
import type { Scene } from '../../render/svg/scene.ts';
import { type Context, type OptionValues, Stop } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const renderFormats = ['mermaid', 'md', 'svg', 'png', 'html'] as const;

export type RenderFormat = (typeof renderFormats)[number];

/** The options that say something to some views and nothing to others. */
export const viewOptions = ['toBe', 'base', 'stage', 'scenario', 'metric', 'team', 'asOf', 'of', 'width'] as const;

export type ViewOption = (typeof viewOptions)[number];

/** What a view is asked for. */
export interface RenderRequest {
  readonly session: Session;
  readonly context: Context;
  readonly format: RenderFormat;
  readonly options: OptionValues;
}

/** What a view's question is asked with; the format is `mermaid` also where Mermaid is to draw a picture. */
export interface Question extends RenderRequest {
  /** The ideas laid over the map, where the map to be is asked for. */
  readonly toBe: ToBe | undefined;
  readonly names: Names;
}

/**
 * A view: what it asks of the model, and what makes a page, a diagram and a picture of the answer. Each loads its modules
 * when it is called, so that a format brings in only what it needs.
 */
export interface ViewRecord<Data> {
  /** The options that say something to it. */
  readonly takes: readonly ViewOption[];
  /** What the view shows. Stops where the options ask for what there is not. */
  question(question: Question): Promise<Data>;
  page(): Promise<(data: Data, names: Names, phrases: Phrases, diagrams: Diagrams) => Page>;
  /** A diagram of Mermaid, or the reason why there is none. */
  diagram(): Promise<(data: Data, names: Names, phrases: Phrases) => MermaidDrawing | Message>;
  /** Our own picture. */
  scene(): Promise<(data: Data, names: Names, phrases: Phrases, width: PictureOptions['width']) => Scene>;
  /** The same on one slide, little of it drawn and the rest counted; not every view has such a picture. */
  slide?(): Promise<(data: Data, names: Names, phrases: Phrases) => Scene>;
  /** What to say where one diagram cannot hold it all. */
  tooLarge(data: Data): Message;
}

/** A view for whoever draws it: the types of what it shows are its own affair. */
export interface View {
  readonly takes: readonly ViewOption[];
  readonly hasSlide: boolean;
  /** The view in a format: text, or the bytes of a PNG. */
  draw(request: RenderRequest): Promise<string | Uint8Array>;
}

/** The compiler holds page, diagram and scene to what the question answers. */
export function view<Data>(record: ViewRecord<Data>): View {
  return {
    takes: record.takes,
    hasSlide: record.slide !== undefined,
    draw: (request) => drawView(record, request),
  };
}

async function drawView<Data>(record: ViewRecord<Data>, request: RenderRequest): Promise<string | Uint8Array> {
  const { context, format, session, options } = request;
  const { model, phrases, locale } = session;
  const isPicture = format === 'svg' || format === 'png';
  const isByMermaid = isPicture && options.engine === 'mermaid';
  const toBe = await requestedOverlay(request);
  const names = namesOf(toBe?.overlaid ?? model);
  const data = await record.question({ ...request, format: isByMermaid ? 'mermaid' : format, toBe, names });

  const diagram = async (): Promise<string> => {
    const drawing = (await record.diagram())(data, names, phrases);
    if ('key' in drawing) throw new Stop(1, drawing, locale);
    if (!fits(drawing.text, drawing.edges)) throw new Stop(1, record.tooLarge(data), locale);
    return drawing.text;
  };
  const page = async (diagrams: Diagrams): Promise<Page> => (await record.page())(data, names, phrases, diagrams);
  const scene = async (): Promise<Scene> => {
    if (options.width === 'slide' && record.slide) return (await record.slide())(data, names, phrases);
    return (await record.scene())(data, names, phrases, options.width === 'compact' ? 'compact' : 'wide');
  };

  switch (format) {
    case 'mermaid':
      return diagram();
    case 'md': {
      const { writePage } = await import('../../render/markdown/write-page.ts');
      return writePage(await page('drawn'));
    }
    case 'html': {
      const { viewDocument } = await import('../../render/html/view/document.ts');
      const { leftOutFiles } = await import('../../queries/common/left-out.ts');
      const parts = { page: await page('left out'), picture: await scene() };
      return viewDocument({ ...parts, leftOut: leftOutFiles(model), theme: requestedTheme(request) }, phrases);
    }
    case 'svg':
    case 'png': {
      if (isByMermaid) {
        const { pictureOf } = await import('../kit/mermaid-pictures.ts');
        return pictureOf(context, await diagram(), { format, options, locale });
      }
      const { writeScene } = await import('../../render/svg/write-scene.ts');
      const svg = writeScene(await scene(), requestedTheme(request));
      if (format === 'svg') return svg;
      const { pngOf } = await import('../kit/picture-tools.ts');
      return pngOf(context, svg, locale);
    }
  }
}

/** What is laid over the map: the ideas on their way, or what has changed since a revision; nothing where neither is asked for. */
async function requestedOverlay({ session, context, options }: RenderRequest): Promise<ToBe | undefined> {
  const { base } = options;
  if (base === undefined)
    return options.toBe === true ? (await import('../../queries/ideas/to-be.ts')).layIdeas(session.model) : undefined;
  if (options.toBe === true) throw new Stop(2, { key: 'action/two-maps', values: {} }, session.locale);
  const { comparisonOf } = await import('../review/comparison.ts');
  const { overlayChange } = await import('../../diff/overlay.ts');
  const { comparison, range } = await comparisonOf(context, undefined, options, 'whole', session.model);
  return overlayChange(comparison, typeof base === 'string' ? base : range.names.before);
}

/** What becomes a PNG has one theme: light, unless dark is asked for. */
function requestedTheme({ format, options }: RenderRequest): Theme {
  const theme = options.theme === 'light' || options.theme === 'dark' ? options.theme : 'auto';
  return format === 'png' && theme === 'auto' ? 'light' : theme;
}
