import { machines } from '../model/machines/index.ts';
import { statesPage } from '../render/markdown/states.ts';
import { drawCaseStates, drawMachine } from '../render/mermaid/states.ts';
import type { RenderRequest } from './render-request.ts';

/** A lifecycle as a diagram, or all of them as a page. */
export async function renderStates({ session: { phrases }, format, options }: RenderRequest): Promise<string> {
  if (format === 'md') return statesPage(phrases);
  if (options.of === 'case') return drawCaseStates(phrases).text;
  return drawMachine(machines[options.of === 'idea' ? 'idea' : 'task'], phrases).text;
}
