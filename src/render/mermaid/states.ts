import type { Lifecycle } from '../lifecycle.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { frontMatter } from './flowchart-looks.ts';
import { mermaidLabel, mermaidLines } from './label.ts';

/** A lifecycle as a state diagram: the states by their names, on each move what it needs. */
export function drawLifecycle({ title, states, moves }: Lifecycle): MermaidDrawing {
  const nameOf = ({ id, name }: Lifecycle['states'][number]): string => `${name} (${id})`;
  const id = (state: string | null): string =>
    state === null ? '[*]' : `s${states.findIndex((one) => one.id === state) + 1}`;
  const ended = states.filter((state) => state.ended);
  const lines = [
    'stateDiagram-v2',
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(states.map(nameOf).join(', '))}`,
    ...states.map((state) => `  ${id(state.id)}: ${mermaidLines(nameOf(state))}`),
    ...moves.map(({ from, to, label }) => `  ${id(from)} --> ${id(to)}${label ? `: ${mermaidLines(label)}` : ''}`),
    ...ended.map((state) => `  ${id(state.id)} --> [*]`),
  ];
  return { text: `${frontMatter}${lines.join('\n')}\n`, edges: moves.length + ended.length };
}
