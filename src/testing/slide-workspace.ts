import { baseWorkspace } from './base-workspace.ts';

export interface SlideWorkspace {
  readonly stages: number;
  readonly teams: number;
  readonly touchpoints: number;
  /** Whether anything is wrong, and anybody has asked how the client feels. */
  readonly troubled?: boolean;
  /** How names are made longer. */
  readonly text?: (name: string) => string;
}

/**
 * A map of a size, each third touchpoint with a pain, each second hand-off with a responsible of another team, each
 * metric far below its target. Without `troubled` nothing is wrong, and nobody knows what the client feels.
 */
export function slideWorkspace(given: SlideWorkspace): Readonly<Record<string, string>> {
  const { stages, teams, touchpoints, troubled = true, text = (name) => name } = given;
  const yaml = (value: object): string => JSON.stringify(value);
  const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const team = (index: number): string => `team-${index % Math.max(1, teams)}`;
  const stage = (index: number): string => `stage-${index % stages}`;
  return {
    'cxmap.yaml': yaml({ name: text('Лунный порт') }),
    'map/success-map.yaml': yaml({
      success: { statement: text('Клиент отгружает первый заказ за неделю') },
      stages: times(stages, (index) => ({ id: stage(index), name: text(`Этап ${index + 1}`), goal: 'Понять' })),
    }),
    'map/vocabulary.yaml': baseWorkspace['map/vocabulary.yaml'] ?? '',
    ...Object.fromEntries(
      times(teams, (index) => [
        `map/teams/${team(index)}.yaml`,
        yaml({
          name: text(`Команда ${index + 1}`),
          members: [{ id: `person-${index}`, name: `Сотрудник ${index}` }],
          stages: Object.fromEntries(
            times(stages, (at) => [stage(at), (at + index) % 3] as const)
              .filter(([, contact]) => contact < 2)
              .map(([id, contact]) => [id, { contact: contact === 0 ? 'direct' : 'indirect', does: 'Помогает' }]),
          ),
        }),
      ]),
    ),
    ...Object.fromEntries(
      times(teams === 0 ? 0 : touchpoints, (index) => [
        `map/touchpoints/touch-${index}.yaml`,
        yaml({
          name: text(`Точка ${index + 1}`),
          stage: stage(Math.floor((index * stages) / touchpoints)),
          owner: team(index),
          client_does: 'Приходит',
          expectation: 'Быстро',
          ...(troubled ? { reality: 'Как выйдет', emotion: (index % 5) - 2, moment_of_truth: index % 7 === 0 } : {}),
          ...(troubled && index % 3 === 0 ? { barrier: text(`Боль ${index + 1}`) } : {}),
        }),
      ]),
    ),
    ...Object.fromEntries(
      times(teams < 2 ? 0 : stages, (index) => [
        `map/handoffs/handoff-${index}.yaml`,
        yaml({
          name: text(`Передача ${index + 1}`),
          from: team(index),
          to: [team(index + 1)],
          stages: [stage(index)],
          mode: 'push',
          information: [{ field: 'Что', type: 'text', required: true }],
          when: { lead_time: '2 working days', before: 'price-change' },
          responsible: `person-${(troubled && index % 2 === 0 ? index + 1 : index) % teams}`,
          where: { system: 'desk' },
        }),
      ]),
    ),
    ...Object.fromEntries(
      times(troubled && teams > 0 ? stages : 0, (index) => [
        `metrics/metric-${index}.yaml`,
        yaml({
          name: text(`Показатель ${index + 1}`),
          unit: '%',
          kind: 'share',
          better: 'higher',
          stage: stage(index),
          owner: 'person-0',
          source: { system: 'desk', status: 'collected' },
          targets: [{ from: '2026-01', value: 90 }],
          review: 'month',
        }),
      ]),
    ),
    ...Object.fromEntries(
      times(troubled && teams > 0 ? stages : 0, (index) => [
        `metrics/metric-${index}.csv`,
        `period,value,n\n2026-09,${50 + index},400\n2026-10,${51 + index},400\n`,
      ]),
    ),
  };
}
