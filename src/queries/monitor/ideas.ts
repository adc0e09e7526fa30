import { asMessage, type Message } from '../../diagnostic.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { routeOf } from '../common/idea-keepers.ts';
import { nextCheckin } from './checkin-rhythm.ts';
import type { MonitorList, WaitingThing } from './entry.ts';

/** The lists of ideas: in analysis, and running projects whose check-in or milestone is missed. */
export function ideaEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  return model.all('idea').flatMap((item): readonly WaitingThing[] => {
    if (item.value.status === 'in_analysis') return [stale(model, clock, item)];
    return item.value.status === 'in_progress' ? [running(model, clock, item)] : [];
  });
}

function stale(model: Model, clock: MonitorClock, item: Item<Idea>): WaitingThing {
  const since = item.value.history?.findLast(({ to }) => to === 'in_analysis')?.at;
  const { teams, ...more } = routeOf(model, clock, item.value);
  return {
    ...base('stale-ideas', item),
    ...more,
    teams,
    ...given({ since }),
    late: clock.isOver(since, 'analysis', teams[0]),
  };
}

/** A check-in is missed one rhythm after the last, a milestone when its day has ended. */
function running(model: Model, clock: MonitorClock, item: Item<Idea>): WaitingThing {
  const { value } = item;
  const { teams, ...more } = routeOf(model, clock, value);
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

function base(list: MonitorList, { id, value }: Item<Idea>): WaitingThing {
  return { list, kind: 'idea', id, title: value.title, teams: [], tags: value.tags ?? [], late: false, notes: [] };
}

function given({ since }: { readonly since: string | undefined }): { readonly since?: string } {
  return since === undefined ? {} : { since };
}
