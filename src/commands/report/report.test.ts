import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { deadLinks, lintPages, readPages } from '../../testing/markdown-pages.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const examples = resolve(import.meta.dirname, '../../../examples');

const example = (name: string): string => {
  const folder = temporaryFolder();
  cpSync(join(examples, name), folder, { recursive: true });
  return folder;
};

const pagesOf = (folder: string): Readonly<Record<string, string>> => readPages(join(folder, 'report'));

test.each(['bank', 'saas', 'minimal'])(
  'the report of %s is Markdown that linters like, and every link leads somewhere',
  async (name) => {
    const folder = example(name);
    const run = await runCli(['report'], folder);
    expect(run).toMatchObject({ exit: 0, stdout: '' });
    expect(await lintPages(pagesOf(folder))).toEqual([]);
    expect(deadLinks(join(folder, 'report'))).toEqual([]);
  },
);

test('every page can be reached from the contents', async () => {
  const folder = example('saas');
  await runCli(['report'], folder);
  const contents = readFileSync(join(folder, 'report/README.md'), 'utf8');
  const others = Object.keys(pagesOf(folder)).filter((path) => path !== 'README.md');
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((path) => !contents.includes(`](${path})`))).toEqual([]);
});

test('the same files and clock make the same pages, and a second run changes none', async () => {
  const folder = example('saas');
  await runCli(['report'], folder);
  const first = pagesOf(folder);
  const again = await runCli(['report'], folder);
  expect(again.stderr).toContain('nothing changed');
  expect(pagesOf(folder)).toEqual(first);
});

test('a report is fresh on later days, until a file changes', async () => {
  const folder = example('saas');
  await runCli(['report'], folder);
  const nextMonth = Date.parse('2026-12-22T10:00:00Z');
  expect(await runCli(['report', '--check'], folder, { now: nextMonth })).toMatchObject({ exit: 0, stdout: '' });

  const map = join(folder, 'map/success-map.yaml');
  writeFileSync(map, readFileSync(map, 'utf8').replace(/goal: .*/, 'goal: Something else'));
  const stale = await runCli(['report', '--check'], folder, { now: nextMonth });
  expect(stale.exit).toBe(1);
  expect(stale.stdout).toContain('report/README.md: is not what cxmap makes of the files now');
  expect(stale.stderr).toBe('Run “cxmap report” and commit what it writes.\n');
});

test('a check names pages that are missing, and pages that are no longer made', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report'], folder);
  rmSync(join(folder, 'report/README.md'));
  rmSync(join(folder, 'map/teams/sales.yaml'));
  const { exit, stdout } = await runCli(['report', '--check'], folder);
  expect(exit).toBe(1);
  expect(stdout).toContain('report/README.md: is not there');
  expect(stdout).toContain('report/teams/sales.md: is no longer made');
});

test('a page whose team is gone goes with the next report; what somebody else put there stays', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report'], folder);
  expect(existsSync(join(folder, 'report/teams/sales.md'))).toBe(true);
  writeInto(folder, { 'report/teams/notes.md': '# Ours\n' });
  rmSync(join(folder, 'map/teams/sales.yaml'));
  const run = await runCli(['report'], folder);
  expect(run.stderr).toContain('removed');
  expect(readdirSync(join(folder, 'report/teams'))).toEqual(['notes.md', 'support.md']);
});

test('a list of files that leads outside the folder deletes nothing', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report'], folder);
  const manifest = join(folder, 'report/.cxmap-report.json');
  for (const path of ['../cxmap.yaml', '../README.md', '/etc/motd.md', '.hidden/a.md', 'a/../../b.md', 'c.yaml']) {
    const said = JSON.parse(readFileSync(manifest, 'utf8'));
    const runs = said.runs.map((run: object) => ({ ...run, files: [path] }));
    writeFileSync(manifest, JSON.stringify({ runs }));
    const run = await runCli(['report'], folder);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain('is not what cxmap wrote');
    writeFileSync(manifest, JSON.stringify(said));
  }
});

