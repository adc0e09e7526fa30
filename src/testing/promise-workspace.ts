import { baseWorkspace } from './base-workspace.ts';

/** How many texts `promiseWorkspace` takes. */
export const promiseTexts = 62;

/** A small workspace with something in every place that the pages about the map and about promises show, and these texts there. */
export function promiseWorkspace(text: (place: number) => string): Readonly<Record<string, string>> {
  // JSON is YAML, and quotes whatever there is.
  const yaml = (value: object): string => JSON.stringify(value);
  const field = text(19);
  return {
    ...baseWorkspace,
    'cxmap.yaml': yaml({ name: text(0), cx_team: 'support' }),
    'map/success-map.yaml': yaml({
      success: { statement: text(1), measured_by: ['first-order'] },
      stages: [
        { id: 'purchase', name: text(2), goal: text(3) },
        {
          id: 'onboarding',
          name: text(4),
          goal: text(5),
          done_when: text(6),
          risks: [{ risk: text(7), prevention: text(8), touchpoint: 'first-order' }],
        },
      ],
    }),
    'map/vocabulary.yaml': yaml({
      channels: [
        { id: 'site', name: text(9) },
        { id: 'call', name: text(10) },
      ],
      systems: [
        { id: 'desk', name: text(11) },
        { id: 'crm', name: text(12) },
      ],
      events: [
        { id: 'price-change', name: text(13), planned: ['2026-12-07', '2026-12-14', '2027-01-11'] },
        { id: 'contract-signed', name: text(14) },
      ],
      tags: [{ id: 'prices', name: 'Prices', group: 'process' }],
      task_types: [{ id: 'callback', name: 'Call back', target: '2 working days' }],
    }),
    'map/handoffs/new-prices.yaml': yaml({
      name: text(15),
      from: 'sales',
      to: ['support'],
      stages: ['onboarding'],
      mode: 'push',
      information: [
        { field, type: 'text', required: true, hint: text(20) },
        { field: 'which', type: 'choice', required: false, choices: [text(21), text(22)] },
      ],
      when: { lead_time: '5 working days', before: 'price-change' },
      responsible: 'ann',
      where: { system: 'crm', url: 'https://crm.example/a|b?(c)&d' },
      confirm: true,
    }),
    'map/handoffs/price-questions.yaml': yaml({
      name: text(16),
      from: 'sales',
      to: ['support'],
      stages: ['purchase'],
      mode: 'questions',
      responsible: 'dan',
      where: { system: 'desk' },
      answer_within: '1 working day',
    }),
    'map/teams/sales.yaml': yaml({
      name: text(23),
      system: 'crm',
      stakeholder: 'dan',
      members: [{ id: 'dan', name: text(24), role: text(25), head: true }],
      stages: { purchase: { contact: 'direct', does: text(26) }, onboarding: { contact: 'indirect', does: text(27) } },
      gains: text(28),
      goals: [
        { goal: text(29), metric: 'first-order', target: text(30), owner: 'dan', due: '2026-11-01', why: text(31) },
        { goal: text(32) },
      ],
      targets: ['first-order'],
      authority: [
        { measure: text(33), limit: { amount: 1500, currency: 'EUR' }, when: text(34) },
        { measure: text(35), limit: { amount: 3, currency: text(36) } },
      ],
    }),
    'map/teams/support.yaml': yaml({
      name: text(37),
      system: 'desk',
      stakeholder: 'bob',
      members: [
        { id: 'ann', name: text(38), away: [{ from: '2026-11-20', to: '2026-11-30', deputy: 'bob' }] },
        { id: 'bob', name: text(39), away: [{ from: '2026-12-20', to: '2026-12-30', deputy: 'eve' }] },
      ],
      stages: { onboarding: { contact: 'direct', does: text(40) } },
    }),
    'map/touchpoints/first-order.yaml': yaml({
      name: text(41),
      stage: 'onboarding',
      owner: 'support',
      supported_by: ['sales'],
      channels: ['site', 'call'],
      client_does: text(42),
      expectation: text(43),
      reality: text(44),
      barrier: text(45),
      emotion: -2,
      moment_of_truth: true,
      backstage: [{ team: 'sales', does: text(46), system: 'crm' }],
      metrics: ['first-order'],
    }),
    'map/playbooks/first-week.yaml': yaml({
      name: text(47),
      stage: 'onboarding',
      starts_on: 'contract-signed',
      segments: ['small'],
      steps: [
        { id: 'mail', name: text(48), team: 'support', after: '1 day', touch: 'automated' },
        {
          id: 'call',
          name: text(49),
          role: text(50),
          after: '2 days',
          touch: 'personal',
          base: 'mail',
          handoff: 'new-prices',
        },
        { id: 'visit', name: 'Visit', team: 'sales', after: '3 days', touch: 'personal' },
      ],
    }),
    'map/scenarios/first.yaml': yaml({
      name: text(51),
      goal: text(52),
      group: 'start',
      steps: [{ touchpoint: 'first-order' }],
    }),
    'map/groups/start.yaml': yaml({ name: text(53), members: ['ann', 'dan'], meets: '2 weeks' }),
    'metrics/first-order.yaml': yaml({
      name: text(54),
      unit: text(55),
      better: 'higher',
      stage: 'onboarding',
      owner: 'dan',
      source: { system: 'desk', status: 'collected' },
      targets: [{ from: '2026-09', value: 90 }],
      review: 'month',
    }),
    'ideas/2026-11/I-261106-2ABCD.yaml': yaml({
      title: text(56),
      text: 'Better',
      status: 'in_progress',
      author: 'ann',
      changes: [
        {
          change: 'touchpoint/first-order',
          set: { reality: text(57), barrier: null, channels: ['site'] },
        },
        { change: 'stage/onboarding', set: { goal: text(58) } },
        { add: 'team/partners', value: { name: text(59), gains: text(60) } },
      ],
      history: [{ at: '2026-11-06T09:00:00Z', by: 'ann', to: 'in_progress' }],
    }),
    'ideas/2026-11/I-261107-3ABCD.yaml': yaml({
      title: text(61),
      text: 'Other',
      status: 'planned',
      author: 'ann',
      changes: [
        { change: 'stage/onboarding', set: { goal: text(17) } },
        { change: 'touchpoint/nowhere', set: { name: 'Lost' } },
        { remove: 'handoff/price-questions' },
      ],
      history: [{ at: '2026-11-07T09:00:00Z', by: 'ann', to: 'planned' }],
    }),
    'tasks/2026-11/T-261102-7K3QX.yaml': yaml({
      title: text(18),
      type: 'callback',
      owner: 'dan',
      due: '2026-11-20',
      status: 'open',
      history: [{ at: '2026-11-02T09:00:00Z', by: 'ann', to: 'open', owner: 'dan', due: '2026-11-20' }],
    }),
    'announcements/2026-11/A-261110-7K3QX.yaml': yaml({
      handoff: 'new-prices',
      effective: '2026-12-14',
      published: '2026-11-10T10:00:00Z',
      by: 'dan',
      fields: { [field]: text(20) },
      react: text(34),
      articles: [{ url: 'https://help.example/prices|(1)', owner: 'ann' }],
    }),
    'questions/2026-11/Q-261112-4ABCD.yaml': yaml({
      handoff: 'price-questions',
      to: 'sales',
      by: 'bob',
      asked: '2026-11-12T09:00:00Z',
      question: text(36),
      answer: text(33),
      answered: '2026-11-13T09:00:00Z',
    }),
    'questions/2026-11/Q-261119-7K3QX.yaml': yaml({
      handoff: 'price-questions',
      to: 'sales',
      by: 'bob',
      asked: '2026-11-17T09:00:00Z',
      question: text(35),
    }),
  };
}
