import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { fencedMermaid } from '../../testing/every-diagram.ts';
import { hostileStrings, hostileText } from '../../testing/hostile-strings.ts';
import { parseMermaid } from '../../testing/mermaid-oracle.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const example = (name: string): string => join(repository, 'examples', name);

/** Every diagram in a Markdown page. */
async function expectDiagrams(texts: readonly string[]): Promise<void> {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(await parseMermaid(text)).toMatchObject({ ok: true });
}

describe.each(['bank', 'saas', 'minimal'])('the example %s', (name) => {
  test.each(locales)('is drawn in %s, and the real Mermaid takes every diagram', async (locale) => {
    const map = await runCli(['render', 'map', '--locale', locale], example(name));
    expect(map.exit).toBe(0);
    await expectDiagrams([map.stdout]);
    const page = await runCli(['render', 'map', '--format', 'md', '--locale', locale], example(name));
    await expectDiagrams(fencedMermaid(page.stdout));
    const states = await runCli(['render', 'states', '--format', 'md', '--locale', locale], example(name));
    expect(fencedMermaid(states.stdout)).toHaveLength(3);
    await expectDiagrams(fencedMermaid(states.stdout));
  });
});

test('the page says who meets the client, what is told how early, and where the gaps are', async () => {
  const { stdout } = await runCli(['render', 'map', '--format', 'md'], example('bank'));
  expect(stdout).toContain('за 7 рабочих дней до события');
  expect(stdout).toMatch(/\| .* \| ● \| /);
  expect(stdout).toContain('⚠');
  expect(stdout).not.toMatch(/undefined|\[object/);
  const again = await runCli(['render', 'map', '--format', 'md'], example('bank'));
  expect(again.stdout).toBe(stdout);
});

test('a part of the map and a file to write to', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const run = await runCli(['render', 'map', '--stage', 'onboarding', '-o', 'docs/map.mmd'], folder);
  expect(run).toMatchObject({ exit: 0, stdout: '', stderr: 'Wrote docs/map.mmd\n' });
  await expectDiagrams([readFileSync(join(folder, 'docs/map.mmd'), 'utf8')]);
  expect(existsSync(join(folder, 'docs/.map.mmd'))).toBe(false);
  expect((await runCli(['render', 'map', '--stage', 'onbording'], folder)).stderr).toContain('onboarding');
});

test('a result never takes the place of a file of the workspace, and goes to standard output where it is asked to', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const settings = readFileSync(join(folder, 'cxmap.yaml'), 'utf8');
  for (const path of ['cxmap.yaml', join(folder, 'map/../cxmap.yaml')]) {
    const run = await runCli(['render', 'map', '-o', path], folder);
    expect(run).toEqual({
      exit: 2,
      stdout: '',
      stderr: `cxmap: ${path} is a file of the workspace: name another, so that nothing of it is lost\n`,
    });
  }
  expect(readFileSync(join(folder, 'cxmap.yaml'), 'utf8')).toBe(settings);
  expect(await runCli(['render', 'map', '-o', '-'], folder)).toEqual(await runCli(['render', 'map'], folder));
  expect((await runCli(['render', 'map', '--format', 'png', '-o', '-'], folder)).exit).toBe(2);
});

test('a team that a hand-off names and nobody has described is drawn under its id', async () => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'map/handoffs/new-prices.yaml': (baseWorkspace['map/handoffs/new-prices.yaml'] ?? '').replace('sales', 'partners'),
  });
  const { exit, stdout } = await runCli(['render', 'map'], folder);
  expect(exit).toBe(0);
  expect(stdout).toContain('· partners');
  await expectDiagrams([stdout]);
});

/** The small workspace with these texts in every place that a picture shows. */
function withTexts(text: (place: number) => string): Readonly<Record<string, string>> {
  // JSON is YAML, and quotes whatever there is.
  const yaml = (value: object): string => JSON.stringify(value);
  return {
    ...baseWorkspace,
    'cxmap.yaml': yaml({ name: text(0) }),
    'map/success-map.yaml': yaml({
      success: { statement: text(1), measured_by: ['first-order'] },
      stages: [
        { id: 'purchase', name: text(2), goal: text(3) },
        { id: 'onboarding', name: text(4), goal: text(5), done_when: text(6) },
      ],
    }),
    'map/teams/sales.yaml': yaml({
      name: text(7),
      members: [{ id: 'dan', name: text(8) }],
      stages: { purchase: { contact: 'direct' }, onboarding: { contact: 'indirect' } },
    }),
    'map/touchpoints/first-order.yaml': yaml({
      name: text(9),
      stage: 'onboarding',
      owner: 'support',
      channels: ['site'],
      client_does: text(10),
      expectation: text(11),
      reality: text(12),
      barrier: text(13),
      moment_of_truth: true,
    }),
    'map/handoffs/new-prices.yaml': yaml({
      name: text(14),
      from: 'sales',
      to: ['support'],
      stages: ['onboarding'],
      mode: 'push',
      information: [{ field: text(15), type: 'text', required: true }],
      when: { lead_time: '5 working days', before: 'price-change' },
      responsible: 'dan',
      where: { system: 'desk' },
    }),
  };
}

