import { asMessage } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import type { MonitorClock } from '../common/clock.ts';
import { agesOf } from '../flow/ages.ts';
import type { FlowKind } from '../flow/things.ts';
import type { MonitorList, WaitingThing } from './entry.ts';

/** The lists of work that goes on without a day that is near or over: there, only its age tells that it is stuck. */
const listsOfGoingOn: ReadonlySet<MonitorList> = new Set([
  'unaccepted',
  'accepted',
  'in-question',
  'untriaged',
  'unclear',
  'stale-ideas',
  'missed-checkins',
]);

/** Says of work how old it is, and notes where that is more than most of what was finished. */
export function withAges(model: Model, clock: MonitorClock): (thing: WaitingThing) => WaitingThing {
  const ages = {
    task: once(() => agesOf(model, 'task', clock)),
    idea: once(() => agesOf(model, 'idea', clock)),
    case: once(() => agesOf(model, 'case', clock)),
  } satisfies Record<FlowKind, unknown>;
  return (thing) => {
    const { kind, id, notes } = thing;
    if (kind !== 'task' && kind !== 'idea' && kind !== 'case') return thing;
    const { of, usual } = ages[kind]();
    const age = of.get(id);
    if (!age) return thing;
    if (!age.isOld || usual === undefined || !listsOfGoingOn.has(thing.list)) return { ...thing, age };
    const note = asMessage('monitor/old', { hours: Math.round(age.hours), usual: Math.round(usual) });
    return { ...thing, age, notes: [...notes, note] };
  };
}
