import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../gen/schemas/read.ts';
import { readTexts } from '../../gen/schemas/texts.ts';
import { loadPhrases } from '../../locales/phrases.ts';
import type { Schema } from '../../model/json-schema.ts';
import type { Kind } from '../../model/kinds.ts';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { fixedChoices, workspaceChoices } from './choices.ts';
import { editorSchema } from './editor-schema.ts';
import { schemaText } from './schema-text.ts';
import { wordedSchemas } from './worded-schema.ts';

const shipped = wordedSchemas(readSchemas('schemas'), readTexts('schemas', 'en'));

interface Live {
  readonly schema: Schema;
  accepts(document: unknown): boolean;
  /** What is said of each id in a list of choices, in order. */
  choices(name: string): readonly (readonly [unknown, string | undefined])[];
}

/** The schema of a kind in the small workspace, with some files laid over it. */
async function live(kind: Kind, files: Readonly<Record<string, string>> = {}): Promise<Live> {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
  const fixed = fixedChoices(new Map([['history', 'A history does not lead to the state']]), ['lead-time-cut']);
  const choices = workspaceChoices(model, await loadPhrases('en'), fixed);
  const schema = editorSchema(shipped, kind, { choices, model });
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schemaText(schema)));
  return {
    schema,
    accepts: (document) => validate(document),
    choices(name) {
      const { oneOf, anyOf } = schema.$defs?.[name] ?? {};
      return (oneOf ?? anyOf ?? []).flatMap((one) => (one.const === undefined ? [] : [[one.const, one.description]]));
    },
  };
}

const touchpoint = { name: 'A', stage: 'onboarding', owner: 'support', client_does: 'a', expectation: 'b' };
const task = { title: 'A', type: 'callback', owner: 'ann', due: '2026-11-20', status: 'open', history: [] };
const caseFile = 'source: survey\nreceived: 2026-11-01\n';

