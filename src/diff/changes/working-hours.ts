import type { Edit } from '../edit.ts';
import { mirrored, symmetric, together } from '../judges.ts';
import type { ChangeRow, Judging } from '../row.ts';

/** The hours of a calendar. */
export const workingHours: ChangeRow = {
  ids: {
    ...mirrored('hours-shortened', 'loosening', 'hours-extended', 'tightening'),
    ...symmetric('hours-moved', 'neutral'),
  },
  judge: together(judgeHours),
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

function judgeHours(_: readonly Edit[], { before, after }: Judging): string {
  const [was, is] = [weeklyMinutes(before), weeklyMinutes(after)];
  if (was === is) return 'hours-moved';
  return is < was ? 'hours-shortened' : 'hours-extended';
}

/** All hours of all calendars together, in minutes: where one grows, none of the others has changed in the same edit. */
function weeklyMinutes(workspace: unknown): number {
  const calendars: unknown = Reflect.get(Object(workspace), 'calendars');
  return Object.values(Object(calendars)).reduce<number>(
    (sum, calendar) => sum + minutesOf(Reflect.get(Object(calendar), 'hours') ?? usual),
    0,
  );
}

const usual = { from: '09:00', to: '18:00' };

/** Minutes of one span, of a list of spans, or of spans by weekday. */
function minutesOf(hours: unknown): number {
  if (typeof hours !== 'object' || hours === null) return 0;
  const [from, to]: unknown[] = [Reflect.get(hours, 'from'), Reflect.get(hours, 'to')];
  if (typeof from === 'string' && typeof to === 'string') return clockMinutes(to) - clockMinutes(from);
  return Object.values(hours).reduce<number>((sum, span) => sum + minutesOf(span), 0);
}

function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
