import { describe, expect, test } from 'vitest';
import type { Kind } from '../../model/gen/types.gen.ts';
import { validators as full, type SchemaError } from '../../model/gen/validate-full.gen.js';
import { validators as lean } from '../../model/gen/validate-lean.gen.js';
import { examplesOf, exampleWith } from './examples.ts';

const kinds = Object.keys(lean) as readonly Kind[];

function errorsOf(kind: Kind, document: unknown): readonly SchemaError[] {
  expect(lean[kind](document)).toBe(full[kind](document));
  return full[kind].errors ?? [];
}

describe('the validators', () => {
  test.each(kinds)('take the examples of %s', (kind) => {
    for (const example of examplesOf(kind)) expect(errorsOf(kind, example)).toEqual([]);
  });

  test.each(kinds)('refuse for %s what is not even a map', (kind) => {
    for (const value of [null, 'text', 7, true, []]) {
      expect(errorsOf(kind, value)).toMatchObject([{ instancePath: '', keyword: 'type', params: { type: 'object' } }]);
    }
  });

  test('name the key of a map that cannot be an id', () => {
    expect(
      errorsOf('segments', exampleWith('segments', { 'attributes.paid seats': { type: 'integer' } })),
    ).toMatchObject([
      { instancePath: '/attributes', keyword: 'format', propertyName: 'paid seats', params: { format: 'cx-id' } },
    ]);
  });

  test('tell which keys are allowed', () => {
    expect(errorsOf('group', { name: 'G', meets: '2 weeks', membres: [] })).toMatchObject([
      { params: { key: 'membres', allowed: ['name', 'members', 'meets', 'since', 'stages', 'retired'] } },
    ]);
  });

  test('tell which keys are allowed where a union has not been decided yet', () => {
    expect(errorsOf('idea', exampleWith('idea', { route: { departement: 'cx' } }))).toMatchObject([
      { keyword: 'anyRequired', params: { keys: ['department', 'group', 'contest'] } },
      { keyword: 'knownKeys', params: { key: 'departement', allowed: ['department', 'group', 'contest'] } },
    ]);
  });

  test('list everything that is wrong at once', () => {
    const errors = errorsOf(
      'task',
      exampleWith('task', { title: undefined, due: 'soon', status: 'done', colour: 'red' }),
    );
    expect(errors.map(({ keyword }) => keyword).sort()).toEqual(['enum', 'format', 'knownKeys', 'required']);
  });

  test('take keys that begin with x- at every level, and ids that begin so', () => {
    const own = { 'x-cost-centre': 4711, 'members.0.x-desk': { floor: 2 }, 'stages.x-sell': { contact: 'direct' } };
    expect(errorsOf('team', exampleWith('team', own))).toEqual([]);
  });

  test('take ids of any alphabet, composed or not', () => {
    for (const stage of ['первый-вход', 'й'.normalize('NFD'), '見積', 'a', '2026', 'v1.2_b', 'console']) {
      expect(errorsOf('touchpoint', exampleWith('touchpoint', { stage })), stage).toEqual([]);
    }
  });

  test.each<[what: string, kind: Kind, changes: Readonly<Record<string, unknown>>]>([
    ['feedback without words', 'case', { text: '' }],
    ['a plan half written', 'idea', { project: { goal: 'Fewer questions' } }],
    ['a milestone that is simply done', 'idea', { 'project.milestones.0.done': true }],
    ['one deliverable, not in a list', 'idea', { 'project.deliverables': 'A form' }],
    ['a team that meets no client', 'team', { stages: undefined }],
    ['a step on the day it starts', 'playbook', { 'steps.0.after': '0 days' }],
    ['a bare date for a moment', 'case', { received: '2026-11-03' }],
  ])('take %s', (_what, kind, changes) => {
    expect(errorsOf(kind, exampleWith(kind, changes))).toEqual([]);
  });

  test('take a workspace that has nothing but a name', () => {
    expect(errorsOf('workspace', { name: 'Larkspur' })).toEqual([]);
  });

  test('treat __proto__ as a key like any other', () => {
    const hostile: unknown = JSON.parse('{"name":"G","meets":"2 weeks","__proto__":{"name":"x"}}');
    expect(errorsOf('group', hostile)).toMatchObject([{ keyword: 'knownKeys', params: { key: '__proto__' } }]);
  });
});
