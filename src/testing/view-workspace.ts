import { baseWorkspace } from './base-workspace.ts';

/** How many texts `viewWorkspace` takes. */
export const viewTexts = 33;

/** A small workspace with something to see in every view, and these texts in each place that a view shows. */
export function viewWorkspace(text: (place: number) => string): Readonly<Record<string, string>> {
  // JSON is YAML, and quotes whatever there is.
  const yaml = (value: object): string => JSON.stringify(value);
  return {
    ...baseWorkspace,
    'cxmap.yaml': yaml({ name: text(0) }),
    'map/success-map.yaml': yaml({
      success: { statement: text(1), measured_by: ['first-order'] },
      stages: [
        { id: 'purchase', name: text(2), goal: text(3) },
        { id: 'onboarding', name: text(4), goal: text(5) },
      ],
    }),
    'map/vocabulary.yaml': yaml({
      channels: [
        { id: 'site', name: text(6) },
        { id: 'call', name: text(7) },
      ],
      systems: [
        { id: 'desk', name: text(8) },
        { id: 'crm', name: text(9) },
      ],
      events: [{ id: 'price-change', name: text(10), planned: ['2026-12-07'] }],
      tags: [{ id: 'prices', name: 'Prices', group: 'process' }],
      task_types: [{ id: 'callback', name: 'Call back', target: '2 working days' }],
    }),
    'map/teams/sales.yaml': yaml({
      name: text(11),
      members: [{ id: 'dan', name: text(12) }],
      stages: { purchase: { contact: 'direct' } },
    }),
    'map/touchpoints/first-order.yaml': yaml({
      name: text(13),
      stage: 'onboarding',
      owner: 'support',
      supported_by: ['sales'],
      channels: ['site', 'call'],
      client_does: text(14),
      expectation: text(15),
      reality: text(16),
      barrier: text(17),
      emotion: -2,
      moment_of_truth: true,
      backstage: [{ team: 'sales', does: text(18), system: 'crm' }],
      metrics: ['first-order'],
    }),
    'map/handoffs/new-prices.yaml': yaml({
      name: text(19),
      from: 'sales',
      to: ['support'],
      stages: ['onboarding'],
      mode: 'push',
      information: [{ field: text(20), type: 'text', required: true }],
      when: { lead_time: '5 working days', before: 'price-change' },
      responsible: 'dan',
      where: { system: 'desk', url: 'https://desk.example/a|b?(c)&d' },
    }),
    'map/scenarios/first.yaml': yaml({
      name: text(21),
      goal: text(22),
      steps: [{ touchpoint: 'first-order', note: text(23) }],
      participants: [{ team: 'support', target: 'first-order', gain: text(24) }],
    }),
    'metrics/first-order.yaml': yaml({
      name: text(25),
      unit: text(26),
      better: 'higher',
      stage: 'onboarding',
      owner: 'dan',
      source: { system: 'desk', status: 'collected' },
      targets: [{ from: '2026-09', value: 80 }],
      expectation: { value: 90, evidence: 'Interviews' },
      benchmark: [{ who: text(27), value: 85, evidence: 'A report' }],
      by: ['region'],
      review: 'month',
    }),
    'metrics/first-order.csv': `period,value,n,region\n2026-09,78.5,30,\n2026-10,82,40,\n2026-10,70,10,"${csvText(text(28))}"\n`,
    'ideas/2026-11/I-261106-2ABCD.yaml': yaml({
      title: text(29),
      text: 'Better',
      status: 'received',
      author: 'ann',
      score: { client_value: 5, business_value: 4, effort: 2 },
      history: [{ at: '2026-11-06T09:00:00Z', by: 'ann', to: 'received' }],
    }),
    'ideas/2026-11/I-261101-3ABCD.yaml': yaml({
      title: text(30),
      text: 'Other',
      status: 'rejected',
      author: 'ann',
      rejection: { reason: text(31), alternatives: ['I-261106-2ABCD'] },
      route: { department: 'sales' },
      history: [
        { at: '2026-11-01T09:00:00Z', by: 'ann', to: 'received' },
        { at: '2026-11-02T09:00:00Z', by: 'ann', to: 'in_analysis' },
        { at: '2026-11-03T09:00:00Z', by: 'ann', to: 'rejected' },
      ],
    }),
    'tasks/2026-11/T-261102-7K3QX.yaml': yaml({
      title: text(32),
      type: 'callback',
      owner: 'dan',
      due: '2026-11-20',
      status: 'open',
      history: [{ at: '2026-11-02T09:00:00Z', by: 'ann', to: 'open', owner: 'dan', due: '2026-11-20' }],
    }),
  };
}

function csvText(text: string): string {
  return text.replaceAll('"', '""');
}
