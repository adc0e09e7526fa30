import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { memoryRepo } from '../source/repo.ts';
import { buildModel, parseFindings } from './model.ts';

const schemaFindings = async (path: string, text: string): Promise<readonly Diagnostic[]> =>
  parseFindings(await buildModel(memoryRepo({ [path]: text })));

const touchpoint = `name: Chat
stage: trial
owner: care
channels: [site]
client_does: Asks
expectation: An answer
reality: An answer
`;

test('two heads of a team are one finding: nobody else lacks to be one', async () => {
  const team = `name: Support
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, head: true}
  - {id: kim, name: Kim Fay}
stages: {}
`;
  const found = await schemaFindings('map/teams/support.yaml', team);
  expect(found.map(({ message }) => message.key)).toEqual(['schema/too-many-heads']);
});

describe('a field under another name', () => {
  test('is one finding, that says what to rename', async () => {
    const found = await schemaFindings('map/touchpoints/chat.yaml', touchpoint.replace('owner:', 'responsible:'));
    const values = { key: 'responsible', missing: 'owner' };
    expect(found).toEqual([
      {
        rule: 'schema',
        severity: 'error',
        message: { key: 'schema/misnamed-key', values },
        hints: [{ key: 'hint/rename-key', values }],
        location: { file: 'map/touchpoints/chat.yaml', path: ['responsible'], at: 'key' },
      },
    ]);
  });

  test('is so in each entry of a list by itself', async () => {
    const team = `name: Support
members:
  - {id: ann, full_name: Ann Lee}
  - {ident: bob, full_name: Bob Ray}
stages: {}
`;
    const found = await schemaFindings('map/teams/support.yaml', team);
    expect(found.map(({ message, location }) => [message.key, 'path' in location ? location.path : []])).toEqual([
      ['schema/misnamed-key', ['members', 0, 'full_name']],
      ['schema/missing-key', ['members', 1]],
      ['schema/missing-key', ['members', 1]],
      ['schema/unknown-key', ['members', 1, 'ident']],
      ['schema/unknown-key', ['members', 1, 'full_name']],
    ]);
  });

  test.each([
    ['another known field is nearer', touchpoint.replace('owner: care', 'evidense: Mails')],
    ['two are missing', touchpoint.replace('owner: care', 'responsible: care').replace('stage: trial\n', '')],
    ['two are not known', touchpoint.replace('owner: care', 'responsible: care\nwho: care')],
    ['it is the id, which is the name of the file', touchpoint.replace('owner: care', 'id: chat')],
  ])('is not guessed where %s', async (_, text) => {
    const keys = (await schemaFindings('map/touchpoints/chat.yaml', text)).map(({ message }) => message.key);
    expect(keys).not.toContain('schema/misnamed-key');
    expect(keys).toContain('schema/missing-key');
    expect(keys).toContain('schema/unknown-key');
  });
});

test('an id within the file is told to be the name of the file', async () => {
  const [found] = await schemaFindings('map/touchpoints/chat.yaml', `id: chat\n${touchpoint}`);
  expect(found).toMatchObject({
    message: { key: 'schema/unknown-key' },
    hints: [{ key: 'hint/file-is-id' }],
  });
});

test('a date in another form has the day that it means', async () => {
  const [found] = await schemaFindings('map/touchpoints/chat.yaml', `${touchpoint}retired: 14.12.2026\n`);
  expect(found).toMatchObject({
    message: { key: 'schema/wrong-form' },
    hints: [{ key: 'hint/did-you-mean', values: { candidates: ['2026-12-14'] } }],
  });
});

describe('a file of one kind among those of another', () => {
  test('is one finding, that says where it belongs', async () => {
    const found = await schemaFindings('map/handoffs/chat.yaml', touchpoint);
    const values = { kind: 'touchpoint', readAs: 'handoff', wanted: 'map/touchpoints/chat.yaml' };
    expect(found.map(({ message }) => message)).toEqual([{ key: 'schema/another-kind', values }]);
  });

  test('is told field by field where it has the form of none', async () => {
    const found = await schemaFindings('map/handoffs/chat.yaml', `${touchpoint}colour: red\n`);
    expect(found.length).toBeGreaterThan(5);
    expect(found.map(({ message }) => message.key)).not.toContain('schema/another-kind');
  });

  test('is no record under a name that no record can have', async () => {
    const feedback = 'source: survey\nreceived: 2026-11-10\ntext: Dear\ntags: []\n';
    const found = await schemaFindings('map/touchpoints/chat.yaml', feedback);
    expect(found.map(({ message }) => message.key)).not.toContain('schema/another-kind');
    const named = await schemaFindings('tasks/2026-11/C-261110-00001.yaml', feedback);
    expect(named.map(({ message }) => message)).toContainEqual({
      key: 'schema/another-kind',
      values: { kind: 'case', readAs: 'task', wanted: 'cases/2026-11/C-261110-00001.yaml' },
    });
  });
});
