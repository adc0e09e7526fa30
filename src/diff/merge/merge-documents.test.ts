import { describe, expect, test } from 'vitest';
import { instantIn } from '../../model/instants.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Side } from './clash.ts';
import { mergeDocuments } from './merge-documents.ts';

/** The merged value, or the clashes by their kind and place. */
function merged(kind: Kind, base: object, current: object, incoming: object, take?: Side): unknown {
  const { value, clashes } = mergeDocuments(kind, { base, current, incoming }, { take, timeOf: instantIn('UTC') });
  return clashes.length === 0
    ? value
    : clashes.map((clash) => `${clash.kind} ${'path' in clash ? clash.path.join('.') : clash.of}`);
}

const steps = (...ids: readonly string[]): object => ({ steps: ids.map((id) => ({ id, does: `Do ${id}` })) });

describe('an ordered list', () => {
  test('takes the order of the side that changed it, and what the other one added behind its neighbour', () => {
    expect(merged('playbook', steps('a', 'b', 'c'), steps('c', 'a', 'b'), steps('a', 'b', 'x', 'c'))).toEqual(
      steps('c', 'a', 'b', 'x'),
    );
    expect(merged('playbook', steps('a', 'b', 'c'), steps('a', 'b', 'x', 'c'), steps('c', 'a', 'b'))).toEqual(
      steps('c', 'a', 'b', 'x'),
    );
  });

  test('takes what both add at different places, and asks about the same one', () => {
    expect(merged('playbook', steps('a', 'b'), steps('x', 'a', 'b'), steps('a', 'b', 'y'))).toEqual(
      steps('x', 'a', 'b', 'y'),
    );
    expect(merged('playbook', steps('a'), steps('a', 'x'), steps('a', 'y'))).toEqual(['two-orders steps']);
    expect(merged('playbook', steps('a'), steps('a', 'x'), steps('a', 'y'), 'incoming')).toEqual(steps('a', 'y', 'x'));
  });

  test('asks where both put it into another order', () => {
    const sides = [steps('a', 'b', 'c'), steps('b', 'a', 'c'), steps('a', 'c', 'b')] as const;
    expect(merged('playbook', ...sides)).toEqual(['two-orders steps']);
    expect(merged('playbook', ...sides, 'incoming')).toEqual(steps('a', 'c', 'b'));
  });
});

describe('a list whose order means nothing', () => {
  test('has what came on either side, and lacks what either took out', () => {
    const channels = (...list: readonly string[]): object => ({ channels: list });
    expect(
      merged('touchpoint', channels('site', 'call'), channels('call', 'chat'), channels('site', 'call', 'mail')),
    ).toEqual(channels('call', 'chat', 'mail'));
    expect(merged('touchpoint', {}, channels('chat'), channels('chat'))).toEqual(channels('chat'));
    expect(merged('touchpoint', channels('chat'), {}, channels('chat', 'call'))).toEqual(channels('call'));
    expect(merged('touchpoint', channels('chat'), channels(), channels('chat'))).toEqual(channels());
    expect(merged('case', { answers: [] }, { answers: [] }, {})).toEqual({ answers: [] });
  });

  test('keeps the rules of routing apart by what they say', () => {
    const rules = (...list: readonly object[]): object => ({ rules: list, fallback: 'ann' });
    const [prices, tone] = [
      { tags: ['prices'], owner: 'dan' },
      { tags: ['tone'], owner: 'dan' },
    ];
    expect(
      merged(
        'routing',
        rules(prices, tone),
        rules({ ...prices, owner: 'ann' }, tone),
        rules(prices, { ...tone, stage: 'purchase' }),
      ),
    ).toEqual(rules({ ...prices, owner: 'ann' }, { ...tone, stage: 'purchase' }));
  });
});

