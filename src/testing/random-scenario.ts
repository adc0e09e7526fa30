import * as fc from 'fast-check';
import type { Files } from './random-files.ts';
import { anyText } from './random-text.ts';
import { anyWorkspace } from './random-workspace.ts';

/** A workspace of any shape with one scenario, `any`, over its touchpoints: long texts, many teams and systems behind it. */
export function anyScenario(): fc.Arbitrary<Files> {
  return fc
    .record({
      files: anyWorkspace(),
      steps: fc.array(fc.record({ point: fc.nat(39), note: fc.option(anyText(), { nil: undefined }) }), {
        maxLength: 24,
        size: 'max',
      }),
      acts: fc.array(
        fc.record({ team: fc.nat(14), does: anyText(), system: fc.option(fc.nat(4), { nil: undefined }) }),
        {
          maxLength: 60,
          size: 'max',
        },
      ),
      systems: fc.array(anyText(), { minLength: 5, maxLength: 5 }),
      gains: fc.array(fc.record({ team: fc.nat(14), gain: anyText() }), { maxLength: 8 }),
      goal: anyText(),
    })
    .map(({ files, steps, acts, systems, gains, goal }) => {
      const points = Object.keys(files).filter((path) => path.startsWith('map/touchpoints/'));
      const teams = Object.keys(files).filter((path) => path.startsWith('map/teams/')).length;
      const idOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');
      const changed = points.map((path, index): readonly [string, string] => {
        const backstage = acts
          .filter((_, at) => at % points.length === index)
          .map(({ team, does, system }) => ({
            team: `t${team % teams}`,
            does,
            ...(system === undefined ? {} : { system: `sys${system}` }),
          }));
        const others = { channels: ['one', 'other'], supported_by: [`t${index % teams}`], backstage };
        return [path, JSON.stringify({ ...JSON.parse(files[path] ?? '{}'), ...others })];
      });
      const path =
        points.length === 0
          ? []
          : steps.map(({ point, note }) => ({ touchpoint: idOf(points[point % points.length] ?? ''), note }));
      return {
        ...files,
        ...Object.fromEntries(changed),
        'map/vocabulary.yaml': JSON.stringify({
          systems: systems.map((name, index) => ({ id: `sys${index}`, name })),
          channels: ['one', 'other'].map((id, index) => ({ id, name: systems[index] })),
        }),
        'map/scenarios/any.yaml': JSON.stringify({
          name: goal,
          goal,
          steps: path,
          participants: gains
            .filter(({ team }, at) => gains.findIndex((other) => other.team % teams === team % teams) === at)
            .map(({ team, gain }) => ({ team: `t${team % teams}`, gain })),
        }),
      };
    });
}
