import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import { namesOf } from '../../queries/common/names.ts';
import { type Flow, type Times, toldPercents } from '../../queries/flow/flow.ts';
import { wilsonInterval } from '../../queries/statistics/share.ts';
import { durationText } from '../lead-time.ts';
import { plainLine, truncate } from '../text.ts';
import { terminalText } from '../text-terminal.ts';

/** A heading and the table below it. */
export interface FlowBlock {
  readonly heading: string;
  readonly columns: readonly { readonly title: string; readonly align?: 'right' }[];
  readonly rows: readonly (readonly string[])[];
  /** What is not in the table. */
  readonly more?: string;
}

/** So many open things are listed. */
const listed = 20;

/** How work flows, as tables for a terminal; none where there is nothing. */
export function flowBlocks(flow: Flow, model: Model, phrases: Phrases): readonly FlowBlock[] {
  const blocks = [
    timesBlock(flow, phrases),
    ageingBlock(flow, model, phrases),
    typesBlock(flow, model, phrases),
    channelsBlock(flow, model, phrases),
    weeksBlock(flow, phrases),
  ];
  return flow.states.length === 0 && flow.untilLast.n === 0 ? [] : blocks.flatMap((block) => block ?? []);
}

function timesBlock(
  { kind, states, untilFirst, untilLast, reopened }: Flow,
  { flow: words, ...phrases }: Phrases,
): FlowBlock {
  const cells = ({ n, hours }: Times): readonly string[] => [String(n), ...hoursCells(hours, words)];
  const names: Readonly<Record<string, string>> = phrases.states[kind];
  const stateName = (state: string): string => (state === 'in_question' ? words.waits : (names[state] ?? state));
  return {
    heading: words.statesHeading,
    columns: [
      { title: words.state },
      { title: words.count, align: 'right' },
      ...toldPercents.map((percent) => ({ title: words.atMost({ percent }), align: 'right' as const })),
    ],
    rows: [
      ...states.map(({ state, ...times }) => [stateName(state), ...cells(times)]),
      ...(untilLast.n === 0 ? [] : reopened > 0 ? [[words.untilFirst, ...cells(untilFirst)]] : []),
      ...(untilLast.n === 0 ? [] : [[words.untilLast, ...cells(untilLast)]]),
    ],
  };
}

/** One cell for each of the told percentiles. */
function hoursCells(hours: Times['hours'], words: Phrases['flow']): readonly string[] {
  return hours.map((one) => (one === undefined ? '' : words.hours({ hours: one })));
}

function ageingBlock({ kind, ageing }: Flow, model: Model, { flow: words, states }: Phrases): FlowBlock | undefined {
  if (ageing.length === 0) return undefined;
  const names = namesOf(model);
  const stateNames: Readonly<Record<string, string>> = states[kind];
  const { old, id, title, person, state, hours } = words.ageing;
  return {
    heading: words.ageingHeading({ count: ageing.length, old: ageing.filter(({ isOld }) => isOld).length }),
    columns: [
      { title: old },
      { title: id },
      { title },
      { title: person },
      { title: state },
      { title: hours, align: 'right' },
    ],
    rows: ageing
      .slice(0, listed)
      .map((thing) =>
        [
          thing.isOld ? '!' : '',
          thing.id,
          truncate(plainLine(thing.title), 70),
          thing.person === undefined ? '' : names.person(thing.person),
          stateNames[thing.state] ?? thing.state,
          words.hours({ hours: thing.hours }),
        ].map((cell) => terminalText(cell)),
      ),
    ...(ageing.length > listed && { more: words.more({ count: ageing.length - listed }) }),
  };
}

function typesBlock({ types }: Flow, model: Model, phrases: Phrases): FlowBlock | undefined {
  const words = phrases.flow;
  if (types.length === 0) return undefined;
  const named = new Map((model.single('vocabulary')?.value.task_types ?? []).map(({ id, name }) => [id, name]));
  return {
    heading: words.typesHeading,
    columns: [
      { title: words.types.type },
      { title: words.types.promised },
      { title: words.types.took, align: 'right' },
      { title: words.types.within },
    ],
    rows: types.map(({ type, target, took, within, n }) =>
      [
        named.get(type) ?? type,
        durationText(target, phrases),
        words.number({ value: took }),
        words.within({ within, n, ...wilsonInterval(within, n) }),
      ].map((cell) => terminalText(plainLine(cell))),
    ),
  };
}

function channelsBlock({ channels }: Flow, model: Model, { flow: words }: Phrases): FlowBlock | undefined {
  if (channels.length === 0) return undefined;
  const names = namesOf(model);
  return {
    heading: words.channelsHeading,
    columns: [
      { title: words.channels.channel },
      { title: words.channels.cases, align: 'right' },
      { title: words.channels.answered, align: 'right' },
      ...toldPercents.map((percent) => ({ title: words.atMost({ percent }), align: 'right' as const })),
    ],
    rows: channels.map(({ channel, cases, n, hours }) => [
      channel === undefined ? words.channels.none : terminalText(plainLine(names.channel(channel))),
      String(cases),
      String(n),
      ...hoursCells(hours, words),
    ]),
  };
}

function weeksBlock({ weeks }: Flow, { flow: words }: Phrases): FlowBlock | undefined {
  if (weeks.length === 0) return undefined;
  const finished = weeks.reduce((sum, { count }) => sum + count, 0);
  return {
    heading: words.weeksHeading({ weeks: weeks.length, finished }),
    columns: [],
    rows: [],
    more: weeks.map(({ count }) => words.number({ value: count })).join(' '),
  };
}
