import type { Phrases } from '../../locales/phrases.ts';
import { drawFlowchart, type FlowEdge, type FlowGroup, type FlowNode } from '../mermaid/flowchart.ts';
import { truncate } from '../text.ts';
import { fateSigns } from '../to-be-signs.ts';
import type { ChangedMapData, ChangedPartData } from './map-data.ts';

/** GitLab draws a longer one in a comment only when it is clicked at; what the host adds must find room too. */
const longest = 1_900;

/** As many letters of a name as a small diagram has room for. */
const longestName = 40;

/** Receivers of one hand-off that a small diagram shows. */
const mostReceivers = 6;

/** A small diagram of what changes on the map, and how many parts found no room in it; undefined where nothing does. */
export function changedMapDiagram(
  { parts, more }: ChangedMapData,
  phrases: Phrases,
): { readonly text: string; readonly more: number } | undefined {
  // Names are as long as strangers wrote them: each is cut, and the first parts that fit are drawn.
  for (let count = parts.length; count > 0; count--) {
    const text = draw(parts.slice(0, count), phrases);
    if (text.length <= longest) return { text, more: more + parts.length - count };
  }
  return undefined;
}

function draw(parts: readonly ChangedPartData[], { review }: Phrases): string {
  const stages = new Map<string, FlowNode[]>();
  const teams = new Map<string, FlowNode>();
  const others: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  for (const [index, { name, fate, stage, from, to }] of parts.entries()) {
    const label = `${fateSigns[fate]} ${truncate(name, longestName)}`;
    if (from !== undefined) {
      for (const team of [from, ...(to ?? []).slice(0, mostReceivers)])
        teams.set(team, { key: `team ${team}`, label: truncate(team, longestName) });
      for (const receiver of (to ?? []).slice(0, mostReceivers))
        edges.push({
          from: `team ${from}`,
          to: `team ${receiver}`,
          label,
          line: fate === 'gone' ? 'dotted' : 'solid',
        });
      continue;
    }
    const node: FlowNode = { key: `part ${index}`, label, shape: 'rounded', look: fate };
    if (stage === undefined) others.push(node);
    else stages.set(stage, [...(stages.get(stage) ?? []), node]);
  }
  const groups = [...stages].map(
    ([stage, nodes]): FlowGroup => ({ key: `stage ${stage}`, title: truncate(stage, longestName), nodes }),
  );
  return drawFlowchart({
    title: review.onMap,
    description: review.signs,
    direction: 'LR',
    groups,
    nodes: [...others, ...teams.values()],
    edges,
  }).text;
}
