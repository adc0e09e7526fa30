import type { Phrases } from '../../../locales/phrases.ts';
import { localDate } from '../../../model/calendar/moment.ts';
import type { GroupAgenda } from '../../../queries/meetings/group-agenda.ts';
import type { Happening } from '../../../queries/meetings/happenings.ts';
import { plainLine, truncate } from '../../text.ts';
import { dayData } from '../day-data.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';

/** As many changes as a meeting takes in. */
const mostChanges = 40;

/** What changed in the stages of a group: feedback in numbers, everything else one by one. */
export function changesData({ changes, changedSince }: GroupAgenda, request: ReportRequest): PageData {
  const told = changes.filter(({ what, first }) => !isFeedback(what) && !(what === 'task' && first));
  const count = (what: Happening['what']): number => changes.filter((one) => one.what === what).length;
  return {
    ...dayData('changed_since', changedSince, request.phrases),
    feedback: { received: count('received'), decided: count('decided'), answered: count('answered') },
    changes: told.slice(0, mostChanges).map((one) => changeData(one, request)),
    changes_more: Math.max(0, told.length - mostChanges),
    new_tasks: changes.filter(({ what, first }) => what === 'task' && first).length,
  };
}

function isFeedback(what: Happening['what']): boolean {
  return what === 'received' || what === 'decided' || what === 'answered';
}

/** One thing that happened, in words. */
export function changeData({ at, what, record, to, note }: Happening, request: ReportRequest): PageData {
  const { phrases } = request;
  const day = localDate(at, materialOf(request).clock().zone);
  const { happened } = phrases.pages.loop;
  const status = what === 'task' || what === 'idea' ? statusOf(what, to ?? '', phrases) : '';
  const says = what === 'task' || what === 'idea' ? happened[what]({ status }) : happened[what];
  return {
    ...dayData('date', day, phrases),
    what: says,
    status,
    id: record.id,
    title: truncate(plainLine(record.title), 140),
    note: note === undefined ? '' : truncate(plainLine(note), 140),
  };
}

function statusOf(kind: 'task' | 'idea', status: string, { states }: Phrases): string {
  return new Map(Object.entries(states[kind])).get(status) ?? status;
}
