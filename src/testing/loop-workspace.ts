import { baseWorkspace } from './base-workspace.ts';

/** The base workspace with a little of the loop: two cases, their tasks and an idea, in different states. */
export const loopWorkspace: Readonly<Record<string, string>> = {
  ...baseWorkspace,
  'cases/2026-11/C-261102-4MX2Q.yaml': `source: survey
received: 2026-11-02T09:00:00Z
client: harbor-1
stage: onboarding
tags: [prices]
text: The price letter came after the price.
decision: {kind: task, at: 2026-11-02T12:00:00Z, by: ann, refs: [T-261102-7K3QX]}
`,
  'cases/2026-11/C-261105-9QW2Z.yaml': `source: data
received: 2026-11-05T09:00:00Z
touchpoint: first-order
text: "=HYPERLINK(\\"http://evil.example\\") \\e[31mred\\e[0m"
`,
  'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call back about prices
type: callback
owner: ann
due: 2026-11-04
status: in_progress
cases: [C-261102-4MX2Q]
history:
  - {at: 2026-11-02T12:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
  - {at: 2026-11-02T13:00:00Z, by: ann, to: in_progress}
`,
  'tasks/2026-11/T-261103-7KXYZ.yaml': `title: Tell sales
type: callback
owner: dan
due: 2026-11-03
status: open
history:
  - {at: 2026-11-03T08:00:00Z, by: ann, to: open, owner: dan, due: 2026-11-03}
`,
  'ideas/2026-11/I-261106-2ABCD.yaml': `title: Tell support of new prices first
text: Support should know a week before
status: received
author: bob
cases: [C-261102-4MX2Q]
score: {client_value: 5, business_value: 4, effort: 2}
changes:
  - {change: handoff/new-prices, set: {confirm: true}}
history:
  - {at: 2026-11-06T09:00:00Z, by: bob, to: received}
`,
};
