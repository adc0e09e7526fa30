import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { type ValuePlace, valuePlaces } from '../../testing/value-places.ts';
import { commandTable } from '../table.gen.ts';
import type { Takes } from './takes.ts';

const folder = temporaryFolder(loopWorkspace);
const commands = await Promise.all(commandTable.map(({ load }) => load()));

const records: Readonly<Record<string, string>> = { task: '7K3QX', idea: '2ABCD', case: '9QW2Z' };

/** A value that is right as far as it goes. */
function right(takes: Takes): string {
  if (typeof takes === 'object') {
    if ('oneOf' in takes) return takes.oneOf[0] ?? '';
    if ('id' in takes) return records[takes.id[0] ?? ''] ?? '';
    return 'in_progress';
  }
  if (takes === 'person') return 'ann';
  return takes === 'kind' ? 'touchpoint' : 'x';
}

/** A value that cannot be, and what is said of it; undefined where whatever is typed may be. */
function wrong(takes: Takes): { readonly value: string; readonly says: RegExp } | undefined {
  const nobody = { value: 'nowhere', says: /There is no [\w -]+ “nowhere”/g };
  if (typeof takes === 'object') {
    if ('oneOf' in takes) return { value: 'nowhere', says: /“nowhere” is not allowed/g };
    return 'status' in takes ? { value: 'nowhere', says: /has no status “nowhere”/g } : nobody;
  }
  switch (takes) {
    case 'date':
      return { value: 'soon', says: /“soon” is no date/g };
    case 'moment':
      return { value: 'soon', says: /“soon” is no moment/g };
    case 'mark':
      return { value: '9', says: /“9” is no mark/g };
    case 'person':
    case 'person-or-head':
    case 'kind':
      return nobody;
    default:
      return undefined;
  }
}

/** What a command cannot begin without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'case add': ['--text', 'Nobody calls back'],
  'idea merge': ['--into', '2ABCD'],
};

// At the board nothing is typed but who works there, which its own test looks at.
const changing = commands.filter(
  ({ name, options }) => name !== 'board' && options.some(({ flags }) => flags.startsWith('--by ')),
);

/** The whole line, with a value at its place: without one of its own, ann would do it, and nothing is written. */
function lineOf(name: string, { before, after }: ValuePlace, value: string): readonly string[] {
  const words = name.split(' ');
  const usual = ['--by', 'ann', '--dry-run', ...(needed[name] ?? [])];
  return [...words, ...usual, ...before.slice(words.length), value, ...after];
}

describe('a wrong value is refused in one sentence, said once', () => {
  const cases = changing.flatMap(({ name, ...command }) =>
    valuePlaces({ name, ...command }, right).flatMap((place) => {
      const bad = wrong(place.takes);
      return bad ? [{ line: lineOf(name, place, bad.value), says: bad.says }] : [];
    }),
  );

  test('at a hundred places', () => expect(cases.length).toBeGreaterThan(100));

  test.each(cases.map(({ line, says }) => [line.join(' '), line, says] as const))('cxmap %s', async (_, line, says) => {
    const { exit, stdout, stderr } = await runCli(line, folder);
    expect([1, 2]).toContain(exit);
    expect(stdout).toBe('');
    expect(stderr.match(says)).toHaveLength(1);
    expect(stderr).not.toMatch(/ │ |\n {4}at /);
  });
});

describe('what was typed and what the plan refuses is told together', () => {
  async function refusal(argv: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
    const run = await runCli(argv, temporaryFolder({ ...loopWorkspace, ...files }));
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    return run.stderr;
  }

  test('each once, the plan’s own first', async () => {
    expect(await refusal(['task', 'assign', 'ZZZZZ', 'bub', '--due', 'soon', '--by', 'ann'])).toBe(
      [
        'cxmap: There is no task “ZZZZZ”',
        'There is no person “bub”',
        'Did you mean “bob”?',
        '“soon” is no date: write 2026-11-22\n',
      ].join('\n       '),
    );
  });

  test('with whoever has left by then, of whom nothing else would be wrong', async () => {
    const team = (loopWorkspace['map/teams/support.yaml'] ?? '').replace('Bob Ray', 'Bob Ray, left: 2026-10-01');
    const argv = ['new', 'idea', 'A queue for calls', '--by', 'bob', '--as-of', '2026-11-22'];
    expect(await refusal(argv, { 'map/teams/support.yaml': team })).toBe(
      'cxmap: bob left on 2026-10-01; what is newer cannot refer to them\n',
    );
  });

  test('also of a definition, which nobody need be named for', async () => {
    const argv = ['new', 'touchpoint', 'first-call', '--stage', 'onboarding'];
    expect(await refusal([...argv, '--by', 'bub'])).toContain('There is no person “bub”');
    const { exit } = await runCli(argv, temporaryFolder(loopWorkspace));
    expect(exit).toBe(0);
  });

  test('and an id that may stand in a file that cannot be read is nobody’s mistake', async () => {
    const stderr = await refusal(['new', 'touchpoint', 'first-call', '--stage', 'trial', '--owner', 'nowhere'], {
      'map/success-map.yaml': 'stages: [',
    });
    expect(stderr).toContain('There is no team “nowhere”');
    expect(stderr).not.toContain('trial');
  });
});
