import type { Message } from '../../diagnostic.ts';
import type { Client, Segment } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';
import { inUse, segmentsInUse } from '../../queries/common/in-use.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import type { Reading } from './reading.ts';

/**
 * Clients of both revisions that fall into another segment, into none or into two, whom other playbooks are for, or whom
 * somebody else looks after. Rests on segments, playbooks and clients.
 */
export const clients: ImpactQuestion = {
  name: 'clients',
  rules: ['segments', 'playbook', 'client'],
  data: [],
  find: findClients,
};

function findClients(reading: Reading): readonly ImpactEntry[] {
  const { before, after } = reading.comparison;
  const [standing, stood] = [standingOf(after), standingOf(before)];
  return after.all('client').flatMap(({ id, value }): readonly ImpactEntry[] => {
    const old = before.get('client', reading.earlier('client', id))?.value;
    if (!old || !isClient(value) || !isClient(old)) return [];
    const [is, was] = [standing(value), stood(old)];
    const segments = was.segments.map((segment) => reading.later('segment', segment));
    const playbooks = was.playbooks.map((playbook) => reading.later('playbook', playbook));
    const manager = reading.later('person', old.manager);
    const entry = (
      what: 'segment' | 'playbook' | 'person',
      earlierIds: readonly string[],
      laterIds: readonly string[],
      key: (names: Names) => Message,
    ): readonly ImpactEntry[] => {
      if (sorted(earlierIds) === sorted(laterIds)) return [];
      const called = (ids: readonly string[]): readonly string[] => ids.map((one) => reading.name(what, one));
      return [
        {
          about: { kind: 'client', id },
          message: key({ before: called(earlierIds), after: called(laterIds) }),
          before: earlierIds,
          after: laterIds,
          because: reading.causes(
            { kind: 'client', id },
            ...[...earlierIds, ...laterIds].map((one) => ({ kind: what, id: one })),
          ),
        },
      ];
    };
    return [
      ...entry('segment', segments, is.segments, (values) => segmentMessage(is.segments.length, values)),
      ...entry('playbook', playbooks, is.playbooks, (values) => ({ key: 'impact/other-playbooks', values })),
      ...entry('person', [manager], [value.manager], (values) => ({ key: 'impact/other-manager', values })),
    ];
  });
}

interface Names {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function segmentMessage(count: number, values: Names): Message {
  if (count === 0) return { key: 'impact/no-segment', values };
  return { key: count > 1 ? 'impact/two-segments' : 'impact/other-segment', values };
}

/** Who has left needs no segment. */
function isClient({ churned, retired }: Client): boolean {
  return churned === undefined && retired === undefined;
}

/** Tells the segments of a client, and the playbooks that are for these, named on either side. */
function standingOf(
  model: Model,
): (client: Client) => { readonly segments: readonly string[]; readonly playbooks: readonly string[] } {
  const file = model.single('segments')?.value ?? {};
  const ofSegments = new Map(segmentsInUse(model).map((segment) => [segment.id, playbooksFor(model, segment)]));
  return ({ attributes = {} }) => {
    const segments = segmentsOf(attributes, file);
    return { segments, playbooks: [...new Set(segments.flatMap((id) => ofSegments.get(id) ?? []))] };
  };
}

function playbooksFor(model: Model, { id, playbooks = [] }: Segment): readonly string[] {
  return inUse(model, 'playbook').flatMap((playbook) => {
    const { segments } = playbook.value;
    return segments === undefined || segments.includes(id) || playbooks.includes(playbook.id) ? [playbook.id] : [];
  });
}

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join('\n');
}
