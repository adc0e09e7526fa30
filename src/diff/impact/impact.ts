import type { Message } from '../../diagnostic.ts';
import { formatMoment, localDate } from '../../model/calendar/moment.ts';
import { utc } from '../../model/calendar/zone.ts';
import { workspaceZone } from '../../model/instants.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { Uncompared } from '../change.ts';
import type { Comparison } from '../compare.ts';
import { type ImpactList, type ImpactQuestion, impactNames } from './entry.ts';
import { kindOf, type Reading, readingOf } from './reading.ts';

/** What a change reaches, and the moment that it was read at: RFC 3339, in the zone of the workspace where anything was read. */
export interface Impact {
  readonly moment: string;
  readonly lists: readonly ImpactList[];
}

/** More entries of a list are counted. */
export const mostEntries = 200;

/**
 * What a change reaches: the later rules on the later data, against the earlier rules on the same. `now`: milliseconds since
 * 1970; today is what it is in the workspace's zone, which is not loaded where nothing is looked for. A list that rests on nothing that changed is checked and empty; where a file it
 * rests on has errors in a revision, it says that it was not compared, and where one that it goes through has, what it
 * found in the others. Where `changes` of cxmap.yaml turns some off, nothing counts as unchanged. No list rests on records, so that nothing is looked for where these alone have changed. Linear
 * in the workspace, whatever the changes. Throws for a moment beyond the year 9999.
 */
export async function impactOf(comparison: Comparison, now: number): Promise<Impact> {
  const changed = new Set(comparison.changes.flatMap((change) => kindOf(change) ?? []));
  const touched = [...changed, ...comparison.uncompared.map(({ kind }) => kind)];
  const isHiding = Object.values(comparison.before.settings.changes).includes('off');
  if (!isHiding && touched.every(isRecordKind))
    return {
      moment: formatMoment(now, utc) ?? '',
      lists: impactNames.map((name) => ({ name, checked: true, entries: [], more: 0 })),
    };
  const zone = workspaceZone(comparison.after.settings.timezone);
  const today = localDate(now, zone);
  if (today === undefined) throw new Error('The clock shows a year beyond 9999');
  const reading = readingOf(comparison, now, today);
  const { questions } = await import('./questions.ts');
  const lists = questions.map((question) =>
    answer(question, reading, isHiding || question.rules.some((kind) => changed.has(kind))),
  );
  return { moment: formatMoment(now, zone) ?? '', lists };
}

/** The lists where nothing could be compared at all. */
export function noImpact(now: number, why: Message): Impact {
  const lists = impactNames.map((name) => ({ name, checked: false, why, entries: [], more: 0 }));
  return { moment: formatMoment(now, utc) ?? '', lists };
}

function answer({ name, rules, data, find }: ImpactQuestion, reading: Reading, isTouched: boolean): ImpactList {
  const { uncompared } = reading.comparison;
  const broken = uncompared.find(({ kind }) => kind === 'workspace' || rules.includes(kind));
  if (broken) return { name, checked: false, why: reasonOf(broken), entries: [], more: 0 };
  if (!isTouched) return { name, checked: true, entries: [], more: 0 };
  const found = find(reading);
  const listed = { entries: found.slice(0, mostEntries), more: Math.max(0, found.length - mostEntries) };
  const unread = new Set(uncompared.filter(({ kind }) => data.includes(kind)).map(({ path }) => path));
  if (unread.size === 0) return { name, checked: true, ...listed };
  return { name, checked: false, why: { key: 'impact/partly', values: { count: unread.size } }, ...listed };
}

function reasonOf({ kind, path }: Uncompared): Message {
  return kind === 'workspace'
    ? { key: 'impact/broken-settings', values: {} }
    : { key: 'impact/broken-rules', values: { path } };
}
