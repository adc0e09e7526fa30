/**
 * A small workspace without a finding, even in `strict`: what rule examples are laid over. Two teams, two stages,
 * one hand-off, one touchpoint, one metric, a client in a segment.
 */
export const baseWorkspace: Readonly<Record<string, string>> = {
  'cxmap.yaml': `name: Blue Harbor
timezone: UTC
cx_team: support
`,
  'map/success-map.yaml': `success:
  statement: The client ships their first order within a week
  measured_by: [first-order]
stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - id: onboarding
    name: Onboarding
    goal: The client has shipped an order
    risks: [{risk: Addresses are typed twice, prevention: Bring them in from a sheet}]
`,
  'map/vocabulary.yaml': `channels:
  - {id: site, name: Web site}
  - {id: call, name: Phone call}
systems:
  - {id: desk, name: Help desk}
  - {id: crm, name: CRM}
events:
  - {id: price-change, name: Prices change}
  - {id: contract-signed, name: Contract signed}
tags:
  - {id: prices, name: Prices, group: process}
task_types:
  - {id: callback, name: Call back, target: 2 working days}
`,
  'map/routing.yaml': `rules:
  - {tags: [prices], owner: dan}
fallback: ann
escalation:
  - {after: 1 working day, to: head-of:support}
ideas:
  - {tags: [prices], to: {department: sales}}
`,
  'map/segments.yaml': `attributes:
  size: {type: integer}
segments:
  - id: small
    name: Small
    when: {properties: {size: {maximum: 10}}, required: [size]}
    strategy: low_touch
  - id: large
    name: Large
    when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}
    strategy: high_touch
`,
  'map/teams/support.yaml': `name: Support
system: desk
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray}
stages:
  onboarding: {contact: direct}
`,
  'map/teams/sales.yaml': `name: Sales
system: crm
stakeholder: dan
members:
  - {id: dan, name: Dan Fox, head: true}
stages:
  purchase: {contact: direct}
`,
  'map/handoffs/new-prices.yaml': `name: New prices
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true}
when: {lead_time: 5 working days, before: price-change}
responsible: dan
where: {system: desk}
`,
  'map/touchpoints/first-order.yaml': `name: First order
stage: onboarding
owner: support
channels: [site, call]
client_does: Places the first order
expectation: It takes ten minutes
reality: It takes ten minutes
metrics: [first-order]
`,
  'metrics/first-order.yaml': `name: Clients with a first order in a week
unit: "%"
better: higher
stage: onboarding
touchpoint: first-order
owner: ann
kind: share
source: {system: desk, status: collected}
targets:
  - {from: 2026-10, value: 80}
expectation: {value: 90, evidence: Interviews in September}
review: month
`,
  'metrics/first-order.csv': 'period,value,n\n2026-10,82,40\n',
  'clients/harbor-1.yaml': `attributes: {size: 4}
segment: small
manager: ann
`,
};