test('some pages alone are made and checked; the others are left', async () => {
  const folder = example('saas');
  expect((await runCli(['report', 'team/support', 'index', '-o', 'wiki'], folder)).exit).toBe(0);
  expect(Object.keys(readPages(join(folder, 'wiki')))).toEqual(['README.md', 'teams/support.md']);
  expect((await runCli(['report', '--check', '-o', 'wiki'], folder)).exit).toBe(0);
  await runCli(['report', 'ideas', '-o', 'wiki'], folder);
  expect(Object.keys(readPages(join(folder, 'wiki')))).toEqual(['README.md', 'ideas.md', 'teams/support.md']);
});

test('a page that is not there is refused with what may have been meant', async () => {
  const run = await runCli(['report', 'team/suport'], example('saas'));
  expect(run).toMatchObject({ exit: 2, stdout: '' });
  expect(run.stderr).toContain('There is no page “team/suport”; did you mean team/support?');
});

test('a check without a report says how to make one', async () => {
  const run = await runCli(['report', '--check'], temporaryFolder(baseWorkspace));
  expect(run).toMatchObject({
    exit: 1,
    stderr: 'cxmap: There is no report in report: “cxmap report -o report” makes one\n',
  });
});

test('a template of the workspace takes the place of the one that cxmap brings', async () => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'templates/report/index.liquid':
      '# {{ workspace }}\n\n{% for team in teams %}\n{% render "row", team: team %}\n{% endfor %}',
    'templates/report/row.liquid': '- {{ team.link }}\n',
  });
  await runCli(['report', 'index'], folder);
  expect(pagesOf(folder)['README.md']).toBe(
    '# Blue Harbor\n\n- [Sales](teams/sales.md)\n- [Support](teams/support.md)\n',
  );
});

test.each(['America/Los_Angeles', 'Pacific/Auckland'])(
  'a template of one’s own writes and compares days in its own way, in %s as anywhere',
  (zone) => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'templates/report/team.liquid':
        '{% for task in tasks.rows %}\n{{ task.due }} {{ task.due_iso | date: "%d.%m.%y" }}{% if task.due_iso < as_of_iso %} late{% endif %}\n\n{% endfor %}',
      'tasks/2026-11/T-261104-AAAA1.yaml': taskDue('2026-11-09'),
      'tasks/2026-11/T-261104-AAAA2.yaml': taskDue('2026-12-01'),
    });
    const argv = ['report', 'team/sales', '--as-of', '2026-11-22T10:00:00Z'];
    expect(runBin(argv, folder, [], { TZ: zone })).toMatchObject({ exit: 0 });
    const page = readFileSync(join(folder, 'report/teams/sales.md'), 'utf8');
    expect(page.trim().split('\n\n')).toEqual(['9 Nov 2026 09.11.26 late', '1 Dec 2026 01.12.26']);
  },
);

function taskDue(due: string): string {
  return `title: Call back
type: callback
owner: dan
status: open
due: ${due}
history: [{at: 2026-11-04T10:00:00Z, by: dan, to: open}]
`;
}

test('a wrong template is refused with its place, and nothing is written', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'templates/report/index.liquid': '# A\n\n{{ worksapce }}\n' });
  const run = await runCli(['report'], folder);
  expect(run.exit).toBe(1);
  expect(run.stderr).toBe('cxmap: templates/report/index.liquid:3:4: undefined variable: worksapce\n');
  expect(existsSync(join(folder, 'report'))).toBe(false);
});

