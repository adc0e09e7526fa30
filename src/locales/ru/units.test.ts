import { describe, expect, it } from 'vitest';
import { picture } from './picture.ts';

describe('a Russian amount', () => {
  it('declines a unit that is a whole word, in whichever form it was written', () => {
    const amounts = [1, 2, 5, 42, 4.9, -100].map((value) => picture.amount({ value, unit: 'балл' }));
    expect(amounts).toEqual([
      '1\u00A0балл',
      '2\u00A0балла',
      '5\u00A0баллов',
      '42\u00A0балла',
      '4,9\u00A0балла',
      '−100\u00A0баллов',
    ]);
    expect(picture.amount({ value: 431, unit: 'клиентов' })).toBe('431\u00A0клиент');
    expect(picture.amount({ value: 2.5, unit: 'рабочих часов' })).toBe('2,5\u00A0рабочего часа');
  });

  it('leaves abbreviations and words it does not know as they are', () => {
    expect(picture.amount({ value: 86, unit: '%' })).toBe('86\u00A0%');
    expect(picture.amount({ value: 322.8, unit: 'млн ₽' })).toBe('322,8\u00A0млн ₽');
    expect(picture.amount({ value: 3, unit: '' })).toBe('3');
    expect(picture.amount({ value: 3, unit: 'constructor' })).toBe('3\u00A0constructor');
  });
});
