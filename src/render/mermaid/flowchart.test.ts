import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from '../../testing/hostile-strings.ts';
import { mermaidLabels, parseMermaid } from '../../testing/mermaid-oracle.ts';
import { plainLine } from '../text.ts';
import { wrapToWidth } from '../text-width.ts';
import { drawFlowchart, type Flowchart, type FlowShape } from './flowchart.ts';
import { frontMatter } from './flowchart-looks.ts';
import { fits, maxEdges } from './limits.ts';

const onboarding: Flowchart = {
  title: 'Onboarding',
  description: 'Two stages and what passes between them',
  direction: 'TB',
  groups: [
    {
      key: 'stage/purchase',
      title: 'Purchase',
      nodes: [{ key: 'contract', label: ['Contract', 'signed in 2 days'], look: 'good' }],
    },
    {
      key: 'stage/onboarding',
      title: 'Onboarding',
      nodes: [{ key: 'call', label: 'First call', shape: 'rounded', look: 'bad' }],
    },
  ],
  nodes: [{ key: 'client', label: 'Client', shape: 'stadium' }],
  edges: [
    { from: 'contract', to: 'call', label: 'by e-mail' },
    { from: 'call', to: 'client', line: 'dotted' },
    { from: 'stage/purchase', to: 'client', label: 'news', line: 'thick' },
  ],
};

describe('drawFlowchart', () => {
  it('writes groups, nodes, edges and only the looks in use, under ids of its own', () => {
    expect(drawFlowchart(onboarding).text.slice(frontMatter.length)).toBe(`flowchart TB
  accTitle: Onboarding
  accDescr: Two stages and what passes between them
  subgraph g1["Purchase"]
    n1["Contract<br/>signed in 2 days"]:::good
  end
  subgraph g2["Onboarding"]
    n2("First call"):::bad
  end
  n3(["Client"])
  n1 -->|"by e-mail"| n2
  n2 -.-> n3
  g1 ==>|"news"| n3
  classDef bad fill:#fde4d8,stroke:#b04700,color:#1f2328,stroke-width:4px
  classDef good fill:#e2f4ee,stroke:#00755a,color:#1f2328,stroke-width:2px
`);
  });

  it('begins with a layout, a look and a theme that no host changes', () => {
    expect(drawFlowchart(onboarding).text).toMatch(
      /^---\nconfig:\n {2}layout: dagre\n {2}look: classic\n {2}theme: default\n/,
    );
  });

  it('is accepted by Mermaid in every shape and with every look', async () => {
    const shapes: readonly FlowShape[] = [
      'rectangle',
      'rounded',
      'stadium',
      'subroutine',
      'cylinder',
      'circle',
      'rhombus',
      'hexagon',
      'flag',
    ];
    const looks = ['good', 'caution', 'bad', 'key', 'new', 'changed', 'gone'] as const;
    const nodes = shapes.flatMap((shape) =>
      looks.map((look) => ({ key: `${shape} ${look}`, label: shape, shape, look })),
    );
    const { text } = drawFlowchart({ ...onboarding, groups: [], nodes, edges: [] });
    expect(await parseMermaid(text)).toEqual({ ok: true, type: 'flowchart-v2' });
    expect((await mermaidLabels(text)).slice(2)).toEqual(nodes.map(({ label }) => label));
  });

  it('shows hostile titles, labels and keys as they were written', async () => {
    const check = async (text: string) => {
      const drawing = drawFlowchart({
        title: text,
        description: text,
        direction: 'LR',
        groups: [{ key: `group ${text}`, title: text, nodes: [{ key: text, label: text, look: 'gone' }] }],
        nodes: [{ key: `loose ${text}`, label: [], shape: 'hexagon' }],
        edges: [{ from: text, to: `loose ${text}`, label: text }],
      });
      const line = plainLine(text);
      const lines = wrapToWidth(line, 22).join('<br/>');
      expect(await mermaidLabels(drawing.text)).toEqual([line, line, line, lines, '', lines]);
    };
    for (const text of hostileStrings) await check(text);
    await fc.assert(fc.asyncProperty(hostileText(), check), { numRuns: 200 });
  }, 30_000);

  it('breaks long labels of nodes and arrows, for hosts whose Mermaid does not', () => {
    const long = 'Gets the parcel within two days, or is told why not';
    const { text } = drawFlowchart({
      ...onboarding,
      groups: [],
      nodes: [{ key: 'call', label: ['Delivery', long] }],
      edges: [{ from: 'call', to: 'call', label: long }],
    });
    const broken = 'Gets the parcel within<br/>two days, or is told<br/>why not';
    expect(text).toContain(`n1["Delivery<br/>${broken}"]`);
    expect(text).toContain(`n1 -->|"${broken}"| n1`);
  });

  it('breaks no label where the breaks would make it too large for hosts', () => {
    const nodes = Array.from({ length: 900 }, (_, index) => ({
      key: `${index}`,
      label: 'a label of nearly fifty signs, no less',
    }));
    const { text, edges } = drawFlowchart({ ...onboarding, groups: [], nodes, edges: [] });
    expect(fits(text, edges)).toBe(true);
    expect(text).not.toContain('<br/>');
  });

  it('counts its edges, so that a chart too large for a host is seen before it is drawn', () => {
    const edges = Array.from({ length: maxEdges + 1 }, () => ({ from: 'call', to: 'client' }));
    const drawing = drawFlowchart({ ...onboarding, edges });
    expect(drawing.edges).toBe(maxEdges + 1);
    expect(fits(drawing.text, drawing.edges)).toBe(false);
  });

  it('refuses an edge to nowhere and two nodes of one key', () => {
    const edges = [{ from: 'call', to: 'nobody' }];
    expect(() => drawFlowchart({ ...onboarding, edges })).toThrow('no node or group "nobody"');
    const nodes = [{ key: 'call', label: 'Again' }];
    expect(() => drawFlowchart({ ...onboarding, nodes, edges: [] })).toThrow('the same key');
  });
});
