import * as fc from 'fast-check';
import { anyText, many, maybe } from './random-text.ts';

/** What a metric measured; where it stands is the map's. */
export interface DrawnMetric {
  readonly name: string;
  readonly unit: string;
  readonly better: string;
  readonly review: string;
  readonly target: number | undefined;
  readonly values: readonly number[];
  readonly parts: readonly string[];
}

const number = (): fc.Arbitrary<number> => fc.float({ noNaN: true, min: -5000, max: 5000 });

/** A metric by week, month or quarter, with up to 14 values, some of them by a dimension. */
export function anyMetric(): fc.Arbitrary<DrawnMetric> {
  return fc.record({
    name: anyText(),
    unit: fc.oneof(fc.constantFrom('%', 'обращений', 'млн ₽'), anyText()),
    better: fc.constantFrom('higher', 'lower'),
    review: fc.constantFrom('month', 'quarter', 'week'),
    target: maybe(number()),
    values: many(number(), 14),
    parts: many(anyText(), 3),
  });
}

/** The two files of a metric. */
export function metricFiles(
  id: string,
  { name, unit, better, review, target, values, parts }: DrawnMetric,
  place: { readonly stage: string; readonly owner: string },
): readonly (readonly [path: string, content: string])[] {
  const period = (index: number): string => periodOf(review, index);
  const last = period(values.length - 1);
  const file = {
    name,
    unit,
    better,
    ...place,
    source: { system: 'crm', status: 'collected' },
    targets: target === undefined ? [] : [{ from: period(1), value: target }],
    ...(parts.length > 0 ? { by: ['region'] } : {}),
    review,
  };
  const rows = [
    'period,value,region',
    ...values.map((value, index) => `${period(index)},${value},`),
    ...(values.length > 0 ? [...new Set(parts)].map((part, index) => `${last},${index},${quoted(part)}`) : []),
  ];
  return [
    [`metrics/${id}.yaml`, JSON.stringify(file)],
    [`metrics/${id}.csv`, `${rows.join('\n')}\n`],
  ];
}

function periodOf(review: string, index: number): string {
  if (review === 'quarter') return `${2023 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  if (review === 'week') return `2026-W${two(index + 30)}`;
  return `${2025 + Math.floor((index + 9) / 12)}-${two(((index + 9) % 12) + 1)}`;
}

export function two(count: number): string {
  return String(count).padStart(2, '0');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
