import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { monitorClock } from '../common/clock.ts';
import { type ClientVoice, clientVoice } from './client-voice.ts';

const published = 'source: open_source\norigin: {site: Reviews, type: review, url: "https://reviews.example/1"}';

/** A case of the first order at noon of a day, with more fields. */
const spoken = (day: string, more = ''): string =>
  `source: survey\nreceived: ${day}T12:00:00Z\ntouchpoint: first-order\n${more.includes('text:') ? '' : 'text: Words\n'}${more}`;

/** The voice at noon of 22 November, of cases in the order of their numbers. */
async function voiceOf(
  cases: readonly string[],
  files: Readonly<Record<string, string>> = {},
  at = '2026-11-22T12:00:00Z',
): Promise<ClientVoice> {
  const named = Object.fromEntries(
    cases.map((text, index) => [`cases/2026-11/C-261101-AAAA${index.toString(32).toUpperCase()}.yaml`, text]),
  );
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...named, ...files }));
  return clientVoice(model, monitorClock(model, Date.parse(at)));
}

const days = (count: number, day: string, more = ''): readonly string[] =>
  Array.from({ length: count }, () => spoken(day, more));

const touchpoint = baseWorkspace['map/touchpoints/first-order.yaml'] ?? '';

test('the last 90 days stand against the 90 before, to the very instant, and what is to come does not count', async () => {
  const voice = await voiceOf([
    spoken('2026-11-22'),
    spoken('2026-11-23'),
    // 90 days ago to the minute is the time before; so is a day later than 180 days ago.
    spoken('2026-08-24', 'tags: [prices]\n'),
    spoken('2026-08-25', 'tags: [prices, prices]\n'),
    spoken('2026-05-27'),
    spoken('2026-05-26'),
  ]);
  expect(voice.touchpoint('first-order')).toMatchObject({
    recent: { cases: 2 },
    before: { cases: 2 },
    all: 5,
    last: '2026-11-22',
    tags: [{ tag: 'prices', count: 1 }],
    change: 'few',
  });
});

test.each([
  ['enough to be more', 9, 1, 'more'],
  ['as many as chance gives', 6, 4, 'noise'],
  ['too few for any difference', 3, 1, 'few'],
] as const)('how it goes is %s', async (_, now, before, change) => {
  const cases = [...days(now, '2026-11-10'), ...days(before, '2026-07-10'), spoken('2025-01-10')];
  expect((await voiceOf(cases)).touchpoint('first-order').change).toBe(change);
});

test('where cases have been kept for less than 180 days, nothing is compared', async () => {
  const voice = await voiceOf([...days(9, '2026-11-10'), spoken('2026-07-10')]);
  expect(voice.touchpoint('first-order')).toMatchObject({ change: 'short', negativeChange: 'short' });
});

test('the negative are counted among those whose mood is known, by their words or their mark', async () => {
  const voice = await voiceOf([
    spoken('2026-11-10', 'sentiment: negative\n'),
    spoken('2026-11-11', 'sentiment: neutral\n'),
    spoken('2026-11-12'),
  ]);
  expect(voice.touchpoint('first-order').recent).toEqual({ cases: 3, known: 2, negative: 1 });
});

test('a stage hears its own cases and those of its touchpoints, each once', async () => {
  const voice = await voiceOf([
    spoken('2026-11-10', 'stage: onboarding\n'),
    spoken('2026-11-11'),
    'source: survey\nreceived: 2026-11-12T12:00:00Z\nstage: onboarding\ntext: Words\n',
    'source: survey\nreceived: 2026-11-12T12:00:00Z\nstage: purchase\ntext: Words\n',
  ]);
  expect(voice.stage('onboarding').all).toBe(3);
  expect(voice.stage('purchase').all).toBe(1);
  expect(voice.touchpoint('first-order').all).toBe(2);
  expect(voice.stage('no-such-stage').all).toBe(0);
});