describe('fields', () => {
  test('what holds without being written is no other value', () => {
    expect(
      merged('workspace', { name: 'A' }, { name: 'A', preset: 'recommended' }, { name: 'A', preset: 'strict' }),
    ).toEqual({
      name: 'A',
      preset: 'strict',
    });
    expect(
      merged(
        'workspace',
        { name: 'A' },
        { name: 'A', limits: { triage: '2 working days' } },
        { name: 'A', limits: { answer: '2 working days' } },
      ),
    ).toEqual({ name: 'A', limits: { triage: '2 working days', answer: '2 working days' } });
  });

  test('a decision is of one side, and never half of each', () => {
    const decided = (kind: string, more: object): object => ({
      decision: { kind, at: '2026-11-03', by: 'ann', ...more },
    });
    const sides = [{}, decided('task', { refs: ['T-1'] }), decided('none', { reason: 'Nothing to do' })] as const;
    expect(merged('case', ...sides)).toEqual(['two-values decision']);
    expect(merged('case', ...sides, 'current')).toEqual(decided('task', { refs: ['T-1'] }));
  });

  test('a key may be called as what an object has anyway', () => {
    const rules = (text: string): object => ({ rules: JSON.parse(text) as object });
    expect(
      JSON.stringify(merged('workspace', rules('{}'), rules('{"__proto__":"off"}'), rules('{"constructor":"off"}'))),
    ).toBe('{"rules":{"__proto__":"off","constructor":"off"}}');
  });
});

describe('a history', () => {
  const asked = { asked: '2026-11-02T10:00:00Z', by: 'ann', question: 'Which one?' };
  const answered = (answer: string): object => ({ ...asked, answered: '2026-11-03T10:00:00Z', answer });
  const clarified = (...clarifications: readonly object[]): object => ({ clarifications });

  test('gets the answer that one side has', () => {
    const later = { asked: '2026-11-04T10:00:00Z', by: 'ann', question: 'And when?' };
    expect(merged('case', clarified(asked), clarified(answered('The red one')), clarified(asked, later))).toEqual(
      clarified(answered('The red one'), later),
    );
  });

  test('refuses two answers to one question, whichever side is to be taken', () => {
    const sides = [clarified(asked), clarified(answered('The red one')), clarified(answered('The blue one'))] as const;
    expect(merged('case', ...sides)).toEqual(['entry-twice clarifications']);
    expect(merged('case', ...sides, 'current')).toEqual(['entry-twice clarifications']);
  });

  test('refuses a question that lost its answer, and a decision that lost what it led to', () => {
    expect(merged('case', clarified(answered('Red')), clarified(asked), clarified(answered('Red')))).toEqual([
      'entry-changed clarifications',
    ]);
    const refs = (...list: readonly string[]): object => ({
      decision: { kind: 'task', at: '2026-11-03', by: 'ann', refs: list },
    });
    expect(merged('case', refs('T-1', 'T-2'), refs('T-1'), refs('T-1', 'T-2', 'T-3'))).toEqual([
      'entry-lost decision.refs',
    ]);
  });

  test('has an entry once that came on both sides, and refuses where they have two in different orders', () => {
    const escalated = (...times: readonly string[]): object => ({
      escalations: times.map((at) => ({ at, by: 'ann', to: 'bob', reason: 'Late' })),
    });
    const history = [{ at: '2026-11-01', by: 'ann', to: 'open', owner: 'ann', due: '2026-11-09' }];
    const task = (...times: readonly string[]): object => ({
      status: 'open',
      owner: 'ann',
      due: '2026-11-09',
      history,
      ...escalated(...times),
    });
    expect(merged('task', task(), task('2026-11-10', '2026-11-12'), task('2026-11-10', '2026-11-11'))).toEqual(
      task('2026-11-10', '2026-11-11', '2026-11-12'),
    );
    expect(merged('task', task(), task('2026-11-10', '2026-11-12'), task('2026-11-12', '2026-11-10'))).toEqual([
      'entries-crossed escalations',
    ]);
  });

  test('of one side that does not add up by itself is refused', () => {
    const task = (status: string, ...moves: readonly string[]): object => ({
      status,
      owner: 'ann',
      due: '2026-11-09',
      history: [
        { at: '2026-11-01', by: 'ann', to: 'open', owner: 'ann', due: '2026-11-09' },
        ...moves.map((to, index) => ({ at: `2026-11-0${index + 2}`, by: 'ann', to, note: 'Done' })),
      ],
    });
    expect(merged('task', task('open'), task('completed', 'in_progress'), task('open'))).toEqual(['replay current']);
  });
});
