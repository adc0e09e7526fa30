import { compareText, type DocPath, type Message } from '../diagnostic.ts';
import { instantIn } from '../model/instants.ts';
import { teamOfAck } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { onceEach } from '../once.ts';
import { type Change, isCostly } from './change.ts';
import type { Comparison } from './compare.ts';
import { teamsConcerned } from './concerned.ts';
import { newRecords } from './records.ts';
import { earlierName } from './renames.ts';

/** A team's word on a change: it has seen what it loses, and can live with it. */
export interface Ack {
  readonly id: string;
  readonly path: string;
  /** The team it speaks for, as the earlier revision calls it. */
  readonly team: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** Who wrote it down, where that was somebody else. */
  readonly writtenBy?: string;
}

/**
 * Why an ack counts for nothing. `changed-again`: its change has another fingerprint by now. `gone`: there is no such
 * change. `harmless`: nobody has less by it. `other-team`: the team loses nothing by it. `no-team`: it lies in no team's
 * folder. `not-a-member` and `left`: who says so is not, or not any more, in that team.
 */
export type AckProblem =
  | { readonly kind: 'changed-again'; readonly fingerprint: string }
  | { readonly kind: 'gone' | 'harmless' }
  | { readonly kind: 'other-team'; readonly team: string; readonly teams: readonly string[] }
  | { readonly kind: 'no-team' }
  | { readonly kind: 'not-a-member' | 'left'; readonly team: string };

/** An entry of an ack that counts for nothing, and why. */
export interface IdleAck {
  readonly id: string;
  readonly path: string;
  readonly by: string;
  readonly place: DocPath;
  readonly fingerprint: string;
  /** As its writer called it: `lead-time-cut handoff/new-prices`. */
  readonly change: string;
  readonly problem: AckProblem;
}

/** What the acks that came between two revisions say of the changes between them. */
export interface Acks {
  /** By the fingerprints of changes; one that nobody has acknowledged has none. */
  readonly of: ReadonlyMap<string, readonly Ack[]>;
  readonly idle: readonly IdleAck[];
}

/**
 * Holds the acks that came against the changes: each counts for a team that receives less by the change, said by a member
 * that the team had in the earlier revision. Older acks are history, and nobody's word is proven: only its form is.
 */
export const judgeAcks = onceEach((comparison: Comparison): Acks => {
  const byFingerprint = new Map(comparison.changes.map((change) => [change.fingerprint, change]));
  const of = new Map<string, Ack[]>();
  const idle: IdleAck[] = [];
  for (const { id, path, value } of newRecords(comparison, 'ack')) {
    const folder = teamOfAck(path);
    const team = folder === undefined ? undefined : earlierName(comparison, { kind: 'team', id: folder });
    for (const [index, { fingerprint, change: called }] of value.changes.entries()) {
      const { by, at, reason, written_by: writtenBy } = value;
      const change = byFingerprint.get(fingerprint);
      const problem = problemOf(comparison, change, called, team, { by, at });
      if (problem) {
        const place = ['changes', index, 'fingerprint'];
        idle.push({ id, path, by, place, fingerprint, change: called, problem });
      } else {
        const ack = { id, path, team: team ?? '', by, at, reason, ...(writtenBy === undefined ? {} : { writtenBy }) };
        of.set(fingerprint, [...(of.get(fingerprint) ?? []), ack]);
      }
    }
  }
  return { of, idle };
});

/**
 * Whether a change is told with what it is about: an ack that came stands below the changes that it acknowledges, or among
 * those that count for nothing, and is nothing to review by itself.
 */
export function isToldElsewhere({ id, kind }: { readonly id: string; readonly kind: string }): boolean {
  return id === 'record-added' && kind === 'ack';
}

/** What an ack calls its change, for readers. */
export function nameForAck({ id, subject }: Pick<Change, 'id' | 'subject'>): string {
  return `${id} ${subject.kind}/${subject.id}`;
}

/** Why an entry of an ack counts for nothing, as `validate` says it. */
export function idleWords({ fingerprint, change, by, problem }: IdleAck): Message {
  switch (problem.kind) {
    case 'changed-again':
      return { key: 'idle-ack/changed-again', values: { fingerprint, change, now: problem.fingerprint } };
    case 'gone':
      return { key: 'idle-ack/gone', values: { fingerprint, change } };
    case 'harmless':
      return { key: 'idle-ack/harmless', values: { change } };
    case 'no-team':
      return { key: 'idle-ack/no-team', values: {} };
    case 'other-team':
      return { key: 'idle-ack/other-team', values: { change, team: problem.team, teams: problem.teams } };
    case 'not-a-member':
      return { key: 'idle-ack/not-a-member', values: { by, team: problem.team } };
    case 'left':
      return { key: 'idle-ack/left', values: { by, team: problem.team } };
  }
}

/** Whether a person was in a team of the earlier revision at a moment; someone that it calls otherwise is found by the new id. */
export function membershipOf(
  comparison: Comparison,
  team: string,
  { by, at }: { readonly by: string; readonly at: string },
): 'member' | 'left' | 'not-a-member' {
  const { before } = comparison;
  const person = earlierName(comparison, { kind: 'person', id: by });
  const member = before.get('team', team)?.value.members?.find(({ id }) => id === person);
  if (!member) return 'not-a-member';
  return member.left !== undefined && isBefore(before, member.left, at) ? 'left' : 'member';
}

/** Whether a day has begun by a moment, in the zone of the workspace. */
function isBefore({ settings }: Model, day: string, moment: string): boolean {
  const instant = instantIn(settings.timezone);
  const [begun, then] = [instant(day), instant(moment)];
  return begun !== undefined && then !== undefined && begun <= then;
}

function problemOf(
  comparison: Comparison,
  change: Change | undefined,
  called: string,
  team: string | undefined,
  who: { readonly by: string; readonly at: string },
): AckProblem | undefined {
  if (!change) {
    const again = comparison.changes.find((one) => nameForAck(one) === called);
    return again ? { kind: 'changed-again', fingerprint: again.fingerprint } : { kind: 'gone' };
  }
  if (!isCostly(change)) return { kind: 'harmless' };
  if (team === undefined) return { kind: 'no-team' };
  const teams = teamsConcerned(comparison, change);
  if (!teams.includes(team)) return { kind: 'other-team', team, teams: [...teams].sort(compareText) };
  const membership = membershipOf(comparison, team, who);
  return membership === 'member' ? undefined : { kind: membership, team };
}
