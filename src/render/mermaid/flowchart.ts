import { classDef, type FlowLook, frontMatter } from './flowchart-looks.ts';
import { mermaidIds, mermaidLabel, mermaidLines } from './label.ts';
import { fits } from './limits.ts';

export interface FlowNode {
  /** By which edges know it: any text, unique among nodes and groups. It does not reach the diagram. */
  readonly key: string;
  /** One line, or several under each other. */
  readonly label: string | readonly string[];
  readonly shape?: FlowShape;
  readonly look?: FlowLook;
}

/** A frame around nodes, with a title. */
export interface FlowGroup {
  readonly key: string;
  readonly title: string;
  readonly nodes: readonly FlowNode[];
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly line?: 'solid' | 'dotted' | 'thick';
}

export interface Flowchart {
  /** Read out by a screen reader instead of the picture. */
  readonly title: string;
  readonly description: string;
  readonly direction: 'TB' | 'LR';
  readonly groups?: readonly FlowGroup[];
  /** Nodes that stand in no group. */
  readonly nodes?: readonly FlowNode[];
  readonly edges?: readonly FlowEdge[];
}

/** A diagram's text and what its limits are counted by (`fits`). */
export interface MermaidDrawing {
  readonly text: string;
  readonly edges: number;
}

const shapes = {
  rectangle: ['[', ']'],
  rounded: ['(', ')'],
  stadium: ['([', '])'],
  subroutine: ['[[', ']]'],
  cylinder: ['[(', ')]'],
  circle: ['((', '))'],
  rhombus: ['{', '}'],
  hexagon: ['{{', '}}'],
  flag: ['>', ']'],
} as const;

export type FlowShape = keyof typeof shapes;

const arrows = { solid: '-->', dotted: '-.->', thick: '==>' } as const;

/**
 * Writes a flowchart: the same chart, the same text. Throws where an edge names no node, or two have one key. Line breaks
 * make a text longer: where that is more than hosts draw, labels have none but their own.
 */
export function drawFlowchart(chart: Flowchart): MermaidDrawing {
  const broken = write(chart, mermaidLines);
  return fits(broken.text, broken.edges) ? broken : write(chart, mermaidLabel);
}

function write(chart: Flowchart, line: (text: string) => string): MermaidDrawing {
  const groups = chart.groups ?? [];
  const loose = chart.nodes ?? [];
  const edges = chart.edges ?? [];
  const nodes = [...groups.flatMap((group) => group.nodes), ...loose];
  const ids = assignIds(groups, nodes);
  const looks = new Set(nodes.flatMap(({ look }) => look ?? []));

  const lines = [
    `flowchart ${chart.direction}`,
    `  accTitle: ${mermaidLabel(chart.title)}`,
    `  accDescr: ${mermaidLabel(chart.description)}`,
    ...groups.flatMap((group) => [
      `  subgraph ${ids(group.key)}["${mermaidLabel(group.title)}"]`,
      ...group.nodes.map((node) => `    ${nodeText(node, ids, line)}`),
      '  end',
    ]),
    ...loose.map((node) => `  ${nodeText(node, ids, line)}`),
    ...edges.map((edge) => `  ${edgeText(edge, ids, line)}`),
    ...[...looks].sort().map((look) => `  ${classDef(look)}`),
  ];
  return { text: `${frontMatter}${lines.join('\n')}\n`, edges: edges.length };
}

function assignIds(groups: readonly FlowGroup[], nodes: readonly FlowNode[]): (key: string) => string {
  const groupIds = mermaidIds('g');
  const nodeIds = mermaidIds('n');
  const ids = new Map([
    ...groups.map(({ key }) => [key, groupIds(key)] as const),
    ...nodes.map(({ key }) => [key, nodeIds(key)] as const),
  ]);
  if (ids.size < groups.length + nodes.length)
    throw new Error('Two nodes or groups of the flowchart have the same key.');
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The flowchart has no node or group "${key}".`);
    return id;
  };
}

function nodeText(
  { key, label, shape = 'rectangle', look }: FlowNode,
  ids: (key: string) => string,
  line: (text: string) => string,
): string {
  const [open, close] = shapes[shape];
  const text = [label].flat().map(line).join('<br/>') || mermaidLabel('');
  return `${ids(key)}${open}"${text}"${close}${look === undefined ? '' : `:::${look}`}`;
}

function edgeText(
  { from, to, label, line = 'solid' }: FlowEdge,
  ids: (key: string) => string,
  shown: (text: string) => string,
): string {
  const text = label === undefined ? '' : `|"${shown(label)}"|`;
  return `${ids(from)} ${arrows[line]}${text} ${ids(to)}`;
}
