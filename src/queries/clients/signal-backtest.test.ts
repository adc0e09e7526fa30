import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { wilsonInterval } from '../statistics/share.ts';
import { backtestSignals } from './signal-backtest.ts';

const day = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const anyDay = fc.option(fc.nat(300), { nil: undefined });
const anyClient = fc.record({ since: anyDay, left: anyDay, retired: anyDay, broken: anyDay });
const signals =
  'signals: [{id: broken, name: Broken, when: {promises: broken, within: 45 days}, owner: manager, do: Call}]\n';

test('the backtest counts as one would who looks at every client on every such day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyClient, { minLength: 1, maxLength: 8 }), async (clients) => {
      const files = clients.map(({ since, left, retired, broken }, index) => [
        `clients/c-${index}.yaml`,
        [
          'attributes: {}\nmanager: ann',
          since === undefined ? '' : `since: ${day(since)}`,
          broken === undefined
            ? ''
            : `promises: [{promise: P, due: ${day(0)}, owner: ann, broken: {at: ${day(broken)}, reason: R}}]`,
          left === undefined ? '' : `churned: {at: ${day(left)}, reason: R}`,
          left !== undefined || retired === undefined ? '' : `retired: ${day(retired)}`,
        ].join('\n'),
      ]);
      const all = { 'cxmap.yaml': 'name: Harbor', 'map/segments.yaml': signals, ...Object.fromEntries(files) };
      const model = await buildModel(memoryRepo(all));
      const { churns, rows } = backtestSignals(model, Date.UTC(2027, 0, 1));
      expect(churns).toBe(clients.filter(({ left }) => left !== undefined).length);
      for (const { days, left, stayed } of rows) {
        const counted = { left: [0, 0] as [number, number], stayed: [0, 0] as [number, number] };
        for (const [index, churned] of clients.entries()) {
          if (churned.left === undefined) continue;
          const on = churned.left - days;
          for (const [other, { since = on, left: gone, retired, broken }] of clients.entries()) {
            // A client who left on a day was none by its end.
            if (since > on || (gone ?? retired ?? on + 1) <= on) continue;
            const count = counted[other === index ? 'left' : 'stayed'];
            count[1] += 1;
            if (broken !== undefined && broken <= on && on < broken + 45) count[0] += 1;
          }
        }
        for (const [{ held, of, interval }, [wantedHeld, wantedOf]] of [
          [left, counted.left],
          [stayed, counted.stayed],
        ] as const) {
          expect([days, held, of]).toEqual([days, wantedHeld, wantedOf]);
          expect(interval).toEqual(of > 0 ? wilsonInterval(held, of) : undefined);
        }
      }
    }),
    { numRuns: 100 },
  );
});
