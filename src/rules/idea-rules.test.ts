import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');

const one = 'I-261101-00001';
const two = 'I-261102-00002';

/** An idea of a status with changes, as YAML of a flow list. */
function idea(id: string, status: string, changes: string, rest = ''): Readonly<Record<string, string>> {
  return {
    [`ideas/2026-11/${id}.yaml`]: `title: Idea ${id}
text: Something better
status: ${status}
author: ann
changes: ${changes}
${rest}history:
  - {at: 2026-11-10, by: ann, to: ${status}}
`,
  };
}

/** What is found about changes, as `rule: words (what is underlined)`; histories are not what is tested here. */
async function findingsIn(...ideas: readonly Readonly<Record<string, string>>[]): Promise<readonly string[]> {
  const found = await checkFiles(Object.assign({}, ...ideas));
  return found
    .filter(({ rule }) => rule !== 'history')
    .map(({ rule, message, hints = [], location }) => {
      const place = 'path' in location ? location.path.slice(1).join('.') : '';
      const more = hints.map((hint) => ` | ${say(en, hint)}`).join('');
      return `${rule}: ${say(en, message)} (${place})${more}`;
    });
}

const statuses = ['received', 'in_analysis', 'planned', 'in_progress', 'postponed', 'implemented'];
const stage = '{name: Trial, goal: It works}';

describe.each(statuses)('a change of an idea that is %s', (status) => {
  const changes = async (list: string) =>
    (await findingsIn(idea(one, status, list))).filter((line) => !line.startsWith('idea-not-applied'));

  test('fits the map where it makes of a part what such a part can be', async () => {
    expect(await changes('[{change: touchpoint/first-order, set: {emotion: 2, barrier: null}}]')).toEqual([]);
    expect(
      await changes('[{change: handoff/new-prices, set: {when: {lead_time: 9 days}}}, {remove: handoff/new-prices}]'),
    ).toEqual([]);
  });

  test('is told each value that cannot be', async () => {
    expect(
      await changes('[{change: touchpoint/first-order, set: {emotion: 7, name: null, reality: Better, relity: x}}]'),
    ).toEqual([
      'idea-change: “emotion” is nothing that a touchpoint has, or its value is not one it can have (0.set.emotion)',
      'idea-change: “name” cannot be taken away: a touchpoint must have it (0.set.name)',
      'idea-change: “relity” is nothing that a touchpoint has, or its value is not one it can have (0.set.relity) | Did you mean “reality”?',
    ]);
    expect(await changes('[{change: handoff/new-prices, set: {mode: access, when: null, from: 5}}]')).toEqual([
      'idea-change: “from” is nothing that a hand-off has, or its value is not one it can have (0.set.from)',
    ]);
  });

  test('brings in what is complete, in the words that its kind has', async () => {
    expect(await changes(`[{add: stage/trial, after: purchase, value: ${stage}}]`)).toEqual([]);
    expect(await changes('[{add: touchpoint/pilot, value: {name: Pilot, stage: purchase, emotion: 9}}]')).toEqual([
      'idea-change: The new touchpoint pilot lacks “owner”, “client_does”, and “expectation” (0.value)',
      'idea-change: “emotion” is nothing that a touchpoint has, or its value is not one it can have (0.value.emotion)',
    ]);
    expect(await changes('[{add: stage/trial, value: {name: Trial}}]')).toEqual([
      'idea-change: The new stage trial lacks “goal” (0.value)',
    ]);
  });

  test('brings in nothing that is there', async () => {
    expect(await changes(`[{add: stage/purchase, value: ${stage}}]`)).toEqual([
      'idea-change: The stage Purchase (purchase) is there already (0.add) | Write “change: stage/purchase” and “set:” with what becomes different, or choose another id',
    ]);
  });

  test('may use what the same idea brings in further up, and nothing else that is not there', async () => {
    const add = `{add: stage/trial, after: stage/purchase, value: ${stage}}`;
    const team =
      '{add: team/pilots, value: {name: Pilots, members: [{id: eve, name: Eve}], stages: {trial: {contact: direct}}}}';
    expect(
      await changes(`[${add}, ${team}, {change: stage/trial, set: {goal: It works at once}},
      {change: handoff/new-prices, set: {to: [pilots], responsible: eve, stages: [trial]}}]`),
    ).toEqual([]);
    expect(await changes(`[{change: stage/trial, set: {goal: x}}, ${add}]`)).toEqual([
      'idea-change: What this needs is brought in only later: by a change further down, or by an idea that is laid over the map after this one (0.change)',
    ]);
    expect(await changes('[{change: stage/trial, set: {goal: x}}]')).toEqual([
      expect.stringContaining('unknown-reference: There is no stage “trial” (0.change)'),
    ]);
    expect(
      await changes(
        '[{change: touchpoint/first-order, set: {owner: suport, channels: [site, fax], evidence: [said so, C-261101-99999]}}]',
      ),
    ).toEqual([
      'idea-change: There is no team “suport” (0.set.owner) | Did you mean “support”?',
      expect.stringContaining('idea-change: There is no channel “fax” (0.set.channels.1)'),
      'idea-change: There is no case “C-261101-99999” (0.set.evidence.1)',
    ]);
  });

  test('cannot use what the same idea takes away further up', async () => {
    expect(
      await changes('[{remove: touchpoint/first-order}, {change: touchpoint/first-order, set: {emotion: 1}}]'),
    ).toEqual(['idea-change: First order (first-order) is taken away by a change above this one (1.change)']);
  });

  test('takes away a key without asking whether it is known', async () => {
    expect(await changes('[{change: team/support, set: {stages: {gone: null}}}]')).toEqual([]);
  });
});

