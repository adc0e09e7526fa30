import type { Phrases } from '../../locales/phrases.ts';
import { caseSteps } from '../../model/machines/case.ts';
import { machines } from '../../model/machines/index.ts';
import { drawCaseStates, drawMachine } from '../mermaid/states.ts';
import type { Diagrams } from './diagrams.ts';
import { mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';

/** The lifecycles as a page: each as a diagram and as the table of its moves. */
export function statesPage(phrases: Phrases, diagrams: Diagrams = 'drawn'): string {
  const words = phrases.lifecycle;
  const parts = (['task', 'idea'] as const).flatMap((kind) => [
    `## ${words.title({ kind })}\n`,
    ...(diagrams === 'drawn' ? [mermaidFence(drawMachine(machines[kind], phrases).text)] : []),
    markdownTable(
      [words.from, words.to, words.needs],
      machines[kind].transitions.map(({ from, to, needs, noteSays }) => [
        from === null ? '–' : `\`${from}\``,
        `\`${to}\``,
        needs.map((need) => words.need({ need, says: noteSays ?? '' })).join(', ') || '–',
      ]),
    ),
  ]);
  return [
    `# ${words.heading}\n`,
    ...parts,
    `## ${words.title({ kind: 'case' })}\n`,
    ...(diagrams === 'drawn' ? [mermaidFence(drawCaseStates(phrases).text)] : []),
    markdownTable(
      [words.from, words.to, words.because],
      caseSteps.map(({ from, to, by }) => [from === null ? '–' : `\`${from}\``, `\`${to}\``, words.step[by]]),
    ),
  ].join('\n');
}
