import { baseWorkspace } from './base-workspace.ts';

/** How many texts `loopPagesWorkspace` takes. */
export const loopPagesTexts = 52;

/** A small workspace with something to see on every page about the loop in November 2026, and these texts in each place that they show. */
export function loopPagesWorkspace(text: (place: number) => string): Readonly<Record<string, string>> {
  // JSON is YAML, and quotes whatever there is.
  const yaml = (value: object): string => JSON.stringify(value);
  const moves = (by: string, ...way: readonly (readonly [day: string, to: string])[]) =>
    way.map(([day, to]) => ({ at: `${day}T09:00:00Z`, by, to }));
  return {
    ...baseWorkspace,
    'cxmap.yaml': yaml({ name: text(0), cx_team: 'support' }),
    'map/success-map.yaml': yaml({
      success: { statement: 'The client ships', measured_by: ['first-order'] },
      stages: [
        { id: 'purchase', name: text(1), goal: 'To sign' },
        { id: 'onboarding', name: text(2), goal: 'To ship' },
      ],
    }),
    'map/vocabulary.yaml': yaml({
      channels: [
        { id: 'site', name: 'Site' },
        { id: 'call', name: 'Call' },
      ],
      systems: [
        { id: 'desk', name: text(3) },
        { id: 'crm', name: 'CRM' },
      ],
      events: [
        { id: 'price-change', name: text(4), planned: ['2026-12-07'] },
        { id: 'contract-signed', name: 'Signed' },
      ],
      tags: [{ id: 'prices', name: text(5), group: 'process' }],
      task_types: [{ id: 'callback', name: 'Call back', target: '2 working days' }],
    }),
    'map/segments.yaml': yaml({
      attributes: { size: { type: 'integer' }, region: { type: 'string' } },
      segments: [
        { id: 'small', name: text(6), when: { properties: { size: { maximum: 10 } } }, strategy: 'low_touch' },
        {
          id: 'large',
          name: text(7),
          when: { properties: { size: { minimum: 11 } } },
          strategy: 'high_touch',
          success: text(7),
        },
      ],
    }),
    'map/teams/support.yaml': yaml({
      name: text(8),
      system: 'desk',
      stakeholder: 'bob',
      members: [
        { id: 'ann', name: text(9), head: true, away: [{ from: '2026-11-20', to: '2026-11-30', deputy: 'bob' }] },
        { id: 'bob', name: text(10) },
      ],
      stages: { onboarding: { contact: 'direct' } },
    }),
    'map/teams/sales.yaml': yaml({
      name: text(11),
      members: [{ id: 'dan', name: text(12), head: true }],
      stages: { purchase: { contact: 'direct' } },
    }),
    'map/groups/prices.yaml': yaml({
      name: text(13),
      members: ['ann', 'dan'],
      meets: '2 weeks',
      since: '2026-11-10',
      stages: ['purchase', 'onboarding'],
    }),
    'map/groups/old.yaml': yaml({ name: text(14), meets: '1 week', since: '2026-01-05', retired: '2026-11-02' }),
    'map/handoffs/new-prices.yaml': yaml({
      name: text(15),
      from: 'sales',
      to: ['support'],
      stages: ['onboarding'],
      mode: 'push',
      when: { lead_time: '5 working days', before: 'price-change' },
      responsible: 'dan',
      where: { system: 'desk' },
      confirm: true,
    }),
    'map/touchpoints/first-order.yaml': yaml({
      name: text(16),
      stage: 'onboarding',
      owner: 'support',
      channels: ['site'],
      client_does: 'Orders',
      expectation: 'Quick',
    }),
    'map/playbooks/welcome.yaml': yaml({
      name: text(17),
      stage: 'onboarding',
      starts_on: 'contract-signed',
      steps: [{ id: 'call', name: 'Call', team: 'support', after: '2 days', touch: 'personal' }],
    }),
    'metrics/first-order.yaml': yaml({
      name: text(18),
      unit: text(19),
      better: 'higher',
      stage: 'onboarding',
      owner: 'dan',
      kind: 'csat',
      source: { system: 'desk', status: 'collected' },
      targets: [{ from: '2026-09', value: 90 }],
      expectation: { value: 95, evidence: 'Interviews' },
      benchmark: [{ who: text(20), value: 85, evidence: 'A report' }],
      balance: ['answer-time'],
      by: ['region'],
      review: 'month',
    }),
    'metrics/first-order.csv': `period,value,n,region\n2026-09,78.5,30,\n2026-10,82,40,\n2026-10,70,10,"${csvText(text(21))}"\n`,
    'metrics/answer-time.yaml': yaml({
      name: text(22),
      unit: 'h',
      better: 'lower',
      stage: 'onboarding',
      owner: 'dan',
      kind: 'time',
      source: { system: 'desk', status: 'collected' },
      targets: [{ from: '2026-09', value: 5 }],
      review: 'month',
    }),
    'metrics/answer-time.csv': 'period,value\n2026-09,4\n2026-10,6\n',
    'metrics/calls.yaml': yaml({
      name: text(23),
      unit: 'calls',
      better: 'lower',
      stage: 'purchase',
      owner: 'ann',
      source: { system: 'desk', status: 'missing', idea: 'I-261101-AAAA1' },
      review: 'month',
    }),
    'clients/harbor-1.yaml': yaml({ name: text(24), attributes: { size: 4 }, segment: 'small', manager: 'ann' }),
    'cases/2026-11/C-261103-AAAA1.yaml': yaml({
      source: 'survey',
      received: '2026-11-03T09:00:00Z',
      client: 'harbor-1',
      stage: 'onboarding',
      tags: ['prices'],
      score: { metric: 'first-order', value: 2 },
      sentiment: 'negative',
      text: text(25),
      decision: { kind: 'task', at: '2026-11-03T12:00:00Z', by: 'ann', refs: ['T-261103-AAAA1'] },
    }),
    'cases/2026-11/C-261104-AAAA2.yaml': yaml({
      source: 'data',
      received: '2026-11-04T09:00:00Z',
      touchpoint: 'first-order',
      text: text(26),
      clarifications: [{ asked: '2026-11-05', by: 'ann', question: text(27) }],
    }),
    'tasks/2026-11/T-261103-AAAA1.yaml': yaml({
      title: text(28),
      type: 'callback',
      owner: 'dan',
      due: '2026-11-05',
      status: 'completed',
      cases: ['C-261103-AAAA1'],
      history: [
        { at: '2026-11-03T12:00:00Z', by: 'ann', to: 'open', owner: 'dan', due: '2026-11-05' },
        { at: '2026-11-04T12:00:00Z', by: 'dan', to: 'in_progress' },
        { at: '2026-11-12T12:00:00Z', by: 'dan', to: 'completed', note: text(29) },
      ],
    }),
    'tasks/2026-11/T-261104-AAAA2.yaml': yaml({
      title: text(30),
      type: 'callback',
      owner: 'ann',
      due: '2026-11-09',
      status: 'in_question',
      history: [
        { at: '2026-11-04T12:00:00Z', by: 'ann', to: 'open', owner: 'ann', due: '2026-11-09' },
        { at: '2026-11-05T12:00:00Z', by: 'ann', to: 'in_question', note: text(31) },
      ],
    }),
    'tasks/2026-11/T-261105-AAAA3.yaml': yaml({
      title: text(32),
      type: 'callback',
      owner: 'dan',
      due: '2026-12-09',
      status: 'open',
      history: [{ at: '2026-11-05T12:00:00Z', by: 'ann', to: 'open', owner: 'dan', due: '2026-12-09' }],
    }),
    'questions/2026-11/Q-261105-AAAA1.yaml': yaml({
      handoff: 'new-prices',
      to: 'sales',
      by: 'ann',
      asked: '2026-11-05T09:00:00Z',
      question: text(33),
    }),
    'announcements/2026-11/A-261112-AAAA1.yaml': yaml({
      handoff: 'new-prices',
      effective: '2026-11-30',
      published: '2026-11-12T09:00:00Z',
      by: 'dan',
      react: text(34),
    }),
    'ideas/2026-11/I-261101-AAAA1.yaml': yaml({
      title: text(35),
      text: text(36),
      status: 'in_analysis',
      author: 'ann',
      supporters: ['harbor-1', 'bob'],
      route: { contest: true },
      score: { client_value: 5, business_value: 4, effort: 2 },
      volunteers: [
        { person: 'bob', at: '2026-11-03', approved_by: 'ann' },
        { person: 'dan', at: '2026-11-04' },
      ],
      changes: [
        { change: 'touchpoint/first-order', set: { reality: 'Slow' } },
        {
          add: 'touchpoint/board',
          value: {
            name: text(37),
            stage: 'onboarding',
            owner: 'support',
            client_does: 'Looks',
            expectation: 'To see',
            channels: ['site'],
          },
        },
      ],
      history: moves('ann', ['2026-11-01', 'received'], ['2026-11-02', 'in_analysis']),
    }),
    'ideas/2026-11/I-261101-AAAA2.yaml': yaml({
      title: text(38),
      text: 'Text',
      status: 'in_progress',
      author: 'ann',
      route: { group: 'prices' },
      project: {
        start: '2026-11-03',
        end: '2026-12-18',
        goal: text(39),
        scope: text(40),
        deliverables: [text(41)],
        milestones: [{ name: text(42), due: '2026-11-10' }],
        work: [
          { id: 'a', name: text(43), owner: 'ann', due: '2026-12-01' },
          { id: 'b', name: 'B', owner: 'bob', parent: 'a', done: true },
        ],
        risks: [{ risk: text(44), plan: text(45) }],
      },
      checkins: [{ at: '2026-11-04', by: 'ann', progress: text(46), delays: text(47), risks: text(48) }],
      history: moves(
        'ann',
        ['2026-11-01', 'received'],
        ['2026-11-01', 'in_analysis'],
        ['2026-11-02', 'planned'],
        ['2026-11-03', 'in_progress'],
      ),
    }),
    'ideas/2026-11/I-261101-AAAA3.yaml': yaml({
      title: 'Rejected',
      text: 'Text',
      status: 'rejected',
      author: 'ann',
      route: { group: 'prices' },
      rejection: { reason: text(49), consequences: text(50), alternatives: [text(51)] },
      history: moves('ann', ['2026-11-01', 'received'], ['2026-11-01', 'in_analysis'], ['2026-11-06', 'rejected']),
    }),
    'ideas/2026-11/I-261101-AAAA4.yaml': yaml({
      title: 'In analysis',
      text: 'Text',
      status: 'in_analysis',
      author: 'ann',
      route: { group: 'prices' },
      history: moves('ann', ['2026-11-01', 'received'], ['2026-11-02', 'in_analysis']),
    }),
  };
}

function csvText(text: string): string {
  return text.replaceAll('"', '""');
}
