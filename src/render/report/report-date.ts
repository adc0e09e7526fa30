import { localDate } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { ReportRequest } from './page.ts';

/** The day that the report speaks of, `2026-11-22`, in the workspace's time zone. */
export function reportDay({ model, now }: ReportRequest): string {
  const day = localDate(now, workspaceZone(model.settings.timezone));
  if (day === undefined) throw new Error('The clock shows a year beyond 9999');
  return day;
}

/** The same, written out: “22 November 2026”. */
export function longDateOf(request: ReportRequest): string {
  return request.phrases.pages.longDate(reportDay(request));
}
