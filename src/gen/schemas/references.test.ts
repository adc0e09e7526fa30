import { describe, expect, test } from 'vitest';
import { definitions, type ReferenceSite, references, texts } from '../../model/gen/references.gen.ts';
import type { Kind } from '../../model/gen/types.gen.ts';
import { examplesOf } from './examples.ts';

const kinds = Object.keys(references) as readonly Kind[];

function site(kind: Kind, path: string): ReferenceSite | undefined {
  return references[kind].find(({ pattern }) => pattern.join('/') === path);
}

/** What a pattern reaches in a document. */
function reach(value: unknown, pattern: readonly string[]): readonly unknown[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return value === undefined ? [] : [value];
  const node = Object(value);
  const each = (way: readonly string[]) => Object.keys(node).flatMap((key) => reach(Reflect.get(node, key), way));
  // A text has no keys that lead on: its letters have none.
  if (step === '**') return [...reach(value, rest), ...(typeof value === 'string' ? [] : each(pattern))];
  return step === '*' ? each(rest) : reach(Reflect.get(node, step), rest);
}

describe('the table of references', () => {
  test('tells what a place refers to, and how', () => {
    expect(site('task', 'owner')).toMatchObject({ refs: ['person'], form: 'plain', at: 'value' });
    expect(site('task', 'history/*/owner')).toMatchObject({ refs: ['person'], form: 'plain' });
    expect(site('case', 'decision/refs/*')).toMatchObject({ refs: ['task', 'idea'], form: 'plain' });
    expect(site('routing', 'rules/*/owner')).toMatchObject({ refs: ['person'], form: 'person-or-head' });
    expect(site('routing', 'ideas/*/to/group')).toMatchObject({ refs: ['group'] });
    expect(site('touchpoint', 'evidence/*')).toMatchObject({ refs: ['case'], form: 'or-text' });
    expect(site('idea', 'cancellation/alternatives')).toMatchObject({ refs: ['idea'], form: 'or-text' });
    expect(site('idea', 'cancellation/alternatives/*')).toMatchObject({ refs: ['idea'], form: 'or-text' });
    expect(site('idea', 'changes/*/change')).toMatchObject({ form: 'map-target' });
    expect(site('idea', 'supporters/*')).toMatchObject({ refs: ['client', 'person'], form: 'qualified' });
    expect(site('idea', 'project/work/*/parent')).toMatchObject({ refs: ['work'], form: 'local' });
    expect(site('task', 'origin/step')).toMatchObject({ refs: ['step'], form: 'step-of-playbook' });
    expect(site('segments', 'segments/*/when')).toMatchObject({ refs: ['attribute'], form: 'condition' });
    expect(site('segments', 'signals/*/when/**/cases/tags/*')).toMatchObject({ refs: ['tag'], form: 'plain' });
    expect(site('segments', 'signals/*/owner')).toMatchObject({ form: 'person-head-or-manager' });
  });

  test('tells of maps whose keys refer', () => {
    expect(site('team', 'stages/*')).toMatchObject({ refs: ['stage'], at: 'key' });
    expect(site('client', 'attributes/*')).toMatchObject({ refs: ['attribute'], at: 'key' });
    expect(site('workspace', 'rules/*')).toMatchObject({ refs: ['rule'], at: 'key' });
    expect(site('workspace', 'reviewers/*')).toMatchObject({ refs: ['team'], at: 'key' });
  });

  test.each(kinds)('%s: every place it names is filled in an example', (kind) => {
    const unreached = [...references[kind], ...definitions[kind]]
      .filter(({ pattern }) => examplesOf(kind).every((example) => reach(example, pattern).length === 0))
      .map(({ pattern }) => pattern.join('/'));
    // Ideas share the history entry of tasks, but have no owner.
    expect(unreached).toEqual(kind === 'idea' ? ['history/*/owner'] : []);
  });

  test('knows a place of definition for all that is referred to, but for files, rules, changes and what has a file of its own', () => {
    const defined = new Set<string>(Object.values(definitions).flatMap((sites) => sites.map(({ defines }) => defines)));
    const referred = new Set(Object.values(references).flatMap((sites) => sites.flatMap(({ refs }) => refs)));
    const elsewhere = [...referred].filter((target) => !defined.has(target) && !kinds.some((kind) => kind === target));
    expect(elsewhere).toEqual(['rule', 'change']);
  });
});

describe('the table of free texts', () => {
  test('reaches what strangers and employees write, and no ids or names of vocabulary', () => {
    const paths = (kind: Kind) => texts[kind].map((pattern) => pattern.join('/'));
    expect(paths('case')).toEqual(
      expect.arrayContaining(['text', 'clarifications/*/answer', 'decision/reason', 'answers/*/note', 'origin/site']),
    );
    expect(paths('announcement')).toEqual(expect.arrayContaining(['react', 'fields/*', 'fields/*/*']));
    expect(paths('client')).toEqual(
      expect.arrayContaining(['name', 'attributes/*', 'handover/fields/*', 'churned/reason']),
    );
    expect(paths('task')).toEqual([
      'title',
      'origin/promise',
      'history/*/note',
      'followup/reason',
      'escalations/*/reason',
    ]);
    expect(paths('vocabulary')).toEqual([]);
  });
});
