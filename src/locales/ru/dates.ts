import type { Weekday } from '../../model/gen/types.gen.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** Дата или момент из файлов словами: «30 сентября 2026 года», «30 сентября 2026 года, 14:00». */
export function longDate(text: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d:\d\d))?/.exec(text) ?? [];
  const name = months[Number(month) - 1];
  if (!name) return text;
  return `${Number(day)} ${name} ${year} года${time ? `, ${time}` : ''}`;
}

/** Дни недели по их названиям в файлах. */
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'понедельник',
  tuesday: 'вторник',
  wednesday: 'среда',
  thursday: 'четверг',
  friday: 'пятница',
  saturday: 'суббота',
  sunday: 'воскресенье',
};
