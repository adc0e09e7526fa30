import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { msPerDay } from '../../model/calendar/day.ts';
import { isOverdue } from '../../model/calendar/due-date.ts';
import { utc } from '../../model/calendar/zone.ts';
import type { Case, Client, SignalCondition, Task } from '../../model/gen/types.gen.ts';
import { buildModel, type Model } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { caseStatus } from '../common/case-status.ts';
import { clientFacts, signalClock } from './signal-facts.ts';
import { signalSpans } from './signal-spans.ts';
import { spanAt } from './spans.ts';

const start = Date.UTC(2026, 0, 1);
const moment = (hours: number): string => new Date(start + hours * 3_600_000).toISOString().replace('.000', '');
const date = (day: number): string => moment(day * 24).slice(0, 10);
const days = 40;
const hour = fc.nat(days * 24);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const ascending = <T extends { readonly hour: number }>(all: readonly T[]) => [...all].sort((a, b) => a.hour - b.hour);

const anyCase = fc
  .record({
    source: fc.constantFrom('survey', 'data', 'contact'),
    hour,
    late: fc.constantFrom(0, 0, 50),
    sentiment: maybe(fc.constantFrom('negative', 'positive')),
    score: maybe(fc.nat(10)),
    decided: maybe(fc.nat(200)),
    asked: maybe(fc.record({ hour: fc.nat(100), answered: maybe(fc.nat(100)) })),
    answers: fc.array(
      fc.record({ hour: fc.nat(300), outcome: fc.constantFrom('satisfied', 'not_satisfied', 'sent') }),
      {
        maxLength: 2,
      },
    ),
    task: maybe(
      fc.record({
        due: fc.nat(days),
        moves: fc.array(fc.record({ hour: fc.nat(300), to: fc.constantFrom('in_progress', 'completed', 'open') }), {
          maxLength: 3,
        }),
      }),
    ),
  })
  .map(({ source, hour: at, late, sentiment, score, decided, asked, answers, task }) => ({
    task: task && {
      title: 'T',
      type: 'fix',
      owner: 'ann',
      due: date(task.due),
      status: ascending(task.moves).at(-1)?.to ?? 'open',
      history: [
        { at: moment(at), by: 'ann', to: 'open', due: date(task.due) },
        ...ascending(task.moves).map((move) => ({ at: moment(at + move.hour), by: 'ann', to: move.to })),
      ],
    },
    value: {
      source,
      received: moment(at),
      ...(late > 0 ? { recorded: moment(at + late) } : {}),
      client: 'harbor',
      text: 'So so',
      tags: ['prices'],
      ...(sentiment ? { sentiment } : {}),
      ...(score === undefined ? {} : { score: { metric: 'nps', value: score } }),
      ...(decided === undefined
        ? {}
        : { decision: { kind: 'none', at: moment(at + decided), by: 'ann', reason: 'Known' } }),
      ...(asked
        ? {
            clarifications: [
              {
                asked: moment(at + asked.hour),
                by: 'ann',
                question: 'Which?',
                ...(asked.answered === undefined
                  ? {}
                  : { answered: moment(at + asked.hour + asked.answered), answer: 'This' }),
              },
            ],
          }
        : {}),
      answers: ascending(answers).map((one) => ({
        at: moment(at + one.hour),
        by: 'ann',
        channel: 'call',
        outcome: one.outcome,
      })),
    },
  }));

const anyPromise = fc
  .record({ due: fc.nat(days), kept: maybe(fc.nat(days)), broken: maybe(fc.nat(days)) })
  .map(({ due, kept, broken }) => ({
    promise: 'A call',
    due: date(due),
    owner: 'ann',
    ...(kept !== undefined
      ? { kept: date(kept) }
      : broken !== undefined
        ? { broken: { at: date(broken), reason: 'R' } }
        : {}),
  }));

