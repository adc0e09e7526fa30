import type { Phrases } from '../../locales/phrases.ts';
import type { Names } from '../../queries/common/names.ts';
import { type Blueprint, type BlueprintStep, blueprintParts } from '../../queries/journeys/blueprint.ts';
import { overlayWords } from '../overlay-words.ts';
import { type SignedChanges, signedChanges } from '../signed-changes.ts';
import { truncate } from '../text.ts';
import { toBeHead } from '../to-be-head.ts';
import { blueprintPartNames, type PartName } from '../to-be-parts.ts';
import { fateSigns, markText, summarizeToBe, type ToBeSummary } from '../to-be-signs.ts';
import { drawFlowchart, type FlowEdge, type FlowNode, type MermaidDrawing } from './flowchart.ts';
import { touchpointLook } from './flowchart-looks.ts';

/** A scenario as a service blueprint: the lanes side by side, the steps below each other. */
export function drawBlueprint(blueprint: Blueprint, names: Names, phrases: Phrases): MermaidDrawing {
  const words = phrases.views.blueprint;
  const { scenario, steps, participants, toBe } = blueprint;
  const changes = signedChanges(toBe);
  const acts = steps.flatMap((step) =>
    step.acts.map((act, index) => ({ ...act, step, key: `back ${step.number} ${index}` })),
  );
  // A system stands anew beside each step: shared, it would pull the steps out of their order.
  const systems = new Map(
    acts.flatMap(({ step, system }) => (system === undefined ? [] : [[systemKey(step, system), system] as const])),
  );
  const lanes = [
    { key: 'client', title: words.client, nodes: steps.map(clientNode) },
    { key: 'front', title: words.frontstage, nodes: steps.map((step) => frontNode(step, changes, names, phrases)) },
    {
      key: 'backstage',
      title: words.backstage,
      nodes: acts.map(({ key, team, does, step, fate, before }): FlowNode => {
        const change = changes.touchpoint(step.id);
        const own = fate ?? (change?.fate === 'changed' ? undefined : change?.fate);
        const now = before === undefined || before.does === does ? '' : `${truncate(before.does, 60)} → `;
        return {
          key,
          label: [
            `${step.number} ${teamText(team, changes, names, phrases)}`,
            `${now}${truncate(does, 80)}`,
            ...(change && own ? [markText({ ...change, fate: own }, phrases)] : []),
          ],
          ...(own ? { look: own } : {}),
        };
      }),
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
  const left = steps.filter(({ id }) => changes.touchpoint(id)?.fate !== 'gone').length;
  const summary = toBe && summarizeToBe(toBe, blueprintParts(blueprint));
  const description = words.description({ steps: left, teams: participants.length });
  return drawFlowchart({
    ...toBeHead(words.title({ name: scenario.name }), description, summary, phrases),
    direction: 'LR',
    groups: lanes.filter(({ nodes }) => nodes.length > 0),
    nodes: summary ? [ideasNode(summary, blueprintPartNames(blueprint, names), phrases)] : [],
    edges,
  });
}

/** The ideas behind the marks, one a line, or that there are none. */
function ideasNode(summary: ToBeSummary, nameOf: PartName, phrases: Phrases): FlowNode {
  const { picture, states } = phrases;
  const said = overlayWords(summary, phrases);
  const ideas = summary.ideas.map(
    ({ idea: { letter, title, status } }) => `${letter} ${truncate(title, 60)} · ${states.idea[status]}`,
  );
  const parts = summary.parts.map(({ part, fate }) =>
    truncate(`${fateSigns[fate]} ${nameOf(part)} (${picture.fate[fate]})`, 90),
  );
  const lines = summary.since === undefined ? ideas : parts;
  return { key: 'ideas', label: lines.length > 0 ? [said.heading, ...lines] : said.none };
}

function teamText(team: string, changes: SignedChanges, names: Names, phrases: Phrases): string {
  const change = changes.team(team);
  return `${names.team(team)}${change ? ` (${markText(change, phrases)})` : ''}`;
}

function systemKey({ number }: BlueprintStep, system: string): string {
  return `system ${number} ${system}`;
}

function clientNode({ number, touchpoint }: BlueprintStep): FlowNode {
  return { key: `client ${number}`, label: [`${number}`, truncate(touchpoint.client_does, 90)], shape: 'rounded' };
}

function frontNode(
  { number, id, touchpoint }: BlueprintStep,
  changes: SignedChanges,
  names: Names,
  phrases: Phrases,
): FlowNode {
  const { name, owner, barrier, moment_of_truth: truth, reality } = touchpoint;
  const change = changes.touchpoint(id);
  const before = change?.fate === 'changed' ? change.before : undefined;
  const isMoved = before !== undefined && before.owner !== owner;
  return {
    key: `front ${number}`,
    label: [
      `${truth ? '★ ' : ''}${name}`,
      `${isMoved ? `${names.team(before.owner)} → ` : ''}${teamText(owner, changes, names, phrases)}`,
      ...(barrier === undefined ? [] : [`⚠ ${truncate(barrier, 70)}`]),
      ...(before && reality !== undefined && before.reality !== reality ? [`→ ${truncate(reality, 70)}`] : []),
      ...(change ? [markText(change, phrases)] : []),
    ],
    look: change?.fate ?? touchpointLook(touchpoint),
  };
}
