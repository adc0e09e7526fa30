import { describe, expect, test } from 'vitest';
import type { Case, Documents, HistoryEntry, Idea, Kind, MapChange, Route, Task } from '../../model/gen/types.gen.ts';
import { validators as lean } from '../../model/gen/validate-lean.gen.js';
import { readSchemas } from './read.ts';
import type { JsonSchema } from './schema.ts';
import { generateTypes } from './types.ts';

const task: Task = {
  title: 'Call back',
  type: 'callback',
  owner: 'anna-weber',
  due: '2026-11-22',
  status: 'open',
  history: [{ at: '2026-11-20', by: 'anna-weber', to: 'open' }],
};

function withoutKey<T extends object>(document: T, key: keyof T): Omit<T, typeof key> {
  const { [key]: _left, ...rest } = document;
  return rest;
}

describe('the types', () => {
  test('require exactly the keys that the validators require', () => {
    const required = ['title', 'type', 'owner', 'due', 'status', 'history'] satisfies readonly RequiredKeys<Task>[];
    expect(lean.task(task)).toBe(true);
    for (const key of required) expect(lean.task(withoutKey(task, key)), key).toBe(false);
    const optional: Record<Exclude<keyof Task, (typeof required)[number]>, true> = {
      cases: true,
      tags: true,
      origin: true,
      followup: true,
      escalations: true,
    };
    expect(Object.keys(optional).some((key) => key in task)).toBe(false);
  });

  test('say of a text what a validator has proved', () => {
    const read: unknown = JSON.parse(JSON.stringify(task));
    if (!lean.task(read)) throw new Error('the task fits its schema');
    const title: string = read.title;
    expect(title).toBe('Call back');
  });

  test('tell the members of a union apart by their keys', () => {
    const describeRoute = (route: Route): string =>
      'department' in route ? route.department : 'group' in route ? route.group : `contest: ${route.contest}`;
    expect([{ department: 'cx' }, { group: 'g' }, { contest: true } as const].map(describeRoute)).toEqual([
      'cx',
      'g',
      'contest: true',
    ]);
    const removal: MapChange = { remove: 'stage/x' };
    expect('remove' in removal).toBe(true);
  });

  test('are read-only, closed and named as the files are', () => {
    // @ts-expect-error: a status that no lifecycle has
    const wrongStatus: Task['status'] = 'done';
    // @ts-expect-error: a key that no file has
    const wrongKey: Partial<Case> = { colour: 'red' };
    const write = (entry: HistoryEntry, idea: Idea) => {
      // @ts-expect-error: documents do not change
      entry.note = 'x';
      // @ts-expect-error: nor do lists
      idea.history.push(entry);
    };
    const kind: Kind = 'success-map' satisfies keyof Documents;
    expect([wrongStatus, wrongKey, typeof write, kind]).toHaveLength(4);
  });

  test('are never declared twice under one name', async () => {
    const schemas = readSchemas('schemas');
    const group = schemas.get('group') ?? {};
    const doubled: JsonSchema = { ...group, $defs: { stage: { type: 'object', properties: {} } } };
    await expect(generateTypes(new Map([...schemas, ['group', doubled]]))).rejects.toThrow(
      'Stage is declared by group.schema.json and by success-map.schema.json',
    );
  });
});

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
