import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const inside = 'SECRET-WORDS for colleagues';

function caseFile(decided: string, more = ''): string {
  return `source: contact
received: 2026-11-02T09:00:00Z
client: harbor-1
channel: site
text: The fee is not shown
${more}decision: {${decided}, at: 2026-11-03T09:00:00Z, by: ann}
`;
}

const none = `kind: none, reason: ${inside}`;
const path = 'cases/2026-11/C-261102-00001.yaml';

async function draftsOf(files: Readonly<Record<string, string>>, locale: string) {
  const argv = ['owed', '--format', 'json', '--locale', locale];
  const { stdout } = await runCli(argv, temporaryFolder({ ...baseWorkspace, ...files }));
  const { owed }: { owed: readonly { readonly draft?: string; readonly inside: readonly string[] }[] } =
    JSON.parse(stdout);
  return owed;
}

describe.each(locales)('a letter to a client holds only what is meant for them, in %s', (locale) => {
  test('a reason for colleagues stays beside it', async () => {
    const [only] = await draftsOf({ [path]: caseFile(none) }, locale);
    expect(only?.draft).toContain('The fee is not shown');
    expect(only?.draft).not.toContain('SECRET');
    expect(only?.inside.join()).toContain(inside);
  });

  test('neither the title nor the result of a task is in it, and no id', async () => {
    const task = `title: SECRET title
type: callback
owner: ann
due: 2026-11-06
status: completed
cases: [C-261102-00001]
history:
  - {at: 2026-11-03, by: ann, to: open, owner: ann, due: 2026-11-06}
  - {at: 2026-11-04, by: ann, to: in_progress}
  - {at: 2026-11-05, by: ann, to: completed, note: SECRET result}
`;
    const decided = caseFile('kind: task, refs: [T-261103-00002]');
    const files = { [path]: decided, 'tasks/2026-11/T-261103-00002.yaml': task };
    const [only] = await draftsOf(files, locale);
    expect(only?.draft).not.toMatch(/SECRET|00001|00002|2026-|harbor/);
    expect(only?.inside.join()).toContain('SECRET result');
  });

  test('the stage has its word at the end, before the question', async () => {
    const map = (baseWorkspace['map/success-map.yaml'] ?? '').replace(
      'goal: The client has signed',
      'goal: The client has signed, closing_note: Your manager is there on any day',
    );
    const [only] = await draftsOf({ [path]: caseFile(none, 'stage: purchase\n'), 'map/success-map.yaml': map }, locale);
    expect(only?.draft?.split('\n').at(-2)).toBe('Your manager is there on any day');
  });

  test('the public reason is what it says', async () => {
    const [only] = await draftsOf({ [path]: caseFile(none, 'public_reason: The fee is on page 2\n') }, locale);
    expect(only?.draft).toContain('The fee is on page 2.');
    expect(only?.draft).not.toContain('SECRET');
  });

  test('praise is thanked for, and nobody asks whether it is settled', async () => {
    const [praise] = await draftsOf({ [path]: caseFile(none, 'sentiment: positive\n') }, locale);
    const [other] = await draftsOf({ [path]: caseFile(none) }, locale);
    const closing = other?.draft?.split('\n').at(-1) ?? '';
    expect(closing).toMatch(/\?/);
    expect(praise?.draft).not.toContain(closing);
    expect(praise?.draft).not.toContain('SECRET');
  });

  test('a duplicate gets no letter of its own, and the other case is named', async () => {
    const twin = 'cases/2026-11/C-261101-00009.yaml';
    const files = {
      [twin]: caseFile(none, 'tags: [prices]\n'),
      [path]: caseFile('kind: none, reason: "The same as C-261101-00009"'),
    };
    const owed = await draftsOf(files, locale);
    expect(owed.filter(({ draft }) => draft !== undefined)).toHaveLength(1);
    expect(owed.find(({ draft }) => draft === undefined)?.inside.join()).toContain('C-261101-00009');
  });
});

test.each(['bank', 'saas'])(
  'no draft of the example %s shows an id, a day as files write it, or a reason',
  async (name) => {
    const { stdout } = await runCli(['owed', '--format', 'json', '--dir', `examples/${name}`], process.cwd());
    const { owed }: { owed: readonly { readonly client?: string; readonly draft: string }[] } = JSON.parse(stdout);
    expect(owed.length).toBeGreaterThan(0);
    for (const { draft } of owed)
      expect(draft).not.toMatch(/\b[CTI]-\d{6}-|\d{4}-\d\d-\d\d|head-of:|Praise|Похвала без/);
  },
);
