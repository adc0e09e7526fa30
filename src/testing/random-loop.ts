import * as fc from 'fast-check';
import { ideaOf, type MapSize, person, team } from './random-ideas.ts';
import { two } from './random-metrics.ts';
import { anyText, many, maybe } from './random-text.ts';

const day = (index: number): string => `2026-11-${two((index % 28) + 1)}`;
const number = (index: number): string => String(index).padStart(5, '0');

/** Scenarios, tasks, ideas and feedback in every status, laid over a map of some size. */
export function anyLoop(
  upTo: (max: number) => number,
): fc.Arbitrary<(size: MapSize) => readonly (readonly [path: string, value: unknown])[]> {
  return fc
    .record({
      scenarios: many(
        fc.record({
          name: anyText(),
          goal: anyText(),
          steps: many(fc.record({ touchpoint: fc.nat(39), note: maybe(anyText()) }), 12),
          gains: many(anyText(), 4),
        }),
        upTo(3),
      ),
      tasks: many(
        fc.record({
          title: anyText(),
          status: fc.constantFrom('open', 'in_progress', 'in_question', 'completed', 'cancelled'),
          owner: fc.nat(14),
          from: fc.nat(20),
          due: fc.nat(27),
          note: anyText(),
        }),
        upTo(25),
      ),
      ideas: many(
        fc.record({
          title: anyText(),
          status: fc.constantFrom(
            ...(['received', 'in_analysis', 'planned', 'in_progress'] as const),
            ...(['implemented', 'postponed', 'rejected', 'cancelled'] as const),
          ),
          score: maybe(fc.record({ client_value: mark(), business_value: mark(), effort: mark() })),
          words: anyText(),
          author: fc.nat(14),
          change: maybe(
            fc.record({ part: fc.nat(60), kind: fc.constantFrom('change', 'remove', 'add'), text: anyText() }),
          ),
        }),
        upTo(12),
      ),
      cases: many(fc.record({ text: anyText(), touchpoint: fc.nat(39) }), 6),
    })
    .map(({ scenarios, tasks, ideas, cases }) => (size) => [
      ...scenarios.map((one, index) => [`map/scenarios/way${index}.yaml`, scenarioOf(one, size)] as const),
      ...tasks.map((one, index) => [`tasks/2026-11/T-261101-${number(index)}.yaml`, taskOf(one, size)] as const),
      ...ideas.map((one, index) => [`ideas/2026-11/I-261102-${number(index)}.yaml`, ideaOf(one, size)] as const),
      ...cases.map(({ text, touchpoint }, index) => {
        const about = size.touchpoints > 0 ? { touchpoint: `p${touchpoint % size.touchpoints}` } : {};
        const value = { source: 'survey', received: `${day(index)}T09:00:00Z`, tags: ['prices'], text, ...about };
        return [`cases/2026-11/C-261101-${number(index)}.yaml`, value] as const;
      }),
    ]);
}

function mark(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 5 });
}

function scenarioOf(
  {
    steps,
    gains,
    ...named
  }: {
    readonly name: string;
    readonly goal: string;
    readonly steps: readonly { readonly touchpoint: number; readonly note: string | undefined }[];
    readonly gains: readonly string[];
  },
  size: MapSize,
): object {
  return {
    ...named,
    steps:
      size.touchpoints === 0
        ? []
        : steps.map(({ touchpoint, note }) => ({ touchpoint: `p${touchpoint % size.touchpoints}`, note })),
    participants: gains.slice(0, size.teams).map((gain, index) => ({
      team: team(index, size),
      target: size.metrics[index],
      gain,
    })),
  };
}

function taskOf(
  task: {
    readonly title: string;
    readonly status: string;
    readonly owner: number;
    readonly from: number;
    readonly due: number;
    readonly note: string;
  },
  size: MapSize,
): object {
  const owner = person(task.owner, size);
  const due = day(task.due);
  const way = task.status === 'completed' ? ['in_progress', 'completed'] : task.status === 'open' ? [] : [task.status];
  return {
    title: task.title,
    type: 'callback',
    owner,
    due,
    status: task.status,
    history: [
      { at: `${day(task.from)}T08:00:00Z`, by: owner, to: 'open', owner, due },
      ...way.map((to, index) => ({ at: `${day(task.from + index)}T09:00:00Z`, by: owner, to, note: task.note })),
    ],
  };
}
