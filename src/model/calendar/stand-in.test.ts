import { describe, expect, test } from 'vitest';
import { type Absentee, standIn } from './stand-in.ts';

const away = (deputy: string, from = '2026-11-01', to = '2026-11-30') => ({ from, to, deputy });

describe('who acts for a person', () => {
  test('is the person who is there', () => {
    expect(standIn([{ id: 'anna' }], 'anna', '2026-11-22')).toBe('anna');
  });

  test('is the deputy from the first to the last day of the absence', () => {
    const members = [{ id: 'anna', away: [away('boris', '2026-11-10', '2026-11-20')] }, { id: 'boris' }];
    expect(standIn(members, 'anna', '2026-11-09')).toBe('anna');
    expect(standIn(members, 'anna', '2026-11-10')).toBe('boris');
    expect(standIn(members, 'anna', '2026-11-20')).toBe('boris');
    expect(standIn(members, 'anna', '2026-11-21')).toBe('anna');
  });

  test("is the deputy's deputy when the deputy is away too", () => {
    const members = [{ id: 'anna', away: [away('boris')] }, { id: 'boris', away: [away('vera')] }, { id: 'vera' }];
    expect(standIn(members, 'anna', '2026-11-22')).toBe('vera');
  });

  test('is nobody when all stand in for each other and all are away', () => {
    const members = [
      { id: 'anna', away: [away('boris')] },
      { id: 'boris', away: [away('anna')] },
      { id: 'vera', away: [away('vera')] },
    ];
    expect(standIn(members, 'anna', '2026-11-22')).toBeUndefined();
    expect(standIn(members, 'vera', '2026-11-22')).toBeUndefined();
  });

  test('is the deputy of a second absence on that day when the first leads to nobody', () => {
    const members: readonly Absentee[] = [
      { id: 'anna', away: [away('boris'), away('vera', '2026-11-20', '2026-11-25')] },
      { id: 'boris', left: '2026-10-01' },
      { id: 'vera' },
    ];
    expect(standIn(members, 'anna', '2026-11-22')).toBe('vera');
  });

  test('is nobody where the person has left, which counts from the day after', () => {
    const members = [{ id: 'anna', left: '2026-11-22' }];
    expect(standIn(members, 'anna', '2026-11-22')).toBe('anna');
    expect(standIn(members, 'anna', '2026-11-23')).toBeUndefined();
  });

  test('is nobody where nobody of that id is known', () => {
    expect(standIn([], 'anna', '2026-11-22')).toBeUndefined();
    expect(standIn([{ id: 'anna', away: [away('gleb')] }], 'anna', '2026-11-22')).toBeUndefined();
  });
});
