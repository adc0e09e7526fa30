import { viewWorkspace } from './view-workspace.ts';

/** How many texts `planWorkspace` takes. */
export const planTexts = 12;

/** The workspace of the views with ideas on their way that add, change and take away, and these texts in what they set. */
export function planWorkspace(
  text: (place: number) => string,
  views: (place: number) => string = (place) => `text ${place}`,
): Readonly<Record<string, string>> {
  const idea = (title: string, status: string, changes: readonly object[]): string =>
    JSON.stringify({
      title,
      text: 'Better',
      status,
      author: 'ann',
      changes,
      history: [{ at: '2026-11-06T09:00:00Z', by: 'ann', to: 'received' }],
    });
  const touchpoint = {
    name: 'Letter',
    stage: 'purchase',
    owner: 'sales',
    channels: ['site'],
    client_does: 'Reads',
    expectation: 'Knows',
    reality: 'Knows',
  };
  const handoff = {
    name: 'Paper list',
    from: 'support',
    to: ['sales'],
    stages: ['purchase'],
    mode: 'access',
    responsible: 'ann',
    where: { system: 'desk' },
  };
  return {
    ...viewWorkspace(views),
    'map/touchpoints/letter.yaml': JSON.stringify(touchpoint),
    'map/handoffs/paper-list.yaml': JSON.stringify(handoff),
    'ideas/2026-11/I-261107-0AAAA.yaml': idea(text(0), 'in_progress', [
      {
        change: 'touchpoint/first-order',
        set: {
          client_does: text(1),
          reality: text(2),
          barrier: null,
          emotion: 1,
          backstage: [{ team: 'sales', does: text(3), system: 'desk' }],
        },
      },
      { change: 'stage/onboarding', set: { goal: text(4) } },
    ]),
    'ideas/2026-11/I-261108-0BBBB.yaml': idea(text(5), 'planned', [
      { remove: 'touchpoint/letter' },
      { remove: 'handoff/paper-list' },
      { add: 'touchpoint/call', value: { ...touchpoint, name: text(6), expectation: text(7), emotion: 2 } },
      { add: 'stage/trial', after: 'purchase', value: { name: text(8), goal: text(9) } },
    ]),
    'ideas/2026-11/I-261109-0CCCC.yaml': idea(text(10), 'postponed', [
      {
        change: 'handoff/new-prices',
        set: {
          when: { lead_time: '9 working days', before: 'price-change' },
          information: [{ field: text(11), type: 'text', required: true }],
          where: { system: 'crm', url: null },
        },
      },
      { add: 'handoff/calls', value: { ...handoff, name: 'Calls', to: ['sales'] } },
      { change: 'team/sales', set: { gains: 'Time' } },
    ]),
  };
}
