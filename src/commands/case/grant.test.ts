import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const path = 'cases/2026-11/C-261102-7K3QX.yaml';
const files = {
  ...baseWorkspace,
  'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}authority:
  - {measure: Credit a month, limit: {amount: 200, currency: EUR}, when: A delivery came late}
  - {measure: Send flowers}
`,
  [path]: 'source: contact\nreceived: 2026-11-02\nclient: harbor-1\ntext: Two deliveries came late\ntags: [prices]\n',
};

function workspace(): { readonly folder: string; run(...argv: readonly string[]): Promise<Run> } {
  const folder = temporaryFolder(files);
  return {
    folder,
    run: (...argv) => runCli(['case', ...argv, '--as-of', '2026-11-04T09:00:00Z', '--by', 'dan'], folder),
  };
}

describe('what a client was given', () => {
  test('stands on the case, in the unit of the limit', async () => {
    const { folder, run } = workspace();
    const told = await run('grant', '7K3QX', '--measure', 'Credit a month', '--amount', '150');
    expect(told).toMatchObject({ exit: 0, stdout: 'C-261102-7K3QX: Credit a month, 150 EUR\n' });
    expect(told.stderr).toContain('The authority holds when: A delivery came late');
    expect(readFileSync(join(folder, path), 'utf8')).toContain(
      `granted:
  - at: 2026-11-04T09:00:00Z
    by: dan
    measure: Credit a month
    amount: 150
    currency: EUR
`,
    );
    expect((await run('grant', '7K3QX', '--measure', 'Send flowers')).exit).toBe(0);
  });

  test.each(locales)('is written down over the limit too, and told by whoever looks, in %s', async (locale) => {
    const { folder, run } = workspace();
    const told = await run('grant', '7K3QX', '--measure', 'Credit a month', '--amount', '350', '--locale', locale);
    expect(told.exit).toBe(0);
    expect(told.stderr).toMatch(/200 EUR.*350/);
    const found = await runCli(['validate', '--format', 'json', '--locale', locale], folder);
    expect(found.exit).toBe(0);
    expect(found.stdout).toContain('authority-used');
  });

  test.each([
    ['en', 'value: size = 4'],
    ['ru', 'ценность клиента: size = 4'],
  ])('stands beside what the client is worth, where an attribute says so, in %s', async (locale, words) => {
    const segments = String(baseWorkspace['map/segments.yaml']).replace(
      'size: {type: integer}',
      'size: {type: integer, value: true}',
    );
    const folder = temporaryFolder({ ...files, 'map/segments.yaml': segments });
    const run = (...argv: readonly string[]) =>
      runCli([...argv, '--as-of', '2026-11-04T09:00:00Z', '--locale', locale], folder);
    const grant = ['case', 'grant', '7K3QX', '--measure', 'Credit a month', '--amount', '150', '--by', 'dan'];
    expect((await run(...grant)).stderr.toLowerCase()).toContain(words);
    expect((await run('show', 'C-261102-7K3QX')).stdout.toLowerCase()).toContain(words);
    const page = await run('client', 'show', 'harbor-1');
    expect(page.stdout.toLowerCase()).toContain(words);
    expect(page.stdout).toContain('2026-11-04 Credit a month, 150 EUR (Dan Fox), C-261102-7K3QX');
    const json = JSON.parse((await run('client', 'show', 'harbor-1', '--format', 'json')).stdout);
    expect(json).toMatchObject({ client: { value: { attribute: 'size', value: 4 }, granted: [{ amount: 150 }] } });
  });

  test('is what a team of theirs may give', async () => {
    const { run } = workspace();
    const told = await run('grant', '7K3QX', '--measure', 'Credit a year', '--amount', 'much');
    expect(told.exit).toBe(1);
    expect(told.stderr).toContain('Did you mean “Credit a month”?');
    expect(told.stderr).toContain('“much” is no number');
    expect((await run('grant', '7K3QX')).stderr).toContain('--measure');
  });
});

test('a question to a client comes with a letter that thanks and asks', async () => {
  const { run } = workspace();
  const told = await run('clarify', '7K3QX', '--question', 'Which two?');
  expect(told.stdout).toBe(`C-261102-7K3QX: asked “Which two?”

  Hello,

  thank you for telling us.
  You wrote: “Two deliveries came late”

  So that we can help, may we ask: Which two?
  A short answer is enough.
`);
  const answered = await run('clarify', '7K3QX', '--answer', 'Of Monday', '--format', 'json');
  expect(JSON.parse(answered.stdout)).not.toHaveProperty('letter');
});

test('the real command knows the authority', () => {
  const argv = ['case', 'grant', '7K3QX', '--measure', 'Send flowers', '--by', 'dan', '-n', '--locale', 'ru'];
  expect(runBin(argv, temporaryFolder(files))).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('+    measure: Send flowers'),
  });
});
