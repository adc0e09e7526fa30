import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../diff/canonical.ts';
import { instantIn } from '../../model/instants.ts';
import { roleOf } from '../../model/kinds.ts';
import { readMetricData } from '../../model/metric-data.ts';
import { buildModel } from '../../model/model.ts';
import { checkModel } from '../../rules/check.ts';
import { memoryRepo } from '../../source/repo.ts';
import { parseYaml } from '../../source/yaml.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { anySides, type Sides } from '../../testing/random-sides.ts';
import { planResolution } from './plan-file.ts';
import type { Resolution } from './resolution.ts';

async function resolved({ path, base, current, incoming }: Sides, take?: 'current' | 'incoming'): Promise<Resolution> {
  const role = roleOf(path);
  if (!role) throw new Error(`${path} is no file of cxmap`);
  const stages = { base: { text: base }, current: { text: current }, incoming: { text: incoming } };
  return planResolution({ path, role, stages }, { take, timeOf: instantIn('UTC') });
}

/** The entries of every history in a text, each as one text. */
function entriesIn(text: string): readonly string[] {
  const value = Object(parseYaml(text).value);
  return ['history', 'clarifications'].flatMap((field) => {
    const list: unknown = Reflect.get(value, field);
    return Array.isArray(list) ? list.map((entry) => canonical(entry)) : [];
  });
}

const coreOf = (entry: string): string => entry.replace(/"answer(?:ed)?":"[^"]*",/g, '');

/** What a text says, whatever the order of keys and rows. */
function saidBy({ path }: Sides, text: string): string {
  if (!path.endsWith('.csv')) return canonical(parseYaml(text).value);
  return readMetricData(text)
    .rows.map(({ period, value, n }) => `${period.id} ${value} ${n}`)
    .sort()
    .join('\n');
}

describe('whatever two branches did to a file', () => {
  test('every entry of both histories is there once, in the order of each, and the whole validates; or it is said why not', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anySides(), async (sides) => {
        const resolution = await resolved(sides);
        if (!resolution.ok) {
          expect(resolution.reasons).not.toEqual([]);
          return;
        }
        count += 1;
        const { text } = resolution;
        expect(text).not.toMatch(/^(<{7}|={7}|>{7})/m);
        const [base, current, incoming, merged] = [sides.base, sides.current, sides.incoming, text].map(entriesIn);
        const cores = (merged ?? []).map(coreOf);
        const wanted = new Set([...(base ?? []), ...(current ?? []), ...(incoming ?? [])].map(coreOf));
        expect(cores).toHaveLength(wanted.size);
        for (const side of [current, incoming]) {
          const known = new Set((side ?? []).map(coreOf));
          expect(cores.filter((core) => known.has(core))).toEqual((side ?? []).map(coreOf));
        }
        const model = await buildModel(memoryRepo({ ...baseWorkspace, [sides.path]: text }));
        expect(checkModel(model).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test('it comes to the same whichever side is which', async () => {
    await fc.assert(
      fc.asyncProperty(anySides(), async (sides) => {
        const one = await resolved(sides);
        const other = await resolved({ ...sides, current: sides.incoming, incoming: sides.current });
        expect(one.ok).toBe(other.ok);
        if (one.ok && other.ok && !sides.path.includes('teams') && !sides.path.includes('vocabulary')) {
          expect(saidBy(sides, one.text)).toBe(saidBy(sides, other.text));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('where one side did nothing, the other one’s work is what comes of it, byte by byte where it is the current one', async () => {
    await fc.assert(
      fc.asyncProperty(anySides(), async (sides) => {
        const alone = await resolved({ ...sides, incoming: sides.base });
        expect(alone).toMatchObject({ ok: true, text: sides.current });
        const come = await resolved({ ...sides, current: sides.base });
        expect(come.ok && saidBy(sides, come.text)).toBe(saidBy(sides, sides.incoming));
      }),
      { numRuns: 200 },
    );
  });

  test('with a side to take, only histories can still refuse', async () => {
    await fc.assert(
      fc.asyncProperty(anySides(), async (sides) => {
        const resolution = await resolved(sides, 'incoming');
        const kinds = resolution.ok ? [] : resolution.reasons.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'replay' && kind !== 'entry-twice')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
