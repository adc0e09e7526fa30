import * as fc from 'fast-check';
import { hostileText } from './hostile-strings.ts';

/** Files of a workspace by path. */
export type Files = Readonly<Record<string, string>>;

const words = [
  'клиентоориентированность',
  'Предварительное решение по кредитной карте',
  'Высокотехнологичное частнопредпринимательское взаимодействие',
  'Разъяснение условий',
  'и',
  'Internationalization of the questionnaire',
  'Demo',
  'https://crm.example.org/queues/very-long-name-of-a-queue?with=query&and=more',
  'Человеконенавистничество-превосходительство',
  '客户成功地图与旅程',
  '👩‍👩‍👧‍👦 семья 🎉',
  'A',
  '7 рабочих дней — и ни часом больше',
];

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    },
    // A file wants text that is not blank.
    { weight: 1, arbitrary: hostileText().map((some) => `x ${some}`) },
  );

const many = <T>(item: fc.Arbitrary<T>, max: number, min = 0): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: min, maxLength: max, size: 'max' });

/**
 * Workspaces of any shape: 1 to 12 stages, 1 to 15 teams, up to 40 touchpoints and 30 hand-offs, long words, hostile
 * texts, ideas that add, change and take away. Each file is JSON, which YAML reads as it is.
 */
export function anyWorkspace(): fc.Arbitrary<Files> {
  const contact = fc.constantFrom('direct', 'indirect', 'none');
  return fc
    .record({
      stages: many(fc.record({ name: text(), goal: text(), done_when: fc.option(text(), { nil: undefined }) }), 12, 1),
      teams: many(fc.record({ name: text(), contacts: many(contact, 12, 12), does: text() }), 15, 1),
      touchpoints: many(
        fc.record({
          name: text(),
          stage: fc.nat(11),
          owner: fc.nat(14),
          expectation: text(),
          reality: fc.option(text(), { nil: undefined }),
          barrier: fc.option(text(), { nil: undefined }),
          emotion: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
          moment_of_truth: fc.boolean(),
          metric: fc.option(
            fc.record({
              name: text(),
              unit: fc.constantFrom('%', 'обращений', 'млн ₽'),
              value: fc.float({ noNaN: true, min: -5000, max: 5000 }),
            }),
            { nil: undefined },
          ),
        }),
        40,
      ),
      handoffs: many(
        fc.record({
          name: text(),
          from: fc.nat(14),
          to: many(fc.nat(14), 4, 1),
          stages: many(fc.nat(11), 3, 1),
          mode: fc.constantFrom('push', 'board', 'access', 'questions'),
          field: fc.constantFrom('цена', 'дата-события', 'что-меняется-для-клиента'),
        }),
        30,
      ),
      changes: many(fc.record({ part: fc.nat(60), kind: fc.constantFrom('change', 'remove', 'add'), text: text() }), 8),
      statement: text(),
    })
    .map(filesOf);
}

interface Drawn {
  readonly stages: readonly { readonly name: string; readonly goal: string; readonly done_when: string | undefined }[];
  readonly teams: readonly { readonly name: string; readonly contacts: readonly string[]; readonly does: string }[];
  readonly touchpoints: readonly {
    readonly stage: number;
    readonly owner: number;
    readonly metric: { readonly name: string; readonly unit: string; readonly value: number } | undefined;
  }[];
  readonly handoffs: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: readonly number[];
    readonly stages: readonly number[];
    readonly mode: string;
    readonly field: string;
  }[];
  readonly changes: readonly { readonly part: number; readonly kind: string; readonly text: string }[];
  readonly statement: string;
}

function filesOf({ stages, teams, touchpoints, handoffs, changes, statement }: Drawn): Files {
  const stage = (index: number): string => `s${index % stages.length}`;
  const team = (index: number): string => `t${index % teams.length}`;
  const files = new Map<string, unknown>([
    ['cxmap.yaml', { name: 'Любая компания' }],
    [
      'map/success-map.yaml',
      {
        success: { statement, measured_by: ['m0', 'm1'] },
        stages: stages.map((one, index) => ({ id: `s${index}`, ...one })),
      },
    ],
  ]);
  const csv = new Map<string, string>();
  for (const [index, { name, contacts, does }] of teams.entries()) {
    const met = contacts
      .slice(0, stages.length)
      .flatMap((contact, at) => (contact === 'none' ? [] : [[`s${at}`, { contact, does }] as const]));
    files.set(`map/teams/t${index}.yaml`, { name, stages: Object.fromEntries(met) });
  }
  for (const [index, { metric, ...one }] of touchpoints.entries()) {
    const place = { stage: stage(one.stage), owner: team(one.owner) };
    files.set(`map/touchpoints/p${index}.yaml`, { ...one, ...place, client_does: 'Ждёт', channels: [] });
    if (!metric) continue;
    files.set(`metrics/m${index}.yaml`, {
      name: metric.name,
      unit: metric.unit,
      better: 'higher',
      stage: place.stage,
      owner: 'anybody',
      source: { system: 'crm', status: 'collected' },
      targets: [{ from: '2026-01', value: 100 }],
      review: 'month',
    });
    csv.set(`metrics/m${index}.csv`, `period,value\n2026-01,3\n2026-02,${metric.value}\n`);
  }
  for (const [index, one] of handoffs.entries()) {
    files.set(`map/handoffs/h${index}.yaml`, {
      name: one.name,
      from: team(one.from),
      to: [...new Set(one.to.map(team))],
      stages: [...new Set(one.stages.map(stage))],
      mode: one.mode,
      information: [{ field: one.field, type: 'text', required: true }],
      when: { lead_time: '7 working days', before: 'event' },
      responsible: 'anybody',
      where: { system: 'crm' },
    });
  }
  files.set('ideas/2026-11/I-261101-00001.yaml', {
    title: statement,
    text: 'Так будет лучше',
    status: 'planned',
    author: 'anybody',
    changes: changes.map(({ part, kind, text: words }) =>
      changeOf(part, kind, words, touchpoints.length, handoffs.length),
    ),
    history: [{ at: '2026-11-01', by: 'anybody', to: 'received' }],
  });
  return Object.fromEntries([...[...files].map(([path, value]) => [path, JSON.stringify(value)] as const), ...csv]);
}

function changeOf(part: number, kind: string, text: string, touchpoints: number, handoffs: number): unknown {
  if (kind === 'add') return { add: `stage/new${part}`, after: 's0', value: { name: text, goal: text } };
  const target =
    part % 2 === 0 && handoffs > 0 ? `handoff/h${part % handoffs}` : `touchpoint/p${part % Math.max(1, touchpoints)}`;
  if (kind === 'remove') return { remove: target };
  return {
    change: target,
    set: target.startsWith('handoff') ? { name: text } : { name: text, barrier: null, emotion: 2, reality: text },
  };
}
