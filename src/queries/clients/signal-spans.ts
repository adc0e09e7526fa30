import type { Signal, SignalCondition } from '../../model/gen/types.gen.ts';
import type { ClientFacts, SignalClock } from './signal-facts.ts';
import { countBelow, type Span, type Spans, sweepSpans, whereAll, whereAny, whereAtLeast, whereNot } from './spans.ts';

const never = Number.POSITIVE_INFINITY;

/** When a signal holds for a client: never before the first thing that is known of them. */
export function signalSpans(facts: ClientFacts, clock: SignalClock, { when }: Signal): Spans {
  if (facts.first === never) return [];
  return whereAll([spansOf(facts, clock, when), [{ from: facts.first, to: never }]]);
}

/** When a condition holds for a client. */
function spansOf(facts: ClientFacts, clock: SignalClock, when: SignalCondition): Spans {
  if ('all' in when) return whereAll(when.all.map((part) => spansOf(facts, clock, part)));
  if ('any' in when) return whereAny(when.any.map((part) => spansOf(facts, clock, part)));
  if ('not' in when) return whereNot(spansOf(facts, clock, when.not));
  if ('silence' in when) return silentSpans(facts, clock, when.silence);
  if ('score' in when) return scoreSpans(facts, clock, when);
  /** Until when something of a moment is looked at. */
  const until = (moment: number): number => (when.within === undefined ? never : clock.after(moment, when.within));
  if ('promises' in when) {
    return whereAtLeast(
      facts.promises.map(({ due, kept, broken }): Span => {
        const brokenAt = broken ? clock.instant(broken.at) : never;
        if (when.promises === 'broken') return { from: brokenAt, to: until(brokenAt) };
        const done = Math.min(brokenAt, kept === undefined ? never : clock.instant(kept));
        return { from: clock.endOf(due), to: Math.min(done, until(clock.instant(due))) };
      }),
      1,
    );
  }
  const { at_least: least = 1 } = when;
  if ('cases' in when) {
    const { source, sentiment, status, tags, stage, touchpoint, channel } = when.cases;
    const found = facts.cases.filter(
      ({ value }) =>
        isAny(source, value.source) &&
        isAny(sentiment, value.sentiment) &&
        isAny(stage, value.stage) &&
        isAny(touchpoint, value.touchpoint) &&
        isAny(channel, value.channel) &&
        isAnyOf(tags, value.tags ?? []),
    );
    const spans = found.flatMap(({ at, known, statuses }): Spans => {
      const whole = { from: known, to: until(at) };
      if (status === undefined) return [whole];
      return statuses()
        .filter((one) => isAny(status, one.status))
        .map((one) => common(one, whole));
    });
    return whereAtLeast(spans, least);
  }
  if ('tasks' in when) {
    const { type, status, tags, overdue } = when.tasks;
    const found = facts.tasks.filter(({ value }) => isAny(type, value.type) && isAnyOf(tags, value.tags ?? []));
    const spans = found.flatMap(({ made, states }) =>
      states
        .filter((state) => isAny(status, state.status))
        .map((state) => common(overdue ? state.overdue : state, { from: made, to: until(made) })),
    );
    return whereAtLeast(spans, least);
  }
  const { outcome, channel } = when.answers;
  const found = facts.answers.filter(({ value }) => isAny(outcome, value.outcome) && isAny(channel, value.channel));
  return whereAtLeast(
    found.map(({ at }) => ({ from: at, to: until(at) })),
    least,
  );
}

/** From so long after the last word, or after the client came, until the next word is known; never where nobody wrote when that was. */
function silentSpans({ words, since }: ClientFacts, { after }: SignalClock, silence: string): Spans {
  if (since === undefined) return [];
  const own = words.filter(({ at }) => at >= since);
  const heard = [{ at: since, known: since }, ...own].sort((a, b) => a.known - b.known);
  let latest = Number.NEGATIVE_INFINITY;
  return whereAtLeast(
    heard.map(({ at, known }, index): Span => {
      latest = Math.max(latest, at);
      return { from: Math.max(known, after(latest, silence)), to: heard[index + 1]?.known ?? never };
    }),
    1,
  );
}

/** While the client’s last mark within the time is so low or high, or so much lower than the highest that is in it. */
function scoreSpans(
  { cases }: ClientFacts,
  { after }: SignalClock,
  { score, below, above, fell_by: fell, within }: Extract<SignalCondition, { readonly score: string }>,
): Spans {
  const marks = cases
    .flatMap(({ value, at, known }) =>
      value.score?.metric === score ? [{ at, from: known, to: after(at, within), mark: value.score.value }] : [],
    )
    .sort((a, b) => a.at - b.at)
    .map((one, rank) => ({ ...one, rank }));
  const values = marks.map(({ mark }) => mark);
  // Both in ascending order: the last is the latest, and the highest.
  const [ranks, highest]: [number[], number[]] = [[], []];
  return sweepSpans(marks, {
    enter({ rank, mark }) {
      ranks.splice(countBelow(ranks, rank), 0, rank);
      highest.splice(countBelow(highest, mark), 0, mark);
    },
    leave({ rank, mark }) {
      ranks.splice(countBelow(ranks, rank), 1);
      highest.splice(countBelow(highest, mark), 1);
    },
    holds() {
      const last = values[ranks.at(-1) ?? -1];
      if (last === undefined) return false;
      return (
        (below === undefined || last < below) &&
        (above === undefined || last > above) &&
        (fell === undefined || (highest.at(-1) ?? last) - last >= fell)
      );
    },
  });
}

function common(one: Span, other: Span): Span {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

function isAny(wanted: string | readonly string[] | undefined, given: string | undefined): boolean {
  if (wanted === undefined) return true;
  return given !== undefined && (typeof wanted === 'string' ? wanted === given : wanted.includes(given));
}

function isAnyOf(wanted: string | readonly string[] | undefined, given: readonly string[]): boolean {
  return wanted === undefined || given.some((one) => isAny(wanted, one));
}