test('a template without measure is refused with its place, and nothing is written', async () => {
  const loop = '# A\n\n{% for a in (1..2000) %}{% for b in (1..2000) %}{% endfor %}{% endfor %}\n';
  const folder = temporaryFolder({ ...baseWorkspace, 'templates/report/index.liquid': loop });
  const run = await runCli(['report'], folder);
  expect(run).toMatchObject({ exit: 1, stdout: '' });
  expect(run.stderr).toMatch(/^cxmap: templates\/report\/index.liquid:3:\d+: the templates take more than \d+ steps/);
  expect(existsSync(join(folder, 'report'))).toBe(false);
});

test('templates that are too large are refused before they are read as such', async () => {
  const large = (bytes: number): string => 'x'.repeat(bytes);
  const one = temporaryFolder({ ...baseWorkspace, 'templates/report/index.liquid': large(2 ** 18 + 1) });
  expect(await runCli(['report'], one)).toMatchObject({
    exit: 1,
    stderr:
      'cxmap: templates/report/index.liquid is too large: a template has at most 262144 characters, and all of a workspace together 1048576\n',
  });
  const parts = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name) => [`templates/report/${name}.liquid`, large(2 ** 18)]),
  );
  const many = await runCli(['report'], temporaryFolder({ ...baseWorkspace, ...parts }));
  expect(many).toMatchObject({ exit: 1, stdout: '' });
  expect(many.stderr).toContain('templates/report/e.liquid is too large');
  const huge = temporaryFolder({ ...baseWorkspace, 'templates/report/index.liquid': large(2 ** 24 + 1) });
  const refused = await runCli(['report'], huge);
  expect(refused.exit).toBe(3);
  expect(refused.stderr).toContain(
    'index.liquid is too large: at least 16777217 bytes, of at most 16777216 that are read',
  );
});

test('templates are copied to be owned, once, and a report from the copies is the same', async () => {
  const folder = example('saas');
  await runCli(['report'], folder);
  const run = await runCli(['report', '--eject'], folder);
  expect(run.stderr).toContain('Copied into templates/report:');
  writeInto(folder, { 'templates/report/index.liquid': '# Ours\n' });
  const again = await runCli(['report', '--eject'], folder);
  expect(again.stderr).toContain('Nothing was copied. Left as it is:');
  expect(readFileSync(join(folder, 'templates/report/index.liquid'), 'utf8')).toBe('# Ours\n');
  rmSync(join(folder, 'templates/report/index.liquid'));
  expect((await runCli(['report', '--check'], folder)).exit).toBe(0);
});

test('what templates are given can be read as JSON', async () => {
  const { stdout } = await runCli(['report', 'index', '--data'], temporaryFolder(baseWorkspace));
  const { kind, pages } = JSON.parse(stdout);
  expect(kind).toBe('report-data');
  expect(pages[0].data.teams).toEqual([
    { link: '[Sales](teams/sales.md)', members: 1 },
    { link: '[Support](teams/support.md)', members: 2 },
  ]);
});

test('programs read what was written', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const run = async (): Promise<{ pages: { name: string; changed: boolean }[] }> =>
    JSON.parse((await runCli(['report', 'index', '--format', 'json'], folder)).stdout);
  expect((await run()).pages).toEqual([{ name: 'index', path: 'README.md', title: 'Contents', changed: true }]);
  expect((await run()).pages[0]).toMatchObject({ changed: false });
});

test('a checkout with CRLF line ends is no stale report', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report', 'index'], folder);
  const path = join(folder, 'report/README.md');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect((await runCli(['report', '--check'], folder)).exit).toBe(0);
});

test('a report in another language is checked in that language', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report', '--locale', 'ru'], folder);
  expect(pagesOf(folder)['README.md']).toContain('по состоянию на 22 ноября 2026 года');
  expect((await runCli(['report', '--check'], folder)).exit).toBe(0);
});

test('only one of check, data and eject can be asked for', async () => {
  expect((await runCli(['report', '--check', '--data'], temporaryFolder(baseWorkspace))).exit).toBe(2);
});

