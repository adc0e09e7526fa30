import { standIn } from '../../model/calendar/stand-in.ts';
import type { Member } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import type { MonitorClock } from '../common/clock.ts';
import { keepersOf } from '../common/idea-keepers.ts';
import { peopleOf, personOf } from '../routing/assignee.ts';
import { situationOf } from '../routing/cases.ts';
import { routeCase } from '../routing/routing.ts';
import { routingTable } from '../routing/table.ts';
import type { WaitingThing } from './entry.ts';

/** Who has to do something about a thing. */
export interface Addressees {
  readonly people: readonly string[];
  readonly insteadOf?: readonly string[];
}

/**
 * Tells whose turn it is: the one answer for `mine`, `remind`, `monitor` and all pages. What names somebody is theirs:
 * tasks their owners', what was escalated whom it went to, answers owed the client's manager, metrics their owners', news
 * to come the responsible's. What names nobody is its team's: the head's, of news and questions the stakeholder's, else the
 * other's of the two, else everybody's who is in it. Who is away has a deputy. Where that ends at nobody (they have left,
 * say), it falls to the team, then to the CX team, then to whom routing gives the case, then to its `fallback`, so that
 * nothing is lost while anybody is there.
 */
export function addressees(model: Model, clock: MonitorClock): (thing: WaitingThing) => Addressees {
  const { today } = clock;
  const { cxTeam } = model.settings;
  const everybody = peopleOf(model);
  const acting = new Map<string, readonly string[]>();
  const actingFor = (one: string): readonly string[] => {
    const known = acting.get(one) ?? [standIn(everybody.members, one, today) ?? []].flat();
    acting.set(one, known);
    return known;
  };
  const present = (some: readonly string[]): readonly string[] => [...new Set(some.flatMap(actingFor))];
  const gone = new Set(everybody.members.flatMap(({ id, left }) => (left !== undefined && left < today ? [id] : [])));
  const known = new Set(everybody.members.map(({ id }) => id));
  const staying = (some: readonly string[]): readonly string[] =>
    some.filter((one) => known.has(one) && !gone.has(one));
  const ofTeam = (team: string | undefined, first: 'head' | 'stakeholder'): readonly string[] => {
    const { stakeholder, members = [] } = (team === undefined ? undefined : model.get('team', team)?.value) ?? {};
    const heads = members.filter(({ head }) => head === true);
    const one = [stakeholder ?? []].flat();
    const ways = first === 'head' ? [ids(heads), one] : [one, ids(heads)];
    const all = [...ways, ids(members)];
    return all.find((way) => present(way).length > 0) ?? all.find((way) => staying(way).length > 0) ?? [];
  };
  const ofTeams = (teams: readonly string[], first: 'head' | 'stakeholder' = 'head'): readonly string[] => [
    ...new Set(teams.flatMap((team) => ofTeam(team, first))),
  ];
  const table = once(() => routingTable(model));
  const byRouting = ({ kind, id }: WaitingThing): readonly string[] => {
    const value = kind === 'case' ? model.get('case', id)?.value : undefined;
    const { fallback } = model.single('routing')?.value ?? {};
    const owner = value ? routeCase(table(), situationOf(value), today).owner : undefined;
    return [owner === undefined ? [] : (personOf(owner, everybody) ?? []), fallback ?? []].flat();
  };
  return (thing) => {
    const meant = meantBy(model, thing, ofTeams);
    const ways = [
      () => meant,
      () => ofTeams(thing.teams),
      () => ofTeams(meant.flatMap((person) => clock.teamOf(person) ?? [])),
      () => ofTeam(cxTeam, 'head'),
      () => byRouting(thing).slice(0, 1),
      () => byRouting(thing).slice(1),
    ];
    for (const way of ways) {
      const people = present(way());
      if (people.length === 0) continue;
      const absent = meant.filter((person) => !people.includes(person));
      return { people, ...(absent.length === 0 ? {} : { insteadOf: absent }) };
    }
    // All are away, and nobody stands in: it is there when they come back.
    const people = ways.map((way) => staying(way())).find((some) => some.length > 0);
    return { people: people ?? [] };
  };
}

function ids(members: readonly Member[]): readonly string[] {
  return members.map(({ id }) => id);
}

/** Whose turn it is while nobody is away. */
function meantBy(
  model: Model,
  { list, id, person, teams }: WaitingThing,
  ofTeams: (teams: readonly string[], first?: 'head' | 'stakeholder') => readonly string[],
): readonly string[] {
  switch (list) {
    // The CX team's answer, decision or question; the owner is named beside.
    case 'in-question':
    case 'cancelled-unexplained':
    case 'untriaged':
    case 'unclear':
      return ofTeams(teams);
    case 'unanswered':
    case 'unpublished':
    case 'unacknowledged':
      return ofTeams(teams, 'stakeholder');
    case 'stale-ideas':
    case 'missed-checkins': {
      const idea = model.get('idea', id)?.value;
      const keepers = idea ? keepersOf(model, idea) : [];
      return keepers.length > 0 ? keepers : ofTeams(teams);
    }
    case 'unaccepted':
    case 'accepted':
    case 'due-soon':
    case 'overdue':
    case 'escalated':
    case 'owed':
    case 'articles':
    case 'news-due':
    case 'kpi':
    case 'kpi-without-task':
    case 'training':
    case 'promises':
    case 'churn-unexplained':
    case 'signals':
      return person === undefined ? ofTeams(teams) : [person];
  }
}