describe('a reference', () => {
  test('takes the ids of the workspace and no other', async () => {
    const { accepts, choices } = await live('touchpoint');
    expect(choices('stageChoices')).toEqual([
      ['purchase', 'Purchase'],
      ['onboarding', 'Onboarding'],
    ]);
    expect(accepts({ ...touchpoint, channels: ['site', 'call'] })).toBe(true);
    expect(accepts({ ...touchpoint, stage: 'onbording' })).toBe(false);
    expect(accepts({ ...touchpoint, channels: ['site', 'fax'] })).toBe(false);
  });

  test('names a person with the team, and what has ended last, with its day', async () => {
    const { choices } = await live('task', {
      'map/teams/care.yaml': `name: Care
members:
  - {id: old, name: Olga Dorn, left: 2026-09-30}
  - {id: new, name: Nina Frey}
`,
    });
    const people = choices('personChoices');
    expect(people[0]).toEqual(['new', 'Nina Frey · Care']);
    expect(people.at(-1)).toEqual(['old', 'Olga Dorn · Care · until 2026-09-30']);
  });

  test('takes any id where a file that may hold it cannot be read, where there is none yet, and where there are too many', async () => {
    const broken = await live('touchpoint', { 'map/vocabulary.yaml': 'channels: [' });
    expect(broken.accepts({ ...touchpoint, channels: ['fax'] })).toBe(true);
    expect(broken.accepts({ ...touchpoint, channels: ['no id'] })).toBe(false);
    const none = await live('touchpoint', { 'map/vocabulary.yaml': 'channels: []\n' });
    expect(none.accepts({ ...touchpoint, channels: ['fax'] })).toBe(true);
    const crowd = Array.from({ length: 501 }, (_, index) => [`clients/c${index}.yaml`, 'manager: ann\n']);
    const many = await live('case', Object.fromEntries(crowd));
    expect(many.accepts({ source: 'survey', received: '2026-11-01', text: '', client: 'nobody' })).toBe(true);
    expect(many.choices('clientChoices')).toHaveLength(502);
  });

  test('to a record proposes the newest first, and lets through one that came since', async () => {
    const { accepts, choices } = await live('task', {
      'cases/2026-10/C-261012-AAAAA.yaml': `${caseFile}text: Where is my order?\n`,
      'cases/2026-11/C-261101-BBBBB.yaml': `${caseFile}text: "Two\\nlines \\u001b[31mred"\n`,
    });
    expect(choices('caseChoices')).toEqual([
      ['C-261101-BBBBB', 'Two lines [31mred'],
      ['C-261012-AAAAA', 'Where is my order?'],
    ]);
    expect(accepts({ ...task, cases: ['C-261101-BBBBB', 'C-261122-NEW'] })).toBe(false);
    expect(accepts({ ...task, cases: ['C-261101-BBBBB', 'C-261122-7K3QX'] })).toBe(true);
  });

  test('takes the head of a team that has one', async () => {
    const { accepts, choices } = await live('routing', {
      'map/teams/care.yaml': 'name: Care\nmembers: [{id: nina, name: Nina Frey}]\n',
      'map/teams/broken.yaml': 'name: Broken\nmembers: nobody\n',
    });
    const routedTo = (owner: string): boolean => accepts({ rules: [{ owner }], fallback: 'ann' });
    expect(['ann', 'head-of:support', 'head-of:broken', 'head-of:care', 'head-of:x', 'support'].map(routedTo)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(choices('personOrHeadChoices').at(-1)).toEqual(['head-of:support', 'head of Support: Ann Lee']);
  });

  test('to a client or a person may say which of the two is meant', async () => {
    const { accepts } = await live('idea');
    const idea = { title: 'A', text: 'b', status: 'received', history: [] };
    const supportedBy = (one: string): boolean => accepts({ ...idea, supporters: [one] });
    expect(['ann', 'harbor-1', 'person/ann', 'client/harbor-1', 'nobody', 'team/support'].map(supportedBy)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('to a part of the map proposes what is there, and lets through what an idea brings in or has removed', async () => {
    const { accepts, choices } = await live('idea');
    const idea = { title: 'A', text: 'b', status: 'received', history: [] };
    expect(choices('touchpointOrHandoffOrStageOrTeamOrPartChoices')).toContainEqual([
      'touchpoint/first-order',
      'First order',
    ]);
    expect(accepts({ ...idea, changes: [{ remove: 'touchpoint/gone' }] })).toBe(true);
    expect(accepts({ ...idea, changes: [{ remove: 'gone' }] })).toBe(false);
    expect(accepts({ ...idea, changes: [{ add: 'stage/trial', after: 'purchase', value: {} }] })).toBe(true);
  });

  test('that may as well be words proposes records, and takes any words', async () => {
    const { accepts, choices } = await live('touchpoint', {
      'cases/2026-10/C-261012-AAAAA.yaml': `${caseFile}text: Where is my order?\n`,
    });
    expect(choices('caseOrTextChoices')).toEqual([['C-261012-AAAAA', 'Where is my order?']]);
    expect(accepts({ ...touchpoint, evidence: ['Interviews in September', 'C-261012-AAAAA', 7] })).toBe(true);
    expect(accepts({ ...touchpoint, evidence: [''] })).toBe(false);
  });
});

describe('keys that refer to something', () => {
  test('are properties with names, and no others may stand there', async () => {
    const { accepts, schema } = await live('team');
    const stages = schema.properties?.stages;
    expect(Object.keys(stages?.properties ?? {})).toEqual(['purchase', 'onboarding']);
    expect(stages?.properties?.onboarding?.description).toBe('Onboarding');
    expect(accepts({ name: 'A', stages: { onboarding: { contact: 'direct' } } })).toBe(true);
    expect(accepts({ name: 'A', stages: { onbording: { contact: 'direct' } } })).toBe(false);
    expect(accepts({ name: 'A', stages: { onboarding: { contact: 'loud' } } })).toBe(false);
  });

  test('are rules in the settings, in every workspace alike', async () => {
    const { accepts } = await live('workspace');
    expect(accepts({ name: 'A', rules: { history: 'off' } })).toBe(true);
    expect(accepts({ name: 'A', rules: { hystory: 'off' } })).toBe(false);
  });

  test('are the attributes of a client, each with its values', async () => {
    const { accepts, schema } = await live('client', {
      'map/segments.yaml': `attributes:
  size: {type: integer, hint: Paid seats}
  plan: {type: string, choices: [team, business]}
  since: {type: date}
  note: {type: string}
`,
    });
    expect(schema.properties?.attributes?.properties?.size).toEqual({
      title: 'size',
      description: 'Paid seats',
      type: 'integer',
    });
    const known = (attributes: object): boolean => accepts({ manager: 'ann', attributes });
    expect(known({ size: 4, plan: 'team', since: '2026-01-31', note: 'x' })).toBe(true);
    expect([{ size: 'four' }, { plan: 'tema' }, { since: '2026-02-31' }, { seats: 4 }].map(known)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('are attributes in the condition of a segment, at any depth', async () => {
    const { accepts } = await live('segments');
    const when = (condition: object): boolean =>
      accepts({ segments: [{ id: 'a', name: 'A', strategy: 'low_touch', when: condition }] });
    expect(when({ not: { properties: { size: { maximum: 3 } }, required: ['size'] } })).toBe(true);
    expect(when({ not: { properties: { sice: { maximum: 3 } } } })).toBe(false);
    expect(when({ anyOf: [{ required: ['sice'] }] })).toBe(false);
  });
});

describe('what another field decides', () => {
  const files = {
    'map/handoffs/new-prices.yaml': `name: New prices
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true, hint: With the currency}
  - {field: from, type: date, required: false}
  - {field: plan, type: choice, required: false, choices: [team, business]}
  - {field: brands, type: list, required: false}
when: {lead_time: 5 working days, before: price-change}
responsible: dan
where: {system: desk}
`,
    'map/handoffs/questions.yaml': 'name: Q\nfrom: sales\nto: [support]\nstages: [onboarding]\nmode: access\n',
  };
  const news = { handoff: 'new-prices', effective: '2026-11-16', published: '2026-11-06', by: 'dan', react: 'a' };

  test('is the form of news: what must be there, and of which type', async () => {
    const { accepts, schema } = await live('announcement', files);
    const fields = schema.allOf?.[0]?.then?.properties?.fields?.properties;
    expect(fields?.price).toMatchObject({ title: 'price', description: 'With the currency' });
    const filled = (given: object): boolean => accepts({ ...news, fields: given });
    expect(filled({ price: '59 EUR', from: '2026-12-01', plan: 'team', brands: ['a', 'b'] })).toBe(true);
    expect(filled({ price: 59 })).toBe(true);
    expect(accepts(news)).toBe(false);
    expect([{}, { price: 1, from: 'soon' }, { price: 1, plan: 'tema' }, { price: 1, brands: 'a' }].map(filled)).toEqual(
      [false, false, false, false],
    );
  });

  test('is not demanded of news that promised less, nor of a hand-off without a form', async () => {
    const { accepts } = await live('announcement', files);
    expect(accepts({ ...news, promised: { lead_time: '5 working days', required: [] } })).toBe(true);
    expect(accepts({ ...news, handoff: 'questions', fields: { anything: 1 } })).toBe(true);
  });

  test('is the form of a client’s hand-over', async () => {
    const { accepts } = await live('client', files);
    const handed = (fields: object): boolean =>
      accepts({ manager: 'ann', handover: { handoff: 'new-prices', at: '2026-11-06', by: 'dan', fields } });
    expect([handed({ price: 1 }), handed({})]).toEqual([true, false]);
  });

  test('is the step of a playbook', async () => {
    const { accepts } = await live('task', {
      'map/playbooks/first-days.yaml': `name: First days
stage: onboarding
starts_on: contract-signed
steps:
  - {id: welcome, name: Welcome, team: support, after: 1 working day, touch: automated}
`,
    });
    const from = (step: string): boolean =>
      accepts({ ...task, origin: { playbook: 'first-days', client: 'harbor-1', step } });
    expect([from('welcome'), from('welcom')]).toEqual([true, false]);
  });
});

test('the same workspace makes the same text, and one id more is one line more', async () => {
  const first = schemaText((await live('touchpoint')).schema);
  expect(schemaText((await live('touchpoint')).schema)).toBe(first);
  const vocabulary = baseWorkspace['map/vocabulary.yaml']?.replace('channels:', 'channels:\n  - {id: fax, name: Fax}');
  const more = schemaText((await live('touchpoint', { 'map/vocabulary.yaml': vocabulary ?? '' })).schema);
  const before = new Set(first.split('\n'));
  expect(more.split('\n').filter((line) => !before.has(line))).toEqual([
    '        {"type": "string", "const": "fax", "description": "Fax"},',
  ]);
});
