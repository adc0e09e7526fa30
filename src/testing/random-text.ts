import * as fc from 'fast-check';
import { hostileText } from './hostile-strings.ts';

const words = [
  'клиентоориентированность',
  'Предварительное решение по кредитной карте',
  'Высокотехнологичное частнопредпринимательское взаимодействие',
  'Разъяснение условий',
  'и',
  'Internationalization of the questionnaire',
  'Demo',
  'https://crm.example.org/queues/very-long-name-of-a-queue?with=query&and=more',
  'Человеконенавистничество-превосходительство',
  '客户成功地图与旅程',
  '👩‍👩‍👧‍👦 семья 🎉',
  'A',
  '7 рабочих дней — и ни часом больше',
];

/** A text as people write it, long, short or hostile; never blank, for files want none that is. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    },
    { weight: 1, arbitrary: hostileText().map((some) => `x ${some}`) },
  );
}

/** From `min` up to `max` things; the many come as often as the few. */
export function many<T>(item: fc.Arbitrary<T>, max: number, min = 0): fc.Arbitrary<T[]> {
  return fc.array(item, { minLength: min, maxLength: max, size: 'max' });
}

/** Something, or nothing at all. */
export function maybe<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(item, { nil: undefined });
}