test('a reality is known by cases and other evidence, a guess without, and unchecked where nobody wrote it down', async () => {
  const withReality = (evidence: string): Record<string, string> => ({
    'map/touchpoints/first-order.yaml': `${touchpoint.replace(/^(reality|evidence):.*\n/gm, '')}reality: It works\n${evidence}`,
  });
  const without = { 'map/touchpoints/first-order.yaml': touchpoint.replace(/^(reality|evidence):.*\n/gm, '') };
  const realityOf = async (...given: Parameters<typeof voiceOf>): Promise<object> =>
    (await voiceOf(...given)).touchpoint('first-order').reality;
  const elsewhere = 'source: survey\nreceived: 2026-10-01T12:00:00Z\ntext: Words\n';
  expect(await realityOf([spoken('2026-11-10')], without)).toEqual({ is: 'unchecked' });
  expect(await realityOf([], withReality(''))).toEqual({ is: 'guess' });
  expect(await realityOf([spoken('2026-11-10'), elsewhere], withReality(''))).toEqual({
    is: 'evidence',
    cases: 1,
    last: '2026-11-10',
    others: 0,
  });
  expect(
    await realityOf(
      [elsewhere, spoken('2026-09-10')],
      withReality('evidence: [C-261101-AAAA0, C-261101-AAAA1, Calls of a week]\n'),
    ),
  ).toEqual({ is: 'evidence', cases: 2, last: '2026-10-01', others: 1 });
});

test('what waits is counted by how its cases stand', async () => {
  const voice = await voiceOf([
    spoken('2026-11-10'),
    spoken('2026-11-11', 'decision: {kind: none, at: 2026-11-12T10:00:00Z, by: ann, reason: Said}\n'),
  ]);
  expect(voice.touchpoint('first-order').waits).toEqual({ undecided: 1, working: 0, owed: 1 });
});

test('only words of a client who allowed it are quoted, and what was published; never an address or a colleague', async () => {
  const client = (publicity: string): string =>
    `${baseWorkspace['clients/harbor-1.yaml'] ?? ''}${publicity === '' ? '' : `publicity: ${publicity}\n`}`;
  const quotesOf = async (text: string, publicity = 'allowed'): Promise<readonly object[]> =>
    (await voiceOf([text], { 'clients/harbor-1.yaml': client(publicity) })).touchpoint('first-order').quotes;
  const own = spoken('2026-11-10', 'client: harbor-1\ntext: Slow but good\n');
  const name = /^name: (.*)$/m.exec(client(''))?.[1] ?? 'harbor-1';
  expect(await quotesOf(own)).toEqual([{ case: 'C-261101-AAAA0', text: 'Slow but good', client: name }]);
  expect(await quotesOf(own, 'confidential')).toEqual([]);
  expect(await quotesOf(own, '')).toEqual([]);
  expect(await quotesOf(spoken('2026-11-10'))).toEqual([]);
  expect(await quotesOf(own.replace('source: survey', 'source: employee\nemployee: ann'))).toEqual([]);
  expect(await quotesOf(own.replace('source: survey', 'source: data'))).toEqual([]);
  expect(await quotesOf(own.replace('Slow but good', 'Write to kim@firm.ru'))).toEqual([]);
  const review = spoken('2026-11-10', 'sentiment: negative\ntext: A slow start\n').replace('source: survey', published);
  expect(await quotesOf(review)).toEqual([{ case: 'C-261101-AAAA0', text: 'A slow start' }]);
  expect(await quotesOf(`${review}client: harbor-1\n`, 'confidential')).toEqual([]);
});

test('the newest two quotes are enough', async () => {
  const reviews = ['2026-11-10', '2026-11-12', '2026-11-11'].map((day) =>
    spoken(day, `sentiment: negative\ntext: Said on ${day}\n`).replace('source: survey', published),
  );
  const { quotes } = (await voiceOf(reviews)).touchpoint('first-order');
  expect(quotes.map(({ text }) => text)).toEqual(['Said on 2026-11-12', 'Said on 2026-11-11']);
});
