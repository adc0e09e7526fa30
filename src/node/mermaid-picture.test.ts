import { spawn } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PictureToolMissing } from '../host.ts';
import { drawFlowchart } from '../render/mermaid/flowchart.ts';
import { launchChromium, watchedPage } from '../testing/chromium.ts';
import { hostileStrings } from '../testing/hostile-strings.ts';
import { bin } from '../testing/run-bin.ts';
import { temporaryFolder, writeInto } from '../testing/run-cli.ts';
import { drawMermaid } from './mermaid-picture.ts';

const project = resolve(import.meta.dirname, '../..');
const surroundings = { env: process.env, places: [project], fontFolders: [join(project, 'assets/fonts')] };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** What Mermaid makes a picture of. */
const harmless = [
  ...[
    'svg',
    'g',
    'path',
    'rect',
    'line',
    'circle',
    'polygon',
    'text',
    'tspan',
    'title',
    'desc',
    'defs',
    'marker',
    'filter',
  ],
  ...['style', 'foreignObject', 'div', 'span', 'p', 'br', 'feDropShadow', 'linearGradient', 'stop'],
];

test('diagrams become pictures in their order, from one browser', async () => {
  const diagrams = ['flowchart TB\n  a["Первая"]', 'sequenceDiagram\n  A->>B: Вторая', 'pie\n  "Третья" : 1'];
  const pictures = (await drawMermaid(diagrams, { format: 'svg', theme: 'light' }, surroundings)).map(text);
  expect(pictures.map((svg) => /Первая|Вторая|Третья/.exec(svg)?.[0])).toEqual(['Первая', 'Вторая', 'Третья']);
  const [png] = await drawMermaid(diagrams.slice(0, 1), { format: 'png', theme: 'dark' }, surroundings);
  expect([...(png ?? []).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test('what strangers wrote is shown in the picture and runs nowhere', async () => {
  const chart = drawFlowchart({
    title: 'Hostile',
    description: '',
    direction: 'TB',
    nodes: hostileStrings.map((label, index) => ({ key: String(index), label })),
  });
  const [svg] = await drawMermaid([chart.text], { format: 'svg', theme: 'light' }, surroundings);
  const browser = await launchChromium();
  try {
    const { page, errors, requests } = await watchedPage(browser);
    await page.setContent(text(svg));
    // HTML stands in it, for only there Mermaid shows its own entities as the signs they are: of this kind and no other.
    const found: unknown = await page.evaluate(
      `[...document.querySelectorAll('svg, svg *')].flatMap((one) => [one.localName, ...one.getAttributeNames().filter((name) => name.startsWith('on'))])`,
    );
    expect(harmless).toEqual(expect.arrayContaining([...new Set([found].flat())]));
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('what draws Mermaid may be missing: which part, is said', async () => {
  const nowhere = { ...surroundings, places: [temporaryFolder()] };
  const draw = drawMermaid(['pie\n "a" : 1'], { format: 'svg', theme: 'light' }, nowhere);
  await expect(draw).rejects.toThrow(PictureToolMissing);
  await expect(draw).rejects.toMatchObject({ tool: 'mermaid-cli' });
});

test('a browser that does not start, and a text that is no diagram, are told in a sentence', async () => {
  const broken = { ...surroundings, env: { ...process.env, CXMAP_CHROMIUM: '/bin/false' } };
  const look = { format: 'svg', theme: 'light' } as const;
  await expect(drawMermaid(['pie\n "a" : 1'], look, broken)).rejects.toMatchObject({
    tool: 'working-browser',
    path: '/bin/false',
  });
  await expect(drawMermaid(['flowchart TB\n  a -->'], look, surroundings)).rejects.toThrow(
    /^Mermaid cannot draw this diagram: .*Parse error on line 3.*\nflowchart TB/,
  );
});

test.skipIf(process.platform === 'win32')(
  'a run that is killed takes its browser with it',
  async () => {
    const folder = temporaryFolder({ 'cxmap.yaml': 'name: Blue Harbor\n' });
    const browser = join(folder, 'browser');
    writeInto(folder, { browser: `#!/bin/sh\ntouch started\ncat <&3 > /dev/null && touch ended\n` });
    chmodSync(browser, 0o755);
    const env = { ...process.env, CXMAP_CHROMIUM: browser };
    const run = spawn(
      process.execPath,
      [bin, 'render', 'states', '--engine', 'mermaid', '--format', 'svg', '-o', 'x.svg'],
      {
        cwd: folder,
        env,
      },
    );
    const there = (name: string): Promise<void> =>
      vi.waitFor(() => expect(existsSync(join(folder, name))).toBe(true), { timeout: 10_000 });
    await there('started');
    expect(existsSync(join(folder, 'ended'))).toBe(false);
    run.kill('SIGKILL');
    await there('ended');
  },
  30_000,
);
