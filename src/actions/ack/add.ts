import type { Message } from '../../diagnostic.ts';
import { judgeAcks, membershipOf, nameForAck } from '../../diff/acks.ts';
import { type Change, isCostly } from '../../diff/change.ts';
import type { Comparison } from '../../diff/compare.ts';
import { teamsConcerned } from '../../diff/concerned.ts';
import { groupBy } from '../../diff/group.ts';
import { ackPath } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Act, checkPeople, saidText } from '../kit/checks.ts';
import { dayOfAct, recordNamer, takenTails } from '../kit/name-record.ts';
import { type Planned, refuse } from '../kit/planned.ts';

export interface NewAck extends Act {
  /** The changes, by what `diff` calls them. */
  readonly fingerprints: readonly string[];
  readonly reason: string | undefined;
  /** What the earlier revision is called. */
  readonly since: string;
  /** Who can live with it, where that is not who writes it down. */
  readonly speaker: string | undefined;
  readonly random: () => number;
}

/** A change, and the team that its ack speaks for. */
interface Spoken {
  readonly change: Change;
  readonly team: string;
}

/** So many changes are named where one was not found. */
const mostNamed = 10;

/**
 * Plans the acks of some changes of a comparison: one file for each team that the speaker is of and that receives less.
 * What could not count is refused, all at once.
 */
export function planAck(model: Model, comparison: Comparison, wanted: NewAck): Planned {
  const { by: writer, at, random } = wanted;
  const by = wanted.speaker ?? writer;
  const reason = saidText(wanted.reason);
  const fingerprints = [...new Set(wanted.fingerprints)];
  const { of: known } = judgeAcks(comparison);
  const wrong: Message[] = [
    ...checkPeople(model, at, [by, writer]),
    ...(reason === undefined ? [{ key: 'action/ack-without-reason', values: {} } as const] : []),
  ];
  const spoken: Spoken[] = [];
  for (const fingerprint of fingerprints) {
    const change = comparison.changes.find((one) => one.fingerprint === fingerprint);
    const found = change ? speak(comparison, change, { by, at }) : unknown(comparison, fingerprint, wanted.since);
    if ('key' in found) wrong.push(found);
    else if (known.get(fingerprint)?.some((ack) => ack.by === by && ack.team === found.team))
      wrong.push({ key: 'action/ack-again', values: { by, change: nameForAck(found.change) } });
    else spoken.push(found);
  }
  if (wrong.length > 0) return refuse(...wrong);
  const day = dayOfAct(model, at);
  const name = recordNamer(model, takenTails(model), random);
  const writes = [...groupBy(spoken, ({ team }) => team)].map(([team, ofTeam]) => ({
    path: ackPath(team, name('ack', at).id, day.slice(0, 7)),
    before: null,
    after: writeDocument({
      changes: ofTeam.map(({ change }) => ({ fingerprint: change.fingerprint, change: nameForAck(change) })),
      by,
      at,
      reason,
      written_by: writer === by ? undefined : writer,
    }),
  }));
  const values = {
    by,
    changes: spoken.map(({ change }) => nameForAck(change)),
    teams: [...new Set(spoken.map(({ team }) => team))],
  };
  return {
    ok: true,
    plan: {
      writes,
      notes: writer === by ? [] : [{ key: 'action/ack-for-another', values: { by, writer } }],
      summary: { key: 'action/acknowledged', values },
      commit: { key: 'action/acknowledged-commit', values },
    },
  };
}

function unknown({ changes }: Comparison, given: string, since: string): Message {
  const costly = changes.filter(isCostly);
  return {
    key: 'action/ack-unknown',
    values: {
      given,
      since,
      known: costly.slice(0, mostNamed).map((change) => `${change.fingerprint} (${nameForAck(change)})`),
      more: Math.max(0, costly.length - mostNamed),
    },
  };
}

function speak(
  comparison: Comparison,
  change: Change,
  who: { readonly by: string; readonly at: string },
): Spoken | Message {
  const name = nameForAck(change);
  if (!isCostly(change)) return { key: 'idle-ack/harmless', values: { change: name } };
  const teams = teamsConcerned(comparison, change);
  const team = teams.find((one) => membershipOf(comparison, one, who) === 'member');
  return team === undefined
    ? { key: 'action/ack-not-theirs', values: { by: who.by, change: name, teams } }
    : { change, team };
}