test('diagrams become pictures beside the pages, drawn once, for hosts that draw no Mermaid', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const ask = ['report', 'map', 'stage/onboarding', '--diagrams', 'svg'];
  expect((await runCli(ask, folder)).exit).toBe(0);
  expect(Object.values(pagesOf(folder)).join('\n')).not.toContain('```mermaid');
  const pictures = (): readonly string[] =>
    readdirSync(join(folder, 'report/pictures')).filter((name) => name.startsWith('diagram-'));
  const [first = ''] = pictures();
  expect(first).toMatch(/^diagram-[0-9a-f]{12}\.svg$/);
  expect(readFileSync(join(folder, 'report/pictures', first), 'utf8')).toMatch(/^<svg /);
  expect((await runCli(['report', '--check'], folder)).exit).toBe(0);

  // Nothing is left to draw, so no browser is needed.
  const names = pictures();
  expect((await runCli(ask, folder)).stderr).toContain('nothing changed');
  rmSync(join(folder, 'report/pictures', first));
  const check = await runCli(['report', '--check'], folder);
  expect(check.stdout).toBe(`report/pictures/${first}: is not there\n`);
  expect(check.stderr).toContain('--diagrams svg');
  await runCli(ask, folder);
  expect(pictures()).toEqual(names);
});

test('a folder that is a file, or that a link leads out of, is refused in a sentence', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'notes.txt': 'mine\n' });
  expect(await runCli(['report', '-o', 'notes.txt'], folder)).toMatchObject({
    exit: 2,
    stderr: 'cxmap: notes.txt is not a folder\n',
  });
  const outside = temporaryFolder();
  mkdirSync(join(folder, 'wiki'));
  symlinkSync(outside, join(folder, 'wiki/teams'));
  const run = await runCli(['report', '-o', 'wiki'], folder);
  expect(run.exit).toBe(3);
  expect(run.stderr).toMatch(/^cxmap: Could not finish: teams\/\w+\.md leads to a place outside [^\n]+\n$/);
  expect(readdirSync(outside)).toEqual([]);
});

test('a moment at the end of the calendar is refused, and an early one is none too early', async () => {
  const folder = temporaryFolder(baseWorkspace);
  expect((await runCli(['report', '--as-of', '9999-12-31'], folder)).exit).toBe(2);
  expect((await runCli(['report', '--as-of', '1970-01-01'], folder)).exit).toBe(0);
});

test('what somebody else put where a page would go is neither replaced nor hidden', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'README.md': '# Ours\n' });
  const run = await runCli(['report', '-o', '.'], folder);
  expect(run).toMatchObject({ exit: 1, stdout: '' });
  expect(run.stderr).toContain('1 page would replace what cxmap did not make, and nothing was written: ./README.md.');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Ours\n');
  expect(existsSync(join(folder, 'map.md'))).toBe(false);
  mkdirSync(join(folder, 'wiki/map.md'), { recursive: true });
  expect((await runCli(['report', '-o', 'wiki'], folder)).stderr).toContain('wiki/map.md');
});

test('a run that was killed between two files is completed by the next, whatever has changed meanwhile', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report'], folder);
  const writtenAt = (path: string): bigint => statSync(join(folder, 'report', path), { bigint: true }).mtimeNs;
  expect(writtenAt('.cxmap-report.json')).toBeLessThanOrEqual(writtenAt('README.md'));

  rmSync(join(folder, 'report/teams'), { recursive: true });
  const settings = join(folder, 'cxmap.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('Blue Harbor', 'Red Harbor'));
  expect((await runCli(['report'], folder)).exit).toBe(0);
  expect(pagesOf(folder)['README.md']).toContain('Red Harbor');
  expect((await runCli(['report', '--check'], folder)).exit).toBe(0);
});

