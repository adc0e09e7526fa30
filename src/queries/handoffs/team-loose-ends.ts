import type { Announcement, Handoff, Question } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { WaitingThing } from '../monitor/entry.ts';

/** News of a team that those who were told have not all confirmed. */
export interface UnconfirmedNews {
  readonly news: Item<Announcement>;
  readonly handoff: Item<Handoff>;
  /** The teams that have not, and whether their time for it is over. */
  readonly teams: readonly { readonly team: string; readonly late: boolean }[];
}

/** An article that news has made wrong and nobody has brought up to date. */
export interface OldArticle {
  readonly news: Item<Announcement>;
  readonly url: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  /** Clients already read what is not so any more. */
  readonly late: boolean;
}

/** An answer that stands nowhere yet where others read it. */
export interface LooseAnswer {
  readonly question: Item<Question>;
  readonly late: boolean;
}

/** What a team has said and not brought to its end: others have not confirmed, articles say the old, answers stand nowhere. */
export interface LooseEnds {
  readonly unconfirmed: readonly UnconfirmedNews[];
  readonly articles: readonly OldArticle[];
  readonly answers: readonly LooseAnswer[];
}

const none: LooseEnds = { unconfirmed: [], articles: [], answers: [] };

/** Looks up the loose ends of teams, in the order of the monitoring lists, whose entries these are. */
export function looseEndsOfTeams(model: Model, entries: readonly WaitingThing[]): (team: string) => LooseEnds {
  const byTeam = new Map<string, { unconfirmed: UnconfirmedNews[]; articles: OldArticle[]; answers: LooseAnswer[] }>();
  const of = (team: string): { unconfirmed: UnconfirmedNews[]; articles: OldArticle[]; answers: LooseAnswer[] } => {
    const known = byTeam.get(team) ?? { unconfirmed: [], articles: [], answers: [] };
    byTeam.set(team, known);
    return known;
  };
  for (const [id, waiting] of grouped(entries.filter(({ list }) => list === 'unacknowledged'))) {
    const news = model.get('announcement', id);
    const handoff = news && model.get('handoff', news.value.handoff);
    if (!handoff) continue;
    const teams = waiting.flatMap(({ teams: told, late }) => told.map((team) => ({ team, late })));
    of(handoff.value.from).unconfirmed.push({ news, handoff, teams });
  }
  for (const { list, id, teams, article, person, due, late } of entries) {
    if (list === 'articles') {
      const news = model.get('announcement', id);
      for (const team of teams)
        if (news) of(team).articles.push({ news, url: article ?? '', owner: person, due, late });
    }
    if (list === 'unpublished') {
      const question = model.get('question', id);
      if (question) of(question.value.to).answers.push({ question, late });
    }
  }
  return (team) => byTeam.get(team) ?? none;
}

function grouped(entries: readonly WaitingThing[]): ReadonlyMap<string, readonly WaitingThing[]> {
  const byId = new Map<string, WaitingThing[]>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (known) known.push(entry);
    else byId.set(entry.id, [entry]);
  }
  return byId;
}
