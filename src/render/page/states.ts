import type { Phrases } from '../../locales/phrases.ts';
import { caseSteps } from '../../model/machines/case.ts';
import { machines } from '../../model/machines/index.ts';
import { drawCaseStates, drawMachine } from '../mermaid/states.ts';
import { code, type Diagrams, diagram, heading, type Inline, type Page, table } from './blocks.ts';

/** The lifecycles as a page: each as a diagram and as the table of its moves. */
export function statesPage(phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.lifecycle;
  const isDrawn = diagrams === 'drawn';
  const parts = (['task', 'idea'] as const).flatMap((kind) => [
    heading(2, words.title({ kind })),
    ...(isDrawn ? [diagram(drawMachine(machines[kind], phrases).text)] : []),
    table(
      [words.from, words.to, words.needs],
      machines[kind].transitions.map(({ from, to, needs, noteSays }) => [
        stateText(from),
        code(to),
        needs.map((need) => words.need({ need, says: noteSays ?? '' })).join(', ') || '–',
      ]),
    ),
  ]);
  return {
    title: words.heading,
    blocks: [
      ...parts,
      heading(2, words.title({ kind: 'case' })),
      ...(isDrawn ? [diagram(drawCaseStates(phrases).text)] : []),
      table(
        [words.from, words.to, words.because],
        caseSteps.map(({ from, to, by }) => [stateText(from), code(to), words.step[by]]),
      ),
    ],
  };
}

function stateText(state: string | null): Inline {
  return state === null ? '–' : code(state);
}
