import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { diskRepo } from '../../node/disk-repo.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { indexReferences } from './references.ts';
import { indexThings } from './things.ts';

describe.each(['bank', 'saas', 'minimal'])('in the example %s', (example) => {
  test('every reference leads from a thing to a thing, and is found from both ends', async () => {
    const model = await buildModel(diskRepo(join(repository, 'examples', example)));
    const things = indexThings(model);
    const references = indexReferences(model);
    // What an idea adds is not there yet.
    const all = model.files
      .flatMap(({ path }) => references.within(path, []))
      .filter(({ path }) => path.at(-1) !== 'add');
    expect(all.length).toBeGreaterThan(20);
    for (const reference of all) {
      expect(things.get(reference.to)?.kind).toBe(reference.to.kind);
      expect(things.get(reference.from)?.file).toBe(reference.file);
      expect(references.to(reference.to)).toContain(reference);
      expect(references.from(reference.from)).toContain(reference);
    }
  });
});

describe('references', () => {
  const read = async (files: Readonly<Record<string, string>>) =>
    indexReferences(await buildModel(memoryRepo({ ...baseWorkspace, ...files })));

  test('come from the innermost thing: a member, not the team; a segment, not the file', async () => {
    const references = await read({
      'map/teams/support.yaml': `${baseWorkspace['map/teams/support.yaml']}`.replace(
        '{id: bob, name: Bob Ray}',
        '{id: bob, name: Bob Ray, away: [{from: 2026-11-02, to: 2026-11-03, deputy: ann}]}',
      ),
    });
    expect(references.from({ kind: 'person', id: 'bob' })).toEqual([
      expect.objectContaining({ to: { kind: 'person', id: 'ann' }, path: ['members', 1, 'away', 0, 'deputy'] }),
    ]);
    const sizes = references
      .to({ kind: 'attribute', id: 'size' })
      .map(({ from, path, at }) => [from.id, path.join('.'), at]);
    expect(sizes).toEqual([
      ['harbor-1', 'attributes.size', 'key'],
      ['small', 'segments.0.when.properties.size', 'key'],
      ['small', 'segments.0.when.required.0', 'value'],
      ['large', 'segments.1.when.properties.size', 'key'],
      ['large', 'segments.1.when.required.0', 'value'],
    ]);
  });

  test('understand head-of:team, kind/id, and texts that only may be ids', async () => {
    const idea = (id: string, text: string) => ({ [`ideas/2026-11/${id}.yaml`]: text });
    const references = await read({
      ...idea(
        'I-261101-00000',
        'title: A\nsupporters: [person/ann, harbor-1]\nrejection: {reason: no, alternatives: [I-261101-11111, wait]}\n',
      ),
      ...idea('I-261101-11111', 'title: B\nchanges: [{change: touchpoint/first-order}]\n'),
    });
    const named = references.from({ kind: 'idea', id: 'I-261101-00000' }).map(({ to }) => `${to.kind}/${to.id}`);
    expect(named).toEqual(['person/ann', 'client/harbor-1', 'idea/I-261101-11111']);
    expect(references.to({ kind: 'touchpoint', id: 'first-order' }).map(({ from }) => from.id)).toContain(
      'I-261101-11111',
    );
    expect(references.to({ kind: 'team', id: 'support' }).map(({ file }) => file)).toContain('map/routing.yaml');
  });
});
