import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { bin } from '../../testing/run-bin.ts';
import { runCli } from '../../testing/run-cli.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const laterNews = { [handoff]: baseWorkspace[handoff]?.replace('5 working days', '2 working days') ?? '' };

/** A repository set up by `ci git`, and by the line that it prints. */
async function wired(place = 'my map') {
  const made = testRepository(baseWorkspace, place);
  const { exit, stderr } = await runCli(['ci', 'git'], made.root);
  expect(exit).toBe(0);
  expect(stderr).toContain("git config diff.cxmap.command 'cxmap git-diff-driver'");
  made.git('config', 'diff.cxmap.command', `'${process.execPath}' '${bin}' git-diff-driver`);
  made.commit('attributes');
  return made;
}

test('git says in words what changes in the map, and shows all else line by line', async () => {
  const made = await wired();
  made.write({ ...laterNews, 'notes.yaml': 'a: 1\n', 'map/teams/sales.yaml': 'name: [\n' });
  made.git('add', '-N', '.');
  const shown = made.git('diff');
  expect(shown).toContain(
    'my map/map/handoffs/new-prices.yaml\n  Loosening. “New prices” comes later: only 2 working days before, not 5 working days  lead-time-cut\n',
  );
  expect(shown).toContain('+a: 1');
  expect(shown).toContain('+name: [');
  expect(made.git('diff', '--no-ext-diff')).toContain('+when: {lead_time: 2 working days');
});

test('git log tells each commit so, a file that came, moved or went, and nothing of a reformatted one', async () => {
  const made = await wired();
  const team = 'map/teams/sales.yaml';
  made.write({ 'map/groups/tariffs.yaml': 'name: Tariffs\nmembers: [ann, dan]\nmeets: 2 weeks\n' });
  made.commit('a group');
  made.write({ [team]: `# a word\n${baseWorkspace[team]}` });
  made.commit('a comment');
  made.git('mv', `my map/${team}`, 'my map/map/teams/field.yaml');
  made.commit('moved');
  made.git('rm', '-q', 'my map/map/groups/tariffs.yaml');
  made.commit('no group');
  const log = made.git('log', '-p', '--ext-diff', '-M', '--format=%s', '-4');
  const [gone = '', moved = '', reformatted = '', came = ''] = log.split(/^(?=no group$|moved$|a comment$|a group$)/m);
  expect(gone).toContain('“Tariffs”');
  expect(moved).toContain('field.yaml');
  expect(reformatted).toContain('Nothing changes in meaning');
  expect(came).toContain('“Tariffs”');
});

test('keeps entries apart that a union would fuse, and speaks the workspace’s language', async () => {
  const made = await wired('cx');
  expect(readFileSync(join(made.folder, '.gitattributes'), 'utf8')).toContain('/cx/**/*.yaml diff=cxmap merge=text\n');
  expect(made.git('check-attr', 'merge', `cx/${handoff}`)).toContain('merge: text');
  made.write({ ...laterNews, 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}locale: ru\n` });
  expect(made.git('diff', '--', `cx/${handoff}`)).toContain('Ослабляет. У передачи');
});

test('shows nothing of a hostile text that a terminal would obey', async () => {
  const made = await wired('cx');
  made.write({ [handoff]: `${laterNews[handoff]}`.replace('name: New prices', 'name: "New \\e[2Jprices \\u202e"') });
  const shown = made.git('diff');
  expect(shown).toContain('lead-time-cut');
  expect(shown).not.toMatch(/[\x1b\u202e]/);
});

test('says who calls it, where nobody does as git would, and what to do in a conflict', async () => {
  const made = testRepository();
  expect((await runCli(['git-diff-driver', 'x', 'y'], made.root)).exit).toBe(2);
  expect((await runCli(['git-diff-driver', handoff], made.root)).stdout).toContain('cxmap resolve');
});
