import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { checkFiles } from '../testing/check-files.ts';

const { en, ru } = { en: await loadPhrases('en'), ru: await loadPhrases('ru') };

/** Each finding as `rule: words`, in English. */
async function findingsIn(files: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  return (await checkFiles(files)).map(({ rule, message }) => `${rule}: ${say(en, message)}`);
}

function team(name: string, rest: string): string {
  const id = name.toLowerCase();
  return `name: ${name}
stakeholder: ${id}-lead
members:
  - {id: ${id}-lead, name: ${name} Lead, head: true}
${rest}`;
}

function handoff(from: string, to: string, rest: string): string {
  return `name: From ${from}
from: ${from}
to: [${to}]
stages: [purchase]
responsible: ${from}-lead
${rest}`;
}

const access = 'mode: access\nwhere: {system: crm}\n';
const news = (system: string): string =>
  `mode: push\nwhen: {deadline: 1 working day, after: contract-signed}\nwhere: {system: ${system}}\n`;

describe('two teams in direct contact on the same stages', () => {
  const both = 'stages:\n  purchase: {contact: direct}\n  onboarding: {contact: direct}\n';
  const twins = {
    'map/teams/east.yaml': team('East', both),
    'map/teams/west.yaml': team('West', both),
    'map/handoffs/east.yaml': handoff('east', 'sales, support', access),
    'map/handoffs/west.yaml': handoff('west', 'sales, support', access),
  };
  const missing =
    'missing-handoff: East (east) and West (west) both meet the client directly on Purchase (purchase) and Onboarding (onboarding), but there is no hand-off between them in either direction';

  test('are one finding, however many stages they share', async () => {
    expect(await findingsIn(twins)).toEqual([missing]);
  });

  test.each([
    ['one tells the other on another stage', { 'map/handoffs/link.yaml': handoff('east', 'west', news('desk')) }],
    ['the other tells the one', { 'map/handoffs/link.yaml': handoff('west', 'east', news('desk')) }],
    ['one may look into the tool of the other', { 'map/handoffs/link.yaml': handoff('west', 'east', access) }],
    [
      'one of them meets the client through others',
      { 'map/teams/west.yaml': team('West', both.replaceAll('direct', 'indirect')) },
    ],
    ['one of them is gone', { 'map/teams/west.yaml': `${team('West', both)}retired: 2026-01-01\n` }],
  ])('have no finding where %s', async (_, change) => {
    const found = await findingsIn({ ...twins, ...change });
    expect(found.filter((line) => line.startsWith('missing-handoff'))).toEqual([]);
  });

  test('are not served by a hand-off that is retired', async () => {
    const retired = `${handoff('east', 'west', news('desk'))}retired: 2026-01-01\n`;
    expect(await findingsIn({ ...twins, 'map/handoffs/link.yaml': retired })).toEqual([missing]);
  });

  test('are not accused for a typing mistake elsewhere in their hand-off', async () => {
    const misspelt = `${handoff('east', 'west', news('desk'))}confrm: true\n`;
    const found = await findingsIn({ ...twins, 'map/handoffs/link.yaml': misspelt });
    expect(found).toEqual(['schema: There is no field “confrm” here']);
  });
});

describe('who answers for a hand-off', () => {
  const answeredBy = (person: string): Readonly<Record<string, string>> => ({
    'map/handoffs/link.yaml': handoff('sales', 'support', news('desk')).replace('sales-lead', person),
  });

  test('is in the sending team', async () => {
    expect(await findingsIn(answeredBy('dan'))).toEqual([]);
    expect(await findingsIn(answeredBy('bob'))).toEqual([
      'handoff-responsible: Bob Ray (bob) answers for this hand-off, but is in Support (support), not in the sending team, Sales (sales)',
    ]);
  });

  test('is left to the rules about references where nobody has that id, or they have left', async () => {
    const sales = team('Sales', 'stages:\n  purchase: {contact: direct}\n')
      .replaceAll('sales-lead', 'dan')
      .replace('stages:', '  - {id: eve, name: Eve Moss, left: 2026-05-01}\nstages:');
    const rulesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      (await checkFiles(files)).map(({ rule }) => rule);
    expect(await rulesOf(answeredBy('nobody'))).toEqual(['unknown-reference']);
    expect(await rulesOf({ ...answeredBy('eve'), 'map/teams/sales.yaml': sales })).toEqual(['outdated-reference']);
  });
});

describe('where a hand-off lands', () => {
  const receivers = {
    'map/teams/east.yaml': team('East', 'system: crm\n'),
    'map/teams/west.yaml': team('West', ''),
  };

  test('is the system of its receivers; one that names no system may be told anywhere', async () => {
    const landing = { 'map/handoffs/link.yaml': handoff('west', 'east, west', news('desk')) };
    expect(await findingsIn({ ...receivers, ...landing })).toEqual([
      'handoff-landing: This lands in Help desk (desk), but East (east) works in CRM (crm)',
    ]);
    const fits = { 'map/handoffs/link.yaml': handoff('west', 'east, west', news('crm')) };
    expect(await findingsIn({ ...receivers, ...fits })).toEqual([]);
  });

  test('does not matter for standing access and for questions', async () => {
    for (const mode of ['access', 'questions']) {
      const landing = handoff('west', 'east', `mode: ${mode}\nwhere: {system: desk}\n`);
      expect(await findingsIn({ ...receivers, 'map/handoffs/link.yaml': landing })).toEqual([]);
    }
  });

  test('cannot be right for receivers in different systems: they need a hand-off each', async () => {
    const landing = { 'map/handoffs/link.yaml': handoff('west', 'east, support', news('desk')) };
    const [finding] = await checkFiles({ ...receivers, ...landing });
    expect(finding?.hints?.map((hint) => say(en, hint))).toEqual([
      'Its receivers work in different systems: make it a hand-off for each',
    ]);
  });
});

test('a chain that does not fit says in both languages who hears when, and what would do', async () => {
  const files = {
    'map/teams/east.yaml': team('East', ''),
    'map/handoffs/link.yaml': handoff('support', 'east', news('desk'))
      .replace('support-lead', 'bob')
      .replace('{deadline: 1 working day, after: contract-signed}', '{lead_time: 2 weeks, before: price-change}'),
  };
  const [finding, ...others] = await checkFiles(files);
  expect(others).toEqual([]);
  expect(finding?.location).toEqual({ file: 'map/handoffs/new-prices.yaml', path: ['when', 'lead_time'] });
  expect(finding?.related?.map(({ location }) => location)).toEqual([
    { file: 'map/handoffs/link.yaml', path: ['when', 'lead_time'] },
  ]);
  const all = finding ? [finding.message, ...(finding.hints ?? [])] : [];
  expect(all.map((message) => say(en, message))).toEqual([
    'Support (support) hears of “Prices change (price-change)” 5 working days before it, but must itself tell East (east) 2 weeks before it',
    'In time would be: when: {lead_time: 10 working days, before: price-change}',
  ]);
  expect(all.map((message) => say(ru, message))).toEqual([
    'Команда «Support (support)» узнаёт о событии «Prices change (price-change)» за 5 рабочих дней до него, а сама должна сообщить («East (east)») за 2 недели до него',
    'Было бы вовремя: when: {lead_time: 10 working days, before: price-change}',
  ]);
});
