import type { Phrases } from '../../locales/phrases.ts';
import type { Blueprint, BlueprintStep } from '../../views/blueprint.ts';
import type { Names } from '../names.ts';
import { truncate } from '../text.ts';
import { drawFlowchart, type FlowEdge, type FlowNode, type MermaidDrawing } from './flowchart.ts';

/** A scenario as a service blueprint: the lanes side by side, the steps below each other. */
export function drawBlueprint(blueprint: Blueprint, names: Names, phrases: Phrases): MermaidDrawing {
  const words = phrases.views.blueprint;
  const { scenario, steps, participants } = blueprint;
  const acts = steps.flatMap((step) =>
    (step.touchpoint.backstage ?? []).map((act, index) => ({ ...act, step, key: `back ${step.number} ${index}` })),
  );
  // A system stands anew beside each step: shared, it would pull the steps out of their order.
  const systems = new Map(
    acts.flatMap(({ step, system }) => (system === undefined ? [] : [[systemKey(step, system), system] as const])),
  );
  const lanes = [
    { key: 'client', title: words.client, nodes: steps.map(clientNode) },
    { key: 'front', title: words.frontstage, nodes: steps.map((step) => frontNode(step, names)) },
    {
      key: 'backstage',
      title: words.backstage,
      nodes: acts.map(
        ({ key, team, does, step }): FlowNode => ({
          key,
          label: [`${step.number} ${names.team(team)}`, truncate(does, 80)],
        }),
      ),
    },
    {
      key: 'systems',
      title: words.systems,
      nodes: [...systems].map(([key, id]): FlowNode => ({ key, label: names.system(id), shape: 'cylinder' })),
    },
  ];
  const edges: readonly FlowEdge[] = [
    ...steps.map(({ number, touchpoint }): FlowEdge => {
      const channels = (touchpoint.channels ?? []).map(names.channel).join(', ');
      return {
        from: `client ${number}`,
        to: `front ${number}`,
        line: 'thick',
        ...(channels ? { label: channels } : {}),
      };
    }),
    ...acts.map(({ key, step }): FlowEdge => ({ from: `front ${step.number}`, to: key })),
    ...acts.flatMap(({ key, step, system }): readonly FlowEdge[] =>
      system === undefined ? [] : [{ from: key, to: systemKey(step, system), line: 'dotted' }],
    ),
  ];
  return drawFlowchart({
    title: words.title({ name: scenario.name }),
    description: words.description({ steps: steps.length, teams: participants.length }),
    direction: 'LR',
    groups: lanes.filter(({ nodes }) => nodes.length > 0),
    edges,
  });
}

function systemKey({ number }: BlueprintStep, system: string): string {
  return `system ${number} ${system}`;
}

function clientNode({ number, touchpoint }: BlueprintStep): FlowNode {
  return { key: `client ${number}`, label: [`${number}`, truncate(touchpoint.client_does, 90)], shape: 'rounded' };
}

function frontNode({ number, touchpoint }: BlueprintStep, names: Names): FlowNode {
  const { name, owner, barrier, moment_of_truth: truth, reality } = touchpoint;
  return {
    key: `front ${number}`,
    label: [
      `${truth ? '★ ' : ''}${name}`,
      names.team(owner),
      ...(barrier === undefined ? [] : [`⚠ ${truncate(barrier, 70)}`]),
    ],
    look: barrier !== undefined ? 'bad' : reality === undefined ? 'caution' : truth ? 'key' : 'good',
  };
}
