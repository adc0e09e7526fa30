import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { viewTexts, viewWorkspace } from '../../testing/view-workspace.ts';

const example = (name: string): string => join(repository, 'examples', name);

const views: readonly (readonly string[])[] = [
  ['journey'],
  ['blueprint', '--scenario', 'first'],
  ['handoffs'],
  ['tasks'],
  ['ideas'],
  ['metrics'],
];

function expectXml(svg: string): void {
  const document = XmlDocument.fromString(svg);
  document.dispose();
}

describe.each([
  ['bank', 'ru', 'first-card'],
  ['saas', 'en', 'enterprise-rollout'],
])('the example %s', (name, language, scenario) => {
  test.each(views)('has the view %s as a picture with a title and a description', async (view, ...options) => {
    const argv = [
      'render',
      view,
      ...options.map((option) => (option === 'first' ? scenario : option)),
      '--format',
      'svg',
    ];
    const run = await runCli(argv, example(name));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expectXml(run.stdout);
    expect(run.stdout).toContain(`xml:lang="${language}"`);
    expect(run.stdout).toMatch(/<title id="[^"]+">[^<]+<\/title>\n<desc id="[^"]+">[^<]+<\/desc>/);
    expect(run.stdout).toContain('prefers-color-scheme:dark');
    expect((await runCli(argv, example(name))).stdout).toBe(run.stdout);
  });
});

describe('a picture of a view', () => {
  test('has the theme and the width that are asked for', async () => {
    const dark = await runCli(
      ['render', 'journey', '-f', 'svg', '--theme', 'dark', '--width', 'compact'],
      example('saas'),
    );
    expect(dark.stdout).toContain('fill="#0e1521"');
    expect(dark.stdout).not.toContain('prefers-color-scheme');
    expect(dark.stdout).toContain('width="900"');
  });

  test('of the map is one slide where that is asked for, as a picture and on a page', async () => {
    const slide = ['render', 'map', '--width', 'slide'];
    const run = await runCli([...slide, '-f', 'svg'], example('bank'));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expectXml(run.stdout);
    expect(run.stdout).toContain('width="1920" height="1080" viewBox="0 0 1920 1080" role="img"');
    expect(run.stdout).toMatch(/<desc id="cxmap-map-slide-description">[^<]*болей на пути клиента[^<]*<\/desc>/);
    expect((await runCli([...slide, '-f', 'svg'], example('bank'))).stdout).toBe(run.stdout);
    const plans = await runCli([...slide, '-f', 'svg', '--to-be', '--theme', 'dark'], example('saas'));
    expect(plans.stdout).toContain('· TO-BE');
    expect(plans.stdout).toContain('fill="#0e1521"');
    const page = await runCli([...slide, '-f', 'html'], example('minimal'));
    expect(page.stdout).toContain('viewBox="0 0 1920 1080"');
    // The built command loads the slide when it is asked for.
    const built = runBin([...slide, '-f', 'svg'], example('bank'));
    expect(built.stdout).toBe(run.stdout);
  });

  test('of one stage is of that stage alone', async () => {
    const { stdout } = await runCli(['render', 'journey', '-f', 'svg', '--stage', 'onboarding'], example('saas'));
    expect(stdout).toContain('Stage: Onboarding');
    expect(stdout).not.toContain('Renewal and growth');
  });

  test('names the scenarios where several could be drawn', async () => {
    const run = await runCli(['render', 'blueprint', '-f', 'svg'], example('bank'));
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('first-card');
  });

  test('marks the hand-offs that do not hold, and says why', async () => {
    const files = viewWorkspace((place) => `text ${place}`);
    const team = JSON.parse(files['map/teams/sales.yaml'] ?? '{}');
    const folder = temporaryFolder({
      ...files,
      'map/teams/sales.yaml': JSON.stringify({ ...team, members: [{ id: 'dan', name: 'Dan', left: '2026-01-01' }] }),
    });
    const { stdout } = await runCli(['render', 'handoffs', '-f', 'svg', '--theme', 'light'], folder);
    expect(stdout.replaceAll('\u00A0', ' ')).toMatch(/! Dan, who answers for it, left/);
  });

  test('is XML whatever the words', async () => {
    const strings = hostileStrings.filter((text) => text.trim() !== '');
    for (let first = 0; first < strings.length; first += viewTexts) {
      const folder = temporaryFolder(viewWorkspace((place) => strings[(first + place) % strings.length] ?? ''));
      for (const view of views) {
        const run = await runCli(['render', ...view, '--format', 'svg'], folder);
        expect(run).toMatchObject({ exit: 0, stderr: '' });
        expectXml(run.stdout);
      }
    }
  });
});
