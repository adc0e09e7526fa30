import type { Locale } from '../locales/phrases.ts';
import { changeOf, type MapSize } from './random-ideas.ts';
import { type DrawnMetric, metricFiles, two } from './random-metrics.ts';

/** Files of a workspace by path. */
export type Files = Readonly<Record<string, string>>;

/** What chance has drawn: parts of a map that name each other by number. */
export interface Drawn {
  readonly name: string;
  readonly locale: Locale;
  readonly statement: string;
  readonly stages: readonly { readonly name: string; readonly goal: string; readonly done_when: string | undefined }[];
  readonly teams: readonly DrawnTeam[];
  readonly vocabulary: {
    readonly channels: readonly string[];
    readonly systems: readonly string[];
    readonly events: readonly { readonly name: string; readonly planned: readonly number[] }[];
  };
  readonly touchpoints: readonly DrawnTouchpoint[];
  readonly handoffs: readonly DrawnHandoff[];
  readonly changes: readonly { readonly part: number; readonly kind: string; readonly text: string }[];
  readonly loop: (size: MapSize) => readonly (readonly [path: string, value: unknown])[];
}

interface DrawnTeam {
  readonly name: string;
  readonly member: string;
  readonly contacts: readonly string[];
  readonly does: string;
}

interface DrawnTouchpoint {
  readonly stage: number;
  readonly owner: number;
  readonly channels: readonly number[];
  readonly backstage: readonly { readonly team: number; readonly does: string; readonly system: number | undefined }[];
  readonly metric: DrawnMetric | undefined;
}

interface DrawnHandoff {
  readonly name: string;
  readonly from: number;
  readonly to: readonly number[];
  readonly stages: readonly number[];
  readonly mode: string;
  readonly before: boolean;
  readonly time: string;
  readonly event: number;
  readonly field: string;
  readonly confirm: boolean;
}

/** The files of it, each as JSON, which YAML reads as it is; a number beyond what there is counts from the start again. */
export function filesOf({
  name,
  locale,
  statement,
  stages,
  teams,
  vocabulary,
  touchpoints,
  handoffs,
  changes,
  loop,
}: Drawn): Files {
  const { channels, systems, events } = vocabulary;
  const stage = (index: number): string => `s${index % stages.length}`;
  const team = (index: number): string => `t${index % teams.length}`;
  const system = (index: number): string => (index % systems.length === 0 ? 'crm' : `y${index % systems.length}`);
  const size: MapSize = {
    teams: teams.length,
    touchpoints: touchpoints.length,
    handoffs: handoffs.length,
    metrics: touchpoints.flatMap(({ metric }, index) => (metric ? [`m${index}`] : [])),
  };
  const named = <T extends object>(prefix: string, some: readonly T[]): readonly object[] =>
    some.map((one, index) => ({ id: `${prefix}${index}`, ...one }));
  const objects: (readonly [path: string, value: unknown])[] = [
    ['cxmap.yaml', { name, locale }],
    ['map/success-map.yaml', { success: { statement, measured_by: ['m0', 'm1'] }, stages: named('s', stages) }],
    [
      'map/vocabulary.yaml',
      {
        channels: named(
          'c',
          channels.map((one) => ({ name: one })),
        ),
        systems: systems.map((one, index) => ({ id: system(index), name: one })),
        events: named(
          'e',
          events.map((one) => ({ ...one, planned: one.planned.map(plannedDay) })),
        ),
        tags: [{ id: 'prices', name: statement, group: 'process' }],
        task_types: [{ id: 'callback', name, target: '2 working days' }],
      },
    ],
    ...teams.map(({ contacts, member, does, ...one }, index) => {
      const met = contacts
        .slice(0, stages.length)
        .flatMap((contact, at) => (contact === 'none' ? [] : [[`s${at}`, { contact, does }] as const]));
      const members = [{ id: `u${index}`, name: member }];
      return [`map/teams/t${index}.yaml`, { ...one, members, stages: Object.fromEntries(met) }] as const;
    }),
    ...touchpoints.map(
      ({ metric, ...one }, index) =>
        [
          `map/touchpoints/p${index}.yaml`,
          {
            ...one,
            stage: stage(one.stage),
            owner: team(one.owner),
            channels: channels.length === 0 ? [] : [...new Set(one.channels.map((at) => `c${at % channels.length}`))],
            backstage: one.backstage.map((act) => ({
              ...act,
              team: team(act.team),
              system: act.system === undefined ? undefined : system(act.system),
            })),
            metrics: metric ? [`m${index}`] : [],
          },
        ] as const,
    ),
    ...handoffs.map((one, index) => {
      const event = `e${one.event % events.length}`;
      const when = one.before ? { lead_time: one.time, before: event } : { deadline: one.time, after: event };
      const value = {
        name: one.name,
        from: team(one.from),
        to: [...new Set(one.to.map(team))],
        stages: [...new Set(one.stages.map(stage))],
        mode: one.mode,
        information: [{ field: one.field, type: 'text', required: one.before }],
        ...(one.mode === 'push' || one.mode === 'board' ? { when } : {}),
        ...(one.mode === 'questions' ? { answer_within: '1 working day' } : {}),
        responsible: `u${one.from % teams.length}`,
        where: { system: system(one.event) },
        confirm: one.confirm,
      };
      return [`map/handoffs/h${index}.yaml`, value] as const;
    }),
    [
      'ideas/2026-11/I-261101-00001.yaml',
      {
        title: statement,
        text: 'Так будет лучше',
        status: 'planned',
        author: 'u0',
        changes: changes.map(({ part, kind, text }) => changeOf(part, kind, text, size)),
        history: [{ at: '2026-11-01', by: 'u0', to: 'received' }],
      },
    ],
    ...loop(size),
  ];
  const measured = touchpoints.flatMap(({ metric, stage: at, owner }, index) =>
    metric ? metricFiles(`m${index}`, metric, { stage: stage(at), owner: `u${owner % teams.length}` }) : [],
  );
  return Object.fromEntries([...objects.map(([path, value]) => [path, JSON.stringify(value)] as const), ...measured]);
}

function plannedDay(index: number): string {
  return `2026-${two(11 + (index % 2))}-${two((index % 28) + 1)}`;
}
