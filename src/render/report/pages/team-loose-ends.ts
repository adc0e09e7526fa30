import { localDate } from '../../../model/calendar/moment.ts';
import type { LooseEnds } from '../../../queries/handoffs/team-loose-ends.ts';
import { markdownLink } from '../../markdown/escape.ts';
import { dayData } from '../day-data.ts';
import { longList } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { listOf, type RuleWriter } from './handoffs-rule.ts';

/** What a team has said and not brought to its end, as lists of its page. */
export function looseEndsData(
  team: string,
  { unconfirmed, articles, answers }: LooseEnds,
  rules: RuleWriter,
  links: Links,
  request: ReportRequest,
): PageData {
  const { model, names, phrases } = request;
  const { clock, numbers } = materialOf(request);
  const { zone, instant } = clock();
  const day = (moment: string | undefined): string | undefined => {
    const at = moment === undefined ? undefined : instant(moment);
    return at === undefined ? undefined : localDate(at, zone);
  };
  const rule = (handoff: string): PageData => {
    const number = numbers().get(handoff);
    return {
      number: number === undefined ? '' : rules.number({ number }),
      name: model.get('handoff', handoff)?.value.name ?? handoff,
    };
  };
  return {
    unconfirmed: longList(unconfirmed, 'cxmap monitor unacknowledged', ({ news, handoff, teams }) => ({
      id: news.id,
      ...rule(handoff.id),
      ...dayData('effective', news.value.effective, phrases),
      ...dayData('published', day(news.value.published), phrases),
      late: teams.some((one) => one.late),
      teams: listOf(teams.map((one) => links.team(one.team))),
    })),
    articles: longList(articles, `cxmap monitor articles --team ${team}`, ({ news, url, owner, due, late }) => ({
      id: news.id,
      ...rule(news.value.handoff),
      article: markdown(markdownLink(url, url)),
      owner: owner === undefined ? '' : names.person(owner),
      ...dayData('due', due, phrases),
      late,
    })),
    answers: longList(answers, `cxmap monitor unpublished --team ${team}`, ({ question, late }) => ({
      id: question.id,
      question: question.value.question,
      by: names.person(question.value.by),
      ...dayData('answered', day(question.value.answered), phrases),
      late,
    })),
  };
}
