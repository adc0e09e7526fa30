import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');

/** What the rules about routing find, as `rule: words`, in English. */
async function findingsIn(
  rules: readonly string[],
  more: Readonly<Record<string, string>> = {},
  ideas: readonly string[] = [],
): Promise<readonly string[]> {
  const routing = `rules: [${rules.join(', ')}]\nfallback: ann\nideas: [${ideas.join(', ')}]\n`;
  const found = await checkFiles({ 'map/vocabulary.yaml': vocabulary, 'map/routing.yaml': routing, ...more });
  return found.map(({ rule, message }) => `${rule}: ${say(en, message)}`);
}

const vocabulary = `channels: [{id: site, name: Web site}, {id: call, name: Phone call}]
systems: [{id: desk, name: Help desk}, {id: crm, name: CRM}]
events: [{id: price-change, name: Prices change}, {id: contract-signed, name: Contract signed}]
tags:
  - {id: prices, name: Prices, group: process}
  - {id: urgent, name: Urgent, group: severity}
task_types: [{id: callback, name: Call back, target: 2 working days}]
`;

function feedback(id: string, tags: string): Readonly<Record<string, string>> {
  return { [`cases/2026-11/${id}.yaml`]: `source: survey\nreceived: 2026-11-01\ntext: Too dear\ntags: [${tags}]\n` };
}

const both = ['{tags: [prices], owner: dan}', '{tags: [urgent], owner: bob}'];

describe('a tie', () => {
  test('is one error, however many cases show it', async () => {
    const cases = { ...feedback('C-261101-00001', 'prices, urgent'), ...feedback('C-261101-00002', 'urgent, prices') };
    expect(await findingsIn(both, cases)).toEqual([
      'routing-tie: Rules 1 and 2 match 2 cases equally well and lead to different people: C-261101-00001, C-261101-00002',
    ]);
  });

  test('that no case shows yet is a warning, for the first rule with all that it would tie with', async () => {
    expect(await findingsIn([...both, '{source: data, owner: ann}'])).toEqual([
      'routing-possible-tie: Rule 1 would tie with rules 2 and 3, for example on a case with tags: [prices, urgent]',
      'routing-possible-tie: Rule 2 would tie with rule 3, for example on a case with tags: [urgent], source: data',
    ]);
  });

  test('is none where both rules lead to the same person, or a third is more specific', async () => {
    expect(await findingsIn(['{tags: [prices], owner: ann}', '{tags: [urgent], owner: head-of:support}'])).toEqual([]);
    expect(await findingsIn([...both, '{tags: [prices, urgent], owner: ann}'])).toEqual([]);
  });

  test('of rules with the same conditions is said once, with a case or without', async () => {
    const rules = ['{tags: [prices, urgent], owner: dan}', '{tags: [urgent, prices], owner: bob}'];
    const same =
      'routing-tie: Rules 1 and 2 lead to different places under the same conditions (tags: [prices, urgent])';
    expect(await findingsIn(rules)).toEqual([same]);
    expect(await findingsIn(rules, feedback('C-261101-00001', 'prices, urgent'))).toEqual([same]);
  });

  test('may be one of ideas, as long as nobody has routed them', async () => {
    const ideas = ['{tags: [prices], to: {department: sales}}', '{tags: [urgent], to: {contest: true}}'];
    const idea = (rest: string) => ({
      'ideas/2026-11/I-261101-00001.yaml': `title: Cheaper
text: Cheaper at night
status: received
author: ann
tags: [prices, urgent]
${rest}history: [{at: 2026-11-01, by: ann, to: received}]
`,
    });
    expect(await findingsIn([], idea(''), ideas)).toEqual([
      'routing-tie: Rules 1 and 2 match 1 idea equally well and lead to different places: I-261101-00001',
    ]);
    expect(await findingsIn([], idea('route: {department: sales}\n'), ideas)).toEqual([
      'routing-possible-tie: Rule 1 would tie with rule 2, for example on an idea with tags: [prices, urgent]',
    ]);
    const alike = [
      '{tags: [prices, urgent], to: {department: sales}}',
      '{tags: [urgent, prices], to: {contest: true}}',
    ];
    expect(await findingsIn([], {}, alike)).toEqual([
      'routing-tie: Rules 1 and 2 lead to different places under the same conditions (tags: [prices, urgent])',
    ]);
  });
});

describe('a rule that never counts', () => {
  test('is told what always comes before it', async () => {
    expect(await findingsIn(['{tags: [prices, urgent], owner: dan}', '{tags: [urgent, prices], owner: dan}'])).toEqual([
      'routing-dead-rule: Rule 2 says again what rule 1 says',
    ]);
    expect(
      await findingsIn([
        '{tags: [prices, urgent], client: harbor-1, segment: large, owner: dan}',
        '{tags: [prices, urgent], owner: dan}',
      ]),
    ).toEqual([
      'routing-dead-rule: Rule 1 wants the client harbor-1 in the segment large, but this client is in small',
    ]);
  });
});

describe('a tag', () => {
  test('must be named by a rule that counts, for cases or for ideas', async () => {
    const [, onlyUrgent = ''] = both;
    expect(await findingsIn([onlyUrgent])).toEqual([
      'unrouted-tag: No routing rule that can decide names the tag Prices (prices)',
    ]);
    expect(await findingsIn([onlyUrgent], {}, ['{tags: [prices], to: {department: sales}}'])).toEqual([]);
    expect(
      await findingsIn([onlyUrgent], {
        'map/vocabulary.yaml': vocabulary.replace('group: process', 'group: process, retired: 2026-01-01'),
      }),
    ).toEqual([]);
  });

  test('routes nowhere where nothing is routed, and that is said by nobody', async () => {
    expect((await checkFiles({ 'map/routing.yaml': null })).filter(({ rule }) => rule === 'unrouted-tag')).toEqual([]);
  });
});