async function expectDrawn(files: Readonly<Record<string, string>>): Promise<void> {
  const folder = temporaryFolder(files);
  const map = await runCli(['render', 'map'], folder);
  expect(map).toMatchObject({ exit: 0 });
  await expectDiagrams([map.stdout]);
  const page = await runCli(['render', 'map', '--format', 'md', '--locale', 'ru'], folder);
  expect(page).toMatchObject({ exit: 0 });
  await expectDiagrams(fencedMermaid(page.stdout));
}

test('no hostile string breaks a diagram, wherever it stands', async () => {
  const strings = hostileStrings.filter((text) => text.trim() !== '');
  expect(strings.length).toBeGreaterThan(99);
  for (let first = 0; first < strings.length; first += 16) {
    await expectDrawn(withTexts((place) => strings[(first + place) % strings.length] ?? ''));
  }
});

test('nor does any mixture of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText(), { minLength: 16, maxLength: 16 }), async (texts) => {
      await expectDrawn(withTexts((place) => texts[place]?.trim() || 'text'));
    }),
    { numRuns: 40 },
  );
});

describe('as a picture', () => {
  test('the map marks hand-offs that do not hold what they promise, and is always whole', async () => {
    const file = 'map/handoffs/new-prices.yaml';
    const broken = (baseWorkspace[file] ?? '').replace('system: desk', 'system: crm');
    const folder = temporaryFolder({ ...baseWorkspace, [file]: broken });
    const { stdout } = await runCli(['render', 'map', '--format', 'svg'], folder);
    const sound = await runCli(['render', 'map', '--format', 'svg'], temporaryFolder(baseWorkspace));
    expect(stdout).toContain('a hand-off with something wrong');
    expect(sound.stdout).not.toContain('a hand-off with something wrong');
    const part = await runCli(['render', 'map', '--format', 'svg', '--stage', 'onboarding'], folder);
    expect(part).toMatchObject({ exit: 2, stdout: '' });
    expect(part.stderr).toContain('cxmap render journey --stage onboarding --format svg');
  });

  test('the map is SVG, and PNG where a file is named', async () => {
    const folder = temporaryFolder();
    const svg = await runCli(['render', 'map', '--format', 'svg', '--to-be', '--width', 'compact'], example('minimal'));
    expect(svg.stdout).toMatch(/^<svg /);
    const file = join(folder, 'map.png');
    expect(await runCli(['render', 'map', '--format', 'png', '-o', file], example('minimal'))).toMatchObject({
      exit: 0,
    });
    expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(await runCli(['render', 'map', '--format', 'png'], example('minimal'))).toMatchObject({
      exit: 2,
      stdout: '',
    });
  });

  test('TO-BE shows what ideas will change', async () => {
    const today = await runCli(['render', 'map', '--format', 'md'], example('bank'));
    const plans = await runCli(['render', 'map', '--format', 'md', '--to-be'], example('bank'));
    expect(plans.exit).toBe(0);
    expect(plans.stdout).not.toBe(today.stdout);
  });

  test('what has errors is left out, and that is said', async () => {
    const folder = temporaryFolder({ ...baseWorkspace, 'map/touchpoints/bad.yaml': 'name: 1\n' });
    const { exit, stderr } = await runCli(['render', 'map'], folder);
    expect(exit).toBe(0);
    expect(stderr).toContain('Left out: 1 file with errors');
  });
});

describe('the format of a result', () => {
  test.each([
    ['map.svg', '<svg'],
    ['map.HTML', '<!doctype html>'],
    ['map.md', '# '],
    ['map.mmd', '---\n'],
    ['no-ending', '---\n'],
  ])('is what the ending of %s says', async (name, beginning) => {
    const folder = example('minimal');
    const file = join(temporaryFolder({}), name);
    expect(await runCli(['render', 'map', '-o', file], folder)).toMatchObject({ exit: 0 });
    expect(readFileSync(file, 'utf8').toLowerCase().startsWith(beginning)).toBe(true);
  });

  test('is what --format says, whatever the ending', async () => {
    const file = join(temporaryFolder({}), 'map.txt');
    expect(await runCli(['render', 'map', '--format', 'svg', '-o', file], example('minimal'))).toMatchObject({
      exit: 0,
    });
    expect(readFileSync(file, 'utf8').startsWith('<svg')).toBe(true);
  });

  test.each(['en', 'ru'])('is not guessed from an ending that says none (%s)', async (locale) => {
    const file = join(temporaryFolder({}), 'map.pdf');
    const run = await runCli(['render', 'map', '-o', file, '--locale', locale], example('minimal'));
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('.pdf');
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    [['--theme', 'dark'], 'mermaid'],
    [['--width', 'compact'], 'md'],
    [['--engine', 'cxmap'], 'html'],
  ])('refuses %j, which says nothing to %s', async (words, format) => {
    const run = await runCli(['render', 'map', '--format', format, ...words], example('minimal'));
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain(words[0]);
  });
});
