import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PictureToolMissing } from '../host.ts';
import { drawFlowchart } from '../render/mermaid/flowchart.ts';
import { launchChromium, watchedPage } from '../testing/chromium.ts';
import { hostileStrings } from '../testing/hostile-strings.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { drawMermaid } from './mermaid-picture.ts';

const surroundings = { env: process.env, folders: [resolve(import.meta.dirname, '../..')] };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

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
    expect(await page.locator('script, iframe, object, embed, [onload], [onerror], [onclick]').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('what draws Mermaid may be missing: which part, is said', async () => {
  const nowhere = { ...surroundings, folders: [temporaryFolder()] };
  const draw = drawMermaid(['pie\n "a" : 1'], { format: 'svg', theme: 'light' }, nowhere);
  await expect(draw).rejects.toThrow(PictureToolMissing);
  await expect(draw).rejects.toMatchObject({ tool: 'mermaid-cli' });
});
