import type { Kind } from '../../model/kinds.ts';

/**
 * What of a value may be shown to everybody: all of it (texts of the map, numbers, ids of definitions), of a person only
 * the team, or of an object the fields that are named (`*` stands for every key). What is not named is nobody else's.
 */
export type Kept = 'all' | 'team of person' | { readonly [field: string]: Kept };

const named = { id: 'all', name: 'all', retired: 'all' } as const;

/**
 * The kinds and fields that a public report is made from. It is a list of what is let out, never of what is held back: a
 * new field stays inside until somebody decides that it may leave. Not here, on purpose: cases, clients, tasks, news,
 * questions, groups, routing, what an idea says, planned dates of events, addresses of systems, evidence, benchmarks.
 */
export const publicFields: Partial<Record<Kind, Kept>> = {
  workspace: { name: 'all', locale: 'all', timezone: 'all', cx_team: 'all', calendars: 'all', limits: 'all' },
  'success-map': {
    success: { statement: 'all', for: 'all', measured_by: 'all' },
    stages: { id: 'all', name: 'all', goal: 'all', done_when: 'all' },
  },
  vocabulary: {
    channels: named,
    systems: named,
    events: named,
    tags: { ...named, group: 'all' },
    task_types: { ...named, target: 'all' },
  },
  segments: {
    attributes: { '*': { type: 'all', choices: 'all' } },
    segments: { ...named, when: 'all', success: 'all', strategy: 'all', playbooks: 'all' },
  },
  team: {
    name: 'all',
    system: 'all',
    stages: { '*': { contact: 'all', does: 'all' } },
    targets: 'all',
    calendar: 'all',
    retired: 'all',
  },
  touchpoint: {
    name: 'all',
    stage: 'all',
    order: 'all',
    owner: 'all',
    supported_by: 'all',
    channels: 'all',
    client_does: 'all',
    expectation: 'all',
    reality: 'all',
    barrier: 'all',
    emotion: 'all',
    expected_emotion: 'all',
    moment_of_truth: 'all',
    backstage: { team: 'all', does: 'all', system: 'all' },
    metrics: 'all',
    retired: 'all',
  },
  handoff: {
    name: 'all',
    from: 'all',
    to: 'all',
    stages: 'all',
    mode: 'all',
    information: { field: 'all', type: 'all', required: 'all', choices: 'all', hint: 'all' },
    when: 'all',
    responsible: 'team of person',
    where: { system: 'all' },
    confirm: 'all',
    answer_within: 'all',
    retired: 'all',
  },
  scenario: {
    name: 'all',
    segment: 'all',
    goal: 'all',
    steps: { touchpoint: 'all', note: 'all' },
    participants: { team: 'all', target: 'all', gain: 'all' },
    retired: 'all',
  },
  playbook: {
    name: 'all',
    stage: 'all',
    segments: 'all',
    starts_on: 'all',
    steps: {
      id: 'all',
      name: 'all',
      team: 'all',
      role: 'all',
      after: 'all',
      touch: 'all',
      task_type: 'all',
      handoff: 'all',
      base: 'all',
    },
    retired: 'all',
  },
  metric: {
    name: 'all',
    unit: 'all',
    better: 'all',
    stage: 'all',
    touchpoint: 'all',
    order: 'all',
    owner: 'team of person',
    kind: 'all',
    source: { system: 'all', status: 'all' },
    computed: 'all',
    scale: 'all',
    weights: 'all',
    targets: 'all',
    balance: 'all',
    review: 'all',
    retired: 'all',
  },
};

/** The columns of a metric's values that may be shown: totals, never a row of a dimension, which may be a client. */
export const publicColumns: readonly string[] = [
  'period',
  'value',
  'n',
  'sent',
  'hits',
  'promoters',
  'passives',
  'detractors',
  'sd',
];
