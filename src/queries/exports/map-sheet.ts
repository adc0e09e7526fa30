import type { Stage } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { Lane } from '../../model/sheet/lanes.ts';
import { joinNames } from '../../model/sheet/split.ts';
import { journeyMap, type MapTouchpoint } from '../map/map.ts';

/** A map as a sheet has it: the lanes that say something, and a row for each touchpoint, or stage without one. */
export interface MapSheet {
  readonly lanes: readonly Lane[];
  readonly rows: readonly (readonly string[])[];
}

/** In the order in which people read them. Ids stand last: they are for the way back. */
const inOrder: readonly Lane[] = [
  'stage',
  'goal',
  'done_when',
  'touchpoint',
  'touchpoint_order',
  'client_does',
  'expectation',
  'reality',
  'barrier',
  'emotion',
  'expected_emotion',
  'moment_of_truth',
  'channels',
  'owner',
  'supported_by',
  'metrics',
  'stage_id',
  'id',
];

type Row = Readonly<Partial<Record<Lane, string>>>;

/**
 * The map of today as a sheet that `import map` reads back without a change. Things are named as people call them; by their
 * id where another thing of the kind has the same name.
 */
export function mapSheet(model: Model): MapSheet {
  const map = journeyMap(model);
  const vocabulary = model.single('vocabulary')?.value;
  const teams = naming(model.all('team').map(({ id, value }) => ({ id, name: value.name })));
  const channels = naming(vocabulary?.channels ?? []);
  const metrics = naming(model.all('metric').map(({ id, value }) => ({ id, name: value.name })));
  const rowOf = (stage: Row, { id, touchpoint }: MapTouchpoint): Row => ({
    ...stage,
    touchpoint: joinNames([touchpoint.name]),
    id,
    touchpoint_order: told(touchpoint.order),
    client_does: touchpoint.client_does,
    expectation: touchpoint.expectation,
    reality: touchpoint.reality ?? '',
    barrier: touchpoint.barrier ?? '',
    emotion: told(touchpoint.emotion),
    expected_emotion: told(touchpoint.expected_emotion),
    moment_of_truth: touchpoint.moment_of_truth === undefined ? '' : touchpoint.moment_of_truth ? '✓' : '—',
    channels: joinNames((touchpoint.channels ?? []).map(channels)),
    owner: joinNames([teams(touchpoint.owner)]),
    supported_by: joinNames((touchpoint.supported_by ?? []).map(teams)),
    metrics: joinNames((touchpoint.metrics ?? []).map(metrics)),
  });
  const rows = map.stages.flatMap(({ stage, touchpoints }): readonly Row[] => {
    const own = stageRow(stage);
    return touchpoints.length === 0 ? [own] : touchpoints.map((touchpoint) => rowOf(own, touchpoint));
  });
  const lanes = inOrder.filter((lane) => lane === 'stage' || rows.some((row) => (row[lane] ?? '') !== ''));
  return { lanes, rows: rows.map((row) => lanes.map((lane) => row[lane] ?? '')) };
}

function stageRow({ id, name, goal, done_when = '' }: Stage): Row {
  return { stage: name, stage_id: id, goal, done_when };
}

function told(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** The name of each id, where it leads back to that id alone. */
function naming(things: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const known = new Map(things.map(({ id, name }) => [id, name]));
  const times = new Map<string, Set<string>>();
  for (const { id, name } of things) {
    for (const one of [key(id), key(name)]) times.set(one, (times.get(one) ?? new Set()).add(id));
  }
  return (id) => {
    const name = known.get(id);
    return name !== undefined && key(name) !== '' && times.get(key(name))?.size === 1 ? name : id;
  };
}
