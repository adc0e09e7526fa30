import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandTable } from '../../commands/table.gen.ts';
import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { AnnotatedSchema, SchemaSet } from '../../model/json-schema.ts';
import { kinds } from '../../model/kinds.ts';
import { buildModel, type Model } from '../../model/model.ts';
import { factsOf, formOfKind, formWithin } from '../../model/schema-form.ts';
import { indexThings } from '../../queries/lookup/things.ts';
import { memoryRepo } from '../../source/repo.ts';
import { parseYaml } from '../../source/yaml.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { parseAssignment, parseFieldPath } from './assignment.ts';
import { fieldsOfThing } from './fields-of-thing.ts';
import { findThing } from './find-thing.ts';
import { type FieldChange, planSet } from './plan.ts';

const folder = join(repository, 'schemas');
const schemas: SchemaSet = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnnotatedSchema,
    ]),
);

/** What a workspace with these files more says. */
const modelOf = (files: Readonly<Record<string, string>> = {}): Promise<Model> =>
  buildModel(memoryRepo({ ...baseWorkspace, ...files }));

function changesOf(typed: readonly string[]): readonly FieldChange[] {
  return typed.map((one) => {
    const unset = one.startsWith('unset ') ? parseFieldPath(one.slice('unset '.length)) : undefined;
    const change = unset ? { op: 'unset' as const, path: unset } : parseAssignment(one);
    if (!change) throw new Error(one);
    return change;
  });
}

/** What the file says after these changes; the messages where they are refused. */
function resultOf(
  model: Model,
  given: string,
  typed: readonly string[],
  patch: Readonly<Record<string, unknown>> = {},
): unknown {
  const planned = planSet(model, { given, changes: changesOf(typed), patch, schemas });
  if (!planned.ok) return planned.messages.map(({ key }) => key);
  const [write] = planned.plan.writes;
  return write ? parseYaml(write.after ?? '').value : 'unchanged';
}

const lead = `name: Leads
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: goal, type: text, required: true}
when: {deadline: 1 working day, after: contract-signed}
responsible: dan
where: {system: desk}
`;

describe('fields of a definition', () => {
  test.each<[string, readonly string[], object]>([
    ['text as it is typed', ['name=Leads: 1, 2'], { name: 'Leads: 1, 2' }],
    ['a field of a field', ['when.deadline=2 working days'], { when: { deadline: '2 working days' } }],
    ['a list of ids', ['to=support,sales'], { to: ['support', 'sales'] }],
    ['an id more', ['to+=sales'], { to: ['support', 'sales'] }],
    ['an id that is there already, and one that is not', ['to+=support,sales'], { to: ['support', 'sales'] }],
    ['an id less, once another is there', ['to+=sales', 'to-=support'], { to: ['sales'] }],
    ['a truth value', ['confirm=true'], { confirm: true }],
    ['an entry by what tells it apart', ['information.goal.required=false'], { information: [{ required: false }] }],
    ['an entry by its number', ['information[0].hint=In a sentence'], { information: [{ hint: 'In a sentence' }] }],
    [
      'an entry more',
      ['information+={field: seats, type: number, required: false}'],
      { information: [{ field: 'goal' }, { field: 'seats', type: 'number', required: false }] },
    ],
    ['a key of one’s own', ['x-note=1.10'], { 'x-note': '1.10' }],
  ])('%s', async (_, typed, wanted) => {
    const model = await modelOf({ 'map/handoffs/leads.yaml': lead });
    expect(resultOf(model, 'handoff/leads', typed)).toMatchObject(wanted);
  });

  test('go, with the list or map that they leave empty', async () => {
    const model = await modelOf({ 'map/handoffs/leads.yaml': lead });
    expect(resultOf(model, 'leads', ['information-=goal'])).not.toHaveProperty('information');
    expect(resultOf(model, 'leads', ['unset when.deadline', 'unset when.after'])).not.toHaveProperty('when');
    expect(resultOf(model, 'leads', ['unset confirm'])).toBe('unchanged');
  });

  test('of a file are laid over what is there, and null takes away', async () => {
    const model = await modelOf({ 'map/handoffs/leads.yaml': lead });
    const patch = { name: 'New', when: { deadline: '2 working days' }, information: null };
    expect(resultOf(model, 'leads', [], patch)).toMatchObject({
      name: 'New',
      when: { deadline: '2 working days', after: 'contract-signed' },
    });
    expect(resultOf(model, 'leads', [], { information: null })).not.toHaveProperty('information');
    expect(resultOf(model, 'leads', [], { nam: 'x', when: { leadtime: 1 } })).toEqual(
      expect.arrayContaining(['action/set-no-field', 'hint/did-you-mean', 'action/set-no-field']),
    );
  });

  test.each<[string, string]>([
    ['nam=x', 'action/set-no-field'],
    ['when.deadlin=x', 'action/set-no-field'],
    ['name.first=x', 'action/set-no-field'],
    ['name[0]=x', 'action/set-no-field'],
    ['information.aim.required=true', 'action/set-no-entry'],
    ['information[1].hint=x', 'action/set-no-number'],
    ['to.support=x', 'action/set-by-number'],
    ['information.goal.field=aim', 'action/set-name'],
    ['mode=pull', 'action/set-no-choice'],
    ['confirm=yes', 'action/set-no-flag'],
    ['name= ', 'action/set-nothing-typed'],
    ['retired=14.12.2026', 'action/bad-date'],
    ['information=goal', 'action/set-no-list'],
    ['when=soon', 'action/set-no-map'],
    ['name+=x', 'action/set-not-a-list'],
    ['to-=sales', 'action/set-not-in-list'],
    ['information+={field: goal, type: date, required: true}', 'action/set-entry-there'],
  ])('are refused where they cannot be so: %s', async (typed, key) => {
    const model = await modelOf({ 'map/handoffs/leads.yaml': lead });
    expect(resultOf(model, 'handoff/leads', [typed])).toEqual(expect.arrayContaining([key]));
  });

  test('are refused all at once', async () => {
    const model = await modelOf({ 'map/handoffs/leads.yaml': lead });
    expect(resultOf(model, 'leads', ['mode=pull', 'confirm=yes', 'name=Good'])).toEqual(
      expect.arrayContaining(['action/set-no-choice', 'action/set-no-flag']),
    );
  });
});

