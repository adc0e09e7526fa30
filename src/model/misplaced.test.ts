import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../testing/run-cli.ts';
import { roleOf } from './kinds.ts';
import { whereItBelongs } from './misplaced.ts';

const records: Readonly<Record<string, string>> = {
  'cases/2026-11/C-261110-00001.yaml': 'source: survey\nreceived: 2026-11-10\ntext: Dear\ntags: []\n',
  'tasks/2026-11/T-261110-00001.yaml':
    'title: Call\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-10, by: ann, to: open, owner: bob, due: 2026-11-20}]\n',
  'ideas/2026-11/I-261110-00001.yaml':
    'title: Call\ntext: Call\nstatus: received\nauthor: ann\nhistory: [{at: 2026-11-10, by: ann, to: received}]\n',
  'announcements/2026-11/A-261110-00001.yaml':
    'handoff: new-prices\neffective: 2026-12-01\npublished: 2026-11-10\nby: dan\nreact: Say so\n',
  'questions/2026-11/Q-261110-00001.yaml':
    'handoff: new-prices\nto: sales\nby: ann\nasked: 2026-11-10\nquestion: When?\n',
  'map/scenarios/first.yaml': 'name: First\ngoal: The first order\nsteps: [{touchpoint: first-order}]\n',
  'map/groups/first.yaml': 'name: First weeks\nmembers: [ann, bob]\nmeets: 2 weeks\n',
  'map/playbooks/first.yaml': 'name: First weeks\nstage: onboarding\nstarts_on: contract-signed\nsteps: []\n',
};

describe('a file that lies where no kind is read', () => {
  const ours = Object.entries({ ...baseWorkspace, ...records }).filter(
    ([path]) => path.endsWith('.yaml') && path !== 'cxmap.yaml',
  );

  test.each(ours)('is known at the root and in folders beside, and sent to %s', (path, text) => {
    const role = roleOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folder = path.split('/').at(-2) ?? '';
    const places = [`docs/cx/${name}`, name, ...(folder === 'map' ? [] : [`our/${folder}/${name}`])];
    for (const place of places) {
      expect([place, whereItBelongs(place, text)]).toEqual([place, { kind: role?.kind, path }]);
    }
  });

  test('is known in a folder called like that of its kind, though its form is not whole', () => {
    const text = 'name: Demo\nstage: evaluation\nowner: sales\nclient_dose: Looks\n';
    expect(whereItBelongs('touchpoints/demo.yaml', text)?.path).toBe('map/touchpoints/demo.yaml');
    expect(whereItBelongs('docs/demo.yaml', text)).toBeUndefined();
  });

  test.each([
    ['tasks/main.yml', '- name: Install\n  apt: {name: nginx}\n'],
    ['tasks/deploy.yaml', 'apiVersion: v1\nkind: Task\nmetadata: {name: x}\nspec: {}\n'],
    ['metrics/prometheus.yml', 'global: {scrape_interval: 15s}\nscrape_configs: []\n'],
    ['teams/main.yaml', 'name: CI\non: push\njobs: {}\n'],
    ['docker-compose.yaml', 'name: shop\nservices: {}\n'],
    ['pubspec.yaml', 'name: shop\nversion: 1.0.0\ndependencies: {}\n'],
    ['mkdocs.yml', 'site_name: Docs\nnav: []\n'],
    ['openapi.yaml', 'openapi: 3.1.0\ninfo: {title: x}\npaths: {}\n'],
    ['Chart.yaml', 'name: shop\n'],
    ['imports/survey.yaml', 'columns: {text: Comment}\nconstants: {source: survey}\n'],
  ])('is left alone where it is another tool’s: %s', (path, text) => {
    expect(whereItBelongs(path, text)).toBeUndefined();
  });

  test('is told by validate wherever it lies, but not in hidden folders, packages, templates, other workspaces', async () => {
    const touchpoint = baseWorkspace['map/touchpoints/first-order.yaml'] ?? '';
    const folder = temporaryFolder({
      ...baseWorkspace,
      'touchpoints/second.yaml': touchpoint,
      'third.yaml': touchpoint,
      'docs/notes/fourth.yml': touchpoint,
      'map/fifth.yaml': touchpoint,
      '.github/hidden.yaml': touchpoint,
      'node_modules/x/hidden.yaml': touchpoint,
      'templates/new/hidden.yaml': touchpoint,
      'examples/other/cxmap.yaml': 'name: Other\n',
      'examples/other/docs/hidden.yaml': touchpoint,
      'docker-compose.yaml': 'name: shop\nservices: {}\n',
    });
    const { stdout } = await runCli(['validate', '--format', 'json'], folder);
    const findings: readonly { readonly rule: string; readonly file: string; readonly message: string }[] =
      JSON.parse(stdout).findings;
    const told = findings.filter(({ rule }) => rule === 'file-name').map(({ file }) => file);
    expect(told.sort()).toEqual(['docs/notes/fourth.yml', 'map/fifth.yaml', 'third.yaml', 'touchpoints/second.yaml']);
    expect(stdout).toContain('move it to map/touchpoints/third.yaml');
    expect(stdout).not.toContain('hidden');
  });
});
