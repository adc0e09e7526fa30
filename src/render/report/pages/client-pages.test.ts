import { describe, expect, test } from 'vitest';
import { locales } from '../../../locales/phrases.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { expectHarmless, reportPages } from '../../../testing/harmless-pages.ts';
import { hostileStrings } from '../../../testing/hostile-strings.ts';
import { lintPages } from '../../../testing/markdown-pages.ts';
import { plainLine } from '../../text.ts';

const textCount = 15;

/** A client of the segment of high touch with everything that its page shows, and these texts in each place; another of low touch. */
function clientWorkspace(text: (place: number) => string): Readonly<Record<string, string>> {
  const yaml = (value: object): string => JSON.stringify(value);
  const task = (id: string, place: number, due: string): Readonly<Record<string, string>> => ({
    [`tasks/2026-11/${id}.yaml`]: yaml({
      title: text(place),
      type: 'callback',
      owner: 'ann',
      due,
      status: 'open',
      origin: { playbook: 'first-days', client: 'big', step: 'mail' },
      history: [{ at: '2026-11-02T09:00:00Z', by: 'ann', to: 'open', owner: 'ann', due }],
    }),
  });
  return {
    ...baseWorkspace,
    'map/segments.yaml': (baseWorkspace['map/segments.yaml'] ?? '').replace(
      '{type: integer}',
      '{type: integer, value: true}',
    ),
    'map/teams/support.yaml': yaml({
      name: 'Support',
      stakeholder: 'bob',
      members: [
        { id: 'ann', name: text(0), head: true },
        { id: 'bob', name: 'Bob Ray' },
      ],
      stages: { onboarding: { contact: 'direct' } },
    }),
    'map/playbooks/first-days.yaml': yaml({
      name: text(1),
      stage: 'onboarding',
      starts_on: 'contract-signed',
      steps: [{ id: 'mail', name: text(2), team: 'support', after: '1 day', touch: 'automated' }],
    }),
    'clients/big.yaml': yaml({
      name: text(3),
      since: '2026-10-01',
      attributes: { size: 50 },
      segment: 'large',
      manager: 'ann',
      success: text(4),
      handover: {
        handoff: 'new-prices',
        at: '2026-10-01T09:00:00Z',
        by: 'dan',
        fields: { [text(5)]: [text(6), 'more'] },
      },
      promises: [
        { promise: text(7), due: '2026-10-10', owner: 'ann', kept: '2026-10-09' },
        { promise: text(8), due: '2026-10-10', owner: 'ann', broken: { at: '2026-10-11', reason: text(9) } },
        { promise: text(10), due: '2026-11-10', owner: 'dan', task: 'T-261102-2ABCD' },
      ],
      playbooks: [
        {
          playbook: 'first-days',
          started: '2026-10-02',
          steps: [{ step: 'mail', due: '2026-10-03', task: 'T-261102-3ABCD' }],
        },
      ],
    }),
    ...task('T-261102-2ABCD', 11, '2026-11-20'),
    ...task('T-261102-3ABCD', 12, '2026-12-20'),
    'cases/2026-11/C-261110-2ABCD.yaml': yaml({
      source: 'survey',
      received: '2026-11-10T09:00:00Z',
      client: 'big',
      text: text(13),
      tags: [],
      score: { metric: 'first-order', value: 3 },
      granted: [{ at: '2026-11-11T09:00:00Z', by: 'ann', measure: text(14), amount: 1500, currency: 'EUR' }],
    }),
  };
}

const plain = clientWorkspace((place) => `text ${place}`);

describe('the page of a client', () => {
  test('says who leads, what was promised and became of it, what runs, what they said, and how they came', async () => {
    const { 'clients/big.md': page, ...others } = await reportPages(['client'], plain);
    expect(page).toContain('# text 3\n\nAs of 22 November 2026.');
    expect(page).toContain(
      '- **Segment:** Large (size = 50)\n- **Who looks after them:** text 0\n- **Client since:** 1 Oct 2026\n- **Success is:** text 4\n- **Value:** size = 50\n- **Last word:** 10 Nov 2026, 12 days ago',
    );
    expect(page).toContain(`| text 7 | ✓ kept on 9 Oct 2026 | text 0 | |
| text 8 | ✗ broken on 11 Oct 2026: text 9 | text 0 | |
| text 10 | ⚠ overdue since 10 Nov 2026 | Dan Fox | T-261102-2ABCD<br>open |`);
    expect(page).toContain('**text 1**, started on 2 Oct 2026');
    expect(page).toContain('| 3 Oct 2026 | text 2 | T-261102-3ABCD<br>open |');
    expect(page).toContain('| ⚠ 20 Nov 2026 | text 11<br>T-261102-2ABCD | text 0 |');
    expect(page).toContain('| 10 Nov 2026 | text 13<br>C-261110-2ABCD |');
    expect(page).toContain('| 11 Nov 2026 | text 14, 1,500 EUR<br>C-261110-2ABCD | text 0 |');
    expect(page).toContain('(n = 1): 3 (10 Nov 2026)');
    expect(page).toContain('New prices: 1 Oct 2026, Dan Fox\n\n- **text 5:** text 6; more');
    // The client of low touch has none.
    expect(Object.keys(others).filter((path) => path.startsWith('clients/'))).toEqual([]);
  });

  test('is there while the client is, and is found from the contents', async () => {
    const { 'README.md': contents } = await reportPages(['index', 'client'], plain);
    expect(contents).toContain('- [text 3](clients/big.md): text 0');
    const left = {
      ...plain,
      'clients/big.yaml': (plain['clients/big.yaml'] ?? '').replace('{', '{"churned": {"at": "2026-11-01"},'),
    };
    const pages = await reportPages(['index', 'client'], left);
    expect(Object.keys(pages)).toEqual(['README.md']);
    expect(pages['README.md']).not.toContain('text 3');
  });

  test('is not for everybody', async () => {
    const kept = await reportPages(['index'], plain, '--public', '-o', 'report');
    expect(kept['README.md']).not.toMatch(/clients\/|text 3/);
  });

  test.each(locales)('is Markdown that linters like, in %s', async (locale) => {
    expect(await lintPages(await reportPages(['client', 'index'], plain, '--locale', locale))).toEqual([]);
  });

  test('has whatever is written in any field as text', async () => {
    const strings = hostileStrings.filter((text) => plainLine(text) !== '');
    const expected = await reportPages(['client'], plain);
    for (let first = 0; first < strings.length; first += textCount) {
      const hostile = clientWorkspace((place) => strings[(first + place) % strings.length] ?? '');
      await expectHarmless(expected, await reportPages(['client'], hostile), 'counted');
    }
  });
});
