import type { Phrases } from '../../locales/phrases.ts';
import type { RefTarget } from '../../model/gen/references.gen.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { reservedIds } from '../../model/reserved-ids.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import { indexThings } from '../../queries/lookup/things.ts';
import { plainLine, truncate } from '../text.ts';

/** An id that may be written, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly says: string | undefined;
}

/** The ids of one kind. Where the list is not complete, another id may be right as well. */
export interface ChoiceList {
  readonly choices: readonly Choice[];
  readonly isComplete: boolean;
}

/** `head`: the teams whose head may be referred to, as `head-of:<team>`. */
export type ChoiceKind = RefTarget | 'head';

export type Choices = (kind: ChoiceKind) => ChoiceList;

/** An editor names all of a complete list in its message, in a time that grows with the square: 0.1 s for these. */
const mostListed = 500;
/** A menu takes 0.3 s for these. */
const mostProposed = 5000;
/** The newest of so many records: what came before is linked by commands, and would make the schemas large. */
const mostRecords = 500;
const nameLength = 100;

const noChoices: ChoiceList = { choices: [], isComplete: false };

/** What is the same in every workspace: the rules, by what they find, and the changes that a comparison knows. */
export function fixedChoices(rules: ReadonlyMap<string, string>, changes: readonly string[]): Choices {
  const ofRules = { choices: [...rules].map(([id, says]) => ({ id, says })), isComplete: true };
  const ofChanges = { choices: changes.map((id) => ({ id, says: undefined })), isComplete: true };
  return (kind) => (kind === 'rule' ? ofRules : kind === 'change' ? ofChanges : noChoices);
}

/**
 * The workspace's own ids, in the order of its files, what has ended last. Records come faster than a schema is made
 * anew: theirs are proposals, the newest first.
 */
export function workspaceChoices(model: Model, phrases: Phrases, fixed: Choices): Choices {
  const { nameOf } = indexThings(model);
  const teamsOf = teamsOfPeople(model);
  const says = (kind: string, id: string, until: string | undefined): string | undefined => {
    const teams = kind === 'person' ? teamsOf(id).map((team) => nameOf('team', team) ?? team) : [];
    const parts = [nameOf(kind, id), ...teams].filter((part) => part !== undefined);
    const said = [...parts.map(short), ...(until === undefined ? [] : [phrases.schemas.until({ date: until })])];
    return said.length > 0 ? said.join(' · ') : undefined;
  };
  const listed = (kind: RefTarget): ChoiceList => {
    const own = model.ids.of(kind);
    const all = [
      ...[...own].map(([id, [first]]) => ({ id, until: first?.until })),
      ...reservedIds(kind).flatMap((id) => (own.has(id) ? [] : [{ id, until: undefined }])),
    ];
    const isRecord = isRecordKind(kind);
    const ordered = isRecord
      ? all.reverse()
      : [...all.filter(({ until }) => until === undefined), ...all.filter(({ until }) => until !== undefined)];
    return {
      choices: ordered
        .slice(0, isRecord ? mostRecords : mostProposed)
        .map(({ id, until }) => ({ id, says: says(kind, id, until) })),
      isComplete: !isRecord && all.length > 0 && all.length <= mostListed && !model.ids.isUncertain(kind),
    };
  };
  const heads = (): ChoiceList => {
    const { choices, isComplete } = listed('team');
    const led = choices.flatMap(({ id, says: team = id }) => {
      const known = model.get('team', id);
      const head = known?.value.members?.find((member) => member.head);
      // Who heads a team whose file is broken, nobody can say.
      if (known && !head) return [];
      const person = short(head?.name ?? '…');
      return [{ id: `head-of:${id}`, says: phrases.schemas.headOf({ team, person }) }];
    });
    return { choices: led, isComplete };
  };
  const known = new Map<ChoiceKind, ChoiceList>();
  return (kind) => {
    const list =
      known.get(kind) ??
      (kind === 'rule' || kind === 'change' ? fixed(kind) : kind === 'head' ? heads() : listed(kind));
    known.set(kind, list);
    return list;
  };
}

function short(name: string): string {
  return truncate(plainLine(name), nameLength);
}
