import type { Idea } from '../../../model/gen/types.gen.ts';
import { segmentReach } from '../../../queries/clients/segment-reach.ts';
import { teamsOfPeople } from '../../../queries/common/teams-of-people.ts';
import { partOf } from '../../../queries/ideas/to-be.ts';
import type { Indexed } from './indexed.ts';

/** By what a reader narrows the page down; every thing by the places of its facets in the lists. */
export interface Facets {
  readonly team: readonly Choice[];
  readonly stage: readonly Choice[];
  readonly segment: readonly Choice[];
  /**
   * What a card (`touchpoint/first-login`) has to do with: places in the three lists, `0,3|2|*` is the first and the
   * fourth team, the third stage, any segment.
   */
  at(ref: string): string;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Ties {
  readonly teams: readonly string[] | undefined;
  readonly stages: readonly string[] | undefined;
}

/** Which teams, stages and segments each thing on the page has to do with. */
export function facetsOf(material: Indexed): Facets {
  const { model, parts } = material;
  const reach = segmentReach(model);
  const team = parts.teams.map(({ id, team: { name } }) => ({ id, name }));
  const stage = parts.stages.map(({ id, stage: { name } }) => ({ id, name }));
  const segment = (model.single('segments')?.value.segments ?? [])
    .map(({ id, name }) => ({ id, name }))
    .filter(({ id }) => reach.has(id));
  const placesIn = (choices: readonly Choice[], ids: readonly string[] | undefined): string =>
    ids === undefined ? '*' : choices.flatMap(({ id }, place) => (ids.includes(id) ? [place] : [])).join(',');
  const texts = new Map<string, string>();
  const add = (ref: string, { teams, stages }: Ties, about: readonly string[] | undefined): void => {
    const reached = about && segment.filter(({ id }) => about.some((part) => reach.get(id)?.has(part)));
    const segments = reached?.map(({ id }) => id);
    texts.set(ref, [placesIn(team, teams), placesIn(stage, stages), placesIn(segment, segments)].join('|'));
  };
  const tiesOf = new Map<string, Ties>();
  for (const { id, touchpoint } of parts.touchpoints) {
    const { owner, supported_by: helpers = [], backstage = [] } = touchpoint;
    const ties = { teams: [owner, ...helpers, ...backstage.map((one) => one.team)], stages: [touchpoint.stage] };
    tiesOf.set(`touchpoint/${id}`, ties);
  }
  for (const { id, handoff } of parts.handoffs) {
    tiesOf.set(`handoff/${id}`, { teams: [handoff.from, ...handoff.to], stages: handoff.stages });
  }
  for (const { id, contacts } of parts.teams) tiesOf.set(`team/${id}`, { teams: [id], stages: [...contacts.keys()] });
  for (const { id } of parts.stages) {
    const teams = parts.teams.filter(({ contacts }) => contacts.has(id)).map((one) => one.id);
    tiesOf.set(`stage/${id}`, { teams, stages: [id] });
  }
  for (const [ref, ties] of tiesOf) add(ref, ties, [ref]);
  const touchpointsOf = touchpointsByMetric(material);
  const teamsOf = teamsOfPeople(model);
  for (const { id, metric } of material.metrics.values()) {
    const met = touchpointsOf.get(id)?.map((point) => `touchpoint/${point}`);
    const measured = parts.teams.filter(({ team: { targets } }) => targets?.includes(id)).map((one) => one.id);
    const owners = (met ?? []).flatMap((part) => tiesOf.get(part)?.teams ?? []);
    add(`metric/${id}`, { teams: [...measured, ...teamsOf(metric.owner), ...owners], stages: [metric.stage] }, met);
  }
  for (const { id, value } of model.all('idea')) add(`idea/${id}`, ...ideaTies(value, tiesOf, material, teamsOf));
  return { team, stage, segment, at: (ref) => texts.get(ref) ?? '*|*|*' };
}

/** An idea has to do with the parts it changes and with who works it out; one that changes nothing, with all stages. */
function ideaTies(
  { changes = [], route, project }: Idea,
  tiesOf: ReadonlyMap<string, Ties>,
  { model }: Indexed,
  teamsOf: (person: string) => readonly string[],
): readonly [Ties, readonly string[] | undefined] {
  const parts = changes.map(partOf);
  const ties = parts.flatMap((part) => tiesOf.get(part) ?? []);
  const people = [
    ...(project?.work ?? []).flatMap(({ owner }) => owner ?? []),
    ...(route && 'group' in route ? (model.get('group', route.group)?.value.members ?? []) : []),
  ];
  const teams = [
    ...ties.flatMap((one) => one.teams ?? []),
    ...(route && 'department' in route ? [route.department] : []),
    ...people.flatMap(teamsOf),
  ];
  const stages = ties.flatMap((one) => one.stages ?? []);
  return [{ teams, stages: stages.length > 0 ? stages : undefined }, parts.length > 0 ? parts : undefined];
}

function touchpointsByMetric({ parts: { touchpoints }, metricsOf }: Indexed): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id } of touchpoints) {
    for (const metric of metricsOf(id)) found.set(metric.id, [...(found.get(metric.id) ?? []), id]);
  }
  return found;
}