describe('what is meant', () => {
  test('may stand within a file, have a name, or be the one file of its kind', async () => {
    const model = await modelOf();
    expect(resultOf(model, 'person/ann', ['role=Head'])).toMatchObject({
      members: expect.arrayContaining([expect.objectContaining({ id: 'ann', role: 'Head' })]),
    });
    expect(resultOf(model, 'stage/purchase', ['goal=Signed'])).toMatchObject({ stages: [{ goal: 'Signed' }, {}] });
    expect(resultOf(model, 'Web site', ['name=Site'])).toMatchObject({ channels: [{ id: 'site', name: 'Site' }, {}] });
    expect(resultOf(model, 'routing', ['fallback=dan'])).toMatchObject({ fallback: 'dan' });
    expect(resultOf(model, 'workspace', ['limits.triage=2 working days'])).toMatchObject({
      limits: { triage: '2 working days' },
    });
    expect(resultOf(model, 'attribute/size', ['hint=Seats'])).toMatchObject({
      attributes: { size: { hint: 'Seats' } },
    });
  });

  test('is no part of an id, unless it is a record’s', async () => {
    const task = `title: Call
type: callback
owner: ann
due: 2026-11-24
status: open
history: [{at: 2026-11-20, by: ann, to: open, owner: ann, due: 2026-11-24}]
`;
    const model = await modelOf({ 'tasks/2026-11/T-261120-7K3QX.yaml': task });
    expect(resultOf(model, 'supp', ['name=X'])).toEqual(['action/nothing-called', 'hint/did-you-mean']);
    expect(resultOf(model, '7K3', ['title=Ring'])).toMatchObject({ title: 'Ring' });
    for (const field of ['status=completed', 'owner=dan', 'due=2026-12-01', 'history[0].note=x']) {
      expect(resultOf(model, '7K3', [field])).toEqual(['action/set-kept']);
    }
  });

  test('is an attribute of the type that segments.yaml says', async () => {
    const model = await modelOf({ 'clients/harbor.yaml': 'attributes: {size: 4}\nmanager: ann\n' });
    expect(resultOf(model, 'client/harbor', ['attributes.size=12'])).toMatchObject({ attributes: { size: 12 } });
    expect(resultOf(model, 'client/harbor', ['attributes.size=1,5'])).toEqual(['action/set-no-whole']);
  });
});

describe('the schemas', () => {
  const commands = kinds.flatMap((kind) => {
    const form = formOfKind(schemas, kind);
    const inner = factsOf(form).keys.flatMap((key) => formWithin(form, key) ?? []);
    return [form, ...inner].flatMap((one) => factsOf(one).commands);
  });

  test('name commands that there are', () => {
    const known = commandTable.map(({ name }) => name);
    expect(commands.length).toBeGreaterThan(15);
    expect(commands.filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** Every single value of a thing that has a place of its own, as it would be typed. */
function* singleValues(value: unknown, way: DocPath): Generator<string> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (typeof item === 'object') yield* singleValues(item, [...way, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* singleValues(inner, [...way, key]);
  } else if (value !== '') yield `${written(way)}=${String(value)}`;
}

const written = (way: DocPath): string =>
  way
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = /[.="[\]\\]|[+-]$/.test(step) ? `"${step.replace(/(["\\])/g, '\\$1')}"` : step;
      return index === 0 ? name : `.${name}`;
    })
    .join('');

describe.each(['bank', 'saas', 'minimal'])('all that the example %s says', (name) => {
  test('changes nothing where it is typed again', async () => {
    const root = join(repository, 'examples', name);
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|csv)$/.test(path));
    const texts = paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')] as const);
    const model = await buildModel(memoryRepo(Object.fromEntries(texts)));
    const things = indexThings(model);
    let typed = 0;
    for (const kind of model.ids.kinds.filter((one) => one !== 'step' && one !== 'work')) {
      for (const id of things.idsOf(kind)) {
        const given = `${kind}/${id}`;
        const found = findThing(model, given);
        if (!found.ok) throw new Error(given);
        const open = fieldsOfThing(schemas, found).filter(({ commands }) => commands.length === 0);
        const value = Object.fromEntries(
          open.flatMap((field) => {
            const one = fieldOf(found.thing.value, field.name);
            return one === undefined ? [] : [[field.name, one]];
          }),
        );
        const all = [...singleValues(value, [])].flatMap((one) => parseAssignment(one) ?? []);
        const named = planSet(model, { given, changes: all, patch: {}, schemas });
        const names = named.ok ? [] : named.messages.filter(({ key }) => key === 'action/set-name');
        const changes = all.filter(
          ({ path }) => !names.some(({ values }) => fieldOf(values, 'field') === path.written),
        );
        typed += changes.length;
        const planned = planSet(model, { given, changes, patch: {}, schemas });
        expect([given, planned.ok ? planned.plan.writes : planned.messages]).toEqual([given, []]);
      }
    }
    expect(typed).toBeGreaterThan(100);
  });
});