test('reports that are made at once wait for one another', async () => {
  const folder = temporaryFolder(baseWorkspace);
  const runs = await Promise.all([1, 2, 3].map(() => runCli(['report'], folder)));
  expect(runs.map(({ exit }) => exit)).toEqual([0, 0, 0]);
  expect(runs.filter(({ stderr }) => stderr.includes('nothing changed'))).toHaveLength(2);
});

test('a manifest that tells of no moment is told from a moment asked for', async () => {
  const folder = temporaryFolder(baseWorkspace);
  await runCli(['report'], folder);
  const manifest = join(folder, 'report/.cxmap-report.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"asOf": ".*"/, '"asOf": "soon"'));
  const run = await runCli(['report', '--check'], folder);
  expect(run.exit).toBe(1);
  expect(run.stderr).toContain('report/.cxmap-report.json is not what cxmap wrote');
});

test('the first page says which part of the map it does not hold, and how to begin a map that is empty', async () => {
  const broken = temporaryFolder({ ...baseWorkspace, 'map/teams/broken.yaml': 'name: [\n' });
  await runCli(['report', 'index'], broken);
  expect(pagesOf(broken)['README.md']).toContain('⚠ 1 file has errors, so the pages say nothing of what stands there');
  const begun = temporaryFolder({ 'cxmap.yaml': 'name: New\n' });
  await runCli(['report', 'index'], begun);
  expect(pagesOf(begun)['README.md']).toContain('A first one: `cxmap new touchpoint <id>`');
  expect(pagesOf(begun)['README.md']).not.toContain('⚠');
});

test('teams and stages whose ids differ by case alone have pages that no file system takes for one another', async () => {
  const { 'map/success-map.yaml': map = '', 'map/teams/sales.yaml': sales = '' } = baseWorkspace;
  const files = {
    ...baseWorkspace,
    'map/teams/Sales.yaml': sales.replace('name: Sales', 'name: Direct sales').replaceAll('dan', 'eve'),
    'map/success-map.yaml': `${map}  - {id: Purchase, name: Purchase again, goal: The client buys more}\n`,
  };
  const folder = temporaryFolder(files);
  expect((await runCli(['report'], folder)).exit).toBe(0);
  const pages = pagesOf(folder);
  const paths = Object.keys(pages);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  expect(pages['teams/sales.md']).toContain('# Sales\n');
  expect(pages['README.md']).toMatch(/\[Direct sales\]\(teams\/Sales-[0-9a-z]{6}\.md\)/);
  expect(pages['README.md']).toMatch(/\[Purchase again\]\(stages\/Purchase-[0-9a-z]{6}\.md\)/);
  expect(deadLinks(join(folder, 'report'))).toEqual([]);

  await runCli(['report', 'team/Sales', '-o', 'wiki'], folder);
  expect(Object.keys(readPages(join(folder, 'wiki')))).toEqual(paths.filter((path) => path.startsWith('teams/Sales-')));
});

test('a report goes through a link out of the workspace only where its place is named', async () => {
  const elsewhere = temporaryFolder();
  const folder = temporaryFolder(baseWorkspace);
  symlinkSync(elsewhere, join(folder, 'report'));
  for (const argv of [['report'], ['report', '--check']]) {
    const run = await runCli(argv, folder);
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(run.stderr).toContain('report is a link out of the workspace');
  }
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(await runCli(['report', '-o', 'report'], folder)).toMatchObject({ exit: 0 });
  expect(readdirSync(elsewhere)).toContain('README.md');
});

test('templates are not read through a link out of the workspace', async () => {
  const elsewhere = temporaryFolder({ 'ideas.liquid': '# theirs' });
  const folder = temporaryFolder({ ...baseWorkspace, 'templates/README.md': '' });
  symlinkSync(elsewhere, join(folder, 'templates/report'));
  const run = await runCli(['report'], folder);
  expect(run).toMatchObject({ exit: 1, stdout: '' });
  expect(run.stderr).toContain('templates/report is a link out of the workspace');
  expect(existsSync(join(folder, 'report'))).toBe(false);
});
