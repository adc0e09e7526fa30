import { fieldOf } from '../../model/field.ts';
import { filesOfKind, type Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';

/** The metrics of each touchpoint, whichever side names the other, in the order of their ids. Nothing retired is among them. */
export function metricsByTouchpoint(model: Model): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, Set<string>>(inUse(model, 'touchpoint').map(({ id }) => [id, new Set()]));
  for (const { id, value } of inUse(model, 'touchpoint')) {
    for (const metric of value.metrics ?? []) links.get(id)?.add(metric);
  }
  for (const { role, value } of filesOfKind(model, 'metric')) {
    const touchpoint = fieldOf(value, 'touchpoint');
    if (!role || fieldOf(value, 'retired') !== undefined || typeof touchpoint !== 'string') continue;
    links.get(touchpoint)?.add(role.id);
  }
  return new Map([...links].map(([touchpoint, metrics]) => [touchpoint, [...metrics].sort()]));
}
