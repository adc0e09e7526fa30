import { asMessage, type Message } from '../../diagnostic.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { nextCheckin } from './checkin-rhythm.ts';
import type { MonitorClock } from './clock.ts';
import type { MonitorEntry, MonitorList } from './entry.ts';

/** The lists of ideas: in analysis, and running projects whose check-in or milestone is missed. */
export function ideaEntries(model: Model, clock: MonitorClock): readonly MonitorEntry[] {
  return model.all('idea').flatMap((item): readonly MonitorEntry[] => {
    if (item.value.status === 'in_analysis') return [stale(model, clock, item)];
    return item.value.status === 'in_progress' ? [running(model, clock, item)] : [];
  });
}

function stale(model: Model, clock: MonitorClock, item: Item<Idea>): MonitorEntry {
  const since = item.value.history?.findLast(({ to }) => to === 'in_analysis')?.at;
  const { teams, ...more } = routeOf(model, item.value);
  return {
    ...base('stale-ideas', item),
    ...more,
    teams,
    ...given({ since }),
    late: clock.isOver(since, 'analysis', teams[0]),
  };
}

/** A check-in is missed one rhythm after the last, a milestone when its day has ended. */
function running(model: Model, clock: MonitorClock, item: Item<Idea>): MonitorEntry {
  const { value } = item;
  const { teams, ...more } = routeOf(model, value);
  const { since, missed } = nextCheckin(model, clock, value, teams[0]);
  const milestones = (value.project?.milestones ?? []).filter(
    ({ due, done }) => !done && due !== undefined && due < clock.today,
  );
  const notes: readonly Message[] = [
    ...(missed && since !== undefined ? [asMessage('monitor/checkin-missed', { since: since.slice(0, 10) })] : []),
    ...milestones.map(({ name, due = '' }) => asMessage('monitor/milestone-missed', { name, due })),
  ];
  return { ...base('missed-checkins', item), ...more, teams, ...given({ since }), late: notes.length > 0, notes };
}

function base(list: MonitorList, { id, value }: Item<Idea>): MonitorEntry {
  return { list, kind: 'idea', id, title: value.title, teams: [], tags: value.tags ?? [], late: false, notes: [] };
}

function given({ since }: { readonly since: string | undefined }): { readonly since?: string } {
  return since === undefined ? {} : { since };
}

/** Who looks after an idea: its department, whose head it is, or its working group's teams. */
export function routeOf(
  model: Model,
  { route, history = [] }: Idea,
): { readonly teams: readonly string[]; readonly person?: string } {
  const owner = history.findLast((entry) => entry.owner !== undefined)?.owner;
  const person = owner === undefined ? {} : { person: owner };
  if (route && 'department' in route && route.department !== undefined) {
    const head = model.get('team', route.department)?.value.members?.find((member) => member.head)?.id;
    return { teams: [route.department], ...(head === undefined ? {} : { person: head }), ...person };
  }
  return { teams: model.settings.cxTeam === undefined ? [] : [model.settings.cxTeam], ...person };
}
