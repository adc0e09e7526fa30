import { asMessage, type Message } from '../diagnostic.ts';
import { onceEach } from '../once.ts';
import { commandToAdd, isWord } from './addable.ts';
import type { Definition } from './definition.ts';
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
    hints: hintsFor(model, wanted, id, budget),
  };
}

/** What could be meant: what has this name, else what is nearly called so; and how to add it, where a line does. */
function hintsFor(model: Model, kinds: readonly string[], id: string, budget?: NameBudget): readonly Message[] {
  const named = kinds.flatMap((kind) => idsByName(model.ids.of(kind)).get(id.toLowerCase()) ?? []);
  if (named.length > 0) return [{ key: 'hint/has-id', values: { name: id, ids: named } }];
  const near = suggestions(id, idsOf(model, kinds), budget);
  const isSpent = budget !== undefined && budget.left <= 0;
  const command = kinds.length === 1 && !isSpent ? commandToAdd(kinds[0] ?? '', id) : undefined;
  // A person who is nearly called so is meant; a word may be new however near it is to another.
  const isMisspelt = near[0]?.key === 'hint/did-you-mean' && !kinds.some((kind) => isWord(kind));
  return command === undefined || isMisspelt ? near : [...near, { key: 'hint/or-add', values: { command } }];
}

/** The ids of what has a name, by the name in small letters. */
const idsByName = onceEach((ids: ReadonlyMap<string, readonly Definition[]>) => {
  const found = new Map<string, readonly string[]>();
  for (const [id, definitions] of ids) {
    for (const { name } of definitions) {
      if (name !== undefined) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), id]);
    }
  }
  return found;
});

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
