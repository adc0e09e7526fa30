import * as fc from 'fast-check';
import { locales } from '../locales/phrases.ts';
import { type Files, filesOf } from './random-files.ts';
import { anyLoop } from './random-loop.ts';
import { anyMetric } from './random-metrics.ts';
import { anyText, many, maybe } from './random-text.ts';

export type { Files } from './random-files.ts';

/**
 * Workspaces of any shape: 1 to 12 stages, 1 to 15 teams, up to 40 touchpoints and 30 hand-offs of every mode, 3
 * scenarios, 25 tasks, 13 ideas that add, change and take away, metrics with values by a dimension, long words, hostile
 * texts; `small` ones have a quarter of that. Each file is JSON, which YAML reads as it is.
 */
export function anyWorkspace({ small = false } = {}): fc.Arbitrary<Files> {
  const upTo = (max: number): number => (small ? Math.ceil(max / 4) : max);
  const contact = fc.constantFrom('direct', 'indirect', 'none');
  const feeling = maybe(fc.integer({ min: -2, max: 2 }));
  return fc
    .record({
      name: anyText(),
      locale: fc.constantFrom(...locales),
      statement: anyText(),
      stages: many(fc.record({ name: anyText(), goal: anyText(), done_when: maybe(anyText()) }), upTo(12), 1),
      teams: many(
        fc.record({ name: anyText(), member: anyText(), contacts: many(contact, 12, 12), does: anyText() }),
        upTo(15),
        1,
      ),
      vocabulary: fc.record({
        channels: many(anyText(), 4),
        systems: many(anyText(), 3, 1),
        events: many(fc.record({ name: anyText(), planned: many(fc.nat(60), 3) }), 3, 1),
      }),
      touchpoints: many(
        fc.record({
          name: anyText(),
          stage: fc.nat(11),
          owner: fc.nat(14),
          client_does: anyText(),
          channels: many(fc.nat(3), 2),
          backstage: many(fc.record({ team: fc.nat(14), does: anyText(), system: maybe(fc.nat(2)) }), 2),
          expectation: anyText(),
          reality: maybe(anyText()),
          barrier: maybe(anyText()),
          emotion: feeling,
          expected_emotion: feeling,
          moment_of_truth: fc.boolean(),
          metric: maybe(anyMetric()),
        }),
        upTo(40),
      ),
      handoffs: many(
        fc.record({
          name: anyText(),
          from: fc.nat(14),
          to: many(fc.nat(14), 4, 1),
          stages: many(fc.nat(11), 3, 1),
          mode: fc.constantFrom('push', 'board', 'access', 'questions'),
          before: fc.boolean(),
          time: fc.constantFrom('7 working days', '2 working hours', '1 week', '0 days', '30 minutes'),
          event: fc.nat(2),
          field: anyText(),
          confirm: fc.boolean(),
        }),
        upTo(30),
      ),
      changes: many(
        fc.record({ part: fc.nat(60), kind: fc.constantFrom('change', 'remove', 'add'), text: anyText() }),
        8,
      ),
      loop: anyLoop(upTo),
    })
    .map(filesOf);
}
