import { spanOf, weekdays } from '../../model/calendar/hours.ts';
import { fieldOf } from '../../model/field.ts';
import type { Edit } from '../edit.ts';
import { mirrored, symmetric } from '../judges.ts';
import type { ChangeRow, Judgement, Judging } from '../row.ts';

/** The hours of a calendar. */
export const workingHours: ChangeRow = {
  ids: {
    ...mirrored('hours-shortened', 'loosening', 'hours-extended', 'tightening'),
    ...symmetric('hours-moved', 'neutral'),
  },
  judge: judgeHours,
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {hours: {from: "09:00", to: "18:00"}}}',
      after: 'calendars: {default: {hours: {from: "09:00", to: "16:00"}}}',
      gives: 'hours-shortened',
    },
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {hours: {from: "09:00", to: "18:00"}}}',
      after: 'calendars: {default: {hours: {from: "08:00", to: "17:00"}}}',
      gives: 'hours-moved',
    },
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {hours: {from: "09:00", to: "18:00"}}}',
      after: 'calendars: {default: {hours: [{from: "09:00", to: "13:00"}, {from: "14:00", to: "18:00"}]}}',
      gives: 'hours-shortened',
    },
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {hours: {monday: {from: "09:00", to: "18:00"}}}}',
      after:
        'calendars: {default: {hours: {monday: {from: "09:00", to: "18:00"}, saturday: {from: "10:00", to: "14:00"}}}}',
      gives: 'hours-extended',
    },
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {hours: {from: "22:00", to: "06:00"}}}',
      after: 'calendars: {default: {hours: {from: "22:00", to: "05:00"}}}',
      gives: 'hours-shortened',
    },
  ],
};

/** What changes in one calendar is one intention, however it is written. */
function judgeHours(edits: readonly Edit[], { before, after }: Judging): readonly Judgement[] {
  const calendars = [...new Set(edits.map(({ path }) => path[1] ?? ''))];
  return calendars.map((calendar) => {
    const [was, is] = [calendarIn(before, calendar), calendarIn(after, calendar)];
    // Another weekend is a change of its own, so both are counted with one.
    const weekend = fieldOf(was, 'weekend');
    const longer = weeklyMinutes(fieldOf(is, 'hours'), weekend) - weeklyMinutes(fieldOf(was, 'hours'), weekend);
    return {
      id: longer === 0 ? 'hours-moved' : longer < 0 ? 'hours-shortened' : 'hours-extended',
      edits: edits.filter(({ path }) => path[1] === calendar),
    };
  });
}

function calendarIn(workspace: unknown, calendar: string): unknown {
  return fieldOf(fieldOf(workspace, 'calendars'), calendar);
}

const usual = { from: '09:00', to: '18:00' };

/** How much is worked in an ordinary week, in minutes. Where Saturday has hours of its own, only a written weekend frees it. */
function weeklyMinutes(hours: unknown = usual, weekend: unknown): number {
  const isEveryDay = Array.isArray(hours) || fieldOf(hours, 'from') !== undefined;
  const free = Array.isArray(weekend) ? weekend : isEveryDay ? ['saturday', 'sunday'] : [];
  const worked = weekdays.filter((day) => !free.includes(day));
  return worked.reduce((sum, day) => sum + minutesOf(isEveryDay ? hours : fieldOf(hours, day)), 0);
}

/** Minutes of one span, or of a list of spans. */
function minutesOf(daily: unknown): number {
  if (Array.isArray(daily)) return daily.reduce<number>((sum, span) => sum + minutesOf(span), 0);
  const [from, to] = [fieldOf(daily, 'from'), fieldOf(daily, 'to')];
  if (typeof from !== 'string' || typeof to !== 'string') return 0;
  const { opens, closes } = spanOf({ from, to });
  return closes - opens;
}
