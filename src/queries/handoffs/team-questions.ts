import type { Question } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { WaitingThing } from '../monitor/entry.ts';

/** A question without an answer. */
export interface OpenQuestion {
  readonly question: Item<Question>;
  /** The team of who asks. */
  readonly from: string | undefined;
  /** Past the time within which it should have been answered. */
  readonly late: boolean;
}

export interface TeamQuestions {
  /** Others wait for the team's answer. */
  readonly asked: readonly OpenQuestion[];
  /** Its members wait for an answer. */
  readonly asks: readonly OpenQuestion[];
}

const none: TeamQuestions = { asked: [], asks: [] };

/** Looks up the open questions to and from a team, the oldest first. `entries` are those of the monitoring lists. */
export function questionsOfTeams(
  model: Model,
  clock: MonitorClock,
  entries: readonly WaitingThing[],
): (team: string) => TeamQuestions {
  const byTeam = new Map<string, { readonly asked: OpenQuestion[]; readonly asks: OpenQuestion[] }>();
  const of = (team: string): { readonly asked: OpenQuestion[]; readonly asks: OpenQuestion[] } => {
    const known = byTeam.get(team) ?? { asked: [], asks: [] };
    byTeam.set(team, known);
    return known;
  };
  const since = ({ question }: OpenQuestion): number => clock.instant(question.value.asked) ?? clock.now;
  const open = entries
    .filter(({ list }) => list === 'unanswered')
    .flatMap(({ id, late }): readonly OpenQuestion[] => {
      const question = model.get('question', id);
      return question ? [{ question, late, from: clock.teamOf(question.value.by) }] : [];
    })
    .sort((a, b) => since(a) - since(b));
  for (const one of open) {
    of(one.question.value.to).asked.push(one);
    if (one.from !== undefined) of(one.from).asks.push(one);
  }
  return (team) => byTeam.get(team) ?? none;
}
