import type { Segment } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { caseMood } from '../common/case-mood.ts';
import type { MonitorClock } from '../common/clock.ts';
import { type Score, scoreValue } from '../metrics/score-value.ts';

/** What is known of the clients of one segment. */
export interface SegmentColumn {
  readonly segment: Segment;
  readonly clients: number;
  readonly churned: number;
  /** Feedback of the last year that is known to come from these clients. */
  readonly cases: number;
  readonly negative: number;
  /** By metric: what the scores of these clients make, and how many they are. */
  readonly scores: ReadonlyMap<string, Score>;
}

const yearInMs = 365 * 86_400_000;

/** Counts clients and their feedback by segment, in the order of segments.yaml; segments that are retired and empty are left out. */
export function segmentColumns(model: Model, clock: MonitorClock): readonly SegmentColumn[] {
  const segmentOf = new Map(model.all('client').map(({ id, value }) => [id, value.segment]));
  const feedback = new Map<string, { cases: number; negative: number; readonly answers: Map<string, number[]> }>();
  for (const { value } of model.all('case')) {
    const segment = value.client === undefined ? undefined : segmentOf.get(value.client);
    const at = clock.instant(value.received);
    if (segment === undefined || at === undefined || at > clock.now || at < clock.now - yearInMs) continue;
    const sum = feedback.get(segment) ?? { cases: 0, negative: 0, answers: new Map<string, number[]>() };
    feedback.set(segment, sum);
    sum.cases += 1;
    if (caseMood(model, value) === 'negative') sum.negative += 1;
    if (!value.score) continue;
    const answers = sum.answers.get(value.score.metric) ?? [];
    sum.answers.set(value.score.metric, answers);
    answers.push(value.score.value);
  }
  const clients = model.all('client').filter(({ value }) => value.retired === undefined);
  return (model.single('segments')?.value.segments ?? []).flatMap((segment): readonly SegmentColumn[] => {
    const id = segment.id;
    const own = clients.filter(({ value }) => value.segment === id);
    if (segment.retired !== undefined && own.length === 0) return [];
    const { cases = 0, negative = 0, answers } = feedback.get(id) ?? {};
    return [
      {
        segment,
        clients: own.filter(({ value }) => value.churned === undefined).length,
        churned: own.filter(({ value }) => value.churned !== undefined).length,
        cases,
        negative,
        scores: new Map([...(answers ?? [])].flatMap(([metric, given]) => scoreOf(model, metric, given))),
      },
    ];
  });
}

function scoreOf(model: Model, metric: string, given: readonly number[]): readonly (readonly [string, Score])[] {
  const form = model.get('metric', metric)?.value;
  const score = form && scoreValue(given, form);
  return score ? [[metric, score]] : [];
}
