import { localDate } from '../../model/calendar/moment.ts';
import { type Period, periodOf } from '../../model/calendar/period.ts';
import type { Case, Client, Metric } from '../../model/gen/types.gen.ts';
import { instantIn, workspaceZone } from '../../model/instants.ts';
import { attributePrefix, type MetricAsked } from '../../model/metric-row.ts';
import type { Item, Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { figureOfMarks } from './figure.ts';
import { comparePeriods, type FigureRow } from './map-metrics-values.ts';

/** A mark that a client gave, and the day it came, in the workspace's time zone. */
interface Answer {
  readonly day: string;
  readonly mark: number;
  readonly about: Case;
  readonly client: Client | undefined;
}

/**
 * The figures of a metric that is computed from cases: by the period of its review, oldest first, of all together and by
 * each of its dimensions; how many were asked is taken from lines that say so. Attributes and segments of clients are
 * those of today, and so is whether a client has left.
 */
export function computedFigures(model: Model, metric: Metric, asked: readonly MetricAsked[]): readonly FigureRow[] {
  const { computed, by = [], review } = metric;
  if (!computed) return [];
  const groups = new Map<
    string,
    { readonly period: Period; readonly of: Dimension | undefined; readonly marks: number[] }
  >();
  const add = (period: Period, of: Dimension | undefined, mark: number): void => {
    const key = keyOf(period, of ? [of] : []);
    const group = groups.get(key) ?? { period, of, marks: [] };
    groups.set(key, group);
    group.marks.push(mark);
  };
  for (const { day, mark, ...of } of answersByScore(model).get(computed.score) ?? []) {
    const period = periodOf(day, review);
    if (!period) continue;
    add(period, undefined, mark);
    for (const name of by) {
      const value = dimensionOf(of, name);
      if (value !== undefined) add(period, [name, value], mark);
    }
  }
  const sent = new Map(asked.map((row) => [keyOf(row.period, [...row.dimensions]), row.sent]));
  return [...groups]
    .flatMap(([key, { period, of, marks }]): readonly FigureRow[] => {
      const figure = figureOfMarks(marks, metric);
      const wasAsked = sent.get(key);
      if (!figure) return [];
      return [
        {
          period,
          dimensions: new Map(of ? [of] : []),
          ...figure,
          ...(wasAsked === undefined ? {} : { sent: wasAsked }),
        },
      ];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

type Dimension = readonly [name: string, value: string];

function keyOf({ id }: Period, dimensions: readonly Dimension[]): string {
  return JSON.stringify([id, ...dimensions.map(([name, value]) => `${name}=${value}`).sort()]);
}

/** What an answer belongs to by a dimension; undefined where nobody knows. */
function dimensionOf({ about, client }: Pick<Answer, 'about' | 'client'>, name: string): string | undefined {
  switch (name) {
    case 'stage':
      return about.stage;
    case 'channel':
      return about.channel;
    case 'touchpoint':
      return about.touchpoint;
    case 'client':
      return about.client;
    case 'segment':
      return client?.segment;
    case 'state':
      return client && (client.churned ? 'left' : 'stayed');
    case 'part':
      // A mark is one of the whole: no case says which part of an index it is about.
      return undefined;
    default: {
      const attribute = name.startsWith(attributePrefix) ? name.slice(attributePrefix.length) : name;
      const known = new Map(Object.entries(client?.attributes ?? {})).get(attribute);
      return known === undefined ? undefined : String(known);
    }
  }
}

/** The marks of cases by what they are a score of; cases are read once, and only where a metric is computed. */
const answersByScore = onceEach((model: Model): ReadonlyMap<string, readonly Answer[]> => {
  const zone = workspaceZone(model.settings.timezone);
  const instant = instantIn(model.settings.timezone);
  const clients = new Map(model.all('client').map((client: Item<Client>) => [client.id, client.value]));
  const found = new Map<string, Answer[]>();
  for (const { value: about } of model.all('case')) {
    if (!about.score) continue;
    const at = instant(about.received);
    const day = at === undefined ? undefined : localDate(at, zone);
    if (day === undefined) continue;
    const client = about.client === undefined ? undefined : clients.get(about.client);
    const answer = { day, mark: about.score.value, about, client };
    const others = found.get(about.score.metric);
    if (others) others.push(answer);
    else found.set(about.score.metric, [answer]);
  }
  return found;
});
