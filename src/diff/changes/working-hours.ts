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
  ],
};

/** What changes in one calendar is one intention, however it is written. */
function judgeHours(edits: readonly Edit[], { before, after }: Judging): readonly Judgement[] {
  const calendars = [...new Set(edits.map(({ path }) => path[1] ?? ''))];
  return calendars.map((calendar) => {
    const [was, is] = [weeklyMinutes(before, calendar), weeklyMinutes(after, calendar)];
    return {
      id: was === is ? 'hours-moved' : is < was ? 'hours-shortened' : 'hours-extended',
      edits: edits.filter(({ path }) => path[1] === calendar),
    };
  });
}

const usual = { from: '09:00', to: '18:00' };
const daysOfWeek = 5;

/** How much is worked in an ordinary week, in minutes: by weekday where the hours say so, else five days alike. */
function weeklyMinutes(workspace: unknown, calendar: string): number {
  const hours = fieldOf(fieldOf(fieldOf(workspace, 'calendars'), calendar), 'hours') ?? usual;
  const isEveryDay = Array.isArray(hours) || fieldOf(hours, 'from') !== undefined;
  return minutesOf(hours) * (isEveryDay ? daysOfWeek : 1);
}

/** Minutes of one span, of a list of spans, or of spans by weekday. */
function minutesOf(hours: unknown): number {
  if (typeof hours !== 'object' || hours === null) return 0;
  const [from, to] = [fieldOf(hours, 'from'), fieldOf(hours, 'to')];
  if (typeof from === 'string' && typeof to === 'string') return clockMinutes(to) - clockMinutes(from);
  return Object.values(hours).reduce<number>((sum, span) => sum + minutesOf(span), 0);
}

function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
