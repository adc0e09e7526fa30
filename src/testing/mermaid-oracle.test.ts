import { describe, expect, it } from 'vitest';
import { mermaidLabels, parseMermaid } from './mermaid-oracle.ts';

describe('parseMermaid', () => {
  it('names the diagram it accepts', async () => {
    expect(await parseMermaid('flowchart TB\n  a --> b')).toEqual({ ok: true, type: 'flowchart-v2' });
    expect(await parseMermaid('stateDiagram-v2\n  a --> b')).toEqual({ ok: true, type: 'stateDiagram' });
  });

  it('says what is wrong with one it refuses', async () => {
    const verdict = await parseMermaid('flowchart TB\n  a["say "hi" ok"]');
    expect(verdict).toMatchObject({ ok: false, message: expect.stringContaining('line 2') });
    expect(await parseMermaid('no diagram')).toMatchObject({ ok: false });
    expect(await parseMermaid('flowchart TB\n  end --> b')).toMatchObject({ ok: false });
  });

  it('refuses more edges than the hosts draw', async () => {
    const edges = (count: number) =>
      `flowchart TB\n${Array.from({ length: count }, (_, at) => `n${at} --> n0`).join('\n')}`;
    expect(await parseMermaid(edges(500))).toMatchObject({ ok: true });
    expect(await parseMermaid(edges(501))).toMatchObject({ ok: false });
  });
});

describe('mermaidLabels', () => {
  it('reads the labels of a diagram with their entities decoded', async () => {
    expect(await mermaidLabels('flowchart TB\n accTitle: T\n a["x#58; y"] -->|"#8203;"| b')).toEqual([
      'T',
      'x: y',
      'b',
      '',
    ]);
  });

  it('shows what a careless escape does to a text', async () => {
    expect(await mermaidLabels('flowchart TB\n a["direction TB"]')).toEqual([]);
  });
});
