import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const kinds = [
  ...['team', 'touchpoint', 'handoff', 'scenario', 'playbook', 'group', 'metric', 'client'],
  ...['case', 'task', 'idea', 'announcement', 'question'],
];

interface Field {
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly $ref?: string;
}

/** Every choice that a kind's schema offers at its top, as `--set` takes it. */
function choicesOf(kind: string): readonly string[] {
  const schema: {
    readonly properties: Readonly<Record<string, Field>>;
    readonly $defs?: Readonly<Record<string, Field>>;
  } = JSON.parse(readFileSync(join(repository, 'schemas', `${kind}.schema.json`), 'utf8'));
  return Object.entries(schema.properties).flatMap(([field, one]) => {
    const named = schema.$defs?.[one.$ref?.split('/').at(-1) ?? ''];
    const values = one.enum ?? named?.enum ?? (one.type === 'boolean' ? ['true', 'false'] : []);
    return values.map((value) => `${field}=${value}`);
  });
}

/** What needs a fact that only whoever writes it knows; it is refused and says which. */
const needsMore: readonly RegExp[] = [
  /^case source=(?:interview|mystery_shopping|employee|open_source)$/,
  /^(?:task|idea) status=(?!open$|received$)/,
  // An index is made of parts, which only its author knows.
  /^metric method=index$/,
];

const combinations = kinds.flatMap((kind) => {
  const short =
    kind === 'touchpoint'
      ? [
          [],
          ['--stage', 'purchase'],
          ['--owner', 'sales'],
          ['--name', 'X: y', '--stage', 'onboarding', '--owner', 'sales'],
        ]
      : [[], ['--name', 'X: y']];
  return [
    ...short.map((options) => [kind, options] as const),
    ...choicesOf(kind).map((choice) => [kind, ['--set', choice]] as const),
  ];
});

async function errorsOf(folder: string): Promise<readonly string[]> {
  const { stdout } = await runCli(['validate', '--format', 'json'], folder);
  const { findings }: { findings: readonly { readonly severity: string; readonly message: string }[] } =
    JSON.parse(stdout);
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe('whatever is chosen, a new file validates or the refusal says what is missing', () => {
  test('each choice of each schema is tried', () => {
    expect(combinations.length).toBeGreaterThan(60);
  });

  test.each(combinations)('%s %j', async (kind, options) => {
    const folder = temporaryFolder(loopWorkspace);
    const before = await errorsOf(folder);
    const run = await runCli(['new', kind, 'first-try', '--by', 'ann', ...options], folder);
    const chosen = `${kind} ${options.at(-1) ?? ''}`;
    if (needsMore.some((one) => one.test(chosen))) {
      expect({ exit: run.exit, chosen }).toEqual({ exit: 1, chosen });
      expect(run.stderr.length).toBeGreaterThan(20);
    } else expect({ exit: run.exit, stderr: run.stderr }).toEqual({ exit: 0, stderr: 'Next: cxmap validate\n' });
    expect(await errorsOf(folder)).toEqual(before);
  });
});

test('a hand-off of questions is answered within a time, and has none before an event', async () => {
  const folder = temporaryFolder(loopWorkspace);
  await runCli(['new', 'handoff', 'ask', '--set', 'mode=questions'], folder);
  const text = readFileSync(join(folder, 'map/handoffs/ask.yaml'), 'utf8');
  expect(text).toContain('answer_within: 1 working day\n');
  expect(text).not.toMatch(/^when:/m);
});

test.each([
  ['attributes={size: 40}', 'large'],
  ['attributes.size=40', 'large'],
  ['attributes.size=2', 'small'],
])('a client with %s is in the segment %s', async (said, segment) => {
  const folder = temporaryFolder(loopWorkspace);
  const run = await runCli(['new', 'client', 'fresh', '--set', said], folder);
  expect(run).toMatchObject({ exit: 0, stderr: 'Next: cxmap validate\n' });
  expect(readFileSync(join(folder, 'clients/fresh.yaml'), 'utf8')).toContain(`\nsegment: ${segment}\n`);
});

test('what only a person can say is a finding until somebody says it', async () => {
  const folder = temporaryFolder(loopWorkspace);
  await runCli(['new', 'touchpoint', 'first-call'], folder);
  const { stdout } = await runCli(['validate', 'map/touchpoints/first-call.yaml', '--format', 'json'], folder);
  const { findings }: { findings: readonly { readonly rule: string; readonly message: string }[] } = JSON.parse(stdout);
  expect(findings.filter(({ rule }) => rule === 'placeholder').map(({ message }) => message)).toEqual([
    '“client_does” still has its placeholder: say it in words',
    '“expectation” still has its placeholder: say it in words',
  ]);
});
