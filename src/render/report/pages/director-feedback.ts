import type { CaseSource } from '../../../model/gen/types.gen.ts';
import { busiestFirst } from '../../../queries/common/channel-order.ts';
import type { FeedbackSum, MonthFeedback } from '../../../queries/meetings/month-feedback.ts';
import type { Score } from '../../../queries/metrics/score-value.ts';
import { scoreText } from '../../metric-value.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { numberRow, workingTimeText } from './director-numbers.ts';

const sources: readonly CaseSource[] = [
  'survey',
  'interview',
  'mystery_shopping',
  'employee',
  'open_source',
  'data',
  'contact',
];
const sentiments = ['positive', 'neutral', 'negative'] as const;

/** As many tags as one looks at. */
const mostTags = 5;

/** The feedback of a month against the month before. */
export function feedbackData(now: MonthFeedback, before: MonthFeedback, request: ReportRequest): PageData {
  const { model, phrases } = request;
  const words = phrases.pages.director;
  const calendar = materialOf(request).clock().calendarOf(model.settings.cxTeam);
  const time = (ms: number | undefined): string => workingTimeText(ms, calendar, phrases);
  const share = ({ answered, received }: FeedbackSum): string =>
    received === 0
      ? phrases.views.none
      : phrases.picture.amount({ value: Math.round((answered / received) * 100), unit: '%' });
  const row = (what: string, one: number | undefined, other: number | undefined): readonly PageData[] =>
    one === undefined && other === undefined ? [] : [numberRow(what, one ?? 0, other ?? 0, phrases)];
  return {
    received: now.received,
    received_before: before.received,
    rows: [
      numberRow(words.received, now.received, before.received, phrases),
      ...sources.flatMap((one) => row(words.source[one], now.bySource.get(one), before.bySource.get(one))),
      ...sentiments.flatMap((one) => row(words.sentiment[one], now.bySentiment.get(one), before.bySentiment.get(one))),
    ],
    handling: [
      { what: words.answered, now: share(now), before: share(before) },
      { what: words.toDecision, now: time(now.toDecision), before: time(before.toDecision) },
      { what: words.toAnswer, now: time(now.toAnswer), before: time(before.toAnswer) },
    ],
    scores: scoresData(now, before, request),
    tags: tagsData(now, before, request),
    channels: channelsOf(now, before).map((channel) => {
      const [own, earlier] = [now.byChannel.get(channel) ?? nothing, before.byChannel.get(channel) ?? nothing];
      return {
        name: channel === undefined ? words.noChannel : request.names.channel(channel),
        received: phrases.views.number(own.received),
        received_before: phrases.views.number(earlier.received),
        answered: share(own),
        to_answer: time(own.toAnswer),
        scores: [...own.scores]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([id, score]) => nameAndScore(id, score, request)),
      };
    }),
  };
}

const nothing: FeedbackSum = { received: 0, answered: 0, toAnswer: undefined, scores: new Map() };

/** Every channel that something of the two months came by, the busiest of this month first, what says none last. */
function channelsOf(now: MonthFeedback, before: MonthFeedback): readonly (string | undefined)[] {
  return [...new Set([...now.byChannel.keys(), ...before.byChannel.keys()])].sort(
    busiestFirst((channel) => now.byChannel.get(channel)?.received ?? 0),
  );
}

function nameAndScore(id: string, score: Score, { model, phrases }: ReportRequest): string {
  const metric = model.get('metric', id)?.value;
  return metric ? `${metric.name}: ${scoreText(model, metric, score, phrases)}` : '';
}

function scoresData(now: MonthFeedback, before: MonthFeedback, { model, phrases }: ReportRequest): readonly PageData[] {
  return [...new Set([...now.scores.keys(), ...before.scores.keys()])].sort().map((id) => {
    const metric = model.get('metric', id)?.value;
    const text = (score: Score | undefined): string =>
      score && metric ? scoreText(model, metric, score, phrases) : phrases.views.none;
    return { name: metric?.name ?? id, now: text(now.scores.get(id)), before: text(before.scores.get(id)) };
  });
}

function tagsData(now: MonthFeedback, before: MonthFeedback, { names, phrases }: ReportRequest): readonly PageData[] {
  return [...now.byTag]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostTags)
    .map(([tag, count]) => numberRow(names.tag(tag), count, before.byTag.get(tag) ?? 0, phrases));
}
