import type { ToBe } from '../../queries/ideas/to-be.ts';
import type { MermaidDrawing } from '../../render/mermaid/flowchart.ts';
import { fits } from '../../render/mermaid/limits.ts';
import { Stop, textOption } from '../kit/command.ts';
import type { RenderRequest } from './request.ts';

/** The ideas laid over the map, where the map to be is asked for. */
export async function toBeAsked({ session, options }: RenderRequest): Promise<ToBe | undefined> {
  if (options.toBe !== true) return undefined;
  return (await import('../../queries/ideas/to-be.ts')).layIdeas(session.model);
}

/** The stage that is asked for; undefined where none is. Stops with exit 2 where the map, today's or to be, does not have it. */
export function stageAsked({ session, options }: RenderRequest, toBe?: ToBe): string | undefined {
  const { locale } = session;
  const model = toBe?.overlaid ?? session.model;
  const given = textOption(options, 'stage');
  const known = (model.single('success-map')?.value.stages ?? []).map(({ id }) => id);
  if (known.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, locale);
  if (given === undefined || known.includes(given)) return given;
  throw new Stop(2, { key: 'action/unknown-stage', values: { given, known } }, locale);
}

/** What an option names among some ids; undefined where it is not given. Stops with exit 2 where there is no such id. */
export function partAsked(
  { session, options }: RenderRequest,
  kind: 'scenario' | 'metric' | 'team',
  known: readonly string[],
): string | undefined {
  const given = textOption(options, kind);
  if (given === undefined || known.includes(given)) return given;
  throw new Stop(2, { key: 'action/unknown-part', values: { kind, given, known } }, session.locale);
}

/** The text of a diagram that every host draws. Stops with exit 1 where it is too large, and says how to ask for less. */
export function drawnWhole({ session }: RenderRequest, drawing: MermaidDrawing, narrower: readonly string[]): string {
  if (fits(drawing.text, drawing.edges)) return drawing.text;
  throw new Stop(1, { key: 'action/too-large-view', values: { options: narrower } }, session.locale);
}
