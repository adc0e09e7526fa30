import type { Touchpoint } from '../../model/gen/types.gen.ts';
import { touchpointState } from '../../queries/map/touchpoint-state.ts';

/**
 * What every diagram that is laid out begins with: the same layout and look on every host, also from Mermaid 12 on;
 * lines of a grey that shows on white and on black, and each text on a ground of its own.
 */
export const frontMatter = `---
config:
  layout: dagre
  look: classic
  theme: default
  themeVariables:
    lineColor: "#768390"
    transitionColor: "#768390"
    mainBkg: "#ffffff"
    nodeBorder: "#57606a"
    nodeTextColor: "#1f2328"
    clusterBkg: "#f6f8fa"
    clusterBorder: "#6e7781"
    titleColor: "#1f2328"
    edgeLabelBackground: "#eaeef2"
---
`;

/**
 * What a card says by its look. Colours from the Okabe-Ito set, told apart by border too, so that they work for
 * colour-blind readers and in black and white; each brings its own fill and text, so that light and dark pages show
 * the same. A look only repeats what the card's words or signs already say.
 */
export type FlowLook = 'good' | 'caution' | 'bad' | 'key' | 'new' | 'changed' | 'gone';

/** How the card of a touchpoint looks, by how it stands; of those that are fine, the moments of truth stand out. */
export function touchpointLook(touchpoint: Touchpoint): FlowLook {
  switch (touchpointState(touchpoint)) {
    case 'gap':
      return 'bad';
    case 'unchecked':
      return 'caution';
    case 'fine':
      return touchpoint.moment_of_truth ? 'key' : 'good';
  }
}

interface LookStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly color: string;
  /** Border width in pixels. */
  readonly width: number;
  /** Lengths of dashes and spaces; a solid border has none. */
  readonly dash?: string;
}

export const lookStyles: Readonly<Record<FlowLook, LookStyle>> = {
  good: { fill: '#e2f4ee', stroke: '#00755a', color: '#1f2328', width: 2 },
  caution: { fill: '#fff3d6', stroke: '#8a5a00', color: '#1f2328', width: 2, dash: '6 3' },
  bad: { fill: '#fde4d8', stroke: '#b04700', color: '#1f2328', width: 4 },
  key: { fill: '#fbf7c8', stroke: '#1f2328', color: '#1f2328', width: 3 },
  new: { fill: '#e3effa', stroke: '#005f9e', color: '#1f2328', width: 2, dash: '10 4' },
  changed: { fill: '#f9ecf5', stroke: '#87346f', color: '#1f2328', width: 3, dash: '14 3' },
  gone: { fill: '#f0f1f3', stroke: '#6e7781', color: '#4b535c', width: 1, dash: '2 3' },
};

/** The line that declares a look to Mermaid. */
export function classDef(look: FlowLook): string {
  const { fill, stroke, color, width, dash } = lookStyles[look];
  const styles = [`fill:${fill}`, `stroke:${stroke}`, `color:${color}`, `stroke-width:${width}px`];
  if (dash !== undefined) styles.push(`stroke-dasharray:${dash}`);
  return `classDef ${look} ${styles.join(',')}`;
}
