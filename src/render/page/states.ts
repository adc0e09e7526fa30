import type { Phrases } from '../../locales/phrases.ts';
import { type Lifecycle, lifecycleOf } from '../lifecycle.ts';
import { drawLifecycle } from '../mermaid/states.ts';
import { code, type Diagrams, diagram, heading, type Inline, type Page, table } from './blocks.ts';

/** The lifecycles as a page, each as a diagram and as the table of its moves; beside a picture of one, that one alone. */
export function statesPage(of: Lifecycle['kind'], phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.lifecycle;
  const kinds = diagrams === 'drawn' ? (['task', 'idea', 'case'] as const) : [of];
  const blocks = kinds.flatMap((kind) => {
    const lifecycle = lifecycleOf(kind, phrases);
    return [
      heading(2, lifecycle.title),
      ...(diagrams === 'drawn' ? [diagram(drawLifecycle(lifecycle).text)] : []),
      table(
        [words.from, words.to, kind === 'case' ? words.because : words.needs],
        lifecycle.moves.map(({ from, to, label }) => [stateText(from), code(to), label || '–']),
      ),
    ];
  });
  return { title: words.heading, blocks };
}

function stateText(state: string | null): Inline {
  return state === null ? '–' : code(state);
}