describe('ideas that are over', () => {
  const wrong = '[{change: touchpoint/nowhere, set: {emotion: 7, owner: nobody}}]';

  test('need not fit any more', async () => {
    expect(
      await findingsIn(
        idea(one, 'rejected', wrong),
        idea(two, 'implemented', wrong, 'applied: {at: 2026-11-12, by: ann}\n'),
      ),
    ).toEqual([]);
  });

  test('that are implemented are to be written into the map', async () => {
    expect(await findingsIn(idea(one, 'implemented', '[{change: touchpoint/first-order, set: {emotion: 1}}]'))).toEqual(
      [
        `idea-not-applied: This idea is implemented, but its changes are not in the map: First order (first-order) () | Write them into the map with: cxmap idea apply ${one}`,
      ],
    );
    expect(await findingsIn(idea(one, 'implemented', '[]'))).toEqual([]);
  });
});

describe('two ideas', () => {
  const add = `[{add: stage/trial, value: ${stage}}]`;
  const refine = '[{change: stage/trial, set: {goal: It works at once}}]';

  test('of which one needs what the other brings in fit in the order in which they are laid', async () => {
    expect(await findingsIn(idea(one, 'in_progress', add), idea(two, 'planned', refine))).toEqual([]);
    expect(await findingsIn(idea(one, 'planned', add), idea(two, 'in_analysis', refine))).toEqual([]);
    expect(await findingsIn(idea(one, 'planned', refine), idea(two, 'planned', add))).toEqual([
      expect.stringContaining('idea-change: What this needs is brought in only later'),
    ]);
  });

  test('that set one field differently are told so, at the one that wins', async () => {
    const set = (value: string) => `[{change: handoff/new-prices, set: {when: {lead_time: ${value}}}}]`;
    expect(
      await findingsIn(idea(one, 'planned', set('7 working days')), idea(two, 'in_progress', set('9 working days'))),
    ).toEqual([
      `idea-conflict: ${two} and ${one} set “when.lead_time” of New prices (new-prices) differently (0.set.when.lead_time) | As it is, ${one} is laid over ${two}; agree on one, or merge the two ideas`,
    ]);
    const gone = '[{remove: handoff/new-prices}]';
    expect(await findingsIn(idea(one, 'planned', gone), idea(two, 'planned', set('9 working days')))).toEqual([
      expect.stringContaining(`${one} and ${two} want different things of New prices (new-prices)`),
    ]);
  });

  test('whose values each do, but not together, say so', async () => {
    const access = '[{change: handoff/new-prices, set: {mode: access, when: null}}]';
    const push = '[{change: handoff/new-prices, set: {when: {lead_time: 9 working days}}}]';
    const found = await findingsIn(idea(one, 'planned', access), idea(two, 'planned', push));
    expect(found.filter((line) => line.startsWith('idea-change'))).toEqual([
      expect.stringContaining(
        'With this change New prices (new-prices) would not have the form of a hand-off any more',
      ),
    ]);
  });
});
