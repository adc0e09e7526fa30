import type { Phrases } from '../../locales/phrases.ts';
import { caseStates, caseSteps } from '../../model/machines/case.ts';
import type { Machine } from '../../model/machines/machine.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { frontMatter } from './flowchart-looks.ts';
import { mermaidLabel } from './label.ts';

/** A lifecycle as a state diagram: the states by their names, on each move what it needs. */
export function drawMachine(machine: Machine, phrases: Phrases): MermaidDrawing {
  const names: Readonly<Record<string, string>> = phrases.states[machine.kind];
  return drawStates(
    phrases.lifecycle.title({ kind: machine.kind }),
    machine.states,
    (state) => `${names[state] ?? state} (${state})`,
    machine.transitions.map(({ from, to, needs, noteSays }) => ({
      from,
      to,
      label: needs.map((need) => phrases.lifecycle.need({ need, says: noteSays ?? '' })).join(', '),
    })),
    machine.ended,
  );
}

/** The status of a case, which nobody sets: it follows from what was asked, decided, done and answered. */
export function drawCaseStates(phrases: Phrases): MermaidDrawing {
  return drawStates(
    phrases.lifecycle.title({ kind: 'case' }),
    caseStates,
    (state) => `${phrases.states.case[state]} (${state})`,
    caseSteps.map(({ from, to, by }) => ({ from, to, label: phrases.lifecycle.step[by] })),
    ['closed'],
  );
}

function drawStates<S extends string>(
  title: string,
  states: readonly S[],
  nameOf: (state: S) => string,
  moves: readonly { readonly from: S | null; readonly to: S; readonly label: string }[],
  ended: readonly S[],
): MermaidDrawing {
  const id = (state: S | null): string => (state === null ? '[*]' : `s${states.indexOf(state) + 1}`);
  const lines = [
    'stateDiagram-v2',
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(states.map(nameOf).join(', '))}`,
    ...states.map((state) => `  ${id(state)}: ${mermaidLabel(nameOf(state))}`),
    ...moves.map(({ from, to, label }) => `  ${id(from)} --> ${id(to)}${label ? `: ${mermaidLabel(label)}` : ''}`),
    ...ended.map((state) => `  ${id(state)} --> [*]`),
  ];
  return { text: `${frontMatter}${lines.join('\n')}\n`, edges: moves.length + ended.length };
}