const within = fc.constantFrom('2 days', '36 hours', '1 week', '3 working days');
const atLeast = maybe(fc.integer({ min: 1, max: 3 })).map((least) => (least ? { at_least: least } : {}));
const statuses = fc.subarray(['new', 'clarifying', 'triaged', 'resolved', 'closed'], { minLength: 1 });
const leaf = fc.oneof(
  fc.record({ cases: fc.constantFrom({}, { sentiment: 'negative' }, { source: ['survey', 'data'] }), within, atLeast }),
  fc.record({ cases: statuses.map((status) => ({ status })), within, atLeast }),
  fc.record({ tasks: fc.constantFrom({ overdue: true }, { status: 'in_progress' }, {}), within, atLeast }),
  fc.record({ tasks: fc.constantFrom({ overdue: true }, { status: ['open'] }), atLeast }),
  fc.record({ answers: fc.constantFrom({}, { outcome: 'not_satisfied' }), within, atLeast }),
  fc.record({ score: fc.constant('nps'), below: fc.nat(10), within }),
  fc.record({ score: fc.constant('nps'), above: fc.nat(10), fell_by: fc.integer({ min: 1, max: 5 }), within }),
  fc.record({ silence: within }),
  fc.record({ promises: fc.constantFrom('overdue', 'broken') }),
  fc.record({ promises: fc.constantFrom('overdue', 'broken'), within }),
);
const { when } = fc.letrec<{ when: SignalCondition; leaf: SignalCondition }>((tie) => ({
  leaf: leaf.map((one) => {
    const { atLeast: least = {}, ...rest } = one as { readonly atLeast?: object };
    return { ...rest, ...least } as unknown as SignalCondition;
  }),
  when: fc.oneof(
    { maxDepth: 2 },
    tie('leaf'),
    fc.record({ all: fc.array(tie('when'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('when'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('when') }),
  ),
}));

async function modelOf(
  client: object,
  cases: readonly { readonly value: object; readonly task: object | undefined }[],
) {
  const id = (letter: string, index: number): string => `${letter}-260101-${String(index).padStart(5, '0')}`;
  const files = cases.flatMap(({ value, task }, index) => [
    [`cases/2026-01/${id('C', index)}.yaml`, JSON.stringify(value)] as const,
    ...(task
      ? [[`tasks/2026-01/${id('T', index)}.yaml`, JSON.stringify({ ...task, cases: [id('C', index)] })] as const]
      : []),
  ]);
  const all = {
    'cxmap.yaml': 'name: Harbor',
    'clients/harbor.yaml': JSON.stringify(client),
    ...Object.fromEntries(files),
  };
  return buildModel(memoryRepo(all));
}

/** Whether a condition holds at a moment, read off the files anew each time. */
function holdsAt(model: Model, condition: SignalCondition, at: number): boolean {
  const clock = signalClock(model);
  const cases = model.all('case').filter(({ value }) => known(value) <= at);
  const tasks = model.all('task').map(({ value }) => value);
  const client = model.get('client', 'harbor')?.value;
  const isWithin = (then: number, span: string | undefined): boolean =>
    then <= at && (span === undefined || at < clock.after(then, span));
  const isAny = (wanted: string | readonly string[] | undefined, given: string | undefined): boolean =>
    wanted === undefined || (given !== undefined && [wanted].flat().includes(given));
  if ('all' in condition) return condition.all.every((part) => holdsAt(model, part, at));
  if ('any' in condition) return condition.any.some((part) => holdsAt(model, part, at));
  if ('not' in condition) return !holdsAt(model, condition.not, at);
  if ('silence' in condition) {
    const since = client?.since === undefined ? undefined : clock.instant(client.since);
    if (since === undefined) return false;
    const words = cases.flatMap(({ value }) => wordsOf(value)).filter((word) => word <= at && word >= since);
    const last = Math.max(...words, ...(since > at ? [] : [since]));
    return Number.isFinite(last) && clock.after(last, condition.silence) <= at;
  }
  if ('promises' in condition)
    return (client?.promises ?? []).some(({ due, kept, broken }) => {
      const isBroken = broken !== undefined && clock.instant(broken.at) <= at;
      if (condition.promises === 'broken') return isBroken && isWithin(clock.instant(broken.at), condition.within);
      const isKept = kept !== undefined && clock.instant(kept) <= at;
      return !isBroken && !isKept && isOverdue(due, at, utc) && isWithin(clock.instant(due), condition.within);
    });
  if ('score' in condition) {
    const marks = cases
      .filter(({ value }) => value.score && isWithin(clock.instant(value.received), condition.within))
      .sort((a, b) => clock.instant(a.value.received) - clock.instant(b.value.received))
      .map(({ value }) => value.score?.value ?? 0);
    const last = marks.at(-1);
    if (last === undefined) return false;
    const { below = Number.POSITIVE_INFINITY, above = Number.NEGATIVE_INFINITY, fell_by: fell = 0 } = condition;
    return last < below && last > above && Math.max(...marks) - last >= fell;
  }
  const { at_least: least = 1 } = condition;
  if ('cases' in condition) {
    const { source, sentiment, status } = condition.cases;
    const found = cases.filter(
      ({ id, value }) =>
        isWithin(clock.instant(value.received), condition.within) &&
        isAny(source, value.source) &&
        isAny(sentiment, value.sentiment) &&
        isAny(
          status,
          statusAt(
            value,
            model.all('task').flatMap((one) => (one.value.cases?.includes(id) ? [one.value] : [])),
            at,
          ),
        ),
    );
    return found.length >= least;
  }
  if ('tasks' in condition) {
    const { status, overdue } = condition.tasks;
    const found = tasks.filter((task) => {
      const now = task.history.findLast((entry) => clock.instant(entry.at) <= at)?.to;
      return (
        isWithin(clock.instant(task.history[0]?.at ?? ''), condition.within) &&
        isAny(status, now) &&
        (!overdue || (now !== 'completed' && isOverdue(task.due, at, utc)))
      );
    });
    return found.length >= least;
  }
  const answers = model.all('case').flatMap(({ value }) => value.answers ?? []);
  const { outcome } = condition.answers;
  return (
    answers.filter((one) => isWithin(clock.instant(one.at), condition.within) && isAny(outcome, one.outcome)).length >=
    least
  );
}

const known = ({ received, recorded = received }: Case): number => Date.parse(recorded);

function wordsOf({ source, received, clarifications = [], answers = [] }: Case): readonly number[] {
  return [
    ...(source === 'data' ? [] : [received]),
    ...clarifications.flatMap(({ answered }) => answered ?? []),
    ...answers.filter(({ outcome }) => outcome !== 'sent').map((answer) => answer.at),
  ].map(Date.parse);
}

function statusAt(value: Case, tasks: readonly Task[], at: number): string {
  const isPast = (then: string): boolean => Date.parse(then) <= at;
  const work = tasks.flatMap(({ history }) => {
    const now = history.findLast((entry) => isPast(entry.at));
    return now ? [{ ended: now.to === 'completed' }] : [];
  });
  const { decision, clarifications = [], answers = [] } = value;
  return caseStatus(
    {
      ...(decision && isPast(decision.at) ? { decision } : {}),
      answers: answers.filter((answer) => isPast(answer.at)),
      clarifications: clarifications
        .filter(({ asked, answered }) => isPast(asked) && !(answered !== undefined && isPast(answered)))
        .map(({ asked, by, question }) => ({ asked, by, question })),
    },
    work,
  );
}

const anyClient = fc
  .record({ since: maybe(fc.nat(days)), promises: fc.array(anyPromise, { maxLength: 3 }) })
  .map(({ since, promises }): object => ({
    attributes: {},
    manager: 'ann',
    ...(since === undefined ? {} : { since: date(since) }),
    promises,
  }));

describe('when a signal holds', () => {
  test('is what the files say at every hour, and it begins where the unbroken span does', async () => {
    await fc.assert(
      fc.asyncProperty(anyClient, fc.array(anyCase, { maxLength: 4 }), when, async (client, cases, condition) => {
        const model = await modelOf(client, cases);
        const item = model.get('client', 'harbor');
        if (!item) throw new Error('no client');
        const facts = clientFacts(model, item);
        const signal = { id: 's', name: 'S', when: condition, owner: 'manager', do: 'Call' };
        const spans = signalSpans(facts, signalClock(model), signal);
        let previous = false;
        for (let at = start - msPerDay; at < start + (days + 30) * msPerDay; at += 6 * 3_600_000) {
          const expected = at >= facts.first && holdsAt(model, condition, at);
          const span = spanAt(spans, at);
          expect(span !== undefined, `${new Date(at).toISOString()} ${JSON.stringify(condition)}`).toBe(expected);
          // An unbroken span begins neither earlier than the last moment without, nor where it held just before.
          if (span && !previous) expect(span.from).toBeGreaterThan(at - 6 * 3_600_000);
          if (span && span.from > facts.first) expect(holdsAt(model, condition, span.from - 1)).toBe(false);
          previous = expected;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is never without a fact, whatever the condition', async () => {
    const model = await modelOf({ attributes: {}, manager: 'ann' }, []);
    const client = model.get('client', 'harbor');
    if (!client) throw new Error('no client');
    const facts = clientFacts(model, client);
    fc.assert(
      fc.property(when, (condition) => {
        const signal = { id: 's', name: 'S', when: condition, owner: 'manager', do: 'Call' };
        expect(signalSpans(facts, signalClock(model), signal)).toEqual([]);
      }),
    );
  });

  test('is found with work that grows as the facts do', async () => {
    const workFor = async (count: number): Promise<number> => {
      const marks = Array.from({ length: count }, (_, index) => ({
        task: undefined,
        value: {
          source: 'survey',
          received: moment((index * 7) % 960),
          client: 'harbor',
          text: 'T',
          tags: [],
          score: { metric: 'nps', value: index % 11 },
        },
      }));
      const model = await modelOf({ attributes: {}, manager: 'ann' } satisfies Partial<Client>, marks);
      const client = model.get('client', 'harbor');
      if (!client) throw new Error('no client');
      const clock = signalClock(model);
      let asked = 0;
      const counted = {
        ...clock,
        after: (from: number, duration: string) => {
          asked += 1;
          return clock.after(from, duration);
        },
      };
      const condition: SignalCondition = {
        any: [
          { score: 'nps', fell_by: 3, within: '30 days' },
          { cases: { sentiment: 'negative', status: 'new' }, within: '30 days' },
          { silence: '3 days' },
        ],
      };
      signalSpans(clientFacts(model, client), counted, {
        id: 's',
        name: 'S',
        when: condition,
        owner: 'manager',
        do: 'C',
      });
      return asked;
    };
    expect(await workFor(400)).toBeLessThanOrEqual(2 * (await workFor(200)));
  });
});
