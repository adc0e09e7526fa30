import type { Message } from '../../diagnostic.ts';
import { type Ack, type AckProblem, type Acks, idleWords, isToldElsewhere } from '../../diff/acks.ts';
import { type Change, type ChangedField, isCostly, type Uncompared } from '../../diff/change.ts';
import type { Comparison } from '../../diff/compare.ts';
import { teamsConcerned } from '../../diff/concerned.ts';
import type { ImpactEntry, ImpactList, ImpactName } from '../../diff/impact/entry.ts';
import { nameOfThing } from '../../diff/words.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { isRecordKind } from '../../model/kinds.ts';
import { type ChangedMapData, changedMapData } from './map-data.ts';

/** What was compared, as far as writers of all formats need it. */
export interface ComparedStates {
  readonly range: {
    readonly from: string;
    readonly to: string;
    readonly names: { readonly before: string; readonly after: string };
  };
  readonly comparison: Comparison;
  readonly acks: Acks;
  /** What the changes reach, and the moment that it is read at. */
  readonly impact: { readonly moment: string; readonly lists: readonly ImpactList[] };
  /** There was no workspace before. */
  readonly begins?: boolean;
  readonly notes: readonly Message[];
  readonly phrases: Phrases;
}

/** A comparison as other programs read it, in plain data and words: what docs/diff.schema.json says. */
export interface DiffData {
  readonly before: { readonly name: string; readonly revision: string };
  readonly after: { readonly name: string; readonly revision: string };
  readonly notes: readonly string[];
  /** There was no workspace before: all of it is new, and nothing is compared. */
  readonly begins?: true;
  /** The costliest first. */
  readonly changes: readonly ChangeData[];
  readonly idleAcks: readonly IdleAckData[];
  /** The teams that receive less by what nobody has acknowledged, by their ids, with those whom the earlier settings name for them. */
  readonly concerned: readonly ConcernedData[];
  readonly impact: { readonly moment: string; readonly lists: readonly ImpactData[] };
  readonly uncompared: readonly Uncompared[];
  /** What changes on the map. */
  readonly map: ChangedMapData;
}

export interface ChangeData {
  readonly fingerprint: string;
  readonly id: string;
  readonly class: Change['class'];
  readonly subject: string;
  readonly message: string;
  /** Empty where it is in no file. */
  readonly file: string;
  readonly side: 'before' | 'after';
  readonly fields: readonly ChangedField[];
  /** Who can live with it, for a team that receives less. */
  readonly acks: readonly AckData[];
}

export interface AckData extends Omit<Ack, 'path'> {
  readonly file: string;
  /** What the team, who says it and who wrote it down are called. */
  readonly names: { readonly team: string; readonly by: string; readonly writtenBy?: string };
}

/** An entry of an ack that counts for nothing. */
export interface IdleAckData {
  readonly id: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly change: string;
  readonly problem: AckProblem['kind'];
  readonly message: string;
}

export interface ConcernedData {
  readonly team: string;
  readonly name: string;
  /** How many changes are at its cost. */
  readonly changes: number;
  readonly reviewers: readonly string[];
}

export interface ImpactData {
  readonly name: ImpactName;
  readonly checked: boolean;
  readonly why?: string;
  /** Not compared in full: `why` says what is missing. */
  readonly partly?: true;
  readonly entries: readonly ImpactEntryData[];
  readonly more: number;
}

export interface ImpactEntryData extends Omit<ImpactEntry, 'about' | 'message'> {
  readonly about: string;
  /** What `about` is called; of a record its id, too. */
  readonly name: string;
  readonly message: string;
}

/** A comparison for other programs. */
export function diffData({ range, comparison, acks, impact, begins, notes, phrases }: ComparedStates): DiffData {
  const { changes, uncompared } = comparison;
  return {
    before: { name: range.names.before, revision: range.from },
    after: { name: range.names.after, revision: range.to },
    notes: notes.map((note) => say(phrases, note)),
    ...(begins === true ? { begins } : {}),
    changes: changes.map((change) => changeData(change, comparison, acks, phrases)),
    idleAcks: acks.idle.map((idle) => ({
      id: idle.id,
      file: idle.path,
      fingerprint: idle.fingerprint,
      change: idle.change,
      problem: idle.problem.kind,
      message: say(phrases, idleWords(idle)),
    })),
    concerned: concernedData(comparison, acks),
    impact: {
      moment: impact.moment,
      lists: impact.lists.map((list) => impactData(list, comparison, phrases)),
    },
    uncompared,
    map: changedMapData(comparison),
  };
}

/** The changes to look at: what is told with another one is left out. */
export function changesToTell(changes: readonly ChangeData[]): readonly ChangeData[] {
  return changes.filter(({ id, subject }) => !isToldElsewhere({ id, kind: subject.split('/')[0] ?? '' }));
}

/** What the changes reach, with names in place of ids. */
export function impactData(
  { name, checked, why, entries, more }: ImpactList,
  { before, after }: Comparison,
  phrases: Phrases,
): ImpactData {
  return {
    name,
    checked,
    ...(why ? { why: say(phrases, why) } : {}),
    ...(why?.key === 'impact/partly' ? { partly: true } : {}),
    entries: entries.map(({ about, message, ...data }) => ({
      about: `${about.kind}/${about.id}`,
      name: nameOf(about),
      message: say(phrases, message),
      ...data,
    })),
    more,
  };

  function nameOf(about: ImpactEntry['about']): string {
    const known = nameOfThing(after, about) ?? nameOfThing(before, about);
    if (known === undefined) return about.id;
    return isRecordKind(about.kind) ? `${about.id} ${known}` : known;
  }
}

function concernedData(comparison: Comparison, acks: Acks): readonly ConcernedData[] {
  const { before, changes } = comparison;
  const teams = new Map<string, number>();
  for (const change of changes.filter((one) => isCostly(one) && !acks.of.has(one.fingerprint))) {
    for (const team of teamsConcerned(comparison, change)) teams.set(team, (teams.get(team) ?? 0) + 1);
  }
  const reviewers = before.single('workspace')?.value.reviewers ?? {};
  return [...teams].map(([team, count]) => ({
    team,
    name: nameOfThing(before, { kind: 'team', id: team }) ?? team,
    changes: count,
    reviewers: (Object.hasOwn(reviewers, team) && reviewers[team]) || [],
  }));
}

function changeData(
  { id, class: itsClass, subject, fields, message, fingerprint, location, side }: Change,
  comparison: Comparison,
  acks: Acks,
  phrases: Phrases,
): ChangeData {
  return {
    fingerprint,
    id,
    class: itsClass,
    subject: `${subject.kind}/${subject.id}`,
    message: say(phrases, message),
    file: location.file,
    side,
    fields: fields.map(({ path, before, after }) => ({ path, before, after })),
    acks: (acks.of.get(fingerprint) ?? []).map((ack) => ackData(ack, comparison)),
  };
}

/** An ack with what the ids in it are called. */
export function ackData({ path, ...ack }: Ack, { before, after }: Comparison): AckData {
  const name = (kind: string, id: string): string =>
    nameOfThing(after, { kind, id }) ?? nameOfThing(before, { kind, id }) ?? id;
  const { team, by, writtenBy } = ack;
  return {
    ...ack,
    file: path,
    names: {
      team: name('team', team),
      by: name('person', by),
      ...(writtenBy === undefined ? {} : { writtenBy: name('person', writtenBy) }),
    },
  };
}
