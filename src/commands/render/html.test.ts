import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const example = (name: string): string => join(repository, 'examples', name);

async function page(argv: readonly string[], folder: string): Promise<string> {
  const run = await runCli(['render', ...argv, '--format', 'html'], folder);
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  return run.stdout;
}

function hashOf(text: string | undefined): string {
  return `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;
}

describe.each([
  ['bank', 'ru', 'first-card'],
  ['saas', 'en', 'enterprise-rollout'],
])('the example %s', (name, language, scenario) => {
  test.each([
    ['map'],
    ['map --to-be'],
    ['journey'],
    [`blueprint --scenario ${scenario}`],
    ['handoffs'],
    ['ideas'],
    ['tasks --as-of 2026-11-22'],
    ['metrics'],
    ['metrics --metric nps'],
  ])('has %s as a page with a picture and the same in tables', async (asked) => {
    const argv = asked.split(' ');
    const html = await page(argv, example(name));
    expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true);
    expect(html.match(/<svg id="cxmap-/g)).toHaveLength(1);
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
    expect(html).toContain(`<h1 id=title>${title}</h1>`);
    expect(html).toContain('<table>');
    expect(html).not.toMatch(/undefined|\[object|NaN|mermaid|<[^>]+\sstyle=/);
    expect(await page(argv, example(name))).toBe(html);
  });

  test('has a map of less than 250 KiB', async () => {
    expect(new TextEncoder().encode(await page(['map'], example(name))).length).toBeLessThan(250 * 1024);
  });

  test('has the lifecycle that is asked for as a picture, and as a table of its moves', async () => {
    const html = await page(['states', '--of', 'task'], example(name));
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html).toContain('<code>in_question</code>');
    expect(html).toMatch(/id="?picture/);
  });
});

test('a page lets nothing run but its own script and style sheets', async () => {
  const html = await page(['tasks'], example('saas'));
  const policy = /http-equiv=Content-Security-Policy content="([^"]*)"/.exec(html)?.[1] ?? '';
  const [first, second] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(/<script>(.*?)<\/script>/s.exec(html)?.[1])}`,
    `style-src ${hashOf(first)} ${hashOf(second)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('a page has the theme that is asked for, and leaves the choice to the reader otherwise', async () => {
  const folder = example('saas');
  expect(await page(['ideas'], folder)).toContain('id=dark');
  const dark = await page(['ideas', '--theme', 'dark'], folder);
  expect(dark).toContain('<html lang="en" data-theme="dark">');
  expect(dark).not.toContain('id=dark');
});

test('a page goes into the file that is named', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const run = await runCli(['render', 'handoffs', '-f', 'html', '-o', 'pages/handoffs.html'], folder);
  expect(run).toMatchObject({ exit: 0, stdout: '', stderr: 'Wrote pages/handoffs.html\n' });
  expect(readFileSync(join(folder, 'pages/handoffs.html'), 'utf8')).toContain('<h1 id=title>');
});

test('a page says that files with errors are left out', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/teams/broken.yaml': 'name: [\n' });
  const run = await runCli(['render', 'map', '-f', 'html'], folder);
  expect(run.stdout).toContain('! Left out: 1 file with errors');
});

test('the map as a page is always the whole map', async () => {
  const run = await runCli(['render', 'map', '-f', 'html', '--stage', 'onboarding'], example('saas'));
  expect(run).toMatchObject({ exit: 2, stdout: '' });
});
