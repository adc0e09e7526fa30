import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const id = 'I-261102-2ABCD';
const idea = (status: string, more = ''): string => `title: INSIDE words
text: INSIDE text
status: ${status}
cases: [C-261101-00001, C-261101-00002]
supporters: [harbor-2, person/ann]
author: dan
route: {department: sales}
${more}history:
  - {at: 2026-11-02, by: ann, to: received}
  - {at: 2026-11-03, by: ann, to: in_analysis}
`;
const spoke = (client: string): string => `source: contact
received: 2026-11-01
client: ${client}
text: Where are the prices?
tags: [prices]
decision: {kind: idea, at: 2026-11-02, by: ann, refs: [${id}]}
`;

/** Two clients who spoke, one of whom may be named, and an idea. */
const files = (text: string): Readonly<Record<string, string>> => ({
  ...baseWorkspace,
  'clients/harbor-2.yaml': 'name: Mill Lane\nattributes: {size: 4}\nmanager: dan\npublicity: allowed\n',
  'cases/2026-11/C-261101-00001.yaml': spoke('harbor-1'),
  'cases/2026-11/C-261101-00002.yaml': spoke('harbor-2'),
  [`ideas/2026-11/${id}.yaml`]: text,
});

const implemented = (more: string): string =>
  idea(
    'implemented',
    `outcome: {at: 2026-11-08, results: INSIDE results}
project:
  start: 2026-11-04
  end: 2026-11-08
  goal: Prices are found
  scope: The site
  deliverables: [A page]
  milestones: [{name: Ready, due: 2026-11-08}]
  work: [{id: page, name: Write it, owner: dan}]
${more}`,
  ).concat(`  - {at: 2026-11-04, by: ann, to: planned}
  - {at: 2026-11-05, by: ann, to: in_progress}
  - {at: 2026-11-08, by: ann, to: implemented}
`);

describe('an idea can be discussed', () => {
  test('by anybody, in any state, and nothing is said in somebody’s place', async () => {
    const folder = temporaryFolder(files(idea('in_analysis')));
    const say = (...argv: readonly string[]) => runCli(['idea', 'comment', '2ABCD', ...argv], folder);
    const told = await say('--text', 'Sales can do that', '--by', 'dan', '--as-of', '2026-11-05T09:00:00Z');
    expect(told).toMatchObject({ exit: 0, stdout: `${id} “INSIDE words”: Sales can do that\n` });
    expect((await runCli(['show', '2ABCD', '--format', 'json'], folder)).stdout).toContain('Sales can do that');
    expect((await say('--by', 'dan')).stderr).toContain('--text');
    expect((await say('--text', 'No', '--by', 'nobody')).exit).toBe(1);
    const earlier = await say('--text', 'Before', '--by', 'ann', '--as-of', '2026-11-04');
    expect(earlier).toMatchObject({ exit: 1, stderr: expect.stringContaining('2026-11-05') });
    expect((await runCli(['set', '2ABCD', 'comments[0].text=Other'], folder)).stderr).toContain('cxmap idea comment');
  });
});

describe('a public note about an idea', () => {
  test('says what is meant for clients, and names only who allowed it', async () => {
    const folder = temporaryFolder(files(implemented('public_reason: Prices stand on the first page\n')));
    const { exit, stdout, stderr } = await runCli(['idea', 'note', '2ABCD'], folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toBe('Prices stand on the first page.\nYou asked for it. Thank you: Mill Lane and 2 more.\n');
    const russian = await runCli(['idea', 'note', '2ABCD', '--locale', 'ru'], folder);
    expect(russian.stdout).toContain('Спасибо: Mill Lane и ещё 2.');
    const json = JSON.parse((await runCli(['idea', 'note', '2ABCD', '--format', 'json'], folder)).stdout);
    expect(json).toMatchObject({ kind: 'public-note', named: ['Mill Lane'], others: 2 });
  });

  test('wants words for clients, and something to tell', async () => {
    const bare = await runCli(['idea', 'note', '2ABCD'], temporaryFolder(files(implemented(''))));
    expect(bare.stdout).not.toContain('INSIDE');
    expect(bare.stderr).toContain('public_reason=');
    const early = await runCli(['idea', 'note', '2ABCD'], temporaryFolder(files(idea('in_analysis'))));
    expect(early).toMatchObject({ exit: 1, stdout: '' });
  });

  test('is made by the real command', () => {
    const folder = temporaryFolder(files(implemented('public_reason: Prices stand on the first page\n')));
    expect(runBin(['idea', 'note', '2ABCD'], folder).stdout).toContain('Mill Lane');
  });
});
