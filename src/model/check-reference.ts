import { asMessage, type Message } from '../diagnostic.ts';
import type { Model } from './model.ts';
import { isReserved, reservedIds } from './reserved-ids.ts';
import { type NameBudget, suggestions } from './suggest.ts';

/** Why a reference does not hold, and what it could be meant to be. */
export interface BadReference {
  readonly message: Message;
  readonly hints: readonly Message[];
}

/**
 * A reference that leads to nothing; undefined where it leads somewhere, or where it may be defined in a file that
 * cannot be read. `written` is an id of one of these kinds, or `kind/id`. Who asks for many gives their hints one budget.
 */
export function findUnknown(
  model: Model,
  kinds: readonly string[],
  written: string,
  budget?: NameBudget,
): BadReference | undefined {
  const { wanted, id } = qualified(kinds, written);
  if (wanted.some((kind) => model.ids.of(kind).has(id) || isReserved(kind, id) || model.ids.isUncertain(kind)))
    return undefined;
  return {
    message: { key: 'unknown-reference/unknown', values: { id: written, kinds: wanted } },
    hints: suggestions(id, idsOf(model, wanted), budget),
  };
}

/**
 * A reference to what had ended before the date on which it was made. `date` is asked only where something has ended;
 * undefined is today, whenever that is: definitions have no date.
 */
export function findOutdated(
  model: Model,
  kinds: readonly string[],
  id: string,
  date: () => string | undefined,
): Message | undefined {
  for (const kind of kinds) {
    const since = model.ids.of(kind).get(id)?.[0]?.until;
    if (since === undefined) continue;
    const made = date();
    if (made !== undefined && made <= since) continue;
    const name = kind === 'person' ? 'left' : 'retired';
    return asMessage(`outdated-reference/${name}`, { kind, id, since });
  }
  return undefined;
}

/** `kind/id` tells apart two that are alike. */
function qualified(kinds: readonly string[], id: string): { readonly wanted: readonly string[]; readonly id: string } {
  const slash = id.indexOf('/');
  const kind = id.slice(0, Math.max(slash, 0));
  return kinds.includes(kind) ? { wanted: [kind], id: id.slice(slash + 1) } : { wanted: kinds, id };
}

function* idsOf(model: Model, kinds: readonly string[]): Iterable<string> {
  for (const kind of kinds) {
    yield* model.ids.of(kind).keys();
    yield* reservedIds(kind);
  }
}
